"""Every window of a checkpoint holds what it is about, and nothing in flight is ever judged."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from pos_app.domain import events as e
from pos_app.domain.lifecycle import apply, open_transaction
from pos_app.domain.money import Balance, Money
from pos_app.domain.order import Order
from pos_app.domain.service import Direction
from pos_app.domain.shift.commission import Rate
from pos_app.domain.shift.events import BalanceChecked, BalanceTold
from pos_app.domain.shift.report import Certainty
from pos_app.domain.transaction import Ref, State, Transaction
from pos_app.engine.news import FloatRead, Newsroom, TransactionChanged
from pos_app.engine.shift.book import ShiftBook, ShiftParts
from pos_app.engine.shift.checkpoints import CheckpointParts, Checkpoints
from pos_app.engine.shift.commissions import CommissionBook, CommissionParts
from pos_app.engine.shift.outlook import FloatOutlook, OutlookParts
from pos_app.engine.shift.tally import FloatTally
from tests.support.fake_shifts import MemoryShifts

if TYPE_CHECKING:
    from pos_app.domain.shift.commission import Rates

MINUTE_MS = 60_000
EIGHT_MS = 1_780_300_800_000
RATES: Rates = {
    "WAVE_DEPOSIT": (Rate(since=date(2026, 1, 1), percent=Decimal("0.45")),),
    "WAVE_WITHDRAWAL": (Rate(since=date(2026, 1, 1), flat=Decimal("12.5")),),
}
HEARD = e.Heard(source=e.Source.ANSWER)


class Account:
    """A provider's account, its truth, and the till's checks of it."""

    def __init__(self, rates: Rates = RATES) -> None:
        self.now = EIGHT_MS
        self.balance = Decimal(1_000_000)
        self.rates = rates
        self.shifts = MemoryShifts(self)
        self.sales: dict[Ref, Transaction] = {}
        self.tally = FloatTally(lambda: tuple(self.sales.values()), self)
        self.checks = Checkpoints(
            CheckpointParts(
                journal=self.shifts,
                history=self.shifts,
                newsroom=Newsroom(),
                tally=self.tally,
                rates=rates,
            )
        )

    def now_ms(self) -> int:
        return self.now

    def monotonic_s(self) -> float:
        return self.now / 1000

    def sell(self, direction: Direction, francs: int) -> None:
        booking = self.shifts.sell(direction, francs)
        rate = RATES[booking.service][0]
        self.balance += booking.float_francs + rate.of(francs)

    async def read(self) -> BalanceChecked | None:
        told = FloatRead("intech", Balance(self.balance, "XOF"), self.now, self.now)
        self.tally.hear(told)
        noted = await self.checks.check(told)
        if noted is None:
            return None
        assert isinstance(noted.event, BalanceChecked)
        return noted.event

    def begin(self, ref: str = "R1", direction: Direction = Direction.DEPOSIT) -> Transaction:
        order = Order(
            provider="intech",
            service="WAVE_DEPOSIT",
            direction=direction,
            phone=None,
            amount=Money(400_000),
        )
        fresh = open_transaction(Ref(ref), e.Prepared(order=order), self.now)
        return self.hear(apply(fresh, e.SendStarted(attempt=1), self.now))

    def hear(self, sale: Transaction) -> Transaction:
        if sale.state is State.SUCCEEDED:
            self.sales.pop(sale.ref, None)
        else:
            self.sales[sale.ref] = sale
        self.tally.hear(TransactionChanged(sale))
        return sale

    def told(self) -> dict[str, BalanceTold]:
        return {"intech": BalanceTold(provider="intech", amount=self.balance, at_ms=self.now)}


async def test_agreement_is_proven_to_the_last_digit_and_noted_now_and_then() -> None:
    account = Account()
    first = await account.read()
    noted = []
    for _ in range(40):
        account.now += MINUTE_MS
        account.sell(Direction.DEPOSIT, 12_345)
        account.now += 1
        noted.append(await account.read())

    kept = [each for each in noted if each]
    assert first is not None
    assert {each.difference for each in kept} == {Decimal(0)}
    assert len(kept) == 4


async def test_every_window_holds_its_hidden_fee() -> None:
    seed = 3
    chance = random.Random(seed)
    account = Account()
    await account.read()
    fees: list[tuple[int, Decimal]] = []
    windows: list[tuple[int, int, Decimal]] = []
    for _ in range(400):
        account.now += chance.randrange(1, 5 * MINUTE_MS)
        account.sell(chance.choice((Direction.DEPOSIT, Direction.WITHDRAWAL)), 10_000)
        if chance.random() < 0.05:
            fee = Decimal(chance.randrange(1, 900)) / 4
            account.balance -= fee
            account.now += 1
            fees.append((account.now, fee))
        account.now += chance.randrange(1, MINUTE_MS)
        if chance.random() < 0.7 and (found := await account.read()) and found.difference:
            windows.append((found.since_ms, account.now, -found.difference))
    account.now += 1
    if (last := await account.read()) and last.difference:
        windows.append((last.since_ms, account.now, -last.difference))

    held = [
        sum((fee for at_ms, fee in fees if since < at_ms <= until), Decimal(0))
        for since, until, _ in windows
    ]
    widths = sorted(until - since for since, until, _ in windows)
    median_min = widths[len(widths) // 2] / MINUTE_MS
    print(f"seed {seed}: {len(fees)} fees in {len(windows)} windows, median {median_min:.1f} min")
    assert fees
    assert held == [missing for _, _, missing in windows]
    assert sum(held) == sum(fee for _, fee in fees)


async def test_a_window_begins_at_the_last_agreement_even_if_that_was_worth_no_entry() -> None:
    account = Account()
    await account.read()
    account.now += MINUTE_MS
    account.sell(Direction.DEPOSIT, 10_000)
    account.now += 1
    agreed_ms = account.now
    assert await account.read() is None
    account.now += MINUTE_MS
    account.balance -= 250
    found = await account.read()

    assert found is not None
    assert (found.since_ms, found.difference) == (agreed_ms, Decimal(-250))


async def test_a_commission_before_the_first_check_is_not_proven_by_later_ones() -> None:
    account = Account()
    book = CommissionBook(CommissionParts(history=account.shifts, clock=account, rates=RATES))
    account.sell(Direction.DEPOSIT, 10_000)
    account.now += 1
    await account.read()
    account.now += 11 * MINUTE_MS
    account.sell(Direction.DEPOSIT, 10_000)
    account.now += 1
    await account.read()

    assert (await book.today()).certainty is Certainty.ASSUMED


async def test_nothing_is_judged_while_something_is_in_flight() -> None:
    account = Account()
    account.begin()
    told = FloatRead("intech", Balance(Decimal(5), "XOF"), account.now, account.now)

    assert not account.tally.is_quiet("intech", account.now)
    account.checks.hear(told)
    assert account.checks._reads.empty()
    account.sales.clear()
    account.now += 1
    assert account.tally.is_quiet("intech", account.now)
    assert not account.tally.is_quiet("intech", account.now - 1)


async def test_a_commission_that_nobody_told_is_no_alarm_every_minute() -> None:
    account = Account(rates={})
    await account.read()
    found = []
    for _ in range(9):
        account.now += MINUTE_MS
        account.sell(Direction.DEPOSIT, 10_000)
        account.now += 1
        found.append(await account.read())
    account.balance -= 20_000
    account.now += 1
    alarm = await account.read()

    assert not any(found)
    assert alarm is not None
    assert alarm.difference == 9 * Decimal(45) - 20_000


async def test_commissions_are_proven_only_where_balances_agree() -> None:
    account = Account()
    book = CommissionBook(CommissionParts(history=account.shifts, clock=account, rates=RATES))
    await account.read()
    account.now += 11 * MINUTE_MS
    account.sell(Direction.DEPOSIT, 10_000)
    (unchecked,) = (await book.today()).lines
    account.now += 1
    await account.read()
    checked = await book.today()
    account.now += 11 * MINUTE_MS
    account.sell(Direction.DEPOSIT, 10_000)
    account.balance -= 7
    account.now += 1
    await account.read()
    differing = await book.month()

    assert unchecked.certainty is Certainty.ASSUMED
    assert (checked.certainty, checked.earned) == (Certainty.PROVEN, Decimal(45))
    assert (differing.certainty, differing.difference) == (Certainty.ASSUMED, Decimal(-7))
    unknown = CommissionBook(CommissionParts(history=account.shifts, clock=account, rates={}))
    assert (await unknown.today()).certainty is Certainty.UNKNOWN


def test_a_rate_holds_from_its_day_on_within_its_bounds() -> None:
    rate = Rate(
        since=date(2026, 1, 1), percent=Decimal("0.5"), least=Decimal(10), most=Decimal(100)
    )

    assert [rate.of(amount) for amount in (100, 10_000, 1_000_000)] == [10, 50, 100]
    assert Rate(since=date(2026, 1, 1), percent=Decimal("0.333")).of(1) == Decimal("0.0033")


@pytest.mark.parametrize(
    ("moved", "claims", "warned"), [(0, False, False), (600_001, False, True), (0, True, True)]
)
async def test_an_order_that_the_float_would_not_bear_is_warned_of(
    moved: int, claims: bool, warned: bool
) -> None:
    account = Account()
    book = ShiftBook(
        ShiftParts(
            journal=account.shifts, history=account.shifts, clock=account, newsroom=Newsroom()
        )
    )
    outlook = FloatOutlook(
        OutlookParts(
            history=account.shifts,
            book=book,
            clock=account,
            told=account.told,
            tally=account.tally,
        )
    )
    account.now += 1
    sale = account.begin("R2")
    order = replace(sale.order, amount=Money(moved or 400_000))
    account.hear(replace(apply(sale, e.Succeeded(heard=HEARD), account.now), order=order))
    wanted = replace(sale.order, amount=Money(600_000))
    if claims:
        account.begin("R3")
    if not moved and not claims:
        assert outlook.low_float(wanted) is None
    low = outlook.low_float(wanted)

    assert (low is not None) is warned
    assert outlook.low_float(replace(wanted, direction=Direction.WITHDRAWAL)) is None
    assert outlook.low_float(replace(wanted, provider="intram")) is None
