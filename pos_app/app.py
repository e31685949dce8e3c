"""The door of the program: everything that is started goes through here."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from pos_app.cli.run import run

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pos_app.cli.arguments import Choice
    from pos_app.cli.desk import Desk
    from pos_app.diagnostics import Diagnostics


class ShopHouse:
    """The commands' `House`: puts a desk together once it is known what for."""

    def __init__(self) -> None:
        self._diagnostics: Diagnostics | None = None

    def open_desk(self, choice: Choice) -> Desk:
        """Put the program together. Raises TillError (settings, folders)."""
        # Here and not above: `--help` and `--version` need none of it.
        from pos_app.composition.desk import OfficeDesk  # noqa: PLC0415 - see above
        from pos_app.composition.site import find_site  # noqa: PLC0415 - see above
        from pos_app.diagnostics import Diagnostics  # noqa: PLC0415 - see above

        site = find_site(choice)
        diagnostics = Diagnostics(site.places.logs)
        diagnostics.begin(verbose=choice.verbose)
        self._diagnostics = diagnostics
        return OfficeDesk(site, diagnostics)

    def report_crash(self, fault: BaseException) -> Path | None:
        """Write a crash report without secrets; return where it is, if it could be written."""
        return self._diagnostics.report(fault) if self._diagnostics else None

    def close(self) -> None:
        """Close the logs."""
        if self._diagnostics is not None:
            self._diagnostics.end()


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command line (by default this process's own) and return the exit status."""
    house = ShopHouse()
    try:
        return run(sys.argv[1:] if arguments is None else arguments, house)
    finally:
        house.close()
