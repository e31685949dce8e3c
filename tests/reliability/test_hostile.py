"""Hostile answers through real readers and the real client: no crash, no false end, no bloat."""

from __future__ import annotations

import json
import os
import random
import resource
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain import events as e
from pos_app.engine.ports import Reply, ReplyKind
from pos_app.providers.intech import reading_answers, reading_questions
from pos_app.providers.intram import readers as intram
from pos_app.providers.reading import MalformedError, object_of, read_object, text_of
from pos_app.providers.request import Patience
from tests.providers.intech.test_hostile_answers import DEPOSIT, FINAL, judge
from tests.providers.intram.test_readers import SALE
from tests.providers.loopback import serving
from tests.providers.requests import GET, client_of, reply_to
from tests.providers.shop import opened, parts_for
from tests.reliability.hostile_answers import answer
from tests.reliability.hostile_server import dripping, endless, hostile

if TYPE_CHECKING:
    from random import Random

pytestmark = pytest.mark.allows_warnings

SEED: Final = int(os.environ.get("SEED") or random.SystemRandom().randrange(2**32))
MIB: Final = 1024 * 1024
IMPATIENT: Final = Patience(connect_s=2.0, write_s=2.0, read_s=2.0, total_s=2.0)
MONEY_MOVED: Final = {"SUCCESS", "COMPLETED", "REFUNDED"}


def judge_intram(body: bytes, status: int) -> None:
    """Fail if Intram's readers find money moved where no answer says so."""
    raw = body.decode("utf-8", "replace")
    reply = Reply(kind=ReplyKind.HEARD, status=status, body=body, raw=raw)
    told = intram.read_submission(SALE, reply), intram.read_question(SALE, reply)
    if not any(isinstance(event, e.Succeeded | e.Refunded) for event in told):
        return
    assert status in intram.HTTP_DONE
    members = read_object(body)
    words = {
        text_of(members, "status"),
        text_of(object_of(members, "transaction"), "_status"),
        text_of(object_of(members, "data"), "status"),
    }
    assert {word.upper() for word in words} & MONEY_MOVED


def judge_some(count: int, seed: int) -> None:
    """Read so many answers with both providers' readers, and judge each."""
    chance = random.Random(seed)
    for number in range(count):
        body, status = answer(chance)
        try:
            judge(body, status)
            judge_intram(body, status)
        except Exception:
            print(f"SEED={seed}, answer {number}: HTTP {status} {body[:2000]!r}")
            raise


def test_twenty_thousand_hostile_answers() -> None:
    print(f"SEED={SEED}")
    judge_some(20_000, SEED)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", range(20))
def test_a_million_hostile_answers(part: int) -> None:
    judge_some(50_000, part)


def test_the_generator_reaches_every_kind_of_end() -> None:
    """Ends must be possible, or their absence would prove nothing."""
    chance = random.Random(1)
    seen: set[type] = set()
    for _ in range(20_000):
        body, status = answer(chance)
        reply = Reply(kind=ReplyKind.HEARD, status=status, body=body, raw="")
        seen |= {type(read) for read in both_readings(reply)}
        try:
            json.dumps(read_object(body), default=str)
            seen.add(dict)
        except MalformedError:
            seen.add(MalformedError)

    assert seen >= {
        dict, MalformedError, e.OutcomeUnknown, e.Accepted, e.Declined, e.Succeeded, e.Refunded,
        e.NothingLearnt, e.QuestionRefused,
    }  # fmt: skip


def both_readings(reply: Reply) -> tuple[e.SubmissionEvent, e.QuestionEvent]:
    return (
        reading_answers.read_submission(DEPOSIT, reply),
        reading_questions.read_question(DEPOSIT, reply),
    )


async def over_sockets(count: int, chance: Random) -> None:
    """Send and ask through the real client and adapter, and judge what came of it."""
    async with serving(hostile(chance)) as server, opened(parts_for(server.url)) as shop:
        for _ in range(count):
            reply = await shop.provider.submit(DEPOSIT)
            sold = shop.provider.read_submission(DEPOSIT, reply)
            judge_reply(reply, sold)
            reply = await shop.provider.ask(DEPOSIT)
            judge_reply(reply, shop.provider.read_question(DEPOSIT, reply))


def judge_reply(reply: Reply, event: e.SubmissionEvent | e.QuestionEvent) -> None:
    assert reply.kind is not ReplyKind.NEVER_LEFT, "the server was there"
    if reply.kind is ReplyKind.HEARD:
        judge(reply.body, reply.status)
    else:
        assert not isinstance(event, FINAL)


async def test_hostile_answers_over_real_sockets() -> None:
    print(f"SEED={SEED}")
    await over_sockets(150, random.Random(SEED))


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(10))
async def test_ten_thousand_hostile_answers_over_real_sockets(seed: int) -> None:
    await over_sockets(500, random.Random(seed))


def resident_mib() -> float:
    """Return the memory that this process has had at most, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


async def flooded(size_bytes: int, *, chunks: bool, packed: bool) -> None:
    behaviour = endless(size_bytes, chunks=chunks, packed=packed)
    async with serving(behaviour) as server, client_of(server.url) as client:
        await client.send(GET)  # what the first one costs is not the flood's
        before_mib = resident_mib()
        for _ in range(2):
            reply = await client.send(GET)
            assert (reply.kind, reply.body) == (ReplyKind.LOST, b"")
        assert resident_mib() - before_mib < 20


@pytest.mark.parametrize("chunks", [False, True])
async def test_a_body_of_a_gibibyte_costs_no_memory(*, chunks: bool) -> None:
    await flooded(1024 * MIB, chunks=chunks, packed=False)


async def test_what_unpacks_to_a_gibibyte_costs_no_memory() -> None:
    await flooded(1024 * MIB, chunks=True, packed=True)


async def test_a_slow_drip_ends_at_the_deadline_as_lost() -> None:
    reply = await reply_to(dripping(0.01), patience=IMPATIENT)

    assert (reply.kind, reply.why) == (ReplyKind.SILENT, "TimeoutError")


def test_an_answer_with_a_hundred_thousand_levels_is_refused_without_reading_it() -> None:
    before_mib = resident_mib()
    for _ in range(50):
        judge(b'{"code":2000,"data":' + b"[" * 100_000 + b"]" * 100_000 + b"}", 200)
    assert resident_mib() - before_mib < 20
