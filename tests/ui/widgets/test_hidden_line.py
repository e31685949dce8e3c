"""A hidden line gives its text to the program alone: no copy, no undo, no menu, no learning."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from pos_app.domain.service import Field, FieldKind
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.forms.editors import LineEditor, make_editor
from pos_app.ui.widgets.hidden_line import HiddenLine
from tests.support.orders import DEPOSIT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NUMBER = "4539578763621486"
MODES = (True, False)


@pytest.fixture(params=MODES, ids=["shown while typing", "never shown"])
def line(request: pytest.FixtureRequest, qtbot: QtBot) -> HiddenLine:
    made = HiddenLine(shown_while_typing=request.param)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    QGuiApplication.clipboard().setText("before")
    QTest.keyClicks(made, NUMBER)
    return made


def test_the_text_comes_to_the_program(line: HiddenLine) -> None:
    assert line.text() == NUMBER


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_Insert])
def test_nothing_is_copied_or_cut(line: HiddenLine, key: Qt.Key) -> None:
    line.selectAll()
    QTest.keyClick(line, key, Qt.KeyboardModifier.ControlModifier)
    line.copy()
    line.cut()

    assert QGuiApplication.clipboard().text() == "before"


def test_what_was_deleted_does_not_come_back(line: HiddenLine) -> None:
    line.wipe()
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    line.undo()
    line.redo()

    assert line.text() == ""
    assert not line.isUndoAvailable()


def test_typing_itself_is_not_undone(line: HiddenLine) -> None:
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert line.text() == NUMBER


def test_a_mouse_selects_nothing_to_carry_away(line: HiddenLine) -> None:
    line.resize(300, 40)
    QTest.mousePress(line, Qt.MouseButton.LeftButton, pos=QPoint(5, 20))
    QTest.mouseMove(line, QPoint(250, 20))
    QTest.mouseRelease(line, Qt.MouseButton.LeftButton, pos=QPoint(250, 20))

    assert line.selectedText() == ""
    assert not line.dragEnabled()
    assert not line.acceptDrops()


def test_there_is_no_menu(line: HiddenLine) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(line, event)

    assert QApplication.activePopupWidget() is None
    assert line.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu


def test_input_methods_are_told_to_learn_nothing(line: HiddenLine) -> None:
    hints = line.inputMethodHints()

    for hint in ("ImhSensitiveData", "ImhNoPredictiveText", "ImhHiddenText"):
        assert hints & getattr(Qt.InputMethodHint, hint)
    assert line.completer() is None


def test_a_card_is_typed_into_such_a_line_and_nothing_else_is(qtbot: QtBot) -> None:
    texts = load_texts(Language.FRENCH)
    hidden = []
    for kind in FieldKind:
        editor = make_editor(Field(name="motif", kind=kind, choices=("A",)), DEPOSIT, texts)
        qtbot.addWidget(editor)
        if isinstance(editor, LineEditor) and isinstance(editor.line, HiddenLine):
            hidden.append(kind)
            assert editor.line.echoMode() is QLineEdit.EchoMode.PasswordEchoOnEdit

    assert hidden == [FieldKind.CARD_DIGITS]
