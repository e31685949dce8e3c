"""A stranger on the phone names any operation: it is found by keys, told, and proven, offline."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pos_app.journal.files import journal_path
from pos_app.journal.history import SqliteHistory
from pos_app.journal.verify import verify
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.bridge import Bridge
from pos_app.ui.screens.journal.screen import JournalScreen
from pos_app.ui.theme import Theme
from pos_app.ui.window_parts import Context
from tests.journal.shop import change_by_hand
from tests.support.fake_till import FakeTill, window_parts
from tests.ui.screens.journal.test_real_journal import sell

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

FRENCH = load_texts(Language.FRENCH)


async def asked(folder: Path, qtbot: QtBot, said: str) -> str:
    """Type what a stranger says, open what is found, and return all that is shown of it."""
    history, bridge = SqliteHistory(folder), Bridge()
    parts = replace(window_parts(FakeTill()), history=history, review=history)
    screen = JournalScreen(Context(parts=parts, bridge=bridge, theme=Theme()))
    qtbot.addWidget(screen)
    screen.resize(1000, 600)
    screen.show()
    screen.enter()
    await bridge.finish()

    QTest.keyClicks(screen.window().focusWidget(), said)
    screen.filters._tell()
    await bridge.finish()
    assert screen.table.rowCount() == 1, said
    QTest.keyClick(screen.window().focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(screen.window().focusWidget(), Qt.Key.Key_Return)
    await bridge.finish()
    shown = "\n".join(label.text() for label in screen.detail.findChildren(QLabel))
    for timer in (screen.filters._timer, screen._follow, screen._totals_due):
        timer.stop()
    await history.close()
    return shown.replace("\u200b", "")


@pytest.mark.parametrize(
    "said", ["77 123 45 17", "4517", "T01A-2026-000017", "T01A00000000000000000000000017"]
)
async def test_whatever_is_named_is_found_told_and_proven(
    tmp_path: Path, qtbot: QtBot, said: str
) -> None:
    await sell(tmp_path, 29)
    whole = verify(journal_path(tmp_path))

    shown = await asked(tmp_path, qtbot, said)

    assert "T01A-2026-000017" in shown
    assert FRENCH.of("entry.succeeded") in shown
    assert f"écriture {1 + 3 * 17} est " in shown
    assert whole.head[:16] in shown


async def test_an_operation_that_was_altered_says_so(tmp_path: Path, qtbot: QtBot) -> None:
    await sell(tmp_path, 29)
    change_by_hand(
        tmp_path, "UPDATE entry SET body = replace(body, '25000', '2500') WHERE seq = 50"
    )

    shown = await asked(tmp_path, qtbot, "4517")

    assert FRENCH.of("proof.broken", seq=50) in shown


async def test_a_name_that_was_changed_beside_the_chain_says_so(
    tmp_path: Path, qtbot: QtBot
) -> None:
    await sell(tmp_path, 29)
    change_by_hand(
        tmp_path, "UPDATE personal SET value = '+221770000000' WHERE seq = 50 AND name = 'phone'"
    )

    assert FRENCH.of("proof.broken", seq=50) in await asked(tmp_path, qtbot, "4517")
