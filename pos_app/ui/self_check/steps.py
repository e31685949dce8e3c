"""The steps of the self-check, in order: a later screen is one more row of the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from pos_app.domain.links import payment_link
from pos_app.domain.transaction import State
from pos_app.ui.screens.follow.screen import FollowScreen
from pos_app.ui.screens.journal.screen import JournalScreen
from pos_app.ui.self_check.copies import look_at_copies
from pos_app.ui.self_check.drawer import close_a_shift
from pos_app.ui.self_check.hands import Hands, StepFailedError
from pos_app.ui.self_check.jobs import (
    claim_it,
    make_a_link,
    pay_a_bill,
    refund_it,
    see_it_refunded,
    sell_a_reload,
    send_a_message,
)
from pos_app.ui.self_check.transfers import (
    pay_a_transfer_out,
    run_the_palette,
    search_the_settings,
    see_every_screen,
    send_a_transfer,
    tell_by_message,
    transfer_to_a_bank,
)
from pos_app.ui.self_check.typing import (
    FUNCTION_KEYS,
    Step,
    changing_digits,
    choosing,
    confirm,
    fill,
    form_of,
    visit,
)

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction

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
    rule = hands.window.context.parts.links
    await hands.until(
        lambda: payment_link(seen[ref], rule) is not None, "the link of the withdrawal"
    )
    link = hands.window.side.link
    await hands.until(lambda: link.isVisible() and link.ref == ref, "the QR code")
    return f"{words}, QR"


async def sell_airtime(hands: Hands) -> str:
    """Type an airtime sale; its number tells the service."""
    return await _sell(hands, AIRTIME)


async def see_all_succeed(hands: Hands) -> str:
    """Wait until questions have settled every sale."""
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
    # First of all only once the list was narrowed: it is the oldest of them.
    await hands.until(lambda: table.row_of(sale.ref) == 0, "the sale in Suivi")
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
    screen = visit(hands, sale.screen)
    if sale.code:
        hands.write(choosing(screen, sale.code))
    form = form_of(screen, sale.code)
    fill(hands, sale.phone + changing_digits(hands, 7), sale.amount)
    sold = await confirm(hands, form, sale.screen)
    await hands.until(lambda: not any(form.answers().values()), "a form for the next customer")
    return sold.order.service


def _last_digits(sale: Transaction) -> str:
    return sale.order.phone.national[-LAST_DIGITS:] if sale.order.phone else ""


STEPS: Final = (
    Step(name="window", play=see_the_window),
    Step(name="deposit", play=sell_a_deposit),
    Step(name="withdrawal", play=sell_a_withdrawal),
    Step(name="airtime", play=sell_airtime),
    Step(name="bill", play=pay_a_bill),
    Step(name="reload", play=sell_a_reload),
    Step(name="link", play=make_a_link),
    Step(name="message", play=send_a_message),
    Step(name="bank", play=transfer_to_a_bank),
    Step(name="pay_out", play=pay_a_transfer_out),
    Step(name="transfer", play=send_a_transfer),
    Step(name="screens", play=see_every_screen),
    Step(name="settings", play=search_the_settings),
    Step(name="palette", play=run_the_palette),
    Step(name="settled", play=see_all_succeed),
    Step(name="follow", play=follow_it),
    Step(name="refund", play=refund_it),
    Step(name="journal", play=find_it),
    Step(name="claim", play=claim_it),
    Step(name="tell", play=tell_by_message),
    Step(name="refunded", play=see_it_refunded),
    Step(name="drawer", play=close_a_shift),
    Step(name="copies", play=look_at_copies),
    Step(name="chain", play=verify_the_journal),
)
