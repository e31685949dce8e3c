"""On the smallest screens every word is whole and what is greyed says why, in every language."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QToolTip, QWidget

import pos_app.ui
from pos_app.texts.catalogue import Language
from pos_app.ui.theme import Scheme, Theme
from pos_app.ui.widgets.greyed import grey
from pos_app.ui.widgets.plain_label import plain_tooltip
from pos_app.ui.window.main_window import SMALLEST
from tests.support.cut_words import cut_words
from tests.support.overlaps import overlaps
from tests.ui.places import Round
from tests.ui.setup.answered import FakeFace, a_setup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.allows_stalls  # Everything is drawn at once here.

SMALLEST_AT: Final = {1.0: (800, 600), 2.0: SMALLEST}
"""An old screen, or half of a wide one; at twice the size a small new one."""

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
    # At once: the next style sheet would dress it anew, which takes seconds.
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def unexplained(top: QWidget) -> list[str]:
    """Return the buttons in sight of `top` that are greyed and do not say why."""
    every = (top, *top.findChildren(QWidget))
    return [
        each.text() or each.accessibleName()
        for each in every
        if isinstance(each, QAbstractButton) and each.isVisible() and not says_why(each)
    ]


def says_why(widget: QWidget) -> bool:
    """Tell whether a widget can be used, or says itself or where it stands why it cannot."""
    if widget.isEnabled() or widget.accessibleDescription():
        return True
    above: QWidget | None = widget.parentWidget()  # None at the top, whatever Qt's types say
    if above is not None and above.objectName() == "surface":
        return True  # Below the lock, which says it.
    return above is not None and not above.isEnabled() and says_why(above)


def test_a_scheme_is_colours_and_nothing_else() -> None:
    # So what is whole in one scheme is whole in each, and is drawn in one only.
    sheets = {COLOUR.sub("", Theme(scheme=each, scale=2.0).style_sheet()) for each in Scheme}

    assert len(sheets) == 1


@pytest.mark.parametrize("language", Language)
async def test_no_word_of_any_place_is_cut_and_nothing_lies_over_its_neighbour(
    theme: Theme, language: Language
) -> None:
    size = SMALLEST_AT[theme.scale]
    way = Round(language, theme, size=size)
    window = way.window
    found: list[str] = []
    for name in way.go():
        way.settle()
        found += [f"{name}: {each}" for each in (*cut_words(window), *overlaps(window))]
        found += [f"{name}: {each} is greyed without a reason" for each in unexplained(window)]
        if window.width() != size[0]:
            found.append(f"{name}: widens the window to {window.width()}")
    put_away(window)

    assert sorted(set(found)) == []


def test_nothing_is_greyed_but_with_a_reason() -> None:
    top = Path(pos_app.ui.__file__).parent
    greying = {
        source.relative_to(top).as_posix()
        for source in top.rglob("*.py")
        if re.search(r"set(?:En|Dis)abled\(", source.read_text(encoding="utf-8"))
    }

    # What is locked is covered, and what is closing does not come back.
    assert greying == {"widgets/greyed.py", "staff/desk.py", "window/main_window.py"}


def test_a_tap_on_what_is_greyed_says_why_and_its_use_brings_its_own_words_back(
    qtbot: QtBot,
) -> None:
    button = QPushButton("Demander")
    button.setToolTip("ask")
    qtbot.addWidget(button)
    button.show()
    grey(button, "<b>later")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QToolTip.text() == plain_tooltip("<b>later")
    assert button.accessibleDescription() == "<b>later"

    grey(button, "")
    assert (button.toolTip(), button.accessibleDescription()) == ("ask", "")
    button.setEnabled(False)
    assert unexplained(button) == ["Demander"]


@pytest.mark.parametrize("language", Language)
async def test_no_word_of_the_first_run_is_cut(theme: Theme, language: Language) -> None:
    window = a_setup(FakeFace(), language=language, theme=theme)
    window.resize(*SMALLEST_AT[theme.scale])
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
    assert width == SMALLEST_AT[theme.scale][0]
