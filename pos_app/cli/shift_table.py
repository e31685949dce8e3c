"""The commands about shifts, float and commissions, declared as data."""

from __future__ import annotations

from typing import Final

from pos_app.cli.declaring import (
    CASHIER,
    JSON,
    OUT,
    REASON,
    SINCE,
    UNTIL,
    Argument,
    Command,
    Mark,
    Takes,
)

COUNTED: Final = Argument(name="--counted", takes=Takes.WHOLE, shown="count")
PIECE: Final = Argument(name="--piece", takes=Takes.TEXTS, shown="piece")
MOVES: Final = ("in", "out", "drop")

SHIFT_COMMANDS: Final = (
    Command(
        name="shift status",
        done_by="pos_app.cli.acts.shift_reading:status",
        arguments=(CASHIER, JSON),
    ),
    Command(
        name="shift open",
        done_by="pos_app.cli.acts.shift_changes:begin",
        marks=frozenset({Mark.ACTS}),
        arguments=(COUNTED, PIECE, CASHIER),
    ),
    Command(
        name="shift move",
        done_by="pos_app.cli.acts.shift_changes:move",
        marks=frozenset({Mark.ACTS}),
        arguments=(
            Argument(name="way", choices=MOVES),
            Argument(name="--francs", takes=Takes.WHOLE, shown="count", required=True),
            REASON,
            CASHIER,
        ),
    ),
    Command(
        name="shift hand-over",
        done_by="pos_app.cli.acts.shift_changes:hand_over",
        marks=frozenset({Mark.ACTS}),
        arguments=(Argument(name="--to", shown="name", required=True), CASHIER),
    ),
    Command(
        name="shift close",
        done_by="pos_app.cli.acts.shift_changes:close",
        marks=frozenset({Mark.ACTS}),
        arguments=(COUNTED, PIECE, REASON, CASHIER),
    ),
    Command(
        name="shift reports",
        done_by="pos_app.cli.acts.shift_reading:reports",
        arguments=(
            Argument(name="--limit", takes=Takes.WHOLE, shown="count", default=50),
            JSON,
        ),
    ),
    Command(
        name="shift report",
        done_by="pos_app.cli.acts.shift_reading:report",
        arguments=(Argument(name="z", shown="z"),),
    ),
    Command(
        name="shift export",
        done_by="pos_app.cli.acts.shift_reading:export",
        marks=frozenset({Mark.ACTS}),
        arguments=(OUT, SINCE, UNTIL),
    ),
    Command(name="forecast", done_by="pos_app.cli.acts.shift_reading:forecast", arguments=(JSON,)),
    Command(
        name="commissions", done_by="pos_app.cli.acts.shift_reading:commissions", arguments=(JSON,)
    ),
)
"""In the order in which the help shows them."""
