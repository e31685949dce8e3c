"""What the commands ask of the shop's money, as a Protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.engine.shift.desk import CashDesk


class ShiftDesk(Protocol):
    """The drawer, the floats and the commissions of one shop."""

    @property
    def cash(self) -> CashDesk:
        """Where shifts are kept and asked about."""
        ...

    async def x_text(self, by: str) -> str:
        """Return the figures of the shift that runs, in lines. Raises ShiftStop, TillError."""
        ...

    async def z_text(self, number: str) -> str:
        """Return a Z report in lines, marked as a copy. Raises ShiftStop, TillError."""
        ...

    async def write_sheet(self, out: Path, since_ms: int, until_ms: int) -> int:
        """Write the Z reports of a span of time as a table; return how many. Raises TillError."""
        ...
