"""Types at the drawer as a cashier does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app.domain.shift.count import fewest_pieces
from pos_app.texts.catalogue import Language
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from tests.support.fake_staff import a_staff
from tests.support.fake_till import ImmediateBridge
from tests.support.keys import strike

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.domain.staff import Person
    from pos_app.ui.screens.cash.page import Page
    from pos_app.ui.screens.cash.screen import CashScreen
    from tests.support.cash import CashShop

MOST_KEYS: Final = 40


def a_window(
    qtbot: QtBot, shop: CashShop, *people: Person, language: Language = Language.FRENCH
) -> MainWindow:
    staff = a_staff(shop.till.clock, *people)
    window = MainWindow(shop.parts(language, staff), ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def drawer(window: MainWindow) -> CashScreen:
    QTest.keyClick(window, Qt.Key.Key_F12)
    return window.screens[12]  # type: ignore[return-value] # the table says so


def an_open_drawer(qtbot: QtBot, shop: CashShop, *people: Person) -> tuple[MainWindow, CashScreen]:
    """Return a window whose shift was opened with 100 000 F by seven keys."""
    window = a_window(qtbot, shop, *people)
    screen = drawer(window)
    strike(window, "1/100*+")
    return window, screen


def shows(screen: CashScreen, page: Page) -> bool:
    return screen.pages.shown is page


def events(shop: CashShop) -> list[object]:
    return [each.event for each in shop.shifts.noted]


def count_keys(francs: int) -> str:
    """Return what a cashier types for a drawer: pieces, Enter, and `+` after the last."""
    pieces = fewest_pieces(francs).pieces
    typed = [str(number) if number else "" for number in pieces]
    while typed and not typed[-1]:
        typed.pop()
    return "\n".join(typed) + "+"
