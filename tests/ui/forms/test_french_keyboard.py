"""The row of digits of a French keyboard types digits without Shift, where a number is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from pos_app.domain.service import AMOUNT, PHONE, Field, FieldKind
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.forms.editors import make_editor
from pos_app.ui.forms.keypad import Stroke, digit_of
from tests.support.orders import DEPOSIT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

FRENCH: Final = "à&é\"'(-è_ç"
"""What the keys 0 to 9 write, Shift not held."""

FIRST_ON_X11: Final = 9
SHIFT_LOCKED: Final = "ÀÉÈÇ"


def the_key(digit: int) -> QKeyEvent:
    """Return what a French keyboard on Linux tells of the key of a digit, Shift not held."""
    letter = FRENCH[digit]
    key = Qt.Key(ord(letter.upper()))
    none = Qt.KeyboardModifier.NoModifier
    place = FIRST_ON_X11 + (digit or 10)
    return QKeyEvent(QEvent.Type.KeyPress, key, none, place, 0, 0, letter)


def pressed(widget: QWidget, event: QKeyEvent) -> None:
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("field", [PHONE, AMOUNT])
def test_a_number_is_typed_without_shift(qtbot: QtBot, field: Field) -> None:
    editor = make_editor(field, DEPOSIT, load_texts(Language.FRENCH))
    qtbot.addWidget(editor)
    struck: list[Stroke] = []
    editor.struck.connect(struck.append)
    for digit in (7, 7, 1, 2, 3, 4, 5, 6, 8):
        pressed(editor.input, the_key(digit))
    typed = "".join(letter for letter in editor.text() if letter.isdecimal())
    assert (typed, struck) == ("771234568", [])

    minus = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Minus, Qt.KeyboardModifier.KeypadModifier, "-"
    )
    pressed(editor.input, minus)
    assert struck == [Stroke.BACK]  # The pad's own sign still goes back.


def test_a_name_keeps_its_accents(qtbot: QtBot) -> None:
    field = Field(name="name", kind=FieldKind.NAME)
    editor = make_editor(field, DEPOSIT, load_texts(Language.FRENCH))
    qtbot.addWidget(editor)
    for digit in (2, 6, 7):
        pressed(editor.input, the_key(digit))
    assert editor.text() == "é-è"


def test_a_list_is_picked_from_without_shift_and_with_caps_lock() -> None:
    assert [digit_of(the_key(digit)) for digit in range(10)] == list(range(10))
    none = Qt.KeyboardModifier.NoModifier
    locked = [
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key(ord(letter)), none, letter)
        for letter in SHIFT_LOCKED
    ]
    assert [digit_of(event) for event in locked] == [0, 2, 7, 9]
    elsewhere = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Minus, none, 20, 0, 0, "-")
    assert digit_of(elsewhere) is None
