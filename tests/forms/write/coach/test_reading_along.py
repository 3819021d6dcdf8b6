"""A note is read along at two speeds: the rules at once, spelling and grammar when the typing pauses."""

import asyncio
from threading import Event

import pytest

from afterword.forms.write.reading_along import _PROOFREADER, PAUSE
from afterword.notes.reviewing import warm_up


@pytest.fixture(autouse=True, scope="module")
def warm():
    """The dictionary is loaded, as it is while a person reads."""
    warm_up()


async def until(is_so):
    """Wait until something is so, at most ten seconds."""
    for _ in range(1000):
        if is_so():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it never came to be so")


def test_the_rules_speak_at_once_and_spelling_after_a_pause(new_desk):
    """What was spelled wrong stays underlined while other words are typed, before it is read again."""

    async def types():
        desk = new_desk()
        await until(lambda: desk.margin.ready)
        desk.type("Dear Dr. Okafor,", "Dear [Name] Dr. Okafor,")
        desk.type("whiteboard", "whitebord")
        assert desk.underlined == [("[Name]", "must")]
        assert desk.state == "Not ready yet: one thing has to be mended."
        await until(lambda: ("whitebord", "must") in desk.underlined)
        desk.type("[Name] ", "😀 ")
        assert ("whitebord", "must") in desk.underlined
        desk.type("whitebord", "whiteboard")
        assert "must" not in [severity for _, severity in desk.underlined]

    asyncio.run(types())


def test_a_note_is_not_called_ready_before_its_spelling_was_read(new_desk):
    """It says that it is being read."""

    async def types():
        desk = new_desk()
        assert desk.state == "Reading your note …"
        await until(lambda: desk.state == "Ready: nothing has to change.")
        desk.type("whiteboard", "whitebord")
        await until(lambda: desk.state == "Not ready yet: one thing has to be mended.")
        desk.type("whitebord", "whiteboard")
        assert desk.state == "Reading your note …"
        await until(lambda: desk.state == "Ready: nothing has to change.")

    asyncio.run(types())


def test_a_late_answer_is_for_the_words_that_still_stand(new_desk):
    """Text typed while spelling was being read moves what was found; a word mended meanwhile is not underlined."""

    async def types():
        desk = new_desk()
        await until(lambda: desk.margin.ready)
        is_busy = Event()
        _PROOFREADER.submit(is_busy.wait, 20)
        desk.type("whiteboard", "whitebord and teh wall")
        await asyncio.sleep(PAUSE + 0.1)
        desk.type("teh wall", "the wall")
        desk.type("Dear", "My very dear")
        assert desk.underlined == []
        is_busy.set()
        await until(lambda: desk.underlined)
        assert desk.underlined == [("whitebord", "must")]

    asyncio.run(types())


def test_a_word_mended_and_put_back_is_underlined_again(new_desk):
    """What was found in a text is found in it also after another was on the page, and asked about, for a moment."""

    async def types():
        desk = new_desk()
        await until(lambda: desk.margin.ready)
        desk.type("whiteboard", "whitebord")
        await until(lambda: desk.underlined)
        is_busy = Event()
        _PROOFREADER.submit(is_busy.wait, 20)
        desk.type("whitebord", "whiteboard")
        await asyncio.sleep(PAUSE + 0.1)
        desk.type("whiteboard", "whitebord")
        assert desk.underlined == [("whitebord", "must")]
        is_busy.set()
        await asyncio.sleep(PAUSE + 0.5)
        assert desk.underlined == [("whitebord", "must")]
        assert desk.state == "Not ready yet: one thing has to be mended."

    asyncio.run(types())
