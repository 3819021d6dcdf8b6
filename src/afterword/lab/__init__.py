"""Opens the workbook in JupyterLab: calm, already live, on this machine only."""

from afterword.lab.opening import open_workbook

__all__ = ["open_workbook"]
