"""At twice the size on the smallest screen every word is whole, in every language."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pos_app.domain.transaction import State
from pos_app.texts.catalogue import Language
from pos_app.ui.screens.table import ALL_SCREENS
from pos_app.ui.theme import Scheme, Theme
from pos_app.ui.window.main_window import SMALLEST, MainWindow
from tests.support.counter import METER, PHONE, till_selling
from tests.support.cut_words import cut_words
from tests.support.fake_till import ImmediateBridge, window_parts
from tests.support.kept_options import Kept
from tests.support.keys import strike
from tests.ui.setup.answered import SETTINGS, FakeFace, a_setup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from tests.support.fake_till import FakeTill

pytestmark = pytest.mark.allows_stalls  # Everything is drawn at once here.

COLOUR: Final = re.compile(r"#[0-9a-f]{6}")


@pytest.fixture(params=[1.0, 2.0])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(scale=request.param)
    theme.apply(qapp)
    yield theme
    Theme().apply(qapp)
    qapp.setStyleSheet("")


def settled(window: QWidget) -> None:
    """Let the layouts come to rest."""
    for _ in range(4):
        QApplication.processEvents()


def put_away(window: QWidget) -> None:
    for timer in window.findChildren(QTimer):
        timer.stop()
    window.hide()
    window.deleteLater()


def test_a_scheme_is_colours_and_nothing_else() -> None:
    # So what is whole in one scheme is whole in each, and is drawn in one only.
    sheets = {COLOUR.sub("", Theme(scheme=each, scale=2.0).style_sheet()) for each in Scheme}

    assert len(sheets) == 1


def the_longest(window: MainWindow, till: FakeTill) -> Iterator[str]:
    """Lay out what comes from outside: a code to be read out, then bills and the picked one."""
    screens = {spec.title: spec for spec in ALL_SCREENS}
    window.visit(screens["screen.reload"])
    strike(window, f"\x1b1{METER}\n{PHONE}\n5*\n")
    till.clock.forward(0.5)
    strike(window, "+")
    extras = {"woyofalCode": "12345678901234567890", "woyofalKwh": "54.8"}
    till.change(replace(till.open_ones[-1], state=State.SUCCEEDED, extras=extras))
    yield "code"
    window.visit(screens["screen.bill"])
    strike(window, f"\x1b1{METER}\n")
    yield "bills"
    strike(window, "2")
    yield "picked bill"
    strike(window, f"{PHONE}\n")
    yield "bill read back"


@pytest.mark.parametrize("language", Language)
async def test_no_word_of_any_screen_is_cut(theme: Theme, language: Language) -> None:
    till = till_selling(moneygram=True)
    kept = Kept(settings=[*SETTINGS])
    parts = replace(window_parts(till, language), settings=kept)
    window = MainWindow(parts, ImmediateBridge(), theme)
    window.resize(*SMALLEST)
    window.show()
    found: list[str] = []
    for spec in ALL_SCREENS:
        window.visit(spec)
        settled(window)
        found += [f"{spec.title} {each}" for each in cut_words(window)]
        if spec.families:
            strike(window, "1")
            settled(window)
            found += [f"{spec.title} form {each}" for each in cut_words(window)]
    for name in the_longest(window, till):
        settled(window)
        found += [f"{name} {each}" for each in cut_words(window)]
    for name, lay in (
        ("help", window.overlays.show_help),
        ("numbers", window.overlays.ask_for_number),
    ):
        lay()
        settled(window)
        found += [f"{name} {each}" for each in cut_words(window)]
        window.overlays.put_away()
    width = window.width()
    put_away(window)

    assert sorted(set(found)) == []
    assert width == SMALLEST[0]


@pytest.mark.parametrize("language", Language)
async def test_no_word_of_the_first_run_is_cut(theme: Theme, language: Language) -> None:
    window = a_setup(FakeFace(), language=language, theme=theme)
    window.show()
    found: list[str] = []
    for _ in window.wizard.progress.steps:
        settled(window)
        window.wizard.try_it()
        settled(window)
        step = window.wizard.progress.step.name
        found += [f"{step} {each}" for each in cut_words(window)]
        if window.wizard.progress.place + 1 < len(window.wizard.progress.steps):
            window.wizard.go_on()
    width = window.width()
    put_away(window)

    assert sorted(set(found)) == []
    assert width == SMALLEST[0]
