"""A till for screens: open operations from a list, a clock that stands, one eventful timeline."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from pos_app.domain.events import Outcome
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import Ref, State, Transaction
from pos_app.engine.ports import Entry, Question, Timeline
from tests.support.fake_history import BEGIN, a_row
from tests.support.fake_jobs import FakeAftercare, FakeLookups, FakePrintDesk
from tests.support.fakes import ThreeServices
from tests.support.orders import an_order

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pos_app.domain.order import Order, Reading
    from pos_app.engine.news import FloatRead, News
    from pos_app.engine.ports import Catalogue

NEWEST: Final = 2_000
NOW_MS: Final = int(BEGIN.timestamp() * 1000) + 47_000 * (NEWEST + 1)
EVIL: Final = '<img src="file:///etc/passwd"><b>25 000 F PAYÉ</b>\u202e\x07'


class FixedClock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at_ms = NOW_MS

    def now_ms(self) -> int:
        return self.at_ms

    def monotonic_s(self) -> float:
        return self.at_ms / 1000


class NoFloat:
    """No balances."""

    def last(self, provider: str) -> FloatRead | None:
        return None

    async def refresh(self, provider: str) -> FloatRead:
        raise NotImplementedError


def an_open_one(number: int, state: State, phone: str, age_s: int) -> Transaction:
    """Return an operation that is not final."""
    reasons = {
        State.REVIEW: Reason.NO_FINAL_ANSWER,
        State.UNCERTAIN: Reason.CONNECTION_LOST,
    }
    return Transaction(
        ref=Ref(a_row(number).ref),
        order=an_order(25_000, phone),
        state=state,
        number=number,
        reason=reasons.get(state),
        reference=f"TXN_{number:010d}",
        created_ms=NOW_MS - age_s * 1000,
        updated_ms=NOW_MS - age_s * 1000,
        sent_ms=NOW_MS - age_s * 1000,
    )


def some_open() -> list[Transaction]:
    """Return one of each kind that a shop leaves open."""
    return [
        an_open_one(NEWEST + 1, State.REVIEW, "+221771112233", 26 * 3600),
        an_open_one(NEWEST + 2, State.UNCERTAIN, "+221776665544", 95),
        an_open_one(NEWEST + 3, State.PENDING, "+221770001234", 41),
    ]


@dataclass
class FakeTill:
    """What a screen may ask of a till, noted instead of done."""

    clock: FixedClock
    open_ones: list[Transaction] = field(default_factory=some_open)
    asked: list[Ref] = field(default_factory=list)
    settled: list[tuple[Ref, Outcome, str, str]] = field(default_factory=list)
    next_s: dict[Ref, float] = field(default_factory=dict)
    listeners: list[Callable[[News], None]] = field(default_factory=list)
    refuses: Exception | None = None
    catalogue: Catalogue = field(default_factory=ThreeServices)
    float_book: NoFloat = field(default_factory=NoFloat)
    lookups: FakeLookups = field(default_factory=FakeLookups)
    aftercare: FakeAftercare = field(default_factory=FakeAftercare)
    print_desk: FakePrintDesk = field(default_factory=FakePrintDesk)

    def listen(self, listener: Callable[[News], None]) -> None:
        self.listeners.append(listener)

    def read(self, service: str, answers: Mapping[str, str], cashier: str) -> Reading:
        raise NotImplementedError

    async def prepare(self, order: Order, *, confirmed_again: bool = False) -> Transaction:
        raise NotImplementedError

    async def send(self, ref: Ref) -> Transaction:
        raise NotImplementedError

    async def cancel(self, ref: Ref, by: str) -> Transaction:
        raise NotImplementedError

    async def settle(self, ref: Ref, outcome: Outcome, by: str, why: str) -> Transaction:
        if self.refuses is not None:
            raise self.refuses
        self.settled.append((ref, outcome, by, why))
        found = next(each for each in self.open_ones if each.ref == ref)
        self.open_ones.remove(found)
        state = State.SUCCEEDED if outcome is Outcome.PAID else State.DECLINED
        return replace(found, state=state)

    def ask_now(self, ref: Ref) -> None:
        self.asked.append(ref)

    def next_question_s(self, ref: Ref) -> float | None:
        return self.next_s.get(ref, 12.0 if self._asks(ref) else None)

    def open_transactions(self) -> tuple[Transaction, ...]:
        return tuple(self.open_ones)

    def _asks(self, ref: Ref) -> bool:
        asked = {State.PENDING, State.UNCERTAIN}
        return any(each.ref == ref and each.state in asked for each in self.open_ones)


def an_entry(seq: int, at_s: float, kind: str, facts: dict[str, Any], **personal: str) -> Entry:
    """Return one line of a journal, `at_s` seconds after the beginning."""
    at = datetime.fromtimestamp(NOW_MS / 1000 - 600 + at_s, tz=UTC)
    return Entry(
        seq=seq,
        at=at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        ref=a_row(NEWEST - 1).ref,
        kind=kind,
        body=json.dumps(facts),
        personal=personal,
        hash=f"{seq:064x}",
    )


def a_timeline() -> Timeline:
    """Return a transaction to which much happened, with words of others that mean no good."""
    order = an_order()
    begin_ms = NOW_MS - 600_000
    answer = json.dumps({"code": "2000", "data": {"status": "PENDING", "amount": 25000}})
    heard = {"source": "question", "word": "SUCCESS", "reference": "TXN_0000999999"}
    entries = [
        an_entry(1, 0, "prepared", {"cashier": "Awa Diop", "amount": 25000}, phone="+221771234567"),
        an_entry(2, 0.1, "send_started", {"attempt": 1}),
        an_entry(
            3, 30.2, "outcome_unknown", {"attempt": 1, "reason": "connection_lost"},
            detail="ReadTimeout",
        ),
        an_entry(
            4, 44, "accepted", {"source": "question", "word": "PENDING", "reference": ""},
            answer=answer,
        ),
        an_entry(5, 251, "succeeded", heard, message=EVIL, answer=answer + EVIL),
    ]  # fmt: skip
    questions = [
        Question(
            ref=Ref(a_row(NEWEST - 1).ref),
            number=number,
            asked_ms=begin_ms + 44_000 + number * 20_000,
            answered_ms=begin_ms + 44_300 + number * 20_000,
            word="PENDING",
        )
        for number in range(1, 10)
    ]
    transaction = Transaction(
        ref=Ref(a_row(NEWEST - 1).ref),
        order=order,
        state=State.SUCCEEDED,
        number=NEWEST - 1,
        message=EVIL,
        reference="TXN_0000999999",
        receipt_number="T01A-2026-000481",
        extras={"deepLinkUrl": "https://pay.intram.org/c/9XK2"},
        created_ms=begin_ms,
        updated_ms=begin_ms + 251_000,
    )
    return Timeline(transaction=transaction, entries=entries, questions=questions)
