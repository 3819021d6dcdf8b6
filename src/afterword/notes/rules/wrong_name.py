"""Names are right: of people, of the employer, of the job."""

import re
from collections.abc import Iterator
from itertools import chain

from afterword.notes.reading import Case, Passage
from afterword.notes.reading.employer import other_employers
from afterword.notes.reading.english import COMMON
from afterword.notes.reading.lookalikes import misspelled_company, misspelled_people
from afterword.notes.reading.names import folded, same_but_for_accents
from afterword.notes.reading.people import strangers
from afterword.notes.reading.roles import other_roles, other_roles_in_subject
from afterword.notes.rules.example import Example
from afterword.notes.rules.names_recipient import TO_ALL
from afterword.notes.rules.rule import Remark, Rule, on, short

_SPOKEN_TO = re.compile(
    r"\b(?i:thank you|thanks)(?: again| so much| very much)?(?P<called>,(?= [A-ZÀ-Þ]))?,? "
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor)\.? )?(?P<name>[^\W\d_][\w'’-]*)(?=\s*[,.!;–—])"
)

_SPOKEN_TO_AFTER = re.compile(
    r"\b(?i:thank you|thanks)\b[^.,;:!?\n]{1,60}(?P<called>, )(?P<name>[A-ZÀ-Þ][\w'’-]+)(?=[.!])"
)
"""“Thank you for your mail, Ruth.”"""
_PS = re.compile(r"\bP\.? ?S\b[.:,]?")


def _check(case: Case) -> Iterator[Remark]:
    job = case.interview.application
    for passage in filter(None, (case.parts.subject, case.parts.main, _postscript(case.parts.ending))):
        for word, right in misspelled_people(case.known, passage):
            message = f"The name is spelled “{right}” on your page, and here “{short(word.text)}”."
            yield on(word, message, right, severity="should" if same_but_for_accents(word.text, right) else None)
        for word, right in misspelled_company(case.known, passage):
            yield on(
                word, f"{short(job.company)} is spelled with “{right}”, and here stands “{short(word.text)}”.", right
            )
        if case.english:
            yield from _others(case, passage)


def _postscript(ending: Passage) -> Passage:
    """What stands after “PS” below the signature."""
    begun = _PS.search(ending.text)
    return ending.part(begun.end(), len(ending.text)) if begun else Passage("", ending.end)


def _others(case: Case, passage: Passage) -> Iterator[Remark]:
    for word in _someone_else(case, passage):
        yield on(
            word,
            f"These thanks are to {short(word.text)}, and the note is for {short(case.to or '')}.",
            case.name.called if case.name else "",
        )
    if passage is not case.parts.subject:
        yield from _strangers(case, passage)
    for employer, right in other_employers(case.known, passage):
        yield on(employer, f"You met {short(right)}, and this speaks of “{short(employer.text)}”.", right)
    read = other_roles_in_subject if passage is case.parts.subject else other_roles
    for role, right in read(case.known, passage):
        yield on(role, f"The job is called {short(right)} on your page, and here “{short(role.text)}”.", right)


def _strangers(case: Case, passage: Passage) -> Iterator[Remark]:
    for person, right in strangers(case.known, passage):
        meant = next((n for n in case.known.people if n.full == right), None)
        if meant and not meant.is_in(case.parts.main.text.replace(person.text, "")):
            yield on(person, f"You met {short(right)}, and here stands “{short(person.text)}”.", meant.called)
        else:
            message = (
                f"Nobody on your page is called “{short(person.text)}”. If you met them, add them there; "
                "if the name slipped in, take it out."
            )
            yield on(person, message, severity="should")


def _someone_else(case: Case, passage: Passage) -> Iterator[Passage]:
    if case.name is None:
        return
    for match in chain(passage.matches(_SPOKEN_TO), passage.matches(_SPOKEN_TO_AFTER)):
        said = folded(match["name"])
        stranger = match["called"] and said not in case.known.words | COMMON and not TO_ALL.match(said)
        if said not in case.name.words and (stranger or any(said in c.words for c in case.colleagues)):
            yield passage.at(match, "name")


RULE = Rule(
    id="wrong_name",
    severity="must",
    reason="A wrong name is what readers forgive least, and what a note pasted from another one most often holds.",
    source="hbr",
    check=_check,
    english=False,
    flags=(
        "Thank you again, «Ruth», for your patience.",
        "I also spoke with Dr. «Sidiqui» about the maps.",
        "I also spoke with Ruth «Taner» about the maps.",
        "I would love to join «Clearwater Archives» this summer.",
        "Everyone at «Brightwatter» was kind.",
        "Everyone at Brightwater «Library» was kind.",
        "I am glad to be considered for the «Outreach Coordinator» role.",
        "I would be glad to be Outreach Librarian at «Clearwater».",
        "I would love to do the same at «Halden Books» as your Outreach Librarian.",
        "I would be happy to be your «Head Librarian».",
        "Please say hello to «Rachel» and her maps.",
        "Thank you for your lovely mail, «Denisse».",
        "I enjoyed meeting you and «Dr Siddle» by the maps.",
        "It was good of «Ruth Baker» to wait.",
        "Thank you again, «Rebecca», for the maps.",
        "I can see myself as a «School Librarian» one day.",
        Example("I also met Dr. «Siddique» by the maps.", given={"application.company": "Reed & Sons"}),
        Example(
            "I would bring both to «Nandi Hills Primary School».",
            given={"application.company": "Nandi Grove Primary School"},
        ),
        Example(
            "I would be proud to join «Kelso & White» as a planner.",
            given={"application.company": "Kelso & Bright Haulage"},
        ),
        Example(
            "I would gladly do the same thing at «St Brendan's».",
            given={"application.company": "St Brannoc's Hospital Trust"},
        ),
        "I would be one of your «dental librarian»s.",
        "I would take on the «Day Librarian» job.",
        Example("That is more than «Kestrel Hills» could say.", given={"application.company": "Kestrel Falls"}),
        Example("I would bring that to Red «Pines» soon.", given={"application.company": "Red Pine Family Services"}),
        Example(
            "I liked what «Anna» Costa said.",
            given={"interviewers": [{"name": "Denise Howard"}, {"name": "Ana Costa"}]},
        ),
        Example(
            "I liked what Ms van der «Heyde» said.",
            given={"interviewers": [{"name": "Denise Howard"}, {"name": "Marieke van der Heide"}]},
        ),
    ),
    passes=(
        "Please thank Ruth for the tour, and Dr. Siddiqui for the maps.",
        "Before this I was an assistant at Northgate Archives, in my first job.",
        "The new role sounds exactly right, and the outreach post is rare.",
        "I loved Brightwater's map, and Brightwater Libraries' green van.",
        "As Head of Branches you see more than the branches.",
        "I would be happy to join Ruth's team, or the Saturday crew.",
        "My Library Assistant role taught me to count.",
        "The librarian post at Brightwater, and the London Outreach Librarian job, are rare.",
        "Please say hello to Paula at the front desk.",
        "I have accepted a post as Head Librarian in Leeds.",
        Example(
            "Great stops make great readers; Grand Street is one.", given={"application.company": "Grant Street Books"}
        ),
        Example(
            "I would bring both to Nandi Grove, and to the Nandi Hills on Sundays.",
            given={"application.company": "Nandi Grove Primary School"},
        ),
        Example(
            "I would be proud to join Kelso & Bright, and Kelso is home.",
            given={"application.company": "Kelso & Bright Haulage"},
        ),
        Example(
            "I was born at St Brendan's, and St Brannoc's is next door.",
            given={"application.company": "St Brannoc's Hospital Trust"},
        ),
        "I would be your most patient librarian, and once was a dental librarian.",
        Example("I grew up in Kestrel Hills.", given={"application.company": "Kestrel Falls"}),
        Example(
            "I had the Lean methods in mind.",
            given={"interviewers": [{"name": "Denise Howard"}, {"name": "Lena Fischer"}]},
        ),
    ),
)
