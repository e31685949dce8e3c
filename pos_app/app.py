"""The door of the program: everything that is started goes through here."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from pos_app.cli.run import run

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pos_app.cli.desk import Choice, Desk


class ShopHouse:
    """The commands' `House`: puts a desk together once it is known what for."""

    def __init__(self) -> None:
        self._logs: Path | None = None

    def open_desk(self, choice: Choice) -> Desk:
        """Put the program together. Raises TillError (settings, folders)."""
        # Here and not above: `--help` and `--version` need none of it.
        from pos_app import diagnostics  # noqa: PLC0415 - see above
        from pos_app.composition.desk import OfficeDesk  # noqa: PLC0415 - see above
        from pos_app.composition.site import find_site  # noqa: PLC0415 - see above

        site = find_site(choice)
        self._logs = site.places.logs
        diagnostics.start(self._logs, verbose=choice.verbose)
        return OfficeDesk(site)

    def report_crash(self, fault: BaseException) -> Path | None:
        """Write a crash report without secrets; return where it is, if it could be written."""
        if self._logs is None:
            return None
        from pos_app import diagnostics  # noqa: PLC0415 - a program that works needs none

        return diagnostics.report_crash(self._logs, fault)


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command line (by default this process's own) and return the exit status."""
    return run(sys.argv[1:] if arguments is None else arguments, ShopHouse())
