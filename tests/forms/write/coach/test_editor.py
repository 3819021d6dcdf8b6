"""The text area tells what it wrote from what was typed, so that the browser can bring the two together."""

from afterword.forms.write.editor import Editor


def test_what_the_kernel_writes_goes_with_the_text_that_it_was_made_from():
    """The browser may have more by then; it takes over the difference."""
    editor = Editor("Note")
    editor.set_state({"value": "Dear Tom, teh"})
    assert editor.put == {}
    editor.value = "Dear Tom, the"
    assert editor.put == {"number": 1, "from": "Dear Tom, teh"}
    editor.set_state({"value": "Dear Tom, the end"})
    editor.value = "Dear Tom, the"
    assert editor.put == {"number": 2, "from": "Dear Tom, the end"}


def test_what_is_written_in_answer_to_typing_is_told_apart_from_it():
    """A handler that changes what was just typed is not taken for the browser."""
    editor = Editor("Note")
    editor.observe(lambda change: setattr(editor, "value", change["new"].replace("teh", "the")), "value")
    editor.set_state({"value": "teh end"})
    assert (editor.value, editor.put) == ("the end", {"number": 1, "from": "teh end"})


def test_lines_end_in_one_way_as_they_do_in_a_browser():
    """Places in the text mean the same on both sides."""
    editor = Editor("Note")
    editor.value = "Dear Tom,\r\n\r\nThank you.\r"
    assert editor.value == "Dear Tom,\n\nThank you.\n"


def test_the_last_letters_come_with_leaving_the_page():
    """Also where they were not on their way yet."""
    editor = Editor("Note")
    editor._handle_custom_msg({"value": "Dear Tom, one more"}, [])
    assert (editor.value, editor.put) == ("Dear Tom, one more", {})
