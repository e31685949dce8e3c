"""The self-check's steps on the screens beside the counter's three, and after a sale."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from pos_app.domain.links import payment_link
from pos_app.domain.transaction import State
from pos_app.ui.aftercare.panel import Stage
from pos_app.ui.screens.bills.screen import BillScreen
from pos_app.ui.screens.follow.screen import FollowScreen
from pos_app.ui.screens.journal.screen import JournalScreen
from pos_app.ui.screens.reload.screen import ReloadScreen
from pos_app.ui.self_check.hands import Hands, StepFailedError
from pos_app.ui.self_check.typing import (
    changing_digits,
    choosing,
    confirm,
    fill,
    form_of,
    visit,
)

if TYPE_CHECKING:
    from pos_app.ui.aftercare.desk import AftercareDesk

CONTROL: Final = Qt.KeyboardModifier.ControlModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
ACCOUNT_DIGITS: Final = 11


async def pay_a_bill(hands: Hands) -> str:
    """Look an account up, pick its first bill, and pay exactly that."""
    screen = visit(hands, 4)
    hands.write(choosing(screen, "SENELEC_"))
    search = screen.bills if isinstance(screen, BillScreen) else None
    if search is None:
        raise StepFailedError("F4 asks for no account")
    fill(hands, changing_digits(hands, ACCOUNT_DIGITS))
    await hands.until(lambda: bool(search.list.bills) and not search.list.isHidden(), "a bill")
    hands.photograph("bills")
    due = search.list.bills[0]
    hands.write("1")
    fill(hands, "77" + changing_digits(hands, 7))
    sold = await confirm(hands, form_of(screen, "a bill"), 4)
    if sold.order.amount != due.amount:
        raise StepFailedError(f"{sold.order.amount} was paid instead of {due.amount}")
    return sold.order.service


async def sell_a_reload(hands: Hands) -> str:
    """Sell electricity, and see its code."""
    screen = visit(hands, 5)
    hands.write(choosing(screen, "WOYOFAL_"))
    form = form_of(screen, "a reload")
    fill(hands, changing_digits(hands, ACCOUNT_DIGITS), "77" + changing_digits(hands, 7), "5*")
    sold = await confirm(hands, form, 5)
    card = screen.code if isinstance(screen, ReloadScreen) else None
    if card is None:
        raise StepFailedError("F5 shows no code")
    await hands.until(lambda: card.transaction is not None, "the finished reload", 60)
    if not card.code.text():
        raise StepFailedError("a code that was paid for is not shown")
    return sold.order.service


async def make_a_link(hands: Hands) -> str:
    """Make a payment link, and see its QR code."""
    screen = visit(hands, 7)
    form = form_of(screen, "a link")
    fill(hands, "3*", "Commande")
    sold = await confirm(hands, form, 7)
    seen, side = hands.memory.seen, hands.window.side
    rule = hands.window.context.parts.links
    await hands.until(lambda: payment_link(seen[sold.ref], rule) is not None, "the link")
    await hands.until(lambda: side.link.isVisible() and side.link.ref == sold.ref, "the QR code")
    return f"{sold.order.service}, QR"


async def send_a_message(hands: Hands) -> str:
    """Send a message without a file."""
    screen = visit(hands, 8)
    form = form_of(screen, "a message")
    fill(hands, "77" + changing_digits(hands, 7), "Bonjour", "")
    sold = await confirm(hands, form, 8)
    return sold.order.service


async def refund_it(hands: Hands) -> str:
    """Ask for the first sale back from its row in Suivi."""
    screen = hands.window.screen_shown
    if not isinstance(screen, FollowScreen):
        raise StepFailedError("Suivi is not shown")
    hands.strike(Qt.Key.Key_R, CONTROL | SHIFT)
    return await _through(hands, screen.aftercare, "the refund")


async def claim_it(hands: Hands) -> str:
    """File a claim about the sale whose detail is open in the journal."""
    screen = hands.window.screen_shown
    if not isinstance(screen, JournalScreen):
        raise StepFailedError("the journal is not shown")
    hands.strike(Qt.Key.Key_R, CONTROL)
    return await _through(hands, screen.aftercare, "the claim")


async def see_it_refunded(hands: Hands) -> str:
    """Wait until the status proves the refund."""
    memory, ref = hands.memory, hands.memory.sold[0]
    await hands.until(
        lambda: memory.seen[ref].state is State.REFUNDED,
        "the proof of the refund",
        hands.parts.settle_limit_s,
    )
    return ref


async def _through(hands: Hands, desk: AftercareDesk, what: str) -> str:
    """Confirm what the panel asks, and read what came of it."""
    panel = desk.panel
    await hands.until(lambda: panel.armed, f"the question before {what}")
    hands.photograph(what.rpartition(" ")[2])
    hands.write("+")
    await hands.until(lambda: panel.stage is Stage.TOLD, f"what came of {what}")
    told = panel.outcome.text()
    if panel.outcome.property("tone") not in {"good", "waiting"}:
        raise StepFailedError(f"{what}: {told} {panel.advice.text()}")
    hands.photograph(f"{what.rpartition(' ')[2]}-told")
    hands.strike(Qt.Key.Key_Escape)
    return told
