"""How the self-check types one sale, on whichever screen it is sold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from pos_app.domain.transaction import State
from pos_app.ui import wording
from pos_app.ui.forms.read_back import PROOF_DIGITS
from pos_app.ui.forms.service_tiles import PAGE
from pos_app.ui.screens.sell.screen import SellScreen
from pos_app.ui.self_check.hands import Hands, StepFailedError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from pos_app.domain.transaction import Transaction
    from pos_app.ui.forms.form import ServiceForm

FUNCTION_KEYS: Final = {
    1: Qt.Key.Key_F1,
    2: Qt.Key.Key_F2,
    3: Qt.Key.Key_F3,
    4: Qt.Key.Key_F4,
    5: Qt.Key.Key_F5,
    6: Qt.Key.Key_F6,
    7: Qt.Key.Key_F7,
    8: Qt.Key.Key_F8,
    9: Qt.Key.Key_F9,
    11: Qt.Key.Key_F11,
    12: Qt.Key.Key_F12,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: its name in the report and in the pictures, and what is done."""

    name: str
    play: Callable[[Hands], Awaitable[str]]


def visit(hands: Hands, number: int) -> SellScreen:
    """Show a screen that sells, by its key."""
    hands.strike(FUNCTION_KEYS[number])
    screen = hands.window.screen_shown
    if not isinstance(screen, SellScreen):
        raise StepFailedError(f"F{number} shows no form")
    return screen


def form_of(screen: SellScreen, what: str) -> ServiceForm:
    """Return the form that stands on a screen."""
    if screen.form is None:
        raise StepFailedError(f"no form for {what}")
    return screen.form


def fill(hands: Hands, *texts: str) -> None:
    """Type one text after the other, each into its field."""
    for text in texts:
        hands.write(text)
        hands.strike(Qt.Key.Key_Return)


async def confirm(hands: Hands, form: ServiceForm, number: int) -> Transaction:
    """Confirm what is read back; return the operation once it is on its way."""
    await hands.until(lambda: form.read_back.armed, "the order read back")
    hands.photograph(f"read-back-{number}")
    memory = hands.memory
    before = set(memory.seen)
    if not form.read_back.warning.isHidden() and form.read_back.order is not None:
        hands.write(wording.last_digits(form.read_back.order, PROOF_DIGITS))
    hands.write("+")
    await hands.until(lambda: bool(set(memory.seen) - before), "the sale on disk")
    memory.sold += sorted(set(memory.seen) - before)
    ref = memory.sold[-1]
    await hands.until(lambda: memory.seen[ref].state is not State.PREPARED, "the sale on its way")
    return memory.seen[ref]


def choosing(screen: SellScreen, code: str) -> str:
    """Return the digits that choose the first service whose code begins like that."""
    places = (place for place, each in enumerate(screen.services) if each.code.startswith(code))
    place = next(places, None)
    if place is None:
        raise StepFailedError(f"no service {code}")
    return "0" * (place // PAGE) + str(place % PAGE + 1)


def changing_digits(hands: Hands, count: int) -> str:
    """Return digits that differ from run to run, so that no guard takes them for a repetition.

    They never end in less than 100: the sandbox tells stories of trouble for such numbers.
    """
    now_ms = hands.parts.clock.now_ms()
    tail = 1000 + now_ms // 100 % 9000
    return f"{now_ms // 1_000_000:0{count}d}"[-(count - 4) :] + str(tail)
