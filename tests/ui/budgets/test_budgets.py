"""The frequent jobs in so many keys and no more, from the keyboard alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.transaction import State
from pos_app.ui.screens.follow.screen import FollowScreen
from tests.support.orders import AIRTIME, DEPOSIT, WITHDRAWAL, a_transaction
from tests.ui.budgets.robot import Robot, a_robot

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

NEW: Final = "781234598"
KNOWN: Final = "771234567"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One job: what is struck, in how many keys at most, and what must be sold by then.

    `|` is a moment in which the cashier reads.
    """

    name: str
    keys: str
    budget: int
    sold: tuple[str, str, int]


SELLING: Final = (
    Job(
        name="deposit, new customer",
        keys=f"F1 1 {NEW} Enter 25* Enter | +",
        budget=17,
        sold=(DEPOSIT.code, NEW, 25_000),
    ),
    Job(
        name="deposit, known customer",
        keys="F1 1 4567 Enter 25* Enter | +",
        budget=12,
        sold=(DEPOSIT.code, KNOWN, 25_000),
    ),
    Job(
        name="airtime, new customer",
        keys=f"F3 {NEW} Enter 1* Enter | +",
        budget=15,
        sold=(AIRTIME.code, NEW, 1_000),
    ),
    Job(
        name="airtime, known customer",
        keys="F3 4567 Enter 1* Enter | +",
        budget=10,
        sold=(AIRTIME.code, KNOWN, 1_000),
    ),
    Job(
        name="a risky deposit",
        keys=f"F1 1 {NEW} Enter 90* Enter | 98 +",
        budget=19,
        sold=(DEPOSIT.code, NEW, 90_000),
    ),
)
PAYING_OUT: Final = (
    Job(
        name="withdrawal, new customer",
        keys=f"F2 1 {NEW} Enter 25* Enter | +",
        budget=18,
        sold=(WITHDRAWAL.code, NEW, 25_000),
    ),
    Job(
        name="withdrawal, known customer",
        keys="F2 1 4567 Enter 25* Enter | +",
        budget=13,
        sold=(WITHDRAWAL.code, KNOWN, 25_000),
    ),
)


@pytest.fixture
def robot(qtbot: QtBot) -> Robot:
    return a_robot(qtbot)


def play(robot: Robot, keys: str) -> None:
    """Strike everything, and read where a person would."""
    for place, part in enumerate(keys.split("|")):
        if place:
            robot.look()
        robot.strike(part)


def named(job: Job) -> str:
    return job.name


@pytest.mark.parametrize("job", SELLING, ids=named)
def test_a_sale_stays_in_its_budget(robot: Robot, job: Job) -> None:
    play(robot, job.keys)

    assert robot.sold == [job.sold]
    assert robot.keys <= job.budget
    assert robot.mouse.touched == []


@pytest.mark.parametrize("job", PAYING_OUT, ids=named)
def test_a_withdrawal_and_its_cash_stay_in_their_budget(robot: Robot, job: Job) -> None:
    play(robot, job.keys)
    robot.customer_approves()
    robot.look()
    assert [card.word.text() for card in robot.window.side.verdicts.waiting] == ["REMETTRE"]
    robot.strike("+")

    assert robot.sold == [job.sold]
    assert robot.window.side.verdicts.waiting == ()
    assert robot.keys <= job.budget
    assert robot.mouse.touched == []


def test_cash_is_not_said_to_be_handed_over_while_an_order_is_typed(robot: Robot) -> None:
    play(robot, PAYING_OUT[0].keys)
    robot.customer_approves()
    robot.look()
    robot.strike("77")
    robot.look()
    robot.strike("+")

    assert len(robot.window.side.verdicts.waiting) == 1


def test_a_bounce_of_the_confirm_key_hands_no_cash_over(robot: Robot) -> None:
    play(robot, PAYING_OUT[0].keys)
    robot.customer_approves()
    robot.look()
    play(robot, f"{NEW} Enter 5* Enter | ++")

    assert len(robot.sold) == 2
    assert len(robot.window.side.verdicts.waiting) == 1


@pytest.mark.parametrize(
    ("keys", "budget", "francs"), [("Ctrl+D | +", 3, 25_000), ("Ctrl+D | 20* Enter | +", 7, 20_000)]
)
def test_the_same_again_stays_in_its_budget(
    robot: Robot, last_one: Callable[[Robot], None], keys: str, budget: int, francs: int
) -> None:
    last_one(robot)
    play(robot, keys)

    assert robot.sold == [(DEPOSIT.code, KNOWN, francs)]
    assert robot.keys <= budget


@pytest.fixture
def last_one() -> Callable[[Robot], None]:
    """Let the journal know one finished deposit."""
    from pos_app.engine.ports import Timeline  # noqa: PLC0415 - with its only use
    from tests.support.fake_history import FakeHistory, a_row  # noqa: PLC0415 - the same

    def remember(robot: Robot) -> None:
        history = robot.window.context.parts.history
        assert isinstance(history, FakeHistory)
        history.newest = 3
        row = a_row(3)
        assert row.cashier == "Awa"
        transaction = a_transaction(State.SUCCEEDED, row.ref)
        history.timelines[row.ref] = Timeline(transaction=transaction, entries=(), questions=())

    return remember


def test_the_same_again_without_a_last_operation_says_so(robot: Robot) -> None:
    play(robot, "Ctrl+D")

    assert robot.sold == []
    assert robot.window.note_line.isVisible()


def test_an_operation_is_found_again_with_two_keys_left_to_print(robot: Robot) -> None:
    robot.till.change(a_transaction(State.PENDING, "T01A0000000077"))
    play(robot, "F9 4567 Enter")
    screen = robot.window.screen_shown

    assert isinstance(screen, FollowScreen)
    picked = screen.picked()
    assert picked is not None
    assert picked.ref == "T01A0000000077"
    assert robot.keys <= 8 - 2
    assert robot.mouse.touched == []


def test_the_robot_notices_a_mouse(robot: Robot) -> None:
    robot.window.key_bar.buttons[2].click()
    assert robot.mouse.touched == []
    from PySide6.QtCore import Qt  # noqa: PLC0415 - here alone a mouse is used
    from PySide6.QtTest import QTest  # noqa: PLC0415 - the same

    QTest.mouseClick(robot.window.key_bar.buttons[1], Qt.MouseButton.LeftButton)

    assert robot.mouse.touched
