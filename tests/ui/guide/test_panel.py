"""The guide opens at the right page, is read by keys alone, and shows nothing but itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtTest import QTest

from pos_app.texts.catalogue import Language
from pos_app.ui.guide.pages import NAMES, page_of, title_of
from pos_app.ui.guide.reader import GuideReader
from pos_app.ui.screen_table import ALL_SCREENS
from tests.support.keys import focused, strike

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.ui.guide.panel import GuidePanel
    from pos_app.ui.screen_table import ScreenSpec
    from pos_app.ui.window.main_window import MainWindow

SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
CONTROL: Final = Qt.KeyboardModifier.ControlModifier
IMAGE: Final = QTextDocument.ResourceType.ImageResource.value
ELSEWHERE: Final = (
    "https://example.org/a.png",
    "http://127.0.0.1/a.png",
    "file:///etc/passwd",
    "../../icons/help.svg",
    "/etc/passwd",
    "qrc:/a.png",
    "data:image/png;base64,iVBORw0KGgo=",
    "sub/deposit.png",
    "",
)


def titled(spec: ScreenSpec) -> str:
    return spec.title


def guide_of(window: MainWindow) -> GuidePanel:
    QTest.keyClick(window, Qt.Key.Key_F1, SHIFT)
    panel = window.overlays.guide
    assert panel is not None
    return panel


@pytest.mark.parametrize("spec", ALL_SCREENS, ids=titled)
async def test_the_declared_key_opens_the_page_of_the_screen_that_is_shown(
    window: MainWindow, spec: ScreenSpec
) -> None:
    window.visit(spec)
    panel = guide_of(window)

    assert panel.isVisible()
    assert focused(window) is panel.reader
    assert panel.reader.name == page_of(spec.number)
    assert title_of(Language.FRENCH, panel.reader.name) in panel.reader.toPlainText()


def test_the_same_key_or_escape_gives_the_keyboard_back(window: MainWindow) -> None:
    panel = guide_of(window)
    strike(window, "\x1b")

    assert not panel.isVisible()
    assert window.focusWidget().window() is window
    assert guide_of(window).isVisible()
    assert not guide_of(window).isVisible()


def test_the_pad_alone_opens_scrolls_turns_and_leaves(window: MainWindow) -> None:
    strike(window, "-00")
    panel = window.overlays.guide
    assert panel is not None
    bar = panel.reader.verticalScrollBar()
    assert panel.isVisible()

    strike(window, "22")
    assert bar.value() > 0
    strike(window, "7")
    assert bar.value() == 0
    begin = NAMES.index(panel.reader.name)
    strike(window, "66")
    assert panel.reader.name == NAMES[begin + 2]
    assert panel.contents.currentRow() == begin + 2
    strike(window, "-")
    assert panel.reader.name == NAMES[begin + 1]
    strike(window, "0")
    assert panel.reader.name == NAMES[0]
    strike(window, "4")
    assert panel.reader.name == NAMES[-1]
    strike(window, "-----")
    assert not panel.isVisible()


def test_the_key_list_leads_to_the_guide(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_H, CONTROL)
    keys = window.overlays.help
    assert keys is not None
    keys.guide_button.click()

    assert not keys.isVisible()
    assert window.overlays.guide is not None
    assert window.overlays.guide.isVisible()


def test_another_screen_takes_the_guide_away(window: MainWindow) -> None:
    panel = guide_of(window)
    QTest.keyClick(window, Qt.Key.Key_F2)

    assert not panel.isVisible()


def test_the_pictures_of_a_page_are_there_and_fit(window: MainWindow) -> None:
    reader = guide_of(window).reader
    picture = reader.loadResource(IMAGE, QUrl("deposit.png"))

    assert isinstance(picture, QImage)
    assert 0 < picture.width() <= reader.viewport().width()


@pytest.mark.parametrize("address", ELSEWHERE)
def test_nothing_but_a_picture_of_the_guide_is_loaded(qtbot: QtBot, address: str) -> None:
    reader = GuideReader(Language.FRENCH)
    qtbot.addWidget(reader)

    assert reader.loadResource(IMAGE, QUrl(address)) is None
    for kind in QTextDocument.ResourceType:
        if kind.value != IMAGE:
            assert reader.loadResource(kind.value, QUrl("deposit.png")) is None


@pytest.mark.parametrize("address", [*ELSEWHERE, "https://example.org/follow.md", "deposit.png"])
def test_no_link_leads_out_of_the_guide(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    panel = guide_of(window)
    before = panel.reader.name
    panel.reader.anchorClicked.emit(QUrl(address))

    assert (panel.reader.name, opened) == (before, [])
    panel.reader.anchorClicked.emit(QUrl("follow.md"))
    assert panel.reader.name == "follow"


def test_a_page_looks_the_same_whatever_was_read_before(qtbot: QtBot) -> None:
    fresh, used = GuideReader(Language.FRENCH), GuideReader(Language.FRENCH)
    for reader in (fresh, used):
        qtbot.addWidget(reader)
    for name in NAMES[1:]:
        used.show_page(name)
    for reader in (fresh, used):
        reader.show_page(NAMES[0])

    assert used.toHtml() == fresh.toHtml()
    assert "<h1" in fresh.toHtml()


def test_no_mark_of_the_files_is_shown(qtbot: QtBot) -> None:
    reader = GuideReader(Language.ENGLISH)
    qtbot.addWidget(reader)
    for name in NAMES:
        reader.show_page(name)

        assert "**" not in reader.toPlainText()
        assert "|" not in reader.toPlainText()
        assert "<" not in reader.toPlainText()
