"""The parts of a note: subject line, salutation, what it says, ending."""

import re
from dataclasses import dataclass
from functools import cached_property

from afterword.notes.reading import endings
from afterword.notes.reading.english import is_english
from afterword.notes.reading.greetings import find_salutation
from afterword.notes.reading.lines import end_of_own_words, lines_of
from afterword.notes.reading.passage import Passage
from afterword.notes.reading.sentences import paragraphs, sentences

_SUBJECT = re.compile(r"\ufeff?\s*subject[ \t]*:[ \t]*([^\r\n]*)", re.IGNORECASE)


@dataclass(frozen=True)
class Parts:
    """A text taken apart; every passage knows its place in ``text``."""

    text: str
    """The whole text as given."""
    subject: Passage | None
    """What stands after “Subject:”, or None where there is no such line."""
    salutation: Passage
    """“Dear Tom,”; empty where there is none."""
    main: Passage
    """What the note says, between the salutation and the ending."""
    ending: Passage
    """The closing, the name and the contact lines; empty where there are none."""

    @cached_property
    def body(self) -> Passage:
        """From the salutation to the last contact line."""
        start = self.salutation.start if self.salutation else self.main.start
        return Passage(self.text[start : self.ending.end], start)

    @cached_property
    def sentences(self) -> list[Passage]:
        """The sentences of ``main``."""
        return sentences(self.main)

    @cached_property
    def paragraphs(self) -> list[Passage]:
        """The paragraphs of ``main``."""
        return paragraphs(self.main)

    @cached_property
    def english(self) -> bool:
        """Whether ``main`` is in English."""
        return is_english([w.text.casefold() for w in self.words])

    @cached_property
    def words(self) -> list[Passage]:
        """The words of ``main``."""
        return self.main.words()


def parts_of(text: str, *, met: frozenset[str] = frozenset(), own: frozenset[str] = frozenset()) -> Parts:
    """Take ``text`` apart; ``met`` and ``own`` are folded names, of the people met and of the writer."""
    headed = _SUBJECT.match(text)
    subject = Passage(headed.group(1).rstrip(), headed.start(1)) if headed else None
    start = headed.end() if headed else 0
    end = end_of_own_words(text, start)
    lines = lines_of(text, start, end)
    greeted = find_salutation(lines, met)
    salutation = greeted[1] if greeted else Passage("", lines[0].start if lines else start)
    rest = lines[greeted[0] :] if greeted else lines
    if rest and greeted:
        rest[0] = Passage(text[salutation.end : rest[0].end], salutation.end).trimmed()
        rest = rest if rest[0].text else rest[1:]
    main_end, ending = _ending(text, rest, own, end)
    main_start = rest[0].start if rest else salutation.end
    main = Passage(text[main_start : max(main_start, main_end)], main_start).trimmed()
    return Parts(text, subject, salutation, main, ending)


def _ending(text: str, lines: list[Passage], own: frozenset[str], end: int) -> tuple[int, Passage]:
    """Return where the main part stops, and the ending."""
    if not lines:
        return end, Passage("", end)
    number = endings.begins(lines, own)
    if number < len(lines):
        start = lines[number].start
        return start, Passage(text[start : lines[-1].end], start)
    inline = endings.inline(lines[-1], own)
    if inline is None:
        return lines[-1].end, Passage("", lines[-1].end)
    return lines[-1].start + inline, lines[-1].part(inline, len(lines[-1].text))
