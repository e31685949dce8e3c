"""Every option is drawn, found, explained, and written only when it is saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox

from pos_app.domain.trouble import TillError, Trouble
from pos_app.ui.screens.settings.screen import SettingsScreen
from pos_app.ui.window_parts import Context
from tests.support.fake_till import FakeTill, screen_context
from tests.support.kept_options import Kept
from tests.support.keys import strike

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.ui.screens.settings.card import SettingCard


@dataclass
class Bench:
    """The screen under test and what was kept."""

    screen: SettingsScreen
    kept: Kept

    def card(self, key: str) -> SettingCard:
        return next(card for card in self.screen.cards if card.setting.key == key)

    @property
    def shown(self) -> list[str]:
        return [card.setting.key for card in self.screen.cards if not card.isHidden()]


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    kept = Kept()
    base = screen_context(FakeTill())
    context = Context(
        parts=replace(base.parts, settings=kept), bridge=base.bridge, theme=base.theme
    )
    screen = SettingsScreen(context)
    qtbot.addWidget(screen)
    screen.show()
    screen.enter()
    return Bench(screen, kept)


def test_every_option_has_its_name_its_sentence_and_its_value(bench: Bench) -> None:
    assert bench.shown == ["lang", "shop_name", "intech_hmac"]
    assert bench.card("lang").input.accessibleName() == "Langue"
    assert bench.card("lang").value == "fr"
    assert bench.card("shop_name").value == "Chez Awa"
    box = bench.card("intech_hmac").input
    assert isinstance(box, QComboBox)
    assert [box.itemText(place) for place in range(box.count())] == ["Oui", "Non"]
    assert box.currentText() == "Non"


@pytest.mark.parametrize(
    ("typed", "found"),
    [("langue", ["lang"]), ("ÉCRAN reçus", ["lang", "shop_name"]), ("xyzzy", [])],
)
def test_an_option_is_found_by_any_of_its_words(bench: Bench, typed: str, found: list[str]) -> None:
    bench.screen.search_field.setText(typed)

    assert bench.shown == found
    assert bench.screen.nothing.isHidden() == bool(found)


def test_nothing_is_written_before_it_is_saved(bench: Bench) -> None:
    bench.card("shop_name").input.setFocus()
    strike(bench.screen, " & fils")
    assert bench.kept.changes == []
    assert "1 changement" in bench.screen.state.text()

    bench.screen.save()
    assert bench.kept.changes == [{"shop_name": "Chez Awa & fils"}]
    assert bench.screen.state.text() == ""
    assert bench.card("shop_name").setting.value == "Chez Awa & fils"


def test_a_value_that_cannot_stand_is_said_so_beside_it(bench: Bench) -> None:
    bench.card("shop_name").put("!")
    bench.screen.save()

    assert bench.kept.changes == []
    assert "0-80" in bench.card("shop_name").wrong.text()
    assert bench.screen.focusWidget() is bench.card("shop_name").input


def test_a_file_that_cannot_be_written_is_told_and_keeps_the_changes(bench: Bench) -> None:
    bench.kept.refuses = TillError(Trouble.SETTINGS_INVALID, "config.toml")
    told: list[TillError] = []
    bench.screen.trouble.connect(told.append)
    bench.card("shop_name").put("Chez Fatou")
    bench.screen.save()

    assert [each.trouble for each in told] == [Trouble.SETTINGS_INVALID]
    assert bench.card("shop_name").value == "Chez Fatou"
    assert bench.screen.save_button.isEnabled()


def test_changes_survive_a_visit_elsewhere_and_escape_gives_them_up(bench: Bench) -> None:
    bench.card("lang").put("en")
    bench.screen.enter()
    assert bench.card("lang").value == "en"

    noted: list[str] = []
    bench.screen.note.connect(noted.append)
    assert bench.screen.leave()
    assert bench.card("lang").value == "en"
    assert noted == ["Modifications non enregistrées : Échap encore pour les abandonner"]
    bench.card("shop_name").input.setFocus()
    strike(bench.screen, "x")
    assert bench.screen.leave()
    assert len(noted) == 2

    assert bench.screen.leave()
    assert bench.card("lang").value == "fr"
    assert not bench.screen.leave()


def test_enter_walks_down_and_saving_needs_no_mouse(bench: Bench) -> None:
    strike(bench.screen, "\n\n")
    assert bench.screen.focusWidget() is bench.card("shop_name").input
    strike(bench.screen, "x\x1b\x1b")
    assert bench.card("shop_name").value == "Chez Awa"


def test_the_wheel_turns_no_value_over(bench: Bench) -> None:
    box = bench.card("lang").input
    down = QPoint(0, -120)
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        down,
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, event)

    assert bench.card("lang").value == "fr"


def test_what_is_stronger_than_the_file_is_named(bench: Bench) -> None:
    from pos_app.ui.widgets.plain_label import PlainLabel  # noqa: PLC0415 - with its only use

    labels = bench.card("intech_hmac").findChildren(PlainLabel)
    assert any("POS_APP_X" in label.text() for label in labels)


def test_a_visit_that_finds_nothing_new_makes_no_card_anew(bench: Bench) -> None:
    before = bench.screen.cards

    bench.screen.enter()
    assert bench.screen.cards is before

    first, shop, *others = bench.kept.settings
    bench.kept.settings = [first, replace(shop, value="Chez Eva"), *others]
    bench.screen.enter()
    assert bench.card("shop_name").value == "Chez Eva"
