"""What a person does with one operation later: send it, give it up, close it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.lifecycle import apply
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import State
from tests.cli.answers import ACCEPTED, DEPOSIT_OF_5000, KEPT, SUCCEEDED
from tests.support.fakes import Says

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction
    from tests.cli.conftest import Run
    from tests.cli.fake_desk import FakeDesk


def test_a_prepared_one_is_sent_later(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.extend([Says(KEPT), Says(SUCCEEDED)])
    run(*DEPOSIT_OF_5000)
    (ref,) = desk.story.disk.sales

    assert run("send", ref).status == 0
    assert run("send", ref).status == 2
    assert desk.states() == [State.SUCCEEDED]


def test_a_prepared_one_is_given_up_by_a_person(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.append(Says(KEPT))
    run(*DEPOSIT_OF_5000)
    (ref,) = desk.story.disk.sales

    assert run("cancel", ref, "--json").status == 0
    assert run("cancel", ref).status == 2
    assert desk.states() == [State.CANCELLED]


def _in_review(desk: FakeDesk) -> Transaction:
    (sale,) = desk.story.disk.sales.values()
    stopped = apply(sale, e.WatchEnded(reason=Reason.NO_FINAL_ANSWER), sale.updated_ms)
    desk.story.disk.sales[sale.ref] = stopped
    return stopped


@pytest.mark.parametrize(
    ("outcome", "state"), [("--paid", State.SUCCEEDED), ("--unpaid", State.DECLINED)]
)
def test_one_in_review_is_closed_with_a_name_and_a_reason(
    run: Run, desk: FakeDesk, outcome: str, state: State
) -> None:
    desk.story.provider.submissions.append(Says(ACCEPTED))
    run(*DEPOSIT_OF_5000)
    ref = _in_review(desk).ref

    ended = run("settle", ref, outcome, "--reason", "called them", "--cashier", "Fatou")

    assert ended.status == 0
    assert desk.states() == [state]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--paid",),
        ("--reason", "x"),
        ("--paid", "--reason", " "),
        ("--paid", "--unpaid", "--reason", "x"),
    ],
)
def test_closing_wants_an_outcome_and_a_reason(
    run: Run, desk: FakeDesk, arguments: tuple[str, ...]
) -> None:
    desk.story.provider.submissions.append(Says(ACCEPTED))
    run(*DEPOSIT_OF_5000)
    ref = _in_review(desk).ref

    assert run("settle", ref, *arguments).status == 2
    assert desk.states() == [State.REVIEW]


def test_one_that_is_not_in_review_is_not_closed(run: Run, desk: FakeDesk) -> None:
    desk.story.provider.submissions.append(Says(SUCCEEDED))
    run(*DEPOSIT_OF_5000)
    (ref,) = desk.story.disk.sales

    assert run("settle", ref, "--unpaid", "--reason", "x").status == 2
    assert desk.states() == [State.SUCCEEDED]


@pytest.mark.parametrize("name", ["send", "cancel", "show"])
def test_an_unknown_reference_is_the_askers_slip(run: Run, name: str) -> None:
    ended = run(name, "T01ANOBODY")

    assert ended.status == 2
    assert "T01ANOBODY" in ended.err
