"""The self-check reports what it saw: every step with its picture, and the first that fails."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import pytest

from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.self_check.hands import Hands, SelfCheckParts
from pos_app.ui.self_check.play import play
from pos_app.ui.self_check.steps import STEPS, verify_the_journal
from pos_app.ui.self_check.typing import Step
from pos_app.ui.window.main_window import MainWindow
from pos_app.ui.window_parts import WindowParts
from tests.support.fake_history import FakeHistory
from tests.support.ui_till import FakeTill, FixedClock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from pathlib import Path

pytestmark = [pytest.mark.qt_loop, pytest.mark.allows_warnings]


class RunningClock(FixedClock):
    """A clock that goes on by a second at each look."""

    def monotonic_s(self) -> float:
        self.at_ms += 1000
        return super().monotonic_s()


@pytest.fixture
async def window() -> AsyncIterator[MainWindow]:
    clock = FixedClock()

    async def close() -> None:
        """Nothing ends here."""

    parts = WindowParts(
        till=FakeTill(clock, open_ones=[]),
        history=FakeHistory(30),
        texts=load_texts(Language.FRENCH),
        clock=clock,
        cashier="Awa",
        on_close=close,
    )
    made = MainWindow(parts)
    made.show()
    yield made
    await made.bridge.finish()
    made.hide()
    made.deleteLater()


def parts_in(folder: Path, problems: Sequence[str] = ()) -> SelfCheckParts:
    async def verify() -> Sequence[str]:
        await asyncio.sleep(0)
        return problems

    return SelfCheckParts(
        clock=RunningClock(),
        verify=verify,
        pictures=folder / "pictures",
        report=folder / "report.json",
    )


async def is_fine(hands: Hands) -> str:
    return "fine"


async def never_comes(hands: Hands) -> str:
    await hands.until(lambda: False, "a miracle")
    raise AssertionError


async def breaks(hands: Hands) -> str:
    raise ZeroDivisionError("a bug")


async def hears_of_a_crash(hands: Hands) -> str:
    hands.window.bridge.crashed.emit(ValueError("in a slot"))
    await hands.until(lambda: False, "anything")
    raise AssertionError


async def test_every_step_is_reported_with_its_picture(window: MainWindow, tmp_path: Path) -> None:
    steps = [Step(name="one", play=is_fine), Step(name="two", play=verify_the_journal)]
    report = await play(window, parts_in(tmp_path), steps)

    assert report.ok
    assert report.status == 0
    told = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert [step["name"] for step in told["steps"]] == ["one", "two"]
    assert told["steps"][0]["pictures"] == ["01-one.png"]
    assert (tmp_path / "pictures" / "02-two.png").read_bytes().startswith(b"\x89PNG")
    assert {"pos_app", "python", "pyside6", "system"} <= told["environment"].keys()


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (never_comes, "not seen in time: a miracle"),
        (breaks, "ZeroDivisionError: a bug"),
        (hears_of_a_crash, "the program failed: ValueError('in a slot')"),
    ],
)
async def test_it_ends_at_the_first_step_that_fails_with_a_picture(
    window: MainWindow, tmp_path: Path, step: object, words: str
) -> None:
    steps = [Step(name="bad", play=step), Step(name="after", play=is_fine)]  # type: ignore[arg-type] # parametrised
    report = await play(window, parts_in(tmp_path), steps)

    assert report.status == 1
    assert report.failure is not None
    assert (report.failure.name, report.failure.words) == ("bad", words)
    assert len(report.steps) == 1
    assert (tmp_path / "pictures" / "01-bad.png").exists()


async def test_a_broken_chain_fails_the_check(window: MainWindow, tmp_path: Path) -> None:
    steps = [Step(name="chain", play=verify_the_journal)]
    report = await play(window, parts_in(tmp_path, ["entry 7: hash differs"]), steps)

    assert report.failure is not None
    assert "entry 7" in report.failure.words


async def test_pictures_that_cannot_be_kept_are_no_success(
    window: MainWindow, tmp_path: Path
) -> None:
    parts = parts_in(tmp_path)
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "01-one.png").mkdir()

    report = await play(window, parts, [Step(name="one", play=is_fine)])

    assert report.failure is not None
    assert "01-one.png" in report.failure.words


def test_every_job_of_the_counter_is_played() -> None:
    names = [step.name for step in STEPS]

    assert names == [
        "window",
        "deposit",
        "withdrawal",
        "airtime",
        "bill",
        "reload",
        "link",
        "message",
        "bank",
        "pay_out",
        "transfer",
        "screens",
        "settings",
        "palette",
        "settled",
        "follow",
        "refund",
        "journal",
        "claim",
        "tell",
        "refunded",
        "drawer",
        "copies",
        "chain",
    ]
