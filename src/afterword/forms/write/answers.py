"""What the answers of the page Reflect are called on the page Write."""

from afterword.records import Interview

CALLED = {
    "learned": "what you were told",
    "moment": "what you still think of",
    "cares_about": "what they kept coming back to",
    "look_forward": "what you look forward to",
    "promised": "what you said you would send",
    "strengths": "a strength",
    "new_points": "a point you did not get to say",
    "complementary_skills": "another skill",
    "unique": "something in your story",
    "enthusiasm": "what you look forward to",
    "put_right.topic": "what you spoke about",
    "put_right": "the better answer",
}
"""Each field by its name in the record; of two that fit, the longer one stands first."""


def answer(interview: Interview, field: str) -> str:
    """Return what the page calls a field such as ``interviewers[0].learned``: “Dr. Okafor, what you were told”."""
    part = next((called for name, called in CALLED.items() if f".{name}" in field), "an answer")
    if field.startswith("interviewers["):
        number = int(field.removeprefix("interviewers[").split("]")[0])
        part = f"{interview.interviewers[number].called}, {part}"
    return f"{part[:1].upper()}{part[1:]}"
