"""A job that comes again is two keys away, offline, and nothing of it is sent by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from pos_app.domain.trouble import TillError
from pos_app.engine.favourites import MOST, Favourite, without_phone
from pos_app.settings.favourite_file import NAME, FavouriteFile
from pos_app.ui.screens.sell.screen import SellScreen
from pos_app.ui.theme import Theme
from pos_app.ui.window.main_window import MainWindow
from tests.support.fake_till import FakeTill, ImmediateBridge, window_parts
from tests.support.keys import strike
from tests.support.orders import DEPOSIT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

AWA: Favourite = Favourite(service=DEPOSIT.code, answers={"phone": "771234567", "amount": "25000"})


@pytest.fixture
def book(tmp_path: Path) -> FavouriteFile:
    return FavouriteFile(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, book: FavouriteFile) -> Iterator[MainWindow]:
    window = MainWindow(
        replace(window_parts(FakeTill()), favourites=book), ImmediateBridge(), Theme()
    )
    qtbot.addWidget(window)
    window.show()
    yield window
    for timer in window.findChildren(QTimer):
        timer.stop()


def typed(window: MainWindow) -> dict[str, str]:
    screen = window.screen_shown
    assert isinstance(screen, SellScreen)
    assert screen.form is not None
    return {name: text for name, text in screen.form.answers().items() if text}


def till_of(window: MainWindow) -> FakeTill:
    till = window.context.till
    assert isinstance(till, FakeTill)
    return till


def test_what_is_typed_is_kept_and_begun_again_by_a_digit(
    window: MainWindow, book: FavouriteFile
) -> None:
    strike(window, "1771234567\n25*")
    window.overlays.favourites.add()
    (kept,) = book.all()
    assert "favori 1" in window.note_line.text()
    window.visit_number(3)
    strike(window, "\x1b\x1b-20")
    strike(window, "1")

    assert kept.answers["phone"].replace("\u202f", " ").replace(" ", "") == "771234567"
    assert typed(window) == dict(kept.answers)
    assert till_of(window).prepared == []


def test_an_amount_alone_leaves_the_number_to_be_typed(
    window: MainWindow, book: FavouriteFile
) -> None:
    book.keep([Favourite(service=DEPOSIT.code, answers={"amount": "5000"})])
    window.overlays.favourites.open()
    strike(window, "1771234567")

    assert typed(window).keys() == {"phone", "amount"}


def test_one_is_taken_away_by_its_cross(window: MainWindow, book: FavouriteFile) -> None:
    book.keep([AWA, replace(AWA, answers={"amount": "1000"})])
    window.overlays.favourites.open()
    panel = window.overlays.favourites.panel
    assert panel is not None
    panel.dropped.emit(AWA)

    assert [dict(each.answers) for each in book.all()] == [{"amount": "1000"}]
    assert len(panel.rows) == 1


def test_an_empty_form_and_a_tenth_favourite_are_refused_in_words(
    window: MainWindow, book: FavouriteFile
) -> None:
    window.overlays.favourites.add()
    assert "Rien à garder" in window.note_line.text()
    book.keep([replace(AWA, answers={"amount": str(each)}) for each in range(MOST)])
    strike(window, "1771234567\n25*")
    window.overlays.favourites.add()
    assert "neuf chiffres" in window.note_line.text()
    assert len(book.all()) == MOST


def test_a_held_digit_begins_nothing_twice_and_sends_nothing(
    window: MainWindow, book: FavouriteFile
) -> None:
    book.keep([AWA])
    window.overlays.favourites.open()
    strike(window, "1")
    strike(window, "\n\n\n")

    assert till_of(window).prepared == []


def test_who_is_forgotten_is_in_no_favourite(book: FavouriteFile) -> None:
    book.keep([AWA, replace(AWA, answers={"phone": "77 123 45 67"}), replace(AWA, answers={})])
    book.keep(without_phone(book.all(), "771234567"))

    assert [dict(each.answers) for each in book.all()] == [{}]


@pytest.mark.parametrize("text", ["", "[]x", "[1]", '[{"service": 1}]', '{"a": 1}'])
def test_a_file_that_holds_something_else_holds_no_favourites(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text)

    assert FavouriteFile(tmp_path).all() == ()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(TillError):
        FavouriteFile(tmp_path / "file").keep([AWA])
