"""Every command of the program, declared as data: its arguments and who carries it out."""

from __future__ import annotations

from typing import Final

from pos_app.cli.declaring import (
    AMOUNT,
    CASHIER,
    FIELD,
    JSON,
    PROVIDER,
    REF,
    REFRESH,
    SEARCH,
    SERVICE,
    SERVICE_ONLY,
    SETTINGS_FILE,
    SINCE,
    STATE,
    UNTIL,
    WAIT,
    Argument,
    Command,
    Mark,
    Takes,
)
from pos_app.cli.journal_table import JOURNAL_COMMANDS
from pos_app.cli.shift_table import SHIFT_COMMANDS

GLOBALS: Final = (
    Argument(name="--data-dir", shown="folder"),
    Argument(name="--sandbox", takes=Takes.SWITCH),
    Argument(name="--training", takes=Takes.SWITCH),
    Argument(name="--lang", choices=("fr", "en")),
    Argument(name="--verbose", takes=Takes.SWITCH),
)
"""Taken before and after a command's name."""

COMMANDS: Final = (
    Command(
        name="operate",
        done_by="pos_app.cli.acts.selling:operate",
        marks=frozenset({Mark.USES_KEYS, Mark.ACTS}),
        arguments=(
            SERVICE,
            Argument(name="--phone", shown="phone"),
            AMOUNT,
            FIELD,
            WAIT,
            Argument(name="--yes", takes=Takes.SWITCH),
            CASHIER,
            JSON,
        ),
    ),
    Command(
        name="send",
        done_by="pos_app.cli.acts.selling:send",
        marks=frozenset({Mark.USES_KEYS, Mark.ACTS}),
        arguments=(REF, WAIT, JSON),
    ),
    Command(
        name="cancel",
        done_by="pos_app.cli.acts.selling:cancel",
        marks=frozenset({Mark.ACTS}),
        arguments=(REF, CASHIER, JSON),
    ),
    Command(
        name="settle",
        done_by="pos_app.cli.acts.selling:settle",
        marks=frozenset({Mark.ACTS}),
        arguments=(
            REF,
            Argument(name="--paid", takes=Takes.SWITCH, rival="outcome"),
            Argument(name="--unpaid", takes=Takes.SWITCH, rival="outcome"),
            Argument(name="--reason", shown="text", required=True),
            CASHIER,
            JSON,
        ),
    ),
    Command(
        name="refund",
        done_by="pos_app.cli.acts.afterwards:refund",
        marks=frozenset({Mark.USES_KEYS, Mark.ACTS}),
        arguments=(REF, WAIT, CASHIER, JSON),
    ),
    Command(
        name="claim",
        done_by="pos_app.cli.acts.afterwards:claim",
        marks=frozenset({Mark.USES_KEYS, Mark.ACTS}),
        arguments=(
            REF,
            Argument(name="--subject", shown="text", required=True),
            Argument(name="--message", shown="text", required=True),
            CASHIER,
            JSON,
        ),
    ),
    Command(
        name="message",
        done_by="pos_app.cli.acts.telling:message",
        marks=frozenset({Mark.USES_KEYS, Mark.ACTS}),
        arguments=(
            REF,
            Argument(name="--template", shown="template"),
            Argument(name="--phone", shown="phone"),
            WAIT,
            Argument(name="--yes", takes=Takes.SWITCH),
            CASHIER,
            JSON,
        ),
    ),
    Command(
        name="bills",
        done_by="pos_app.cli.acts.preceding:bills",
        marks=frozenset({Mark.USES_KEYS}),
        arguments=(SERVICE, Argument(name="account", shown="account"), JSON),
    ),
    Command(
        name="moneygram receive-info",
        done_by="pos_app.cli.acts.preceding:receive_info",
        marks=frozenset({Mark.USES_KEYS}),
        arguments=(Argument(name="number", shown="number"), JSON),
    ),
    Command(
        name="moneygram quote",
        done_by="pos_app.cli.acts.preceding:quote",
        marks=frozenset({Mark.USES_KEYS}),
        arguments=(AMOUNT, FIELD, JSON),
    ),
    Command(
        name="watch",
        done_by="pos_app.cli.acts.watching:watch",
        marks=frozenset({Mark.USES_KEYS}),
        arguments=(
            Argument(name="--until-settled", takes=Takes.SWITCH),
            Argument(name="--timeout", takes=Takes.SECONDS, shown="seconds"),
            JSON,
        ),
    ),
    Command(
        name="transactions",
        done_by="pos_app.cli.acts.lists:transactions",
        arguments=(
            STATE,
            SEARCH,
            SINCE,
            UNTIL,
            SERVICE_ONLY,
            Argument(name="--limit", takes=Takes.WHOLE, shown="count", default=50),
            JSON,
        ),
    ),
    Command(name="show", done_by="pos_app.cli.acts.lists:show", arguments=(REF, JSON)),
    *JOURNAL_COMMANDS,
    *SHIFT_COMMANDS,
    Command(
        name="balance",
        done_by="pos_app.cli.acts.look_ups:balance",
        marks=frozenset({Mark.USES_KEYS}),
        arguments=(JSON,),
    ),
    Command(
        name="services",
        done_by="pos_app.cli.acts.look_ups:services",
        marks=frozenset({Mark.USES_KEYS}),
        arguments=(REFRESH, JSON),
    ),
    Command(
        name="errors",
        done_by="pos_app.cli.acts.look_ups:errors",
        marks=frozenset({Mark.USES_KEYS}),
        arguments=(REFRESH, JSON),
    ),
    Command(
        name="keys set",
        done_by="pos_app.cli.acts.keys:keep",
        marks=frozenset({Mark.USES_KEYS, Mark.ACTS}),
        arguments=(PROVIDER,),
    ),
    Command(
        name="keys clear",
        done_by="pos_app.cli.acts.keys:clear",
        marks=frozenset({Mark.USES_KEYS, Mark.ACTS}),
        arguments=(PROVIDER,),
    ),
    Command(
        name="keys status",
        done_by="pos_app.cli.acts.keys:status",
        marks=frozenset({Mark.USES_KEYS}),
        arguments=(PROVIDER, JSON),
    ),
    Command(
        name="settings export",
        done_by="pos_app.cli.acts.settings:export",
        marks=frozenset({Mark.ACTS}),
        arguments=(SETTINGS_FILE, JSON),
    ),
    Command(
        name="settings import",
        done_by="pos_app.cli.acts.settings:take_in",
        marks=frozenset({Mark.ACTS}),
        arguments=(SETTINGS_FILE, Argument(name="--apply", takes=Takes.SWITCH), JSON),
    ),
    Command(
        name="callback fingerprint",
        done_by="pos_app.cli.acts.keys:fingerprint",
        arguments=(Argument(name="target", shown="target"), JSON),
    ),
    Command(
        name="doctor",
        done_by="pos_app.cli.acts.doctor:doctor",
        marks=frozenset({Mark.USES_KEYS}),
        arguments=(Argument(name="--bundle", takes=Takes.FILE, shown="file"), JSON),
    ),
    Command(
        name="sandbox",
        done_by="pos_app.cli.acts.delegated:sandbox",
        arguments=(
            Argument(name="--port", takes=Takes.WHOLE, shown="count", default=0),
            Argument(name="--seed", takes=Takes.WHOLE, shown="count"),
            Argument(name="--faults", shown="name", default="none"),
        ),
    ),
    Command(
        name="self-check",
        done_by="pos_app.cli.acts.delegated:self_check",
        arguments=(
            Argument(name="--report", takes=Takes.FILE, shown="file"),
            Argument(name="--screenshots", takes=Takes.FILE, shown="folder"),
        ),
    ),
)
"""In the order in which the help shows them."""

WINDOW: Final = Command(
    name="window",
    done_by="pos_app.cli.acts.delegated:window",
    arguments=(Argument(name="--exit-after-first-paint", takes=Takes.SWITCH),),
)
"""What happens without a command."""
