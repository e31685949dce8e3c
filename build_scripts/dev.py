"""The one door to the project: sets a machine up, runs the till, tests, checks, builds."""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - says so in a sentence instead of a traceback
    sys.exit(f"pos-app needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

from environment import set_up

if __name__ == "__main__":
    set_up()
