"""The same abilities without a notebook: one small file a command."""

from afterword.cli.command_line import main

__all__ = ["main"]
