"""The self-check's longest jobs: bank transfer, MoneyGram both ways, and a look at every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from pos_app.domain.latin import unaccented
from pos_app.domain.service import FieldKind
from pos_app.domain.transfer import Pickup
from pos_app.ui.screen_table import ALL_SCREENS
from pos_app.ui.screens.moneygram.screen import MoneygramScreen
from pos_app.ui.screens.moneygram.send import QuoteForm
from pos_app.ui.screens.settings.screen import SettingsScreen
from pos_app.ui.self_check.hands import Hands, StepFailedError
from pos_app.ui.self_check.typing import changing_digits, choosing, confirm, form_of, visit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.service import Field
    from pos_app.ui.forms.form import ServiceForm

CONTROL: Final = Qt.KeyboardModifier.ControlModifier
TYPED: Final[Mapping[FieldKind, str]] = {
    FieldKind.AMOUNT: "5*",
    FieldKind.CHOICE: "1",
    FieldKind.DATE: "19930515",
    FieldKind.EMAIL: "awa@example.sn",
    FieldKind.NAME: "Ndiaye",
    FieldKind.RIB: "SN01201001000000000001",
}
"""What is typed into a field by its kind; a RIB's key and a number are added."""

NAMED: Final[Mapping[str, str]] = {
    "operationDescription": "Virement du self-check",
    "senderHomePhoneCountryCode": "221",
    "receiverPhoneCountryCode": "221",
}
COUNTRY: Final = "SEN"
NUMBER_DIGITS: Final = 9


async def transfer_to_a_bank(hands: Hands) -> str:
    """Send money to an account whose RIB is checked by its key."""
    screen = visit(hands, 1)
    hands.strike(Qt.Key.Key_Escape)  # From the form of the last service to all of them.
    hands.write(choosing(screen, "BANK_TRANSFER_"))
    form = form_of(screen, "a bank transfer")
    fill_every(hands, form)
    sold = await confirm(hands, form, 1)
    return sold.order.service


async def pay_a_transfer_out(hands: Hands) -> str:
    """Check a MoneyGram reference, and pay out what waits under it."""
    screen = _moneygram(hands, "MONEYGRAM_SN_API_CASH_OUT")
    search = screen.reference
    if search is None:
        raise StepFailedError("F6 asks for no reference")
    hands.write(changing_digits(hands, NUMBER_DIGITS - 1))
    hands.strike(Qt.Key.Key_Return)
    await hands.until(lambda: search.transfer is not None, "what waits under the reference")
    if search.transfer is None or search.transfer.pickup is not Pickup.READY:
        raise StepFailedError(search.said.text())
    hands.photograph("moneygram-sheet")
    search.sheet.setFocus()
    hands.write("+")
    await hands.until(lambda: screen.form is not None, "the receiver's identity form")
    form = form_of(screen, "the receiver")
    fill_every(hands, form)
    return (await confirm(hands, form, 6)).order.service


async def send_a_transfer(hands: Hands) -> str:
    """Fill MoneyGram's steps, read the quote, and commit it."""
    screen = _moneygram(hands, "MONEYGRAM_SN_API_CASH_IN")
    while not isinstance(screen.form, QuoteForm):
        step = form_of(screen, "a step of sending")
        fill_every(hands, step)
        await hands.until(lambda form=step: screen.form is not form, "the next step")  # type: ignore[misc] # a default
    hands.photograph("moneygram-quote")
    return (await confirm(hands, screen.form, 6)).order.service


async def see_every_screen(hands: Hands) -> str:
    """Visit every screen there is by its own key."""
    for spec in ALL_SCREENS:
        QTest.keySequence(hands.focus, QKeySequence(spec.key))
        shown = hands.window.screens.get(spec.number)
        if shown is None or hands.window.screen_shown is not shown:
            raise StepFailedError(f"{spec.key} does not show its screen")
        hands.photograph(f"screen-{spec.number}")
    return f"{len(ALL_SCREENS)}"


async def search_the_settings(hands: Hands) -> str:
    """Find an option by a word, and change nothing."""
    spec = next(each for each in ALL_SCREENS if each.made_by.endswith("SettingsScreen"))
    QTest.keySequence(hands.focus, QKeySequence(spec.key))
    screen = hands.window.screen_shown
    if not isinstance(screen, SettingsScreen):
        raise StepFailedError(f"{spec.key} does not show the settings")
    await hands.until(lambda: bool(screen.cards), "the options")
    hands.write("moneygram")
    found = [card for card in screen.cards if not card.isHidden()]
    if not 0 < len(found) < len(screen.cards):
        raise StepFailedError(f"{len(found)} of {len(screen.cards)} options are found")
    hands.strike(Qt.Key.Key_Escape)
    return f"{len(screen.cards)}"


async def run_the_palette(hands: Hands) -> str:
    """Find a screen by its name, and go there."""
    hands.strike(Qt.Key.Key_K, CONTROL)
    title = hands.window.context.texts.of("screen.deposit")
    hands.write(unaccented(title))  # Qt's test keys know plain letters alone.
    hands.photograph("palette")
    hands.strike(Qt.Key.Key_Return)
    await hands.until(
        lambda: hands.window.screen_shown is hands.window.screens[1], "the screen that was named"
    )
    return title


async def tell_by_message(hands: Hands) -> str:
    """Send the receipt of the sale in sight by one key and +."""
    hands.strike(Qt.Key.Key_W, CONTROL)
    messages, memory = hands.window.messages, hands.memory
    await hands.until(lambda: messages.panel is not None, "the message")
    panel = messages.panel
    if panel is None:
        raise StepFailedError("no message is shown")
    await hands.until(lambda: panel.armed and panel.isVisible(), "the message, word for word")
    hands.photograph("tell")
    before = set(memory.seen)
    hands.write("+")
    await hands.until(lambda: bool(set(memory.seen) - before), "the message on disk")
    return next(memory.seen[ref].order.service for ref in set(memory.seen) - before)


def fill_every(hands: Hands, form: ServiceForm) -> None:
    """Type something believable into every field, and go on from the last."""
    for field in form.service.fields:
        hands.write(_typed(hands, field))
        hands.strike(Qt.Key.Key_Return)


def _typed(hands: Hands, field: Field) -> str:
    if field.kind is FieldKind.PHONE:
        return "77" + changing_digits(hands, NUMBER_DIGITS - 2)
    if field.kind is FieldKind.RIB:
        bare = TYPED[FieldKind.RIB]
        return f"{bare}{97 - int(bare[2:] + '00') % 97:02d}"
    if named := NAMED.get(field.name, TYPED.get(field.kind, "")):
        return named
    return "772457199" if field.kind is FieldKind.ACCOUNT else COUNTRY


def _moneygram(hands: Hands, code: str) -> MoneygramScreen:
    screen = visit(hands, 6)
    if not isinstance(screen, MoneygramScreen):
        raise StepFailedError("F6 does not show MoneyGram")
    hands.write(choosing(screen, code))
    return screen
