"""What a till finds when it starts: open operations, floats, and what to do about each."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from pos_app.domain.money import Balance
from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.news import FloatRead
from pos_app.engine.ports import Copy, LostAnswer
from tests.engine.test_watching import PENDING, SUCCESS, a_story
from tests.support.fakes import Disk
from tests.support.orders import a_transaction, an_order
from tests.support.story import Story
from tests.support.virtual_time import run_virtual, settle, until_s


def test_the_float_is_asked_for_at_start_after_a_settlement_and_every_five_minutes() -> None:
    story = a_story(SUCCESS)
    story.provider.balances.extend(
        [Balance(Decimal(n), "XOF") for n in ("100.5", "75", "80")]
        + [TillError(Trouble.NO_NETWORK)] * 100
    )

    async def sell() -> None:
        async with story.open() as till:
            till.keep_float()
            await settle()
            await till.sell(an_order())
            await till.settled()
            await until_s(6)
            assert [news.balance.amount for news in reads(story)] == [Decimal("100.5"), 75]
            await until_s(299)
            assert len(reads(story)) == 3
            await until_s(3600)
            assert len(reads(story)) == 3, "silence leaves the last one"
            last = till.float_book.last("intech")
            assert last is not None
            assert last.balance == Balance(Decimal(80), "XOF")

    run_virtual(sell())


def reads(story: Story) -> list[FloatRead]:
    return [news for news in story.news if isinstance(news, FloatRead)]


def test_a_float_never_told_or_spoilt_is_none() -> None:
    story = a_story(PENDING)

    async def look() -> None:
        async with story.open() as till:
            assert till.float_book.last("intech") is None
            story.shelf.write("intech-balance", Copy(text="much money", at_ms=1))
            assert till.float_book.last("intech") is None
            story.provider.trouble = Trouble.NO_CREDENTIALS
            till.keep_float()
            await until_s(700)
            assert not reads(story)

    run_virtual(look())


def test_recovery_names_every_open_operation_and_what_to_do() -> None:
    disk = Disk()
    for number, state in enumerate((State.SENDING, State.PENDING, State.REVIEW, State.PREPARED)):
        found = a_transaction(state, ref=f"T01A{number}")
        disk.sales[found.ref] = found
    story = Story(disk)
    story.provider.questions.append(PENDING)

    async def start() -> None:
        async with story.open():
            assert [(each.was, each.advice.value) for each in story.found] == [
                (State.SENDING, "do_not_repeat"),
                (State.PENDING, "wait_for_the_answer"),
                (State.REVIEW, "decide"),
                (State.PREPARED, "nothing_was_sent"),
            ]

    run_virtual(start())
    assert not story.provider.submitted


def test_where_a_lost_answer_proves_that_nothing_happened_recovery_says_so() -> None:
    disk = Disk()
    sending = a_transaction(State.SENDING)
    disk.sales[sending.ref] = sending
    story = Story(disk)
    story.provider.lost_answer = LostAnswer.PROVES_NOTHING_HAPPENED

    async def start() -> None:
        async with story.open():
            assert story.found[0].transaction.state is State.DECLINED

    run_virtual(start())


def test_one_of_an_unknown_provider_is_kept_and_shown() -> None:
    disk = Disk()
    stranger = a_transaction(State.SENDING)
    disk.sales[stranger.ref] = replace(
        stranger, order=replace(stranger.order, provider="elsewhere")
    )
    story = Story(disk)

    async def start() -> None:
        async with story.open() as till:
            assert [each.state for each in till.open_transactions()] == [State.UNCERTAIN]

    run_virtual(start())


def test_an_accepted_one_is_asked_about_right_after_a_restart() -> None:
    story = a_story(PENDING)

    async def sell() -> None:
        async with story.open() as till:
            await till.sell(an_order())

    run_virtual(sell())
    again = Story(story.disk)
    again.provider.questions.append(SUCCESS)

    async def restart() -> None:
        async with again.open() as till:
            await settle()
            assert not till.open_transactions()

    run_virtual(restart())
