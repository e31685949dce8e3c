"""« En cours » with more open operations than a screen holds: a bounded number of rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain.transaction import Ref, State, Transaction
from pos_app.ui.strip.in_progress import MOST_ROWS
from pos_app.ui.strip.side import Side
from tests.support.fake_till import NOON_MS, FakeTill, screen_context
from tests.support.orders import an_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from pos_app.ui.strip.in_progress import InProgress

MANY: Final = 10_000


def numbered(number: int) -> Transaction:
    """Return an open operation; a higher number is a newer one."""
    return Transaction(
        ref=Ref(f"T01A{number:09d}"),
        order=an_order(),
        state=State.PENDING,
        number=number,
        created_ms=NOON_MS + number,
        updated_ms=NOON_MS + number,
        sent_ms=NOON_MS + number,
    )


@pytest.fixture
def till() -> FakeTill:
    return FakeTill(open_ones=[numbered(number) for number in range(1, MANY + 1)])


@pytest.fixture
def side(qtbot: QtBot, till: FakeTill) -> Side:
    context = screen_context(till)
    till.listen(context.bridge.hear)
    side = Side(context)
    qtbot.addWidget(side)
    side.show()
    return side


@pytest.fixture
def strip(side: Side) -> InProgress:
    return side.in_progress  # As long as the side is kept: Qt owns its parts.


def shown(strip: InProgress) -> Sequence[int]:
    """Return the numbers of the rows from top to bottom."""
    rows = sorted(strip.rows.values(), key=strip._column.indexOf)
    return [row.transaction.number for row in rows]


def picked(strip: InProgress) -> int:
    """Return the number of the only row that is picked."""
    (row,) = (row for row in strip.rows.values() if row.property("picked") == "true")
    return row.transaction.number


def test_ten_thousand_open_operations_cost_no_more_rows_than_a_screen(strip: InProgress) -> None:
    assert shown(strip) == list(range(MANY, MANY - MOST_ROWS, -1))
    assert strip.title.text().endswith(str(MANY))
    assert str(MANY - MOST_ROWS) in strip.older.text()
    assert strip.newer.isHidden()
    assert all(row.accessibleName() for row in strip.rows.values())


def test_the_keys_reach_every_one_of_them(strip: InProgress) -> None:
    for _ in range(MOST_ROWS + 5):
        strip.pick_next(+1)

    assert picked(strip) == MANY - MOST_ROWS - 5
    assert len(strip.rows) == MOST_ROWS
    assert not strip.newer.isHidden()
    for _ in range(MOST_ROWS + 6):
        strip.pick_next(-1)
    assert picked(strip) == 1  # round the end
    assert strip.older.isHidden()


def test_what_becomes_final_out_of_sight_leaves_the_count(
    strip: InProgress, till: FakeTill
) -> None:
    till.change(replace(numbered(1), state=State.SUCCEEDED))

    assert strip.title.text().endswith(str(MANY - 1))
    assert not strip.holds(numbered(1).ref)


def test_a_newer_one_never_takes_the_picked_row_out_of_sight(
    strip: InProgress, till: FakeTill
) -> None:
    for _ in range(MOST_ROWS - 1):
        strip.pick_next(+1)
    before = picked(strip)
    till.change(numbered(MANY + 1))

    assert picked(strip) == before
    assert len(strip.rows) == MOST_ROWS


def test_when_the_picked_one_ends_the_newest_is_picked(strip: InProgress, till: FakeTill) -> None:
    for _ in range(MOST_ROWS + 5):
        strip.pick_next(+1)
    till.change(replace(numbered(picked(strip)), state=State.SUCCEEDED))

    assert picked(strip) == MANY
    assert shown(strip)[0] == MANY
