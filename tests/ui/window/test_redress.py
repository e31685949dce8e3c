"""Other colours and another size hold at once, and nothing that was told is lost by it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from pos_app.domain.service import Direction
from pos_app.domain.transaction import State
from pos_app.engine.news import PrinterTold, PrintResult
from pos_app.ui.screen_table import ALL_SCREENS
from pos_app.ui.screens.sell.screen import SellScreen
from pos_app.ui.screens.settings.screen import SettingsScreen
from pos_app.ui.theme import SYSTEM, Scheme, Theme, scheme_named
from pos_app.ui.window.main_window import MainWindow
from pos_app.ui.window.redress import redressed
from pos_app.ui.window.system_scheme import SystemScheme, is_free
from tests.support.fake_till import NOON_MS, FakeTill, ImmediateBridge, window_parts
from tests.support.kept_options import Kept
from tests.support.keys import strike
from tests.support.orders import a_transaction, an_order

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

LARGE: Final = Theme(scheme=Scheme.DARK, scale=2.0)


class Shop:
    """A window that is dressed anew when it asks for it."""

    def __init__(self) -> None:
        self.till = FakeTill()
        self.till.clock.ms = NOON_MS
        parts = replace(window_parts(self.till), settings=Kept(), redress=self.redress)
        self.window = MainWindow(parts, ImmediateBridge(), Theme())
        self.window.show()

    def redress(self) -> None:
        self.window = redressed(self.window, LARGE)
        QApplication.processEvents()

    def sell(self, ref: str, direction: Direction) -> None:
        order = replace(an_order(), direction=direction)
        waiting = replace(a_transaction(State.PENDING, ref), order=order, updated_ms=NOON_MS)
        self.till.change(waiting)
        self.till.change(replace(waiting, state=State.SUCCEEDED))


@pytest.fixture
def shop(qtbot: QtBot) -> Iterator[Shop]:
    shop = Shop()
    qtbot.addWidget(shop.window)
    yield shop
    for timer in shop.window.findChildren(QTimer):
        timer.stop()


def test_a_chosen_scheme_holds_as_soon_as_it_is_saved(shop: Shop) -> None:
    before = shop.window
    spec = next(each for each in ALL_SCREENS if each.title == "screen.settings")
    before.visit(spec)
    screen = before.screen_shown
    assert isinstance(screen, SettingsScreen)
    screen.cards[0].setting = replace(screen.cards[0].setting, key="theme")
    screen.cards[0].put("en")
    screen.save()

    assert shop.window is not before
    assert shop.window.context.theme == LARGE
    assert isinstance(shop.window.screen_shown, SettingsScreen)
    assert shop.window.isVisible()


def test_our_own_dark_colours_never_pass_for_the_systems(shop: Shop) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    of_the_system = scheme_named(SYSTEM)
    for worn in (Scheme.DARK, Scheme.LIGHT):
        Theme(scheme=worn).apply(application)

        assert scheme_named(SYSTEM) is of_the_system
    shop.window.context.theme.apply(application)


def test_cash_that_is_to_be_handed_over_stays_in_sight(shop: Shop) -> None:
    shop.sell("A", Direction.WITHDRAWAL)
    shop.sell("B", Direction.DEPOSIT)
    shop.redress()

    assert [card.transaction.ref for card in shop.window.side.verdicts.cards] == ["B", "A"]
    assert [card.transaction.ref for card in shop.window.side.verdicts.waiting] == ["A"]


def test_cash_that_was_handed_over_is_not_asked_for_again(shop: Shop) -> None:
    shop.sell("A", Direction.WITHDRAWAL)
    shop.till.clock.forward(5)
    shop.window.side.verdicts.hand_over()
    shop.redress()

    assert shop.window.side.verdicts.waiting == ()


def test_news_after_it_is_heard_once_and_by_the_new_window_only(shop: Shop) -> None:
    shop.redress()
    shop.redress()
    shop.window.bridge.printer_told.emit(
        PrinterTold(a_transaction().ref, "printer", PrintResult.OUT_OF_PAPER)
    )
    shop.sell("C", Direction.DEPOSIT)

    assert len(shop.till.listeners) == 1
    assert shop.window.note_line.isVisible()
    assert len(shop.window.side.verdicts.cards) == 1


def test_the_systems_new_colours_wait_for_what_is_typed_and_keep_the_place(shop: Shop) -> None:
    changed = QGuiApplication.styleHints().colorSchemeChanged
    follower = SystemScheme(changed, lambda: shop.window, shop.redress)
    before = shop.window
    follower.take()
    assert shop.window is before  # The system said nothing yet.

    strike(before, "177")
    field = before.focusWidget()
    changed.emit(Qt.ColorScheme.Dark)
    follower.take()
    assert (shop.window, before.focusWidget()) == (before, field)

    strike(before, "\b\b")
    before.overlays.show_help()
    follower.take()
    assert shop.window is before

    before.overlays.show_help()
    before.banner.show_words("Attention", "Lisez", "")
    follower.take()
    follower.stop()
    assert shop.window is not before
    assert is_free(shop.window)
    assert shop.window.banner.title.text() == "Attention"
    assert isinstance(shop.window.focusWidget(), QLineEdit)
    strike(shop.window, "77")
    screen = shop.window.screen_shown
    assert isinstance(screen, SellScreen)
    assert screen.form is not None
    assert "77" in [each.text() for each in screen.form.editors.values()]
