"""About says version, terms and where they stand, and opens every text that ships, offline."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pos_app import __version__
from pos_app.bundle import home, licences, resources
from pos_app.ui.about.papers import PAPERS, papers_here
from tests.support.keys import focused, strike

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from pos_app.ui.about.panel import AboutPanel
    from pos_app.ui.window.main_window import MainWindow

CONTROL: Final = Qt.KeyboardModifier.ControlModifier
BOTH: Final = CONTROL | Qt.KeyboardModifier.ShiftModifier


def about_of(window: MainWindow) -> AboutPanel:
    panel = window.overlays.about
    assert panel is not None
    assert panel.isVisible()
    return panel


def test_the_pad_alone_opens_it_reads_every_paper_and_leaves(window: MainWindow) -> None:
    strike(window, "-99")
    panel = about_of(window)
    said = panel.page.toPlainText()

    assert focused(window) is panel.page
    for told in (f"pos-app {__version__}", "LGPL-3.0", "The Qt Company", str(licences())):
        assert told in said
    for paper in papers_here():
        strike(window, "6")
        assert panel.page.toPlainText().split() == paper.path.read_text("utf-8").split()
    strike(window, "6")
    assert panel.page.toPlainText() == said
    strike(window, "44")
    bar = panel.page.verticalScrollBar()
    strike(window, "3")
    assert bar.value() > 0
    strike(window, "-")
    assert not panel.isVisible()
    assert focused(window) is not panel.page


def test_key_and_help_lead_to_it_too(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_A, BOTH)
    panel = about_of(window)
    strike(window, "\x1b")
    assert not panel.isVisible()

    QTest.keyClick(window, Qt.Key.Key_H, CONTROL)
    keys = window.overlays.help
    assert keys is not None
    keys.about_button.click()
    assert not keys.isVisible()
    assert about_of(window) is panel


def test_a_clone_lacks_only_what_freezing_writes() -> None:
    lacking = {paper.file for paper in PAPERS} - {paper.file for paper in papers_here()}

    assert lacking == {"THIRD-PARTY.txt", "sbom.cdx.json"}


def test_a_frozen_program_reads_the_papers_beside_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)

    assert (home(), licences()) == (tmp_path, tmp_path / "licences")
    assert resources() == tmp_path / "_internal" / "resources"
    assert papers_here() == ()
