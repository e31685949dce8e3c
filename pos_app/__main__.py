"""Runs the program: `python -m pos_app`, and what the installed commands call."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program for this process's command line."""
    # Here and not above, so that nothing is loaded when this module is only looked at.
    from pos_app import app  # noqa: PLC0415 - see above

    return app.main()


if __name__ == "__main__":
    sys.exit(main())
