"""Prints and saves reports from the Caisse screen, and writes the accountant's file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pos_app.domain.shift.report import ZReport
from pos_app.engine.news import PrintResult
from pos_app.engine.shift.problems import ShiftStop
from pos_app.ui.cash.work import or_stopped

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
        """Write the accountant's file."""
        if self._context.parts.export is None:
            self._say(self._context.texts.of("print.nothing"))
        else:
            self._save(self._context.parts.export())

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
