"""A transfer that was begun survives a killed till, and shows no identity in its list."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import pos_app
from pos_app.domain.service import FieldKind
from pos_app.engine.drafts import LIFE_MS
from pos_app.ui.screens.moneygram.drafts import masked_person
from pos_app.ui.screens.moneygram.send import QuoteForm, StepForm
from pos_app.ui.widgets.plain_label import PlainLabel
from tests.support.counter import Counter, till_selling
from tests.support.fake_jobs import INCOMING, QUOTE
from tests.support.keys import focused
from tests.ui.screens.moneygram.drafts_on_the_spot import DraftsOnTheSpot
from tests.ui.screens.moneygram.test_screen import REFERENCE, fill, screen_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from pos_app.ui.screens.moneygram.screen import MoneygramScreen

ROOT = Path(pos_app.__file__).parents[1]

CASHIER = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
application = QApplication([])
from tests.support.counter import Counter, till_selling
from tests.ui.screens.moneygram.drafts_on_the_spot import DraftsOnTheSpot
from tests.ui.screens.moneygram.test_screen import fill, screen_of

till = till_selling(moneygram=True)
counter = Counter(till, drafts=DraftsOnTheSpot(Path(sys.argv[1]), till.clock.now_ms))
counter.press(6)
counter.strike("2")
screen = screen_of(counter)
fill(screen)
screen.form.ask_to_confirm()
screen.form.editors["senderCity"].set_text("Thies")
counter.window.tick()
print("typed", flush=True)
sys.stdin.read()
"""


def counter_at(qtbot: QtBot, folder: Path) -> Counter:
    till = till_selling(moneygram=True)
    made = Counter(till, drafts=DraftsOnTheSpot(folder, till.clock.now_ms))
    qtbot.addWidget(made.window)
    return made


def begin_sending(counter: Counter) -> None:
    counter.press(6)
    counter.strike("2")


def leave_half_done(qtbot: QtBot, folder: Path) -> None:
    """Fill two steps, type a name in the third, and drop the till without a word."""
    counter = counter_at(qtbot, folder)
    begin_sending(counter)
    screen = screen_of(counter)
    for _ in range(2):
        fill(screen)
        assert screen.form is not None
        screen.form.ask_to_confirm()
    counter.window.tick()
    counter.window.hide()


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of the others")
def test_what_was_typed_survives_kill_9(qtbot: QtBot, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", CASHIER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=environment,
        cwd=ROOT,
    ) as till:
        assert till.stdout is not None
        assert till.stdout.readline().strip() == b"typed"
        till.send_signal(signal.SIGKILL)
    counter = counter_at(qtbot, tmp_path)
    begin_sending(counter)
    screen = screen_of(counter)
    assert screen.drafts.isVisible()
    counter.strike("1")

    assert isinstance(screen.form, StepForm)
    assert screen.form.answers()["senderCity"] == "Thies"
    assert counter.till.prepared == []


def test_the_list_shows_no_identity(qtbot: QtBot, tmp_path: Path) -> None:
    leave_half_done(qtbot, tmp_path)
    counter = counter_at(qtbot, tmp_path)
    begin_sending(counter)
    screen = screen_of(counter)
    shown = [each.text() for row in screen.drafts.rows for each in row.findChildren(PlainLabel)]

    assert "N\u2022\u2022\u2022\u2022" in " ".join(shown)
    assert not any("diaye" in text or "771234567" in text for text in shown)
    assert masked_person({"a": " awa ", "b": ""}, ("a", "b")) == "A\u2022\u2022\u2022\u2022"


def test_a_draft_goes_on_at_its_first_gap(qtbot: QtBot, tmp_path: Path) -> None:
    leave_half_done(qtbot, tmp_path)
    counter = counter_at(qtbot, tmp_path)
    begin_sending(counter)
    counter.strike("1")
    screen = screen_of(counter)

    QApplication.processEvents()  # A new form is shown by the layout that takes it in.

    assert screen._step == 2
    assert screen.form is not None
    assert not screen.form.isHidden()


def test_the_quote_is_kept_while_it_is_offered(qtbot: QtBot, tmp_path: Path) -> None:
    counter = counter_at(qtbot, tmp_path)
    counter.till.lookups.price = replace(QUOTE, expires_ms=counter.till.clock.ms + 600_000)
    begin_sending(counter)
    for _ in range(4):
        fill(screen_of(counter))
        form = screen_of(counter).form
        assert form is not None
        form.ask_to_confirm()
    counter.window.hide()
    again = counter_at(qtbot, tmp_path)
    again.till.clock.forward(60)
    begin_sending(again)
    again.strike("1")
    screen = screen_of(again)
    assert isinstance(screen.form, QuoteForm)
    assert screen.form.left_label.text() == "9:00"
    assert again.till.lookups.quoted == []
    again.confirm()

    assert len(again.till.prepared) == 1
    assert list(tmp_path.glob("*.json")) == []  # It is an operation by now.


def test_an_expired_quote_is_asked_for_anew(qtbot: QtBot, tmp_path: Path) -> None:
    counter = counter_at(qtbot, tmp_path)
    counter.till.lookups.price = replace(QUOTE, expires_ms=counter.till.clock.ms + 600_000)
    begin_sending(counter)
    for _ in range(4):
        fill(screen_of(counter))
        form = screen_of(counter).form
        assert form is not None
        form.ask_to_confirm()
    again = counter_at(qtbot, tmp_path)
    again.till.clock.forward(600)
    begin_sending(again)
    again.strike("1")

    assert isinstance(screen_of(again).form, StepForm)


@pytest.mark.parametrize("key", [Qt.Key.Key_Enter, Qt.Key.Key_0])
def test_another_transfer_begins_empty_and_the_draft_stays(
    qtbot: QtBot, tmp_path: Path, key: Qt.Key
) -> None:
    leave_half_done(qtbot, tmp_path)
    counter = counter_at(qtbot, tmp_path)
    begin_sending(counter)
    QTest.keyClick(focused(counter.window), key)
    screen = screen_of(counter)

    assert screen.form is not None
    assert not screen.form.isHidden()
    assert not any(screen.form.answers().values())
    assert len(list(tmp_path.glob("*.json"))) == 1


def begin_paying_out(counter: Counter) -> MoneygramScreen:
    """Look a reference up, begin the receiver's identity, and drop the till without a word."""
    counter.press(6)
    counter.strike(f"1{REFERENCE}\n+")
    screen = screen_of(counter)
    assert screen.form is not None
    counter.window.tick()  # What a look-up told is no draft by itself: the next line counts.
    assert screen.drafts._current == ""
    screen.form.editors["receiverFirstName"].set_text("Awa")
    screen.form.editors["receiverPhotoIdNumber"].set_text("SN-77-1234")
    counter.window.tick()
    return screen


def test_a_pay_out_that_was_begun_goes_on_after_its_reference_is_asked_for_anew(
    qtbot: QtBot, tmp_path: Path
) -> None:
    begin_paying_out(counter_at(qtbot, tmp_path))
    counter = counter_at(qtbot, tmp_path)
    counter.press(6)
    counter.strike("1")
    screen = screen_of(counter)
    shown = [each.text() for row in screen.drafts.rows for each in row.findChildren(PlainLabel)]
    assert "A\u2022\u2022\u2022\u2022" in shown
    assert not any("Awa" in text or "1234" in text for text in shown)
    counter.strike("1")
    assert counter.till.lookups.asked[-1][1] == REFERENCE
    before = screen.form  # It may have been paid elsewhere: the sheet is read first.
    counter.strike("+")
    assert before is None
    assert screen.form is not None
    assert screen.form.answers()["receiverPhotoIdNumber"] == "SN-77-1234"
    fill(screen)
    screen.form.ask_to_confirm()
    counter.till.clock.forward(0.5)
    counter.strike("67+")

    assert len(counter.till.prepared) == 1
    assert list(tmp_path.glob("*.json")) == []


def test_an_identity_is_never_filled_in_for_another_transfer(qtbot: QtBot, tmp_path: Path) -> None:
    counter = counter_at(qtbot, tmp_path)
    screen = begin_paying_out(counter)
    counter.strike("\x1b")
    assert screen.reference is not None
    counter.strike("+")
    assert screen.form is not None
    assert screen.form.answers()["receiverFirstName"] == "Awa"  # The same transfer again.
    counter.strike("\x1b")
    other = "87654321"
    counter.till.lookups.transfer = replace(INCOMING, reference=other)
    screen.reference.editor.set_text(other)
    screen.reference.ask()
    counter.strike("+")

    assert screen.form.answers()["receiverFirstName"] == ""
    assert screen.form.answers()["receiverPhotoIdNumber"] == ""


def test_delete_removes_them_and_a_day_does_too(qtbot: QtBot, tmp_path: Path) -> None:
    leave_half_done(qtbot, tmp_path)
    counter = counter_at(qtbot, tmp_path)
    begin_sending(counter)
    QTest.keyClick(focused(counter.window), Qt.Key.Key_Delete)
    assert list(tmp_path.glob("*.json")) == []

    leave_half_done(qtbot, tmp_path)
    late = counter_at(qtbot, tmp_path)
    late.till.clock.ms += LIFE_MS
    begin_sending(late)
    assert screen_of(late).drafts.isHidden()
    assert list(tmp_path.glob("*.json")) == []


def test_a_card_is_never_drafted(qtbot: QtBot, tmp_path: Path) -> None:
    counter = counter_at(qtbot, tmp_path)
    services = counter.till.catalogue.services()
    drafted = [each for each in services if each.family.value == "moneygram"]

    assert drafted
    assert not any(f.kind is FieldKind.CARD_DIGITS for each in drafted for f in each.fields)
