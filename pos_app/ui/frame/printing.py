"""The receipt on one key: what is shown, or else the newest verdict, is printed again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pos_app.domain.trouble import TillError
from pos_app.engine.news import PrinterTold, PrintResult

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from pathlib import Path

    from pos_app.domain.transaction import Ref
    from pos_app.ui.window_parts import Context


class PrintKey(QObject):
    """Asks for receipts and says what became of them; a printer's trouble stops nothing."""

    def __init__(
        self,
        context: Context,
        parent: QObject,
        subject: Callable[[], Ref | None],
        say: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._subject = subject
        self._say = say
        context.bridge.printer_told.connect(self._on_printer_told)

    def print_again(self) -> None:
        """Print the receipt of the operation that is meant, if there is one."""
        texts = self._context.texts
        ref = self._subject()
        if ref is None:
            self._say(texts.of("print.nothing"))
            return
        try:
            self._context.till.print_desk.print_again(ref, self._context.parts.answering)
        except TillError:
            self._save_instead(ref)

    def save_receipt(self) -> None:
        """Write the receipt of the operation that is meant as a page."""
        papers, ref = self._context.parts.papers, self._subject()
        if ref is None or papers is None:
            self._say(self._context.texts.of("print.nothing"))
        else:
            self._save(papers.save_receipt(ref))

    def _save_instead(self, ref: Ref) -> None:
        """Write a page where no printer is set: the customer waits for something to hold."""
        texts, papers = self._context.texts, self._context.parts.papers
        if papers is None:
            self._say(texts.of("print.no_printer"))
        else:
            self._save(papers.save_receipt(ref), "print.saved_instead")

    def save_day(self) -> None:
        """Write the report of today as pages."""
        if papers := self._context.parts.papers:
            self._save(papers.save_day())

    def _save(self, saving: Coroutine[object, object, Path], said: str = "print.saved") -> None:
        texts = self._context.texts
        self._context.bridge.start(
            saving,
            lambda path: self._say(texts.of(said, path=path)),
            lambda _: self._say(texts.of("print.not_saved")),
        )

    def _on_printer_told(self, news: PrinterTold) -> None:
        # A till without a printer says so when a receipt is asked for, not after every sale.
        if news.device or news.result is not PrintResult.ABSENT:
            self._say(self._context.texts.of(f"printer.{news.result}"))
