"""Where coroutines and Qt meet: the only place of the window that starts a task."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from pos_app.domain.trouble import TillError
from pos_app.engine.news import (
    BooksDiffer,
    FileEncoded,
    FloatRead,
    HealthChanged,
    PrinterTold,
    QuestionPlanned,
    ShiftChanged,
    TillTrouble,
    TransactionChanged,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from pos_app.engine.news import News

T = TypeVar("T")

log = logging.getLogger(__name__)


def _is_there(callback: Callable[..., None]) -> bool:
    """Tell whether whoever is to be called still exists: a window may be dressed anew meanwhile."""
    bound = callback.func if isinstance(callback, partial) else callback
    owner: object = getattr(bound, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def while_there(listener: Callable[[], None]) -> Callable[[], None]:
    """Return a listener that does nothing once the widget it is bound to is gone."""

    def listen() -> None:
        if _is_there(listener):
            listener()

    return listen


class Bridge(QObject):
    """Carries what a person asked for to the engine, and the engine's news to the screen.

    Signals carry frozen values of the domain and the engine, never widgets.
    """

    transaction_changed = Signal(object)
    """A `Transaction` stands differently; it is on disk already."""
    float_read = Signal(object)
    """A `FloatRead`: a provider told its balance."""
    health_changed = Signal(object)
    """A `HealthChanged`: a provider went out of reach or came back."""
    question_planned = Signal(object)
    """A `Ref` whose next question was planned, or whose asking ended."""
    till_troubled = Signal(object)
    """A `TillTrouble`: the till as a whole cannot work."""
    printer_told = Signal(object)
    """A `PrinterTold`: a receipt was printed, or was not."""
    file_encoded = Signal(object)
    """A `FileEncoded`: so much of a message's file is ready."""
    shift_changed = Signal()
    """Something of a shift was written down."""
    books_differ = Signal(object)
    """A `BooksDiffer`: the second way of counting found other figures."""
    crashed = Signal(object)
    """An exception: a fault of this program, for the red bar and the crash report."""

    def __init__(self) -> None:
        super().__init__()
        self._running: set[asyncio.Task[object]] = set()
        self._attends = False

    def attend(self, listen: Callable[[Callable[[News], None]], None]) -> None:
        """Hear the till's news from now on; a window that is dressed anew changes nothing here."""
        if not self._attends:
            self._attends = True
            listen(self.hear)

    def hear(self, news: News) -> None:
        """Turn one piece of the engine's news into a signal."""
        match news:
            case TransactionChanged(transaction=transaction):
                self.transaction_changed.emit(transaction)
            case FloatRead():
                self.float_read.emit(news)
            case HealthChanged():
                self.health_changed.emit(news)
            case QuestionPlanned(ref=ref):
                self.question_planned.emit(ref)
            case TillTrouble():
                self.till_troubled.emit(news)
            case FileEncoded():
                self.file_encoded.emit(news)
            case PrinterTold():
                self.printer_told.emit(news)
            case ShiftChanged():
                self.shift_changed.emit()
            case BooksDiffer():
                self.books_differ.emit(news)

    def start(
        self,
        work: Coroutine[object, object, T],
        then: Callable[[T], None] | None = None,
        refused: Callable[[TillError], None] | None = None,
    ) -> None:
        """Run `work` to its end, then call `then` with its result.

        A TillError goes to `refused`, or is told as `till_troubled`; any other exception is a
        fault of this program and is told as `crashed`. The event loop keeps only weak references
        to tasks, so this object keeps strong ones until they are done.
        """
        self._launch(self._followed(work, then, refused))

    async def finish(self) -> None:
        """Wait for what was started: for the end of the program and of tests."""
        while self._running:
            await asyncio.gather(*self._running, return_exceptions=True)

    def _launch(self, work: Coroutine[object, object, None]) -> None:
        task: asyncio.Task[object] = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._on_done)

    async def _followed(
        self,
        work: Coroutine[object, object, T],
        then: Callable[[T], None] | None,
        refused: Callable[[TillError], None] | None,
    ) -> None:
        try:
            result = await work
        except TillError as trouble:
            if refused is None or not _is_there(refused):
                self.till_troubled.emit(TillTrouble(trouble.trouble, trouble.detail))
            else:
                refused(trouble)
            return
        if then is not None and _is_there(then):
            then(result)

    def _on_done(self, task: asyncio.Task[object]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (bug := task.exception()) is not None:
            log.error("the window met a fault of the program", exc_info=bug)
            self.crashed.emit(bug)
