"""Z reports as a table for the accountant: one row each, in the form that French Excel opens."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Final

from pos_app.domain.shift.events import ShiftClosed
from pos_app.journal.export import shown
from pos_app.journal.files import appearing_whole
from pos_app.journal.moment import written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from pos_app.domain.shift.events import Noted
    from pos_app.domain.shift.report import ZReport

CELLS: Final[Mapping[str, Callable[[ZReport], str | int]]] = {
    "number": lambda report: report.number,
    "opened_at": lambda report: written(report.figures.opened_ms),
    "opened_by": lambda report: report.figures.opened_by,
    "closed_at": lambda report: written(report.closed_ms),
    "closed_by": lambda report: report.closed_by,
    "closing": lambda report: report.closing.value,
    "opening": lambda report: report.figures.drawer.opening,
    "sales_in": lambda report: report.figures.drawer.sales_in,
    "sales_out": lambda report: report.figures.drawer.sales_out,
    "moved_in": lambda report: report.figures.drawer.moved_in,
    "moved_out": lambda report: report.figures.drawer.moved_out,
    "dropped": lambda report: report.figures.drawer.dropped,
    "expected": lambda report: report.figures.expected,
    "counted": lambda report: report.counted.francs,
    "difference": lambda report: report.difference,
    "held_change": lambda report: report.figures.held_change,
    "unexplained": lambda report: report.unexplained,
    "why": lambda report: report.why,
    "approved_by": lambda report: report.approved_by,
    "sold": lambda report: report.grand.sold,
    "sold_francs": lambda report: report.grand.sold_francs,
    "undone": lambda report: report.grand.undone,
    "undone_francs": lambda report: report.grand.undone_francs,
    "over_short": lambda report: report.grand.over_short,
    "head": lambda report: report.head,
}
"""What stands in each column; the last of the sums are those since the beginning."""


def write_reports(closings: Iterable[Noted], out: Path) -> int:
    """Write a file that appears when it is whole; return how many reports it holds.

    UTF-8 with a mark, semicolons, UTC times. Raises TillError when the place refuses.
    """
    lines = 0
    with (
        appearing_whole(out) as unfinished,
        unfinished.open("w", encoding="utf-8-sig", newline="") as file,
    ):
        writer = csv.writer(file, delimiter=";")
        writer.writerow((*CELLS, "hash"))
        for noted in closings:
            if isinstance(noted.event, ShiftClosed):
                report = noted.event.report
                cells = [shown(cell(report)) for cell in CELLS.values()]
                writer.writerow((*cells, noted.hash))
                lines += 1
    return lines
