"""The door of the program: everything that is started goes through here."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING, Final

from pos_app.cli.choice import window_choice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pos_app.cli.choice import Choice, WindowChoice
    from pos_app.cli.desk import Desk
    from pos_app.composition.site import Site
    from pos_app.diagnostics import Diagnostics

# Nothing more is imported above: the window's first frame waits for it, and so does `--help`.


OWNER_ONLY: Final = 0o077
"""Permissions that no new file of ours has: nothing for the group, nothing for others."""


class ShopHouse:
    """The commands' `House`: puts a desk together once it is known what for."""

    def __init__(self) -> None:
        self._site: Site | None = None
        self._verbose = False
        self._diagnostics: Diagnostics | None = None

    def open_desk(self, choice: Choice) -> Desk:
        """Put the program together. Raises TillError (settings, folders)."""
        from pos_app.composition.commands.desk import OfficeDesk  # noqa: PLC0415 - see above

        site = self._find_site(choice)
        return OfficeDesk(site, self.diagnostics())

    def open_window(self, asked: WindowChoice) -> int:
        """Open the window until it is closed; return the exit status. Raises TillError."""
        # What is made while all is loaded stays: looking for garbage in it only costs time. The
        # window goes on collecting, on its own thread.
        gc.disable()
        from pos_app.composition.window.lean_qt import load_qt  # noqa: PLC0415 - see above

        load_qt()
        from pos_app.composition.window import start  # noqa: PLC0415 - see above

        site = self._find_site(asked.choice)
        return start.run(site, self.diagnostics, exit_after_first_paint=asked.measured)

    def _find_site(self, choice: Choice) -> Site:
        from pos_app.composition.site import find_site  # noqa: PLC0415 - see above

        self._site = find_site(choice)
        self._verbose = choice.verbose
        return self._site

    def diagnostics(self) -> Diagnostics:
        """Return the logs and crash reports of this run, writing from the first call on."""
        from pos_app.diagnostics import Diagnostics  # noqa: PLC0415 - see above

        if self._diagnostics is None:
            if self._site is None:
                raise RuntimeError("nobody knows yet where the logs are to stand")
            self._diagnostics = Diagnostics(self._site.places.logs)
            self._diagnostics.begin(verbose=self._verbose)
        return self._diagnostics

    def report_crash(self, fault: BaseException) -> Path | None:
        """Write a crash report without secrets; return where it is, if it could be written."""
        return self.diagnostics().report(fault) if self._site else None

    def close(self) -> None:
        """Close the logs."""
        if self._diagnostics is not None:
            self._diagnostics.end()


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command line (by default this process's own) and return the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    # Whatever this program writes, by whichever library, is its owner's alone.
    os.umask(OWNER_ONLY)
    house = ShopHouse()
    try:
        if asked := window_choice(words):
            return _window(words, asked, house)
        from pos_app.cli.run import run  # noqa: PLC0415 - not for the window

        return run(words, house)
    finally:
        house.close()


def _window(words: Sequence[str], asked: WindowChoice, house: ShopHouse) -> int:
    try:
        return house.open_window(asked)
    except (Exception, KeyboardInterrupt) as fault:  # noqa: BLE001 - told in words
        from pos_app.cli.run import explained, voice_for  # noqa: PLC0415 - hardly ever

        return explained(fault, voice_for(words), house)
