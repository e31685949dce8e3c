"""The bridge: what it starts ends, and what goes wrong is told."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.money import Balance
from pos_app.domain.transaction import Ref
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import (
    FloatRead,
    Health,
    HealthChanged,
    QuestionPlanned,
    TillTrouble,
    TransactionChanged,
)
from pos_app.ui.bridge import Bridge
from tests.support.orders import a_transaction

if TYPE_CHECKING:
    import logging

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_loop


async def test_a_result_is_handed_on() -> None:
    bridge, results = Bridge(), list[int]()

    async def work() -> int:
        await asyncio.to_thread(int)
        return 7

    bridge.start(work(), results.append)
    await bridge.finish()

    assert results == [7]


async def test_a_refusal_goes_to_who_asked() -> None:
    bridge, refusals = Bridge(), list[TillError]()

    async def work() -> None:
        raise TillError(Trouble.DISK_FULL)

    bridge.start(work(), refused=refusals.append)
    await bridge.finish()

    assert [each.trouble for each in refusals] == [Trouble.DISK_FULL]


async def test_a_refusal_that_nobody_expects_is_told_to_the_window() -> None:
    bridge, told = Bridge(), list[TillTrouble]()
    bridge.till_troubled.connect(told.append)

    async def work() -> None:
        raise TillError(Trouble.NO_NETWORK, "where")

    bridge.start(work())
    await bridge.finish()

    assert told == [TillTrouble(Trouble.NO_NETWORK, "where")]


async def test_a_fault_of_the_program_is_told_and_logged(
    expected_warnings: list[logging.LogRecord],
) -> None:
    bridge, crashes = Bridge(), list[BaseException]()
    bridge.crashed.connect(crashes.append)

    async def work() -> None:
        raise LookupError

    bridge.start(work())
    await bridge.finish()
    await asyncio.sleep(0)

    assert [type(each) for each in crashes] == [LookupError]
    assert len(expected_warnings) == 1


async def test_every_piece_of_news_has_its_signal() -> None:
    bridge, heard = Bridge(), list[object]()
    for signal in (
        bridge.transaction_changed,
        bridge.float_read,
        bridge.health_changed,
        bridge.question_planned,
        bridge.till_troubled,
    ):
        signal.connect(heard.append)
    transaction = a_transaction()
    read = FloatRead("intech", Balance(Decimal(1), "XOF"), 0)
    changed = HealthChanged("intech", Health.NO_NETWORK)
    trouble = TillTrouble(Trouble.DISK_FULL, "")

    for news in (
        TransactionChanged(transaction),
        read,
        changed,
        QuestionPlanned(Ref("T01A1")),
        trouble,
    ):
        bridge.hear(news)

    assert heard == [transaction, read, changed, Ref("T01A1"), trouble]


def test_signals_carry_values_only(qtbot: QtBot) -> None:
    bridge = Bridge()
    with qtbot.waitSignal(bridge.transaction_changed) as told:
        bridge.hear(TransactionChanged(a_transaction()))

    assert told.args == [a_transaction()]
