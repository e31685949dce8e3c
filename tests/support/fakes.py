"""Small stand-ins at the engine's ports: a journal in memory, a provider with a script."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pos_app.domain.lifecycle import is_open
from pos_app.domain.reason import Reason
from pos_app.domain.transaction import FINAL, Ref, State, Transaction
from pos_app.engine.allowance import EarlierQuestions
from pos_app.engine.ports import Copy, LostAnswer, Reply, ReplyKind
from tests.support.orders import AIRTIME, DEPOSIT, WITHDRAWAL

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pos_app.domain import events as e
    from pos_app.domain.money import Balance
    from pos_app.domain.order import Order
    from pos_app.domain.service import Service
    from pos_app.domain.trouble import Trouble
    from pos_app.engine.judging import Judging

NOON_MS = 1_780_000_000_000


def unheard(_line: str) -> None:
    """Nobody listens."""


class PowerCutError(BaseException):
    """The machine stopped here: nothing after this line happened."""


class LoopClock:
    """The loop's own time as both clocks; the wall can be set wrong on purpose."""

    def __init__(self, wall_ms: int = NOON_MS) -> None:
        self._offset_ms = wall_ms - int(asyncio.get_running_loop().time() * 1000)

    def now_ms(self) -> int:
        return int(asyncio.get_running_loop().time() * 1000) + self._offset_ms

    def monotonic_s(self) -> float:
        return asyncio.get_running_loop().time()

    def jump(self, seconds: float) -> None:
        """Set the wall clock forward (or back) without time passing."""
        self._offset_ms += int(seconds * 1000)


@dataclass
class Disk:
    """What survives a power cut: transactions and attempts to ask."""

    sales: dict[Ref, Transaction] = field(default_factory=dict)
    questions: dict[Ref, int] = field(default_factory=dict)
    receipts: int = 0


class MemoryJournal:
    """A journal without a disk. `hears` is told each record before it counts as written."""

    def __init__(self, disk: Disk, hears: Callable[[str], None] = unheard) -> None:
        self.disk = disk
        self.hears = hears
        self.refuses: Exception | None = None
        self.answers: list[tuple[Ref, int, str]] = []

    async def open_transactions(self) -> Sequence[Transaction]:
        return [sale for sale in self.disk.sales.values() if is_open(sale)]

    async def find(self, ref: Ref) -> Transaction | None:
        return self.disk.sales.get(ref)

    async def prepare(
        self, transaction: Transaction, judging: Judging | None = None
    ) -> Transaction:
        if judging is not None:
            judging.judge(await self.equal_orders(transaction.order, judging.since_ms))
        self._check()
        numbered = replace(transaction, number=len(self.disk.sales) + 1)
        self.hears("journal: Prepared")
        self.disk.sales[transaction.ref] = numbered
        return numbered

    async def record(self, before: Transaction, event: e.Event, after: Transaction) -> Transaction:
        await asyncio.sleep(0)
        self._check()
        assert self.disk.sales[before.ref] == before, "the engine worked on a stale state"
        if after.state is State.SUCCEEDED and not after.receipt_number:
            after = replace(after, receipt_number=f"T01A-2026-{self.disk.receipts + 1:06d}")
        self.hears(f"journal: {type(event).__name__}")
        self.disk.receipts += after.receipt_number != before.receipt_number
        self.disk.sales[after.ref] = after
        return after

    async def questions_asked(self) -> Mapping[Ref, EarlierQuestions]:
        return {
            ref: EarlierQuestions(asked=count)
            for ref, count in self.disk.questions.items()
            if is_open(self.disk.sales[ref])
        }

    async def note_question(self, ref: Ref, at_ms: int) -> int:
        self._check()
        self.disk.questions[ref] = self.disk.questions.get(ref, 0) + 1
        self.hears("journal: question")
        return self.disk.questions[ref]

    async def note_answer(self, ref: Ref, number: int, at_ms: int | None, word: str) -> None:
        self.answers.append((ref, number, word))

    async def equal_orders(self, order: Order, since_ms: int) -> Sequence[Transaction]:
        def equal(sale: Transaction) -> bool:
            same = (sale.order.service, sale.order.phone, sale.order.amount) == (
                order.service,
                order.phone,
                order.amount,
            )
            return same and (sale.state not in FINAL or sale.created_ms >= since_ms)

        return [sale for sale in reversed(self.disk.sales.values()) if equal(sale)]

    async def last_id_ms(self) -> int:
        return 0

    def series(self) -> str:
        return "T01A"

    def _check(self) -> None:
        if self.refuses is not None:
            raise self.refuses


@dataclass(frozen=True)
class Says:
    """One scripted answer: an event, after some virtual seconds, or a bug of the adapter."""

    event: e.SubmissionEvent | e.QuestionEvent | Exception
    after_s: float = 0.0
    kind: ReplyKind = ReplyKind.HEARD
    raw: str = "{}"


class ScriptedProvider:
    """Answers from a script; the last answer repeats. Notes when each question left."""

    code = "intech"
    lost_answer = LostAnswer.ASK_BY_REF
    unanswered = Reason.NO_FINAL_ANSWER

    def __init__(self, hears: Callable[[str], None] = unheard) -> None:
        self.hears = hears
        self.submissions: deque[Says] = deque()
        self.questions: deque[Says] = deque()
        self.submitted: list[Ref] = []
        self.asked: list[tuple[Ref, float]] = []
        self.trouble: Trouble | None = None
        self.balances: deque[Balance | Exception] = deque()
        self._said: dict[str, Says] = {}

    def fingerprint(self) -> str:
        return ""

    def missing(self) -> Trouble | None:
        return self.trouble

    async def submit(self, transaction: Transaction) -> Reply:
        self.hears("wire: submit")
        self.submitted.append(transaction.ref)
        return await self._say("submit", self.submissions)

    def read_submission(self, transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
        event = self._said["submit"].event
        if isinstance(event, Exception):
            raise event
        return event  # type: ignore[return-value] # the script holds the right kind

    async def ask(self, transaction: Transaction) -> Reply:
        self.hears("wire: ask")
        self.asked.append((transaction.ref, asyncio.get_running_loop().time()))
        return await self._say("ask", self.questions)

    def read_question(self, transaction: Transaction, reply: Reply) -> e.QuestionEvent:
        event = self._said["ask"].event
        if isinstance(event, Exception):
            raise event
        return event  # type: ignore[return-value] # the script holds the right kind

    async def balance(self) -> Balance:
        self.hears("wire: balance")
        said = self.balances.popleft()
        if isinstance(said, Exception):
            raise said
        return said

    async def _say(self, what: str, script: deque[Says]) -> Reply:
        says = script.popleft() if len(script) > 1 else script[0]
        await asyncio.sleep(says.after_s)
        self._said[what] = says
        return Reply(kind=says.kind, status=200, raw=says.raw)


class MemoryShelf:
    """A shelf without a disk."""

    def __init__(self) -> None:
        self.copies: dict[str, Copy] = {}

    def read(self, name: str) -> Copy | None:
        return self.copies.get(name)

    def write(self, name: str, copy: Copy) -> None:
        self.copies[name] = copy


class ThreeServices:
    """A catalogue of a deposit, a withdrawal and an airtime sale."""

    def services(self) -> tuple[Service, ...]:
        return (DEPOSIT, WITHDRAWAL, AIRTIME)

    def find(self, code: str) -> Service | None:
        return next((each for each in self.services() if each.code == code), None)
