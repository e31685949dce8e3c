"""The commands about the journal as a whole, declared as data."""

from __future__ import annotations

from typing import Final

from pos_app.cli.declaring import (
    CASHIER,
    DAY,
    DIRECTIONS,
    EXPORTS,
    JSON,
    OUT,
    SEARCH,
    SERVICE_ONLY,
    SINCE,
    STATE,
    UNTIL,
    Argument,
    Command,
    Mark,
    Takes,
)

JOURNAL_COMMANDS: Final = (
    Command(
        name="journal verify",
        done_by="pos_app.cli.acts.journal:verify",
        arguments=(Argument(name="--head", shown="hash"), JSON),
    ),
    Command(
        name="journal export",
        done_by="pos_app.cli.acts.journal:export",
        marks=frozenset({Mark.ACTS}),
        arguments=(
            Argument(name="--format", choices=EXPORTS, required=True),
            OUT,
            SINCE,
            UNTIL,
            STATE,
            SEARCH,
            SERVICE_ONLY,
            Argument(name="--direction", choices=DIRECTIONS),
            Argument(name="--sold-by", shown="name"),
            JSON,
        ),
    ),
    Command(
        name="journal totals",
        done_by="pos_app.cli.acts.lists:totals",
        arguments=(DAY, JSON),
    ),
    Command(
        name="journal backup",
        done_by="pos_app.cli.acts.journal:backup",
        marks=frozenset({Mark.ACTS}),
        arguments=(Argument(name="destination", takes=Takes.FILE, shown="destination"),),
    ),
    Command(
        name="journal rebuild",
        done_by="pos_app.cli.acts.journal:rebuild",
        marks=frozenset({Mark.ACTS}),
    ),
    Command(
        name="journal restore",
        done_by="pos_app.cli.acts.journal_changes:restore",
        marks=frozenset({Mark.ACTS}),
        arguments=(Argument(name="source", takes=Takes.FILE, shown="file"),),
    ),
    Command(
        name="journal forget",
        done_by="pos_app.cli.acts.journal_changes:forget",
        marks=frozenset({Mark.ACTS}),
        arguments=(Argument(name="phone", shown="phone"), CASHIER),
    ),
    Command(
        name="journal bundle",
        done_by="pos_app.cli.acts.bundles:bundle",
        marks=frozenset({Mark.USES_KEYS, Mark.ACTS}),
        arguments=(DAY, OUT),
    ),
    Command(
        name="journal merge",
        done_by="pos_app.cli.acts.bundles:merge",
        marks=frozenset({Mark.ACTS}),
        arguments=(
            Argument(name="bundles", takes=Takes.FILES, shown="file"),
            Argument(name="--trust", takes=Takes.TEXTS, shown="key"),
            Argument(name="--accept", takes=Takes.TEXTS, shown="till"),
        ),
    ),
    Command(
        name="journal audit", done_by="pos_app.cli.acts.shift_reading:audit", arguments=(JSON,)
    ),
)
"""In the order in which the help shows them."""
