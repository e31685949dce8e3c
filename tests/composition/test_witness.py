"""The owner's daily message is sent once, costs nothing without business, and tells the head."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from pos_app.composition.shop import witness
from pos_app.composition.shop.listing import DeclaredServices
from pos_app.composition.shop.witness import DailyWitness, HeadKeeper, Message
from pos_app.domain.order import Order, Reading, read_order
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Total
from pos_app.journal.files import journal_path
from pos_app.journal.verify import verify
from pos_app.settings.secrets import Vault
from pos_app.texts.catalogue import Language, load_texts
from tests.journal.test_verify import a_journal, seal_anew
from tests.support.orders import a_transaction

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pos_app.domain.transaction import Ref, Transaction

HOUR_MS = 3_600_000
NOON_MS = 1_795_348_800_000  # 2026-11-22T12:00:00Z
EVENING_MS = NOON_MS + 8 * HOUR_MS
HEAD = "ab" * 32
SUMS = [
    Total(day="x", service="a", direction="deposit", state="SUCCEEDED", count=41, francs=1_250_000),
    Total(day="x", service="a", direction="deposit", state="DECLINED", count=2, francs=99_000),
]


@dataclass
class FakeTill:
    """Sells messages, and notes them."""

    refuses: TillError | None = None
    catalogue: DeclaredServices = field(default_factory=DeclaredServices)
    orders: list[Order] = field(default_factory=list)
    sent: list[Ref] = field(default_factory=list)
    was_sent: asyncio.Event = field(default_factory=asyncio.Event)

    def read(self, service: str, answers: dict[str, str], cashier: str) -> Reading:
        found = self.catalogue.find(service)
        assert found is not None
        return read_order(found, answers, cashier)

    async def prepare(self, order: Order, *, confirmed_again: bool = False) -> Transaction:
        assert confirmed_again
        if self.refuses is not None:
            raise self.refuses
        self.orders.append(order)
        return a_transaction()

    async def send(self, ref: Ref) -> Transaction:
        self.sent.append(ref)
        self.was_sent.set()
        return a_transaction()


class Days:
    """A journal's sums."""

    def __init__(self, sums: Sequence[Total]) -> None:
        self.sums = sums
        self.asked: list[str] = []

    async def totals(self, day: str) -> Sequence[Total]:
        self.asked.append(day)
        return self.sums


@dataclass
class Evening:
    """A till whose clock is moved by hand."""

    folder: Path
    till: FakeTill = field(default_factory=FakeTill)
    days: Days = field(default_factory=lambda: Days(SUMS))
    now_ms: int = EVENING_MS
    phone: str = "+221771234567"
    has_totals: bool = True

    def witness(self) -> DailyWitness:
        async def head() -> str:
            return HEAD

        return DailyWitness(
            message=Message(
                phone=self.phone,
                has_totals=self.has_totals,
                shop="Boutique Ndiaye",
                till="T01",
                cashier="Awa",
            ),
            note=self.folder / "witness",
            offset_minutes=0,
            now_ms=lambda: self.now_ms,
            texts=load_texts(Language.FRENCH),
            till=self.till,
            history=self.days,
            head=head,
        )


async def test_the_evening_brings_one_message_with_head_and_totals(tmp_path: Path) -> None:
    evening = Evening(tmp_path)

    for _ in range(3):
        await evening.witness().look()

    (order,) = evening.till.orders
    assert len(evening.till.sent) == 1
    assert order.phone is not None
    assert order.phone.e164 == "+221771234567"
    assert order.amount is None
    text = order.fields["message"]
    assert HEAD in text
    assert "22/11/2026" in text
    assert "Boutique Ndiaye" in text
    assert "41 · 1 250 000 F" in text
    assert "99 000" not in text


async def test_totals_stay_at_home_unless_wanted(tmp_path: Path) -> None:
    evening = Evening(tmp_path, has_totals=False)

    await evening.witness().look()

    assert "41" not in evening.till.orders[0].fields["message"]


async def test_it_begins_with_the_day_on_which_it_is_turned_on(tmp_path: Path) -> None:
    evening = Evening(tmp_path, now_ms=NOON_MS)

    await evening.witness().look()
    assert evening.till.orders == []
    evening.now_ms = EVENING_MS
    await evening.witness().look()
    assert len(evening.till.orders) == 1


async def test_a_till_closed_before_the_evening_tells_of_the_day_the_next_morning(
    tmp_path: Path,
) -> None:
    evening = Evening(tmp_path)
    await evening.witness().look()
    evening.now_ms = NOON_MS + 48 * HOUR_MS

    await evening.witness().look()
    await evening.witness().look()

    assert evening.days.asked == ["2026-11-22", "2026-11-23"]
    assert len(evening.till.orders) == 2


async def test_what_became_of_a_message_never_sends_a_second_one(tmp_path: Path) -> None:
    evening = Evening(tmp_path)
    evening.till.refuses = TillError(Trouble.DISK_FULL)
    await evening.witness().look()
    evening.till.refuses = None

    await evening.witness().look()

    assert evening.till.orders == []


@pytest.mark.parametrize("phone", ["+221", ""])
async def test_a_number_that_is_none_sends_nothing(tmp_path: Path, phone: str) -> None:
    evening = Evening(tmp_path, phone=phone)

    await evening.witness().look()

    assert evening.till.orders == []


async def test_a_day_without_business_costs_nothing(tmp_path: Path) -> None:
    evening = Evening(tmp_path, days=Days(()))

    await evening.witness().look()

    assert evening.till.orders == []


async def test_it_looks_again_and_again_until_it_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(witness, "LOOK_S", 0.0)
    evening = Evening(tmp_path)
    running = asyncio.ensure_future(evening.witness().run())
    await evening.till.was_sent.wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert len(evening.till.sent) == 1


class Store:
    """A key store in memory."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}
        self.was_kept = threading.Event()

    def read(self, name: str) -> str | None:
        return self.held.get(name)

    def keep(self, name: str, text: str) -> None:
        self.held[name] = text
        self.was_kept.set()

    def forget(self, name: str) -> None:
        del self.held[name]


async def once(keeper: HeadKeeper, store: Store) -> None:
    store.was_kept.clear()
    running = asyncio.ensure_future(keeper.run())
    await asyncio.to_thread(store.was_kept.wait, 30)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_the_key_store_notices_a_journal_that_was_sealed_anew(tmp_path: Path) -> None:
    await a_journal(tmp_path)
    store = Store()
    alarms: list[TillError] = []
    vault = Vault({}, lambda: store)
    keeper = HeadKeeper(folder=tmp_path, vault=vault, alarm=alarms.append)
    await once(keeper, store)
    (kept,) = store.held.values()
    assert kept.endswith(verify(journal_path(tmp_path)).head)
    keeper.compare()
    seal_anew(tmp_path, "UPDATE entry SET at = replace(at, 'T', 't') WHERE seq = 3")

    await once(keeper, store)

    assert [each.trouble for each in alarms] == [Trouble.JOURNAL_DAMAGED]
    keeper.compare()  # Told once: from now on the new one is known.


async def test_without_a_key_store_nothing_is_troubled(tmp_path: Path) -> None:
    await a_journal(tmp_path)
    alarms: list[TillError] = []

    def none() -> Store:
        raise TillError(Trouble.KEY_STORE_MISSING)

    keeper = HeadKeeper(folder=tmp_path, vault=Vault({}, none), alarm=alarms.append)
    await keeper.run()

    assert alarms == []
