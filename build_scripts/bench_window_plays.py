"""What is done with the measured window: sales by its own keys, and every flow of a day."""

from __future__ import annotations

import asyncio
import os
import time
from functools import partial
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final

import httpx
from bench_journal import RawFile, block_s
from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from pos_app.domain.transaction import FINAL
from pos_app.engine.news import TransactionChanged
from pos_app.providers.tls import tls_context
from pos_app.ui.forms.service_tiles import PAGE
from pos_app.ui.screens.journal.screen import JournalScreen
from pos_app.ui.screens.sell.screen import SellScreen
from pos_app.ui.self_check.hands import Hands, SelfCheckParts

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bench_window import Seen

    from pos_app.composition.window.loop import OpenWindow
    from pos_app.engine.news import News

HEARTBEAT_S: Final = 0.002
IDLE_S: Final = 1.0
SERVICE: Final = "WAVE_SN_"
JUMPS: Final = 20
PAUSE_S: Final = 0.3
ONCE: Final = {"Content-Type": "application/json", "Connection": "close"}
NUMBERS: Final = count(time.time_ns() // 1000)
"""One after the other: of two equal orders the till would stop the second one."""
BODY: Final = b'{"externalTransactionId":"' + b"x" * 270 + b'"}'


class Painted(QObject):
    """Notes when the window has painted what came after `expect`."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._waits: asyncio.Future[float] | None = None
        window.installEventFilter(self)

    def expect(self) -> asyncio.Future[float]:
        """Return the moment of the next finished frame, when it comes."""
        self._waits = asyncio.get_running_loop().create_future()
        return self._waits

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own
        """See a frame begin; it is finished when the loop is free again."""
        if event.type() is QEvent.Type.UpdateRequest and self._waits is not None:
            waits, self._waits = self._waits, None
            QTimer.singleShot(0, lambda: waits.set_result(time.monotonic()))
        return super().eventFilter(watched, event)


async def _no_problem() -> Sequence[str]:
    return ()


async def opened_hands(opened: OpenWindow) -> Hands:
    """Return the hands on a window that is in front and takes their keys."""
    hands = Hands(opened.window, SelfCheckParts(clock=opened.shop.clock, verify=_no_problem))
    hands.window.activateWindow()
    await hands.until(hands.window.isActiveWindow, "the window in front, taking keys")
    return hands


async def play_sales(opened: OpenWindow, seen: Seen, times: int) -> None:
    """Sell by the window's keys, with raw appends and bare requests in between."""
    hands, painted = await opened_hands(opened), Painted(opened.window)
    final: list[asyncio.Future[float]] = []

    def hear(news: News) -> None:
        if isinstance(news, TransactionChanged) and news.transaction.state in FINAL:
            final.append(painted.expect())

    opened.shop.till.listen(hear)
    raw = RawFile(Path(os.environ["POS_APP_DATA_DIR"]))
    async with httpx.AsyncClient(verify=tls_context(""), trust_env=False) as plain:
        for number in range(times):
            await _ready_to_confirm(hands)
            seen.confirmed_s.append(time.monotonic())
            hands.write("+")
            await hands.until(partial(_are, final, number + 1), "the end of a sale")
            seen.painted_s.append(await final[-1])
            seen.raw_s.append(block_s(raw.once))
            seen.asked_s.append(time.monotonic())
            await plain.post(
                os.environ["POS_APP_INTECH_URL"] + "/noted", content=BODY, headers=ONCE
            )
    raw.close()
    hands.let_go()


def _are(things: Sequence[object], count: int) -> bool:
    return len(things) >= count


async def sell_one_after_another(
    opened: OpenWindow, hands: Hands, times: int, then: Callable[[int], None]
) -> None:
    """Sell so many times by the window's keys; after each sale's end do `then` with its number."""
    ended: list[News] = []

    def hear(news: News) -> None:
        if isinstance(news, TransactionChanged) and news.transaction.state in FINAL:
            ended.append(news)

    opened.shop.till.listen(hear)
    for number in range(times):
        await _ready_to_confirm(hands)
        hands.write("+")
        await hands.until(partial(_are, ended, number + 1), "the end of a sale")
        ended[:] = [ended[0]] * len(ended)  # Nothing of the bench's own may grow.
        then(number)


async def _ready_to_confirm(hands: Hands) -> None:
    await type_an_order(hands, f"77{next(NUMBERS) % 10**7:07d}")


async def type_an_order(
    hands: Hands, phone: str, wait: Callable[[], Awaitable[None]] | None = None
) -> None:
    """Type a deposit up to the key that confirms it; `wait` lets the time pass until then."""
    hands.window.visit_number(1)
    screen = hands.window.screen_shown
    assert isinstance(screen, SellScreen)  # noqa: S101 - the first screen sells
    if screen.form is None:
        places = (
            place for place, each in enumerate(screen.services) if each.code.startswith(SERVICE)
        )
        place = next(places)
        hands.write("0" * (place // PAGE) + str(place % PAGE + 1))
    form = screen.form
    assert form is not None  # noqa: S101 - it was chosen above
    await hands.until(lambda: not any(form.answers().values()), "an empty form")
    hands.write(phone)
    hands.strike(Qt.Key.Key_Return)
    hands.write("5*")
    hands.strike(Qt.Key.Key_Return)
    if wait is not None:
        await wait()
    await hands.until(lambda: form.read_back.armed, "the order read back")


class Heart:
    """Beats every 2 ms on the window's thread and tells how late it was."""

    def __init__(self, seen: Seen) -> None:
        self._seen = seen
        self._flow = ""
        self._last_s = time.perf_counter()
        self._worked_s = time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(HEARTBEAT_S * 1000))
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def begin(self, flow: str) -> None:
        """Count what follows to that flow."""
        self._flow = flow
        self._seen.stalls_s[flow] = []
        self._seen.worked_s[flow] = []

    def end(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def _beat(self) -> None:
        now_s, worked_s = time.perf_counter(), time.thread_time()
        if self._flow:
            self._seen.stalls_s[self._flow].append(now_s - self._last_s - HEARTBEAT_S)
            self._seen.worked_s[self._flow].append(worked_s - self._worked_s)
        self._last_s, self._worked_s = now_s, worked_s


async def play_flows(opened: OpenWindow, seen: Seen, times: int) -> None:
    """Go through what a person does in a day, with a heart that beats beside it."""
    hands = await opened_hands(opened)
    await asyncio.sleep(IDLE_S)  # what is loaded after the first frame
    heart = Heart(seen)
    heart.begin("nothing")
    await asyncio.sleep(IDLE_S)
    for number in range(times):
        heart.begin(f"sale {number}")
        await _ready_to_confirm(hands)
        before = len(seen.prepared_s)
        hands.write("+")
        await hands.until(partial(_are, seen.prepared_s, before + 1), "a sale on disk")
        await asyncio.sleep(PAUSE_S)
        heart.begin(f"journal {number}")
        await look_through(hands, number)
        heart.begin(f"follow {number}")
        hands.window.visit_number(9)
        await asyncio.sleep(PAUSE_S)
    heart.end()
    hands.let_go()


async def look_through(hands: Hands, number: int) -> None:
    """Open the journal, throw its thumb about, search, open what was found."""
    hands.window.visit_number(11)
    screen = hands.window.screen_shown
    assert isinstance(screen, JournalScreen)  # noqa: S101 - F11 shows it
    table = screen.table
    await hands.until(lambda: table.rowCount() > 0, "the journal")
    bar = screen.view.verticalScrollBar()
    for place in range(JUMPS):
        bar.setValue(bar.maximum() * ((place * 37 + number) % JUMPS) // JUMPS)
        await asyncio.sleep(0.02)
    screen.search()
    screen.filters.search_field.selectAll()
    digits = f"{4000 + number:04d}"
    hands.write(digits)
    await hands.until(lambda: table.filter.search == digits, "what was searched for")
    hands.strike(Qt.Key.Key_Return)
    hands.strike(Qt.Key.Key_Return)
    await asyncio.sleep(PAUSE_S)
    hands.strike(Qt.Key.Key_Escape)
