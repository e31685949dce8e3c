"""What the Caisse screen asks of whoever prints reports and writes files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.engine.news import PrintResult


class ShiftPapersFace(Protocol):
    """Reports on paper and as files; every method may raise ShiftStop and TillError."""

    async def print_x(self, by: str) -> PrintResult:
        """Print the figures of the shift that runs."""
        ...

    async def print_z(self, number: str, by: str) -> PrintResult:
        """Print a copy of a Z report."""
        ...

    async def save_x(self, by: str) -> Path:
        """Write the figures of the shift that runs as a PDF; return where it is."""
        ...

    async def save_z(self, number: str, by: str) -> Path:
        """Write a copy of a Z report as a PDF; return where it is."""
        ...
