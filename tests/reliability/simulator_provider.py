"""The till's side of the simulated network: real readers, and a line on which anything happens."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Final

from pos_app.domain import events as e
from pos_app.domain.reason import Reason
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import LostAnswer, Reply, ReplyKind
from pos_app.providers.intech import reading_answers, reading_questions
from pos_app.providers.request import RESET
from tests.reliability.simulator_network import GARBAGE, LONGEST_S, Said, Way

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.money import Balance
    from pos_app.domain.transaction import Ref, Transaction
    from tests.reliability.simulator_network import Network

LOST: Final = Reply(kind=ReplyKind.SILENT, why="ReadTimeout")
CUT: Final = Reply(kind=ReplyKind.LOST, why="ReadError")
NEVER_LEFT: Final = Reply(kind=ReplyKind.NEVER_LEFT, why="ConnectError")
TURNED_AWAY: Final = (
    Reply(kind=ReplyKind.HEARD, status=403, body=b"forbidden", raw="forbidden"),
    Reply(kind=ReplyKind.HEARD, status=429, body=b"slow down", raw="slow down"),
    Reply(kind=ReplyKind.LOST, why=RESET),
)


class SimulatedIntech:
    """Intech as the engine sees it, read by the real readers, over a simulated network."""

    code = "intech"
    lost_answer = LostAnswer.ASK_BY_REF
    unanswered = Reason.NO_FINAL_ANSWER

    def __init__(self, network: Network, durable: Callable[[str, Ref], bool]) -> None:
        self.network = network
        self._durable = durable
        self._lines: set[asyncio.Future[None]] = set()

    def fingerprint(self) -> str:
        return ""

    def missing(self) -> Trouble | None:
        return None

    async def submit(self, transaction: Transaction) -> Reply:
        """Note what leaves; it arrives, or not, whatever becomes of the till meanwhile."""
        network, ref = self.network, transaction.ref
        rng, account = network.rng, network.account(ref)
        if not self._durable("sent", ref):
            network.breaches.append(f"V1: {ref} left before its intent was on disk")
        way = network.way()
        if way is Way.NEVER_LEFT:
            await self._travel(rng.choice([0.0, 1.0, 10.0]))
            return NEVER_LEFT
        account.left += 1
        going_s = rng.choice([0.0, 0.3, 3.0, 60.0, 200.0]) * rng.random()
        if way in {Way.TURNED_AWAY, Way.LOST_GOING}:
            return await self._refused(way)
        loop = asyncio.get_running_loop()
        for _ in range(1 + (rng.random() < 0.1)):
            loop.call_later(going_s, network.arrive, ref, transaction.order)
        coming_s = rng.choice([0.0, 0.5, 40.0]) * rng.random()
        if not await self._travel(min(going_s + coming_s, LONGEST_S)):
            return CUT
        if going_s + coming_s >= LONGEST_S or way is Way.LOST_COMING or account.answer is None:
            return LOST
        return self._heard(way, network.answer_submission(ref, way))

    def read_submission(self, transaction: Transaction, reply: Reply) -> e.SubmissionEvent:
        return reading_answers.read_submission(transaction, reply)

    async def ask(self, transaction: Transaction) -> Reply:
        """Arrive somewhere between leaving and answer; at once if the till stops meanwhile."""
        network, ref = self.network, transaction.ref
        rng, account = network.rng, network.account(ref)
        way = network.way()
        if way is Way.NEVER_LEFT:
            return NEVER_LEFT
        if not self._durable("asked", ref):
            network.breaches.append(f"V7: a question about {ref} leaves unrecorded")
        account.asking += 1
        if account.asking > 1:
            network.breaches.append(f"V7: two questions about {ref} at once")
        try:
            going_s = rng.choice([0.0, 0.4, 35.0]) * rng.random()
            try:
                stands = await self._travel(going_s)
            finally:
                account.questions_s.append(network.now_s())
            said = network.answer_question(ref, way)
            stands = stands and await self._travel(rng.choice([0.0, 0.4, 35.0]) * rng.random())
        finally:
            account.asking -= 1
        if not stands:
            return CUT
        if way in {Way.LOST_GOING, Way.LOST_COMING}:
            return LOST
        if way is Way.TURNED_AWAY:
            return rng.choice(TURNED_AWAY)
        return self._heard(way, said)

    def read_question(self, transaction: Transaction, reply: Reply) -> e.QuestionEvent:
        return reading_questions.read_question(transaction, reply)

    async def refund(self, transaction: Transaction) -> Reply:
        """Give it back, or not, and say something about it, or not."""
        network, account = self.network, self.network.account(transaction.ref)
        way = network.way()
        if way is Way.NEVER_LEFT:
            return NEVER_LEFT
        if way is Way.WELL and account.word == "SUCCESS":
            account.word = "REFUNDED"
        await self._travel(network.rng.uniform(0, 5))
        return LOST if way is Way.LOST_COMING else self._heard(way, Said({}))

    def read_refund(self, transaction: Transaction, reply: Reply) -> e.RefundEvent:
        attempt = sum(piece.fact == "refund_started" for piece in transaction.evidence)
        if reply.kind is ReplyKind.NEVER_LEFT:
            return e.RefundEnded(attempt=attempt, reason=Reason.NO_NETWORK)
        return e.RefundAnswered(attempt=attempt)

    async def claim(self, transaction: Transaction, subject: str, text: str) -> Reply:
        await self._travel(self.network.rng.uniform(0, 5))
        return self._heard(Way.WELL, Said({}))

    def read_claim(self, transaction: Transaction, reply: Reply) -> e.ClaimEvent:
        attempt = sum(piece.fact == "claim_started" for piece in transaction.evidence)
        heard = e.Heard(source=e.Source.ANSWER, reference=f"R{attempt}")
        return e.ClaimFiled(attempt=attempt, heard=heard)

    async def balance(self) -> Balance:
        raise TillError(Trouble.NO_NETWORK)

    async def disconnect(self) -> None:
        """Cut every line: the machine slept."""
        for line in self._lines:
            if not line.done():
                line.set_result(None)

    async def _refused(self, way: Way) -> Reply:
        if not await self._travel(self.network.rng.choice([1.0, LONGEST_S])):
            return CUT
        return self.network.rng.choice(TURNED_AWAY) if way is Way.TURNED_AWAY else LOST

    async def _travel(self, seconds: float) -> bool:
        """Let time pass; False when the connection is dropped before."""
        if seconds <= 0:
            return True
        loop = asyncio.get_running_loop()
        line: asyncio.Future[None] = loop.create_future()
        arriving = loop.call_later(seconds, lambda: line.done() or line.cancel())
        self._lines.add(line)
        try:
            await asyncio.wait({line})
        finally:
            arriving.cancel()
            self._lines.discard(line)
        return line.cancelled()

    def _heard(self, way: Way, said: Said) -> Reply:
        body = json.dumps(said.body, ensure_ascii=False).encode()
        status = said.status
        if way is Way.GARBLED:
            status, body = self.network.rng.choice([200, 201, 302, 500, 503]), self._garbled(body)
        raw = body.decode("utf-8", "replace")
        return Reply(kind=ReplyKind.HEARD, status=status, body=body, raw=raw)

    def _garbled(self, body: bytes) -> bytes:
        rng = self.network.rng
        return rng.choice([*GARBAGE, body[: rng.randrange(len(body))]])
