"""What can wait is offered below the top line, one thing after the other, and takes no focus."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from pos_app.ui.frame.notice import Notice

if TYPE_CHECKING:
    from pos_app.ui.window.main_window import MainWindow


def notices(seen: list[str]) -> list[Notice]:
    return [
        Notice(sentence=f"<b>{name}</b>", text=f"text of {name}", seen=partial(seen.append, name))
        for name in ("first", "second")
    ]


def test_one_after_the_other_and_the_focus_stays(window: MainWindow) -> None:
    seen: list[str] = []
    before = window.focusWidget()
    for notice in notices(seen):
        window.overlays.offer(notice)

    bar = window.overlays.notices
    assert bar is not None
    assert window.focusWidget() is before
    assert bar.isVisible()
    assert bar.sentence.text() == "<b>first</b>"

    QTest.mouseClick(bar.dismiss, Qt.MouseButton.LeftButton)
    assert seen == ["first"]
    assert bar.sentence.text() == "<b>second</b>"

    QTest.mouseClick(bar.dismiss, Qt.MouseButton.LeftButton)
    assert seen == ["first", "second"]
    assert not bar.isVisible()


def test_its_text_can_be_read_and_copied_and_escape_closes_it(window: MainWindow) -> None:
    window.overlays.offer(notices([])[0])
    assert window.overlays.notices is not None

    QTest.mouseClick(window.overlays.notices.look, Qt.MouseButton.LeftButton)
    page = window.overlays.notices.page
    assert page is not None
    assert page.isVisible()
    assert page.text.toPlainText() == "text of first"
    QTest.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "text of first"

    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert window.screen_shown.isAncestorOf(window.focusWidget())
