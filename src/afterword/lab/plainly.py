"""What a page shows where its code failed: a sentence, not a traceback."""

from nbformat import NotebookNode
from nbformat.v4 import new_output


def plainly(cell: NotebookNode) -> None:
    """Replace the tracebacks among the outputs of ``cell`` by sentences."""
    if cell.cell_type == "code":
        cell.outputs = [_sentence(output) if output.output_type == "error" else output for output in cell.outputs]


def _sentence(error: NotebookNode) -> NotebookNode:
    # Plain text, which JupyterLab never takes for HTML: the message may hold what the person wrote.
    text = (
        "This part of the page could not start. What you wrote before is safe in your journal.\n"
        "Close the workbook and start it again; if this stays, please report this line:\n"
        f"{error.ename}: {error.evalue}"
    )
    return new_output("display_data", {"text/plain": text})
