"""The slips that tired and second-language writers make in such notes."""

import re

import pytest

from afterword.notes.rules.slips import SLIPS

WRONG = {
    "I look forward to hear from you.": "look forward to hearing",
    "I am interested in join the team.": "interested in joining",
    "Thank you for interview me.": "Thank you for interviewing",
    "Thank you for meet with me.": "Thank you for meeting",
    "It was a pleasure to meeting you.": "pleasure to meet",
    "It was good to have time to met you.": "time to meet",
    "I enjoyed to learn about it.": "enjoyed learning",
    "I am used to work in teams.": "am used to working",
    "I have interest to work with you.": "I am interested in working",
    "I am interested to working here.": "interested in working",
    "I had a great time to talk with you.": "great time talking",
    "I look forward hearing from you.": "look forward to hearing",
    "Looking forward for your reply.": "Looking forward to",
    "I'm look forward to it.": "I am looking",
    "I am write to thank you.": "I am writing",
    "I was impress by the team.": "was impressed",
    "I am very interesting in this job.": "I am very interested",
    "I am exciting about the role.": "I am excited",
    "I have learn a lot.": "have learned",
    "I have work there for years.": "have worked",
    "Please find attach the photograph.": "find attached",
    "As discuss, here it is.": "As discussed",
    "I appreciate you're time.": "your time",
    "Thank you for you time.": "for your time",
    "Thanks you for it.": "Thank you",
    "Your welcome to call.": "You're welcome to",
    "Your very kind to say so.": "You're very kind",
    "I can see that your passionate about it.": "you're passionate",
    "You were giving me you time.": "giving me your time",
    "I hope your well.": "I hope you're",
    "Your advise was good.": "Your advice",
    "I hope to hear you soon.": "hope to hear from you soon",
    "Thank you for your times.": "Thank you for your time",
    "I really appreciated for your help.": "appreciate your",
    "I am agree with you.": "I agree",
    "I am hope that it works.": "I hope",
    "I am very appreciate it.": "I very much appreciate",
    "You explained me the process.": "explained to me",
    "We discussed about it.": "discussed",
    "Please contact to me.": "Please contact me",
    "I must to say it was good.": "must say",
    "You made me to think.": "made me think",
    "I suggest you to read it.": "suggest that you",
    "It was pleasure to meet you.": "It was a pleasure",
    "I was nice to meet you.": "It was nice to",
    "I work there since five years.": "for five years",
    "I am responsible of the team.": "am responsible for",
    "It depends of the day.": "depends on",
    "I have many skill.": "many skills",
    "One of my strength is planning.": "One of my strengths",
    "I have many experience in sales.": "much experience in",
    "Everyone were kind.": "Everyone was",
    "This are my strengths.": "These are",
    "These is my card.": "This is",
    "It depend on the day.": "It depends",
    "I can helps with that.": "I can help",
    "Me and you were there.": "You and I",
    "I was to late.": "was too late",
    "I feel very confidence.": "feel very confident",
    "I enjoyed our conversion.": "enjoyed our conversation",
    "It was a honour.": "an honour",
    "It was an great day.": "a great",
}
RIGHT = (
    "I look forward to work that matters.",
    "Thank you for your very kind offer, and for your welcome to the ward.",
    "One of these is mine; this is my card.",
    "I have work to do, and help from the university.",
    "Your call to me was a surprise.",
    "Questions from everyone are welcome.",
    "I did everything I could to help.",
    "I used to work nights, and I am interested in work with children.",
    "Your planning for the move is careful, and your able team knows it.",
)


def _found(sentence: str) -> list[str]:
    found = []
    for pattern, better in SLIPS:
        for match in pattern.finditer(sentence):
            right = (better(match) if callable(better) else match.expand(better)).strip()
            found.append(right[:1].upper() + right[1:] if match.group().strip()[0].isupper() else right)
    return found


@pytest.mark.parametrize(("sentence", "right"), WRONG.items())
def test_a_slip_is_found_with_what_should_stand_there(sentence: str, right: str) -> None:
    """One click puts it right."""
    assert right in _found(sentence)


@pytest.mark.parametrize("sentence", RIGHT)
def test_a_right_sentence_is_left_alone(sentence: str) -> None:
    """However close it comes."""
    assert _found(sentence) == []


def test_every_pattern_has_an_example() -> None:
    """A pattern that nothing proves is a false alarm to come."""
    unproven = [p.pattern for p, _ in SLIPS if not any(re.search(p, sentence) for sentence in WRONG)]
    assert unproven == []
