"""The steps of the self-check, in order: a later screen is one more row of the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from pos_app.domain.transaction import State
from pos_app.ui.forms.service_tiles import PAGE
from pos_app.ui.links import payment_link
from pos_app.ui.screens.follow import FollowScreen
from pos_app.ui.screens.journal import JournalScreen
from pos_app.ui.screens.sell import SellScreen
from pos_app.ui.self_check_hands import Hands, StepFailedError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from pos_app.domain.transaction import Transaction

FUNCTION_KEYS: Final = {
    1: Qt.Key.Key_F1,
    2: Qt.Key.Key_F2,
    3: Qt.Key.Key_F3,
    9: Qt.Key.Key_F9,
    11: Qt.Key.Key_F11,
}
WAITING: Final = frozenset({State.PREPARED, State.SENDING, State.PENDING, State.UNCERTAIN})
LAST_DIGITS: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Sale:
    """What is typed for one sale: the screen, how the service's code begins, the amount's keys.

    No code: the number tells the service. `phone` begins the number; the rest changes from run
    to run, so that no guard takes it for a repetition.
    """

    screen: int
    code: str
    phone: str
    amount: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: its name in the report and in the pictures, and what is done."""

    name: str
    play: Callable[[Hands], Awaitable[str]]


DEPOSIT: Final = Sale(screen=1, code="WAVE_SN_", phone="77", amount="5*")
WITHDRAWAL: Final = Sale(screen=2, code="WAVE_SN_", phone="77", amount="10*")
AIRTIME: Final = Sale(screen=3, code="", phone="77", amount="1*")


async def see_the_window(hands: Hands) -> str:
    """Wait for the window to be there and to take keys."""
    hands.window.activateWindow()
    await hands.until(hands.window.isVisible, "the window")
    await hands.until(hands.window.isActiveWindow, "the window in front, taking keys")
    size = hands.window.size()
    return f"{size.width()} x {size.height()}"


async def sell_a_deposit(hands: Hands) -> str:
    """Type a deposit."""
    return await _sell(hands, DEPOSIT)


async def sell_a_withdrawal(hands: Hands) -> str:
    """Type a withdrawal, and see its link as a QR code."""
    words = await _sell(hands, WITHDRAWAL)
    ref = hands.memory.sold[-1]
    seen = hands.memory.seen
    await hands.until(lambda: payment_link(seen[ref]) is not None, "the link of the withdrawal")
    link = hands.window.side.link
    await hands.until(lambda: link.isVisible() and link.ref == ref, "the QR code")
    return f"{words}, QR"


async def sell_airtime(hands: Hands) -> str:
    """Type an airtime sale; its number tells the service."""
    return await _sell(hands, AIRTIME)


async def see_all_succeed(hands: Hands) -> str:
    """Wait until polling has settled every sale."""
    memory = hands.memory

    def sold() -> list[Transaction]:
        return [memory.seen[ref] for ref in memory.sold]

    await hands.until(
        lambda: not any(each.state in WAITING for each in sold()),
        "the end of every sale",
        hands.parts.settle_limit_s,
    )
    failed = [each for each in sold() if each.state is not State.SUCCEEDED]
    if failed:
        raise StepFailedError(f"{failed[0].order.service}: {failed[0].state} {failed[0].message}")
    return ", ".join(each.receipt_number for each in sold())


async def follow_it(hands: Hands) -> str:
    """Find the first sale in Suivi by its last digits."""
    hands.strike(FUNCTION_KEYS[9])
    screen = hands.window.screen_shown
    if not isinstance(screen, FollowScreen):
        raise StepFailedError("F9 does not show Suivi")
    sale = hands.memory.seen[hands.memory.sold[0]]
    hands.write(_last_digits(sale))
    table = screen.table
    await hands.until(lambda: table.row_of(sale.ref) is not None, "the sale in Suivi")
    hands.strike(Qt.Key.Key_Return)
    picked = screen.picked
    await hands.until(lambda: picked() is not None, "a picked row in Suivi")
    return f"{table.rowCount()}"


async def find_it(hands: Hands) -> str:
    """Search the journal, open what is found, and see it whole."""
    hands.strike(FUNCTION_KEYS[11])
    screen = hands.window.screen_shown
    if not isinstance(screen, JournalScreen):
        raise StepFailedError("F11 does not show the journal")
    sale = hands.memory.seen[hands.memory.sold[0]]
    digits = _last_digits(sale)
    hands.write(digits)
    table, detail = screen.table, screen.detail

    def is_found() -> bool:
        row = table.row_of(sale.number)
        line = None if row is None else table.line_at(row)
        return table.filter.search == digits and line is not None and line.ref == sale.ref

    await hands.until(is_found, "the sale in the journal")
    hands.photograph("search")
    hands.strike(Qt.Key.Key_Return)
    for _ in range(table.row_of(sale.number) or 0):
        hands.strike(Qt.Key.Key_Down)
    hands.strike(Qt.Key.Key_Return)
    await hands.until(
        lambda: detail.transaction is not None and detail.transaction.ref == sale.ref,
        "the detail of the sale",
    )
    return sale.ref


async def verify_the_journal(hands: Hands) -> str:
    """Have the journal's chain checked."""
    problems = await hands.parts.verify()
    if problems:
        raise StepFailedError(f"{len(problems)}: {problems[0]}")
    return "0"


async def _sell(hands: Hands, sale: Sale) -> str:
    """Type one sale as a cashier does, and wait until the form is free for the next customer."""
    hands.strike(FUNCTION_KEYS[sale.screen])
    screen = hands.window.screen_shown
    if not isinstance(screen, SellScreen):
        raise StepFailedError(f"F{sale.screen} shows no form")
    if sale.code:
        hands.write(_choosing(screen, sale.code))
    form = screen.form
    if form is None:
        raise StepFailedError(f"no form for {sale.code}")
    hands.write(_phone(hands, sale))
    hands.strike(Qt.Key.Key_Return)
    hands.write(sale.amount)
    hands.strike(Qt.Key.Key_Return)
    await hands.until(lambda: form.read_back.armed, "the order read back")
    hands.photograph(f"read-back-{sale.screen}")
    before = set(hands.memory.seen)
    hands.write("+")
    memory = hands.memory
    await hands.until(lambda: bool(set(memory.seen) - before), "the sale on disk")
    memory.sold += sorted(set(memory.seen) - before)
    await hands.until(lambda: not any(form.answers().values()), "a form for the next customer")
    sold = memory.seen[memory.sold[-1]]
    await hands.until(
        lambda: memory.seen[sold.ref].state is not State.PREPARED, "the sale on its way"
    )
    return sold.order.service


def _choosing(screen: SellScreen, code: str) -> str:
    """Return the digits that choose the first service whose code begins like that."""
    places = (place for place, each in enumerate(screen.services) if each.code.startswith(code))
    place = next(places, None)
    if place is None:
        raise StepFailedError(f"no service {code}")
    return "0" * (place // PAGE) + str(place % PAGE + 1)


def _phone(hands: Hands, sale: Sale) -> str:
    # The sandbox tells stories of trouble for numbers that end in less than 100.
    tail = hands.parts.clock.now_ms() // 100 % 10_000
    middle = hands.parts.clock.now_ms() // 1_000_000 % 1000
    return f"{sale.phone}{middle:03d}{1000 + tail % 9000:04d}"


def _last_digits(sale: Transaction) -> str:
    return sale.order.phone.national[-LAST_DIGITS:] if sale.order.phone else ""


STEPS: Final = (
    Step(name="window", play=see_the_window),
    Step(name="deposit", play=sell_a_deposit),
    Step(name="withdrawal", play=sell_a_withdrawal),
    Step(name="airtime", play=sell_airtime),
    Step(name="settled", play=see_all_succeed),
    Step(name="follow", play=follow_it),
    Step(name="journal", play=find_it),
    Step(name="chain", play=verify_the_journal),
)
