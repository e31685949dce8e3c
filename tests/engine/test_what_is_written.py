"""What the journal is told of each act: who, why, which attempt."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from pos_app.domain import events as e
from pos_app.domain.money import Balance
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.guards import Guard, GuardStop
from pos_app.engine.ids import Ids, time_of
from pos_app.engine.news import FloatRead, TillTrouble
from pos_app.engine.ports import Copy, LostAnswer
from tests.engine.recording import recording
from tests.engine.test_watching import ABSENT, LOST, PENDING, SUCCESS, a_story
from tests.support.fakes import NOON_MS, Disk
from tests.support.orders import a_transaction, an_order
from tests.support.story import Story
from tests.support.virtual_time import run_virtual, until_s


def test_recovery_writes_which_attempt_and_why() -> None:
    disk = Disk()
    sending = replace(a_transaction(State.SENDING, ref="T01A1"), attempts=2)
    prepared = replace(a_transaction(ref="T01A2"), updated_ms=1)
    for each in (sending, prepared):
        disk.sales[each.ref] = each
    story = Story(disk)
    journal = recording(story)

    async def start() -> None:
        async with story.open():
            pass

    run_virtual(start())
    assert journal.events == [
        e.OutcomeUnknown(attempt=2, reason=Reason.STOPPED_WHILE_SENDING),
        e.Cancelled(reason=Reason.NOT_CONFIRMED_IN_TIME),
    ]


def test_recovery_writes_that_a_link_was_never_shown() -> None:
    disk = Disk()
    sending = a_transaction(State.SENDING)
    disk.sales[sending.ref] = sending
    story = Story(disk)
    story.provider.lost_answer = LostAnswer.PROVES_NOTHING_HAPPENED
    journal = recording(story)

    async def start() -> None:
        async with story.open():
            pass

    run_virtual(start())
    heard = e.Heard(source=e.Source.ANSWER)
    assert journal.events == [e.Declined(reason=Reason.LINK_NEVER_SHOWN, heard=heard)]


def test_who_cancelled_and_who_settled_is_written_without_blanks_around() -> None:
    story = a_story(PENDING)
    journal = recording(story)

    async def work() -> None:
        async with story.open() as till:
            prepared = await till.prepare(an_order(500))
            await till.cancel(prepared.ref, by="Awa")
            sold = await till.sell(an_order())
            with pytest.raises(TillError) as refused:
                await till.settle(sold.ref, e.Outcome.PAID, by=" ", why="vu")
            assert (refused.value.trouble, refused.value.detail) == (
                Trouble.NOT_POSSIBLE_NOW,
                sold.ref,
            )
            await until_s(25 * 3600)
            await till.settle(sold.ref, e.Outcome.PAID, by=" Awa ", why=" vu ")

    run_virtual(work())
    assert e.Cancelled(reason=Reason.CANCELLED_BY_CASHIER, by="Awa") in journal.events
    assert journal.events[-1] == e.Settled(outcome=e.Outcome.PAID, by="Awa", why="vu")


def test_a_service_that_is_not_sold_is_named() -> None:
    story = a_story(PENDING)

    async def read() -> None:
        async with story.open() as till:
            with pytest.raises(TillError) as refused:
                till.read("NOWHERE", {}, "Awa")
            assert (refused.value.trouble, refused.value.detail) == (
                Trouble.NOT_POSSIBLE_NOW,
                "NOWHERE",
            )
            with pytest.raises(TillError) as refused:
                await till.float_book.refresh("nobody")
            assert (refused.value.trouble, refused.value.detail) == (
                Trouble.NOT_POSSIBLE_NOW,
                "nobody",
            )

    run_virtual(read())


def test_a_balance_is_told_kept_and_read_back_with_its_time() -> None:
    story = a_story(PENDING)
    story.provider.balances.append(Balance(Decimal("2332.0625"), "XOF"))

    async def refresh() -> None:
        async with story.open() as till:
            read = await till.float_book.refresh("intech")
            assert read == FloatRead(
                "intech", Balance(Decimal("2332.0625"), "XOF"), NOON_MS, NOON_MS
            )
            assert story.shelf.copies == {
                "intech-balance": Copy(text="2332.0625 XOF", at_ms=NOON_MS)
            }
            assert till.float_book.last("intech") == replace(read, asked_ms=0)
            assert read in story.news
            story.shelf.copies["intech-balance"] = Copy(text="7 CFA BCEAO", at_ms=5)
            last = till.float_book.last("intech")
            assert last == FloatRead("intech", Balance(Decimal(7), "CFA BCEAO"), 5)

    run_virtual(refresh())


def test_a_stop_sign_and_a_trouble_say_what_they_are_about() -> None:
    earlier = a_transaction()
    assert str(GuardStop(Guard.EQUAL_ONE_OPEN, earlier)) == f"equal_one_open: {earlier.ref}"
    assert str(TillError(Trouble.DISK_FULL)) == "disk_full"
    assert str(TillError(Trouble.DISK_FULL, "no room")) == "disk_full: no room"
    assert TillError(Trouble.DISK_FULL).detail == ""
    assert TillError(Trouble.DISK_FULL, "x").detail == "x"


def test_the_time_is_read_out_of_an_id_whatever_the_length_of_its_series() -> None:
    for series in ("T01A", "X", "LONGSERIES"):
        for at_ms in (0, 1, 31, 32, NOON_MS, 2**48 - 1):
            ref: Ref = Ids(series, 0, lambda count: b"\xff" * count).next(at_ms)
            assert time_of(ref) == at_ms


def test_the_journals_trouble_is_told_whole_and_questions_rest_meanwhile() -> None:
    story = a_story(PENDING)

    async def sell() -> None:
        async with story.open() as till:
            await till.sell(an_order())
            story.journal.refuses = TillError(Trouble.DISK_FULL, "no room")
            await until_s(42)
            told = [news for news in story.news if isinstance(news, TillTrouble)]
            assert told == [TillTrouble(Trouble.DISK_FULL, "no room")]
            await until_s(2)
            assert len([news for news in story.news if isinstance(news, TillTrouble)]) == 2

    run_virtual(sell())


def test_absence_counts_to_the_millisecond_and_never_a_fourth_time() -> None:
    story = a_story(ABSENT, submission=LOST)
    journal = recording(story)

    async def wait() -> None:
        async with story.open() as till:
            await till.sell(an_order())
            await until_s(30 * 60)
            (left,) = till.open_transactions()
            for _ in range(3):
                till.ask_now(left.ref)
                await until_s(70)

    run_virtual(wait())
    assert [type(event) for event in journal.events].count(e.NotFound) == 3


def test_a_success_ends_it_whatever_was_written_before() -> None:
    story = a_story(SUCCESS)
    journal = recording(story)

    async def sell() -> None:
        async with story.open() as till:
            await till.sell(an_order())
            await till.settled()

    run_virtual(sell())
    assert [type(event) for event in journal.events] == [e.SendStarted, e.Accepted, e.Succeeded]


def test_an_id_holds_eighty_bits_of_noise() -> None:
    asked: list[int] = []

    def noise(count: int) -> bytes:
        asked.append(count)
        return b"\xff" * count

    assert Ids("T01A", 0, noise).next(NOON_MS).endswith("Z" * 16)
    assert asked == [10]
