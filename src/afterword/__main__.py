"""``python -m afterword`` is the ``afterword`` command."""

import sys

from afterword.cli import main

sys.exit(main())
