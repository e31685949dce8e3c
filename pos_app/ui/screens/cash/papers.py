"""Prints and saves reports from the Caisse screen, and writes the accountant's file."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from pos_app.domain.shift.report import ZReport
from pos_app.engine.news import PrintResult
from pos_app.engine.ports import Filter
from pos_app.engine.review import Days, ExportKind, ExportWish
from pos_app.engine.shift.problems import ShiftStop
from pos_app.ui.screens.cash.work import or_stopped

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from pos_app.domain.shift.report import XReport
    from pos_app.domain.trouble import TillError
    from pos_app.ui.window_parts import Context


class PaperKeys:
    """Each of them says what came of it in one line."""

    def __init__(
        self,
        context: Context,
        say: Callable[[str], None],
        tell: Callable[[TillError], None],
    ) -> None:
        self._context = context
        self._say = say
        self._tell = tell

    def print_first(self, report: ZReport) -> None:
        """Print a report that was just made; a till without a printer says nothing of it."""
        self._print(report, quiet_without_printer=True)

    def print_report(self, report: XReport | ZReport) -> None:
        """Print a copy."""
        self._print(report, quiet_without_printer=False)

    def save_report(self, report: XReport | ZReport) -> None:
        """Write a PDF."""
        papers, by = self._context.parts.shift_papers, self._context.parts.answering
        if papers is None:
            self._say(self._context.texts.of("print.nothing"))
        elif isinstance(report, ZReport):
            self._save(papers.save_z(report.number, by))
        else:
            self._save(papers.save_x(by))

    def export(self) -> None:
        """Write the accountant's file: this month's operations as a workbook."""
        exports = self._context.parts.exports
        if exports is None:
            self._say(self._context.texts.of("print.nothing"))
            return
        today = datetime.fromtimestamp(self._context.parts.clock.now_ms() / 1000).astimezone()
        days = Days(first=f"{today:%Y-%m}-01", last=f"{today:%Y-%m-%d}")
        wish = ExportWish(kind=ExportKind.XLSX, wanted=Filter(), days=days)
        self._save(exports.export(wish, lambda _done, _of: None))

    def _print(self, report: XReport | ZReport, *, quiet_without_printer: bool) -> None:
        papers, by = self._context.parts.shift_papers, self._context.parts.answering
        if papers is None:
            return
        if isinstance(report, ZReport):
            work = papers.print_z(report.number, by)
        else:
            work = papers.print_x(by)
        then = partial(self._on_printed, quiet_without_printer=quiet_without_printer)
        self._context.bridge.start(or_stopped(work), then, self._tell)

    def _on_printed(self, result: PrintResult | ShiftStop, *, quiet_without_printer: bool) -> None:
        texts = self._context.texts
        if isinstance(result, ShiftStop):
            self._say(texts.of(f"cash.stop.{result.problem}"))
        elif result is PrintResult.ABSENT:
            if not quiet_without_printer:
                self._say(texts.of("print.no_printer"))
        elif result is PrintResult.PRINTED:
            self._say(texts.of("cash.report.printed"))
        else:
            self._say(texts.of(f"printer.{result}"))

    def _save(self, work: Coroutine[object, object, Path]) -> None:
        texts = self._context.texts

        def saved(path: Path | ShiftStop) -> None:
            if isinstance(path, ShiftStop):
                self._say(texts.of(f"cash.stop.{path.problem}"))
            else:
                self._say(texts.of("print.saved", path=path))

        self._context.bridge.start(
            or_stopped(work), saved, lambda _: self._say(texts.of("print.not_saved"))
        )
