"""What the window asks of whoever prints reports and writes files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.domain.transaction import Ref
    from pos_app.engine.news import PrintResult
    from pos_app.engine.review import Days


class PapersFace(Protocol):
    """Receipts and reports for who wants no paper: as files, whose place is told, or as text."""

    async def save_receipt(self, ref: Ref) -> Path:
        """Write a receipt as a PDF. Raises TillError where there is none, or no room."""
        ...

    async def save_day(self) -> Path:
        """Write the report of today as a PDF. Raises TillError."""
        ...

    async def receipt_text(self, ref: Ref) -> str:
        """Return the next copy of a receipt as text, without counting it. Raises TillError."""
        ...

    async def count_message(self, ref: Ref, by: str) -> None:
        """Put on disk that a copy of a receipt goes out as a message. Raises TillError."""
        ...

    async def save_figures(self, days: Days) -> Path:
        """Write the pictures of some days, and their tables, as a PDF. Raises TillError."""
        ...


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
