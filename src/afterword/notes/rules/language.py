"""Says so where a note is not in English."""

from collections.abc import Iterator

from afterword.notes.reading import Case
from afterword.notes.rules.example import Example
from afterword.notes.rules.rule import Remark, Rule


def _check(case: Case) -> Iterator[Remark]:
    if not case.english:
        yield Remark(
            "This does not read as English, so only names, gaps, the signature, likeness and timing were looked at. "
            "Ask somebody who speaks the language to read it once."
        )


RULE = Rule(
    id="language",
    severity="tip",
    reason="The advice on wording, spelling and grammar knows English only.",
    source="own",
    check=_check,
    english=False,
    flags=(
        Example(
            "Liebe Denise,\n\nvielen Dank für das freundliche Gespräch und die Führung durch den Bücherbus. Ich würde "
            "mich sehr freuen, bald bei Ihnen anzufangen.\n\nMit freundlichen Grüßen\nAmara Fields",
            whole=True,
        ),
    ),
    passes=("The van is a joy.", "Vielen Dank, as my grandmother would say."),
)
