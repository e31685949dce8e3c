"""The drawer by the numeric pad: open, move, hand over, look, and what is told of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from pos_app.domain.service import Direction
from pos_app.domain.shift.audit import AuditFinding
from pos_app.domain.shift.events import (
    CashMoved,
    MoveKind,
    ShiftOpened,
)
from pos_app.domain.shift.gap import Cause
from pos_app.engine.news import BooksDiffer
from pos_app.engine.shift.problems import ShiftProblem
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.screens.cash.count_page import LOOSE, CountPage
from pos_app.ui.screens.cash.offer import Job
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from pos_app.ui.window_parts import StaffLimits
from tests.support.cash import CashShop
from tests.support.cash_hands import a_window, an_open_drawer, count_keys, drawer, events, shows
from tests.support.fake_till import FakeTill, ImmediateBridge
from tests.support.keys import strike

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


MOST_KEYS: Final = 40


@pytest.fixture
def shop() -> CashShop:
    return CashShop(FakeTill())


def test_a_shift_is_opened_by_seven_keys(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    (opened,) = events(shop)

    assert isinstance(opened, ShiftOpened)
    assert (opened.by, opened.counted.francs) == ("Awa", 100_000)
    assert shows(screen, screen.desk.menu)
    assert window.top_line.shift.text()
    assert not screen.desk.menu.tiles[Job.OPEN].isEnabled()


def test_one_sells_without_a_shift(qtbot: QtBot, shop: CashShop) -> None:
    window = a_window(qtbot, shop)
    strike(window, "1771234567\n25000\n")
    shop.till.clock.forward(1)
    strike(window, "+")

    assert len(shop.till.prepared) == 1


@pytest.mark.parametrize(
    ("keys", "moved"),
    [
        ("250*\n1+", (MoveKind.CASH_IN, 50_000, "Monnaie pour le tiroir")),
        ("32500\n2+", (MoveKind.CASH_OUT, 2_500, "Transport")),
        ("430*+", (MoveKind.SAFE_DROP, 30_000, "")),
        ("35*\n0Cadeau\n", (MoveKind.CASH_OUT, 5_000, None)),
    ],
)
def test_cash_moves_by_the_pad(
    qtbot: QtBot, shop: CashShop, keys: str, moved: tuple[MoveKind, int, str | None]
) -> None:
    kind, francs, why = moved
    window, screen = an_open_drawer(qtbot, shop)
    strike(window, keys)
    if why is None:
        screen.move_page.confirm_button.click()
        why = "Cadeau"

    assert events(shop)[1:] == [CashMoved(kind=kind, by="Awa", francs=francs, why=why)]
    assert shows(screen, screen.desk.menu)


def test_a_move_without_a_reason_waits_for_one(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    strike(window, "32500+")

    assert len(events(shop)) == 1
    assert screen.move_page.problem.text()
    strike(window, "1+")
    assert len(events(shop)) == 2


def test_more_than_there_is_does_not_leave(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    strike(window, "4200*+")

    assert len(events(shop)) == 1
    texts = load_texts(Language.FRENCH)
    said = texts.of(f"cash.stop.{ShiftProblem.MORE_THAN_EXPECTED}")
    assert screen.move_page.problem.text() == said


def test_the_pad_on_the_screen_counts_too(qtbot: QtBot, shop: CashShop) -> None:
    _, screen = an_open_drawer(qtbot, shop)
    screen.desk.menu.tiles[Job.CLOSE].click()
    page = screen.desk.count_page
    for key in ("1", "2", page.texts.of("pad.back"), "OK", "3"):
        _touch(page, key)
    assert page.count.pieces[:2] == (1, 3)

    page.fields[LOOSE].setFocus()
    _touch(page, "7")
    assert page.count.loose == 7
    assert page.fields[LOOSE].hasFocus()
    page.confirm_button.click()
    assert shows(screen, screen.closing.gap_page)


def _touch(page: CountPage, text: str) -> None:
    """Press a key of the pad as a finger does: Qt moves the keyboard for a real press only."""
    keys = page.pad.findChildren(QPushButton)
    key = next(each for each in keys if text in {each.text(), each.accessibleName()})
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)


def test_x_shows_both_sides_and_prints(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    shop.sell(Direction.DEPOSIT, 25_000)
    strike(window, "6")
    shown = [label.text() for label in screen.report_page.findChildren(type(screen.desk.menu.hint))]

    assert shows(screen, screen.report_page)
    assert any("125" in text for text in shown)
    assert any("Intech" in text for text in shown)
    strike(window, "12")
    assert shop.papers.asked == ["print x Awa", "save x Awa"]
    strike(window, "\x1b")
    assert shows(screen, screen.desk.menu)


def test_any_z_is_found_and_printed_again(qtbot: QtBot, shop: CashShop) -> None:
    window, screen = an_open_drawer(qtbot, shop)
    for _ in range(8):
        strike(window, "7" + count_keys(100_000) + "+\x1b1/100*+")
    shop.papers.asked.clear()
    strike(window, "80")
    assert shows(screen, screen.list_page)
    strike(window, "21")

    assert shop.papers.asked == ["print T01A-Z-00001 Awa"]


def test_the_accountants_file_is_one_key_away(qtbot: QtBot, shop: CashShop) -> None:
    window, _ = an_open_drawer(qtbot, shop)
    strike(window, "0")

    assert shop.papers.asked == ["export xlsx 2026-05-01 2026-05-28"]
    assert "book.xlsx" in window.note_line.text()


def test_a_forgotten_closing_is_told_at_the_start(qtbot: QtBot, shop: CashShop) -> None:
    an_open_drawer(qtbot, shop)
    shop.till.clock.forward(20 * 3600)
    window = a_window(qtbot, shop)
    window.cash.refresh()

    assert window.banner.isVisible()
    screen = drawer(window)
    assert not screen.desk.menu.tiles[Job.CASH_IN].isEnabled()
    strike(window, "7" + count_keys(100_000) + "+\x1b1/100*+")
    opened = [each for each in events(shop) if isinstance(each, ShiftOpened)]
    assert len(opened) == 2


def test_books_that_differ_are_loud_and_block_nothing(qtbot: QtBot, shop: CashShop) -> None:
    window = a_window(qtbot, shop)
    finding = AuditFinding(report="T01A-Z-00001", figure="expected", kept="5", recounted="6")
    shop.till.tell(BooksDiffer((finding,)))

    assert window.banner.isVisible()
    assert "T01A-Z-00001" in window.banner.detail.text()
    strike(window, "1771234567\n25000\n")
    shop.till.clock.forward(1)
    strike(window, "+")
    assert len(shop.till.prepared) == 1


def test_a_shop_that_wants_it_sells_in_a_shift_only(qtbot: QtBot, shop: CashShop) -> None:
    parts = replace(shop.parts(Language.FRENCH), limits=StaffLimits(shift_required=True))
    window = MainWindow(parts, ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    strike(window, "1771234567\n25000\n")
    shop.till.clock.forward(1)
    strike(window, "+")
    assert shop.till.prepared == []
    assert "F12" in window.note_line.text()

    drawer(window)
    strike(window, "1/100*+")
    QTest.keyClick(window, Qt.Key.Key_F1)
    strike(window, "\n\n")
    shop.till.clock.forward(1)
    strike(window, "+")
    assert len(shop.till.prepared) == 1


def test_a_float_too_low_warns_and_forbids_nothing(qtbot: QtBot) -> None:
    shop = CashShop(FakeTill(), francs=10_000)
    window = a_window(qtbot, shop)
    strike(window, "1771234567\n25000\n")
    (panel,) = window.side.floats
    assert panel.warning.isVisible()
    assert "10" in window.note_line.text()
    shop.till.clock.forward(1)
    strike(window, "+")

    assert len(shop.till.prepared) == 1
    assert panel.warning.isHidden()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("family", ["cash.cause.{}", "cash.stop.{}"])
def test_every_cause_and_every_stop_has_its_words(family: str, language: Language) -> None:
    texts = load_texts(language)
    members = Cause if "cause" in family else ShiftProblem

    assert [each for each in members if not texts.has(family.replace("{}", each))] == []
