"""What others have published about thank-you notes, to stand beside a person's own figures: each with its source.

Facts and figures only. Nothing here says that notes bring offers: no randomised study of hiring was found.
"""

from typing import Literal, NamedTuple

from afterword.follow_through.figures import Figures
from afterword.follow_through.funnel import Step
from afterword.follow_through.honesty import SMALLEST_GROUP
from afterword.follow_through.rates import Rate, rate
from afterword.follow_through.time_to_answer import half_by
from afterword.follow_through.wording import counted, difference_sentence, interval, percent

Which = Literal["sent", "difference", "days", ""]

VENDORS = "self-reported by vendors"
NO_ASSOCIATION = "peer reviewed: no association"
OPINIONS = "what programme directors said of themselves"
ELSEWHERE = "peer reviewed: experiments on gratitude letters, not on hiring"
COUNTED = "counted by an association of employers and colleges"
REVIEWS = "self-reported in reviews on a vendor's site"


class Published(NamedTuple):
    """One published figure."""

    says: str
    source: str
    n: str
    standing: str
    """What kind of evidence it is."""
    address: str
    beside: Which = ""
    """Which figure of the person's own stands beside it, where one does."""


PUBLISHED = (
    Published(
        "24% of applicants send a note; 22% of HR managers find it very and 58% somewhat helpful",
        "Accountemps, United States, 2017",
        "300 HR managers",
        VENDORS,
        "hrdive.com/news/hr-says-thank-you-notes-can-still-win-candidates-the-job/511393",
        "sent",
    ),
    Published(
        "28% of applicants send a note; 2% of HR managers find it very and 40% somewhat helpful",
        "Accountemps, Canada, 2017",
        "not seen",
        VENDORS,
        "explore.careerbeacon.com/surveys-find-job-candidates-are-killing-their-chances-by-skipping-this-crucial-step/",
        "sent",
    ),
    Published(
        "51% of applicants send a note; 88% of executives call it influential",
        "Accountemps, 2007",
        "about 150 executives of the 1,000 largest firms",
        VENDORS,
        "plansponsor.com/executives-suggest-thank-you-notes-after-job-interviews/",
        "sent",
    ),
    Published(
        "22% are less likely to hire somebody who sends none",
        "CareerBuilder, 2011",
        "more than 2,800",
        VENDORS,
        "plansponsor.com/thank-you-notes-still-important-to-hiring-managers/",
    ),
    Published(
        "68% say that it matters; 16% have dismissed a candidate without one",
        "TopResume, 2017",
        "358",
        VENDORS,
        "talentinc.com/press-2017-11-14/",
    ),
    Published(
        "Writing went together with no better rank (p = .32)",
        "A residency programme, Journal of Graduate Medical Education",
        "470 interviewees, of whom 290 wrote",
        NO_ASSOCIATION,
        "meridian.allenpress.com/jgme/article/6/3/478/34187/Relationship-Between-Postinterview-Correspondence",
        "difference",
    ),
    Published(
        "22.6% could move somebody up their list for it, 10.8% down",
        "Directors of emergency-medicine programmes, Western Journal of Emergency Medicine",
        "99 who answered of 163",
        OPINIONS,
        "escholarship.org/uc/item/4nq946xb",
    ),
    Published(
        "Senders underestimate how glad the reader is, and overestimate the awkwardness",
        "Kumar and Epley, 2018",
        "several experiments",
        ELSEWHERE,
        "doi.org/10.1177/0956797618772506",
    ),
    Published(
        "From interview to offer or rejection: 25.1 days on average",
        "NACE, United States, 2023",
        "334 organisations",
        COUNTED,
        "naceweb.org/talent-acquisition/trends-and-predictions/employers-slower-to-make-offers-but-students-quicker-to-accept-them",
        "days",
    ),
    Published(
        "The whole hiring process: 23.8 days on average",
        "Glassdoor, United States, 2017",
        "about 84,000 reviews",
        REVIEWS,
        "glassdoor.com/research/time-to-hire-in-25-countries",
        "days",
    ),
)
"""Every figure that is shown."""

CAUTION = (
    "Half of these were asked of managers by firms that sell services to them, and none is a controlled "
    "study of hiring."
)
BESIDE_YOURS = "Yours stand beside them so that you can see where you are, not to measure you by them."


class Beside(NamedTuple):
    """One published figure in words, and the person's own."""

    says: str
    about: str
    """Who, how many, and what kind of evidence it is."""
    yours: str
    """Empty where the person has no figure of the kind."""
    address: str


def beside(found: Figures, steps: tuple[Step, ...]) -> tuple[Beside, ...]:
    """Return each published figure with the person's own beside it."""
    own = _own(found, steps)
    return tuple(
        Beside(f"{one.says}.", f"{one.source} (n: {one.n}); {one.standing}.", own[one.beside], one.address)
        for one in PUBLISHED
    )


def _own(found: Figures, steps: tuple[Step, ...]) -> dict[Which, str]:
    everybody, wrote, *_ = (step.n for step in steps)
    share = _said(rate(wrote, everybody), "interview", "had a note sent")
    return {
        "": "",
        "sent": _said(found.rates.sent, "note", "were sent"),
        "difference": f"{share} {difference_sentence(found)}",
        "days": _days(found),
    }


def _said(found: Rate, thing: str, did: str) -> str:
    if not found.n:
        return "Nothing to count yet."
    few = ": too few to say much" if found.n < SMALLEST_GROUP else ""
    return f"{percent(found.rate)} of {counted(found.n, thing)} {did} (95% interval {interval(found)}){few}."


def _days(found: Figures) -> str:
    known = sum(found.outcomes[name] for name in ("advanced", "offer", "rejected"))
    if not known:
        return "No answer yet."
    half = half_by(found.time_to_answer)
    if half is None:
        return f"Fewer than half of {counted(found.interviews, 'interview')} have an answer."
    return f"Half of {counted(found.interviews, 'interview')} have an answer within {counted(half, 'day')}."
