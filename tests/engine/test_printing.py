"""Receipts print themselves after the sale, are counted, and never hold a sale up."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain import events as e
from pos_app.domain.lifecycle import apply, copies, open_transaction
from pos_app.domain.money import Money
from pos_app.domain.order import Order
from pos_app.domain.phone import PhoneNumber
from pos_app.domain.service import Direction
from pos_app.domain.transaction import Ref, State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ledger import Ledger
from pos_app.engine.news import Newsroom, PrinterTold, PrintResult
from pos_app.engine.printing import MOST_WAITING, PrintDesk

if TYPE_CHECKING:
    import logging
    from collections.abc import AsyncIterator, Sequence

    from pos_app.domain.transaction import Transaction
    from pos_app.engine.judging import Judging
    from pos_app.engine.news import News

ORDER: Final = Order(
    provider="intech",
    service="WAVE",
    direction=Direction.DEPOSIT,
    phone=PhoneNumber("+221771234567"),
    amount=Money(25_000),
    cashier="Awa",
)
HEARD: Final = e.Heard(source=e.Source.ANSWER, word="SUCCESS")


class Memory:
    """As much of a journal as a ledger needs here."""

    def __init__(self) -> None:
        self.kept: dict[Ref, Transaction] = {}
        self.events: list[e.Event] = []
        self.refuses = False

    async def open_transactions(self) -> Sequence[Transaction]:
        return [each for each in self.kept.values() if each.state is not State.SUCCEEDED]

    async def find(self, ref: Ref) -> Transaction | None:
        return self.kept.get(ref)

    async def prepare(
        self, transaction: Transaction, judging: Judging | None = None
    ) -> Transaction:
        del judging
        self.kept[transaction.ref] = replace(transaction, number=len(self.kept) + 1)
        return self.kept[transaction.ref]

    async def record(self, before: Transaction, event: e.Event, after: Transaction) -> Transaction:
        if self.refuses:
            raise TillError(Trouble.DISK_FULL)
        self.events.append(event)
        if after.state is State.SUCCEEDED and not after.receipt_number:
            after = replace(after, receipt_number=f"T01A-2026-{after.number:06d}")
        self.kept[after.ref] = after
        return after


class Clock:
    def now_ms(self) -> int:
        return 1

    def monotonic_s(self) -> float:
        return 0.0


class FakePrinter:
    """Prints what it is told to, in the way it is told to; waits at its gate."""

    device = "fake"

    def __init__(self) -> None:
        self.results: list[PrintResult | Exception] = []
        self.printed: list[tuple[Ref, int]] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.arrived = asyncio.Event()

    async def print_receipt(self, transaction: Transaction, copy: int) -> PrintResult:
        self.arrived.set()
        await self.gate.wait()
        result = self.results.pop(0) if self.results else PrintResult.PRINTED
        if isinstance(result, Exception):
            raise result
        if result in {PrintResult.PRINTED, PrintResult.SLOW}:
            self.printed.append((transaction.ref, copy))
        return result


class Stand:
    """A ledger with a print desk, and all that was told."""

    def __init__(self, printer: FakePrinter | None) -> None:
        self.memory = Memory()
        self.newsroom = Newsroom()
        self.told: list[PrinterTold] = []
        self.changed = asyncio.Event()
        self.newsroom.listen(self._hear)
        self.ledger = Ledger(self.memory, Clock(), self.newsroom)  # type: ignore[arg-type] # see Memory
        self.printer = printer
        self.desk = PrintDesk(self.ledger, self.newsroom, printer)

    def _hear(self, news: News) -> None:
        if isinstance(news, PrinterTold):
            self.told.append(news)
            self.changed.set()

    async def sold(self, name: str) -> Transaction:
        ref = Ref(name)
        await self.ledger.prepare(ref, ORDER)
        await self.ledger.record(ref, e.SendStarted(attempt=1))
        return await self.ledger.record(ref, e.Succeeded(heard=HEARD))

    async def until_told(self, count: int) -> list[tuple[str, PrintResult]]:
        while len(self.told) < count:
            self.changed.clear()
            await self.changed.wait()
        return [(told.ref, told.result) for told in self.told]


@asynccontextmanager
async def a_stand(printer: FakePrinter | None = None) -> AsyncIterator[Stand]:
    stand = Stand(printer)
    working = asyncio.ensure_future(stand.desk.run())
    try:
        yield stand
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


async def test_a_success_prints_itself_once_and_is_journaled() -> None:
    async with a_stand(FakePrinter()) as stand:
        await stand.sold("A")
        told = await stand.until_told(1)

    assert told == [("A", PrintResult.PRINTED)]
    assert stand.printer is not None
    assert stand.printer.printed == [("A", 1)]
    kept = stand.memory.kept[Ref("A")]
    assert copies(kept) == 1
    assert kept.state is State.SUCCEEDED


async def test_what_is_asked_for_again_is_a_duplicate() -> None:
    async with a_stand(FakePrinter()) as stand:
        await stand.sold("A")
        await stand.until_told(1)
        stand.desk.print_again(Ref("A"), "Awa")
        stand.desk.print_again(Ref("A"), "Awa")
        await stand.until_told(3)

    assert stand.printer is not None
    assert stand.printer.printed == [("A", 1), ("A", 2), ("A", 3)]


async def test_a_printer_that_hangs_holds_up_no_sale() -> None:
    printer = FakePrinter()
    printer.gate.clear()
    async with a_stand(printer) as stand:
        for name in "ABC":
            assert (await stand.sold(name)).state is State.SUCCEEDED
        await printer.arrived.wait()
        assert stand.desk.waiting == 2
        printer.gate.set()
        await stand.until_told(3)

    assert [ref for ref, _ in printer.printed] == ["A", "B", "C"]


@pytest.mark.parametrize("result", [PrintResult.ABSENT, PrintResult.OUT_OF_PAPER])
async def test_what_never_reached_paper_is_an_original_the_next_time(result: PrintResult) -> None:
    printer = FakePrinter()
    printer.results = [result]
    async with a_stand(printer) as stand:
        await stand.sold("A")
        assert await stand.until_told(1) == [("A", result)]
        assert copies(stand.memory.kept[Ref("A")]) == 0
        stand.desk.print_again(Ref("A"), "Awa")
        await stand.until_told(2)

    assert printer.printed == [("A", 1)]


async def test_what_may_be_on_paper_is_a_duplicate_the_next_time() -> None:
    printer = FakePrinter()
    printer.results = [PrintResult.SLOW]
    async with a_stand(printer) as stand:
        await stand.sold("A")
        await stand.until_told(1)
        stand.desk.print_again(Ref("A"), "Awa")
        await stand.until_told(2)

    assert printer.printed == [("A", 1), ("A", 2)]


async def test_without_a_printer_nothing_is_printed_and_nothing_said() -> None:
    async with a_stand() as stand:
        await stand.sold("A")
        assert stand.desk.waiting == 0
        with pytest.raises(TillError) as caught:
            stand.desk.print_again(Ref("A"), "Awa")
        assert caught.value.trouble is Trouble.NOT_POSSIBLE_NOW
        stand.desk.change_printer(FakePrinter())
        stand.desk.print_again(Ref("A"), "Awa")
        assert await stand.until_told(1) == [("A", PrintResult.PRINTED)]


async def test_only_what_is_proven_is_printed() -> None:
    async with a_stand(FakePrinter()) as stand:
        await stand.ledger.prepare(Ref("A"), ORDER)
        await stand.ledger.record(Ref("A"), e.SendStarted(attempt=1))
        await stand.ledger.record(Ref("A"), e.Accepted(heard=HEARD))
        stand.desk.print_again(Ref("A"), "Awa")
        assert await stand.until_told(1) == [("A", PrintResult.ABSENT)]

    assert stand.printer is not None
    assert stand.printer.printed == []


async def test_news_about_an_old_sale_prints_nothing() -> None:
    async with a_stand(FakePrinter()) as stand:
        fresh = open_transaction(Ref("OLD"), e.Prepared(order=ORDER), 1)
        sent = apply(fresh, e.SendStarted(attempt=1), 1)
        stand.memory.kept[fresh.ref] = apply(sent, e.Succeeded(heard=HEARD), 1)
        claim = e.ClaimStarted(attempt=1, by="Awa", subject="s", text="t")
        await stand.ledger.record(fresh.ref, claim)
        await stand.sold("NEW")
        await stand.until_told(1)

    assert [told.ref for told in stand.told] == ["NEW"]


async def test_a_fault_of_the_program_stops_no_other_receipt(
    expected_warnings: list[logging.LogRecord],
) -> None:
    printer = FakePrinter()
    printer.results = [RuntimeError("bug")]
    async with a_stand(printer) as stand:
        await stand.sold("A")
        await stand.sold("B")
        told = await stand.until_told(2)

    assert told == [("A", PrintResult.FAULT), ("B", PrintResult.PRINTED)]
    assert len(expected_warnings) == 1


async def test_a_full_disk_is_told_and_stops_nothing() -> None:
    printer = FakePrinter()
    printer.gate.clear()
    async with a_stand(printer) as stand:
        await stand.sold("A")
        stand.memory.refuses = True
        printer.gate.set()
        assert await stand.until_told(1) == [("A", PrintResult.FAULT)]
        stand.memory.refuses = False
        await stand.sold("B")
        assert (await stand.until_told(2))[1] == ("B", PrintResult.PRINTED)


async def test_a_printer_that_was_away_all_morning_does_not_print_all_morning() -> None:
    printer = FakePrinter()
    printer.gate.clear()
    async with a_stand(printer) as stand:
        for number in range(MOST_WAITING + 5):
            await stand.sold(f"S{number}")
        with pytest.raises(TillError):
            stand.desk.print_again(Ref("S1"), "Awa")
        assert {told.result for told in stand.told} == {PrintResult.ABSENT}
        assert len(stand.told) >= 4
