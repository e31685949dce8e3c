"""The receiver over real sockets: what it takes, whom it cuts off, how it ends."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import pytest

from pos_app.callbacks.receiver import (
    Receiver,
    ReceiverOptions,
)
from pos_app.callbacks.server import Limits
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.callbacks import Proof
from tests.callbacks.calls import members, signed_headers, written
from tests.callbacks.parts import (
    LOOPBACK,
    ROOMY,
    Till,
    answer_to,
    called,
    listening,
    request,
    working,
)

if TYPE_CHECKING:
    import logging

BODY = written(members())


async def test_a_signed_call_arrives_byte_for_byte() -> None:
    async with listening() as post:
        assert await called(post, BODY, signed_headers(BODY)) == 200
        (told,) = post.till.told

    assert told.proof is Proof.SIGNED


async def test_a_forged_call_is_answered_like_a_genuine_one() -> None:
    forged = BODY.replace(b"2313499724668", b"2313499724669")
    async with listening() as post:
        genuine = await answer_to(post.port, request(BODY, signed_headers(BODY)))
        refused = await answer_to(post.port, request(forged, signed_headers(BODY)))
        assert len(post.till.told) == 1
        assert post.intake.counts["forged"] == 1

    assert genuine == refused
    assert genuine.startswith(b"HTTP/1.1 200")


async def test_nothing_tells_a_stranger_what_listens_here() -> None:
    async with listening() as post:
        answer = await answer_to(post.port, request(b"{}"))

    assert b"server:" not in answer.lower()
    assert b"date:" not in answer.lower()
    assert b"connection: close" in answer.lower()


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (request(BODY, path="/"), 404),
        (request(BODY, path="/intram"), 404),
        (request(BODY, path="/intech/../../etc"), 404),
        (request(BODY, path="/%00"), 404),
        (b"GET /intech HTTP/1.1\r\nHost: x\r\n\r\n", 405),
        (b"PUT /intech HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n", 405),
        (b"nonsense\r\n\r\n", 400),
        (b"POST /intech HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n", 400),
        (b"POST /intech HTTP/1.1\r\nHost: x\r\n" + b"A: b\r\n" * 200_000 + b"\r\n", 400),
    ],
)
async def test_anything_else_is_turned_away(sent: bytes, status: int) -> None:
    async with listening() as post:
        # A server that refuses in the middle of a request may cut the line before we read.
        answer = await answer_to(post.port, sent)
        assert not answer or int(answer.split()[1]) == status
        assert not answer or b"connection: close" in answer.lower()
        assert post.till.told == []
        assert await called(post, BODY) == 200


@pytest.mark.parametrize("excess", [0, 1])
async def test_a_body_is_at_most_as_long_as_allowed(excess: int) -> None:
    limits = Limits(most_bytes=len(BODY) - excess)
    async with listening(limits) as post:
        assert await called(post, BODY) == (413 if excess else 200)
        assert len(post.till.told) == 1 - excess


async def test_a_body_without_a_length_is_bounded_too() -> None:
    chunk = b"ffff\r\n" + b" " * 0xFFFF + b"\r\n"
    head = b"POST /intech HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    async with listening() as post:
        answer = await answer_to(post.port, head + chunk * 16)
        assert answer == b"" or answer.startswith(b"HTTP/1.1 413")
        assert post.till.told == []


@pytest.mark.parametrize(
    "sent", [b"", b"POST /int", request(BODY)[:-5], b"POST /intech HTTP/1.1\r\nHost: x\r\n"]
)
async def test_a_slow_caller_is_cut_off(sent: bytes) -> None:
    limits = Limits(longest_s=0.2)
    async with listening(limits) as post:
        assert await answer_to(post.port, sent) == b""
        assert post.till.told == []
        assert await called(post, BODY) == 200


async def test_places_held_by_slow_callers_are_few_and_come_free() -> None:
    async with listening(Limits(longest_s=60, most_connections=4, most_a_second=500)) as post:
        slow = [await asyncio.open_connection("127.0.0.1", post.port) for _ in range(4)]
        async with asyncio.timeout(20):
            # The fifth is cut off at once, not after a minute.
            assert await answer_to(post.port, b"POST") == b""
        for _, writer in slow:
            writer.transport.abort()
        async with asyncio.timeout(20):
            while await called(post, BODY) != 200:
                continue


async def test_a_flood_is_turned_away_unread() -> None:
    async with listening(Limits(most_a_second=5)) as post:
        answers = await asyncio.gather(*(called(post, BODY) for _ in range(60)))
        assert answers.count(200) <= 10
        assert len(post.till.told) == answers.count(200)


async def test_a_caller_who_leaves_leaves_nothing_behind() -> None:
    async with listening() as post:
        for cut in range(0, len(request(BODY)), 40):
            _, writer = await asyncio.open_connection("127.0.0.1", post.port)
            writer.write(request(BODY)[:cut])
            writer.transport.abort()
        assert await called(post, BODY) == 200
        assert len(post.till.told) == 1


async def test_what_cannot_be_written_down_is_to_be_called_again() -> None:
    till = Till(refuses=TillError(Trouble.DISK_FULL))
    async with listening(till=till) as post:
        assert await called(post, BODY) == 503
        till.refuses = None
        assert await called(post, BODY) == 200


async def test_a_fault_of_the_program_breaks_one_call_only(
    expected_warnings: list[logging.LogRecord],
) -> None:
    till = Till(refuses=RuntimeError("a bug"))
    async with listening(till=till) as post:
        assert await called(post, BODY) == 503
        till.refuses = None
        assert await called(post, BODY) == 200

    assert [record.getMessage() for record in expected_warnings] == [
        "a callback failed by a fault of the program"
    ]


async def test_the_queue_is_bounded_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pos_app.callbacks.intake.MOST_WAITING", 3)
    till = Till(gate=asyncio.Event())
    async with listening(till=till) as post:
        calls = [asyncio.ensure_future(called(post, BODY)) for _ in range(10)]
        done, waiting = await asyncio.wait(calls, return_when=asyncio.FIRST_COMPLETED)
        while len(done) < 6:
            more, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            done |= more
        assert {call.result() for call in done} == {503}
        assert till.gate is not None
        till.gate.set()
        assert set(await asyncio.gather(*waiting)) == {200}


async def test_a_till_that_hangs_keeps_nobody_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pos_app.callbacks.intake.LONGEST_WAIT_S", 0.05)
    async with listening(till=Till(gate=asyncio.Event())) as post:
        assert await called(post, BODY) == 503


async def test_it_stops_within_seconds_whoever_hangs_on(monkeypatch: pytest.MonkeyPatch) -> None:
    slow: list[asyncio.Future[object]] = []
    async with listening(ROOMY, till=Till(gate=asyncio.Event())) as post:
        slow += [asyncio.ensure_future(answer_to(post.port, b"POST")) for _ in range(20)]
        slow += [asyncio.ensure_future(called(post, BODY)) for _ in range(5)]
        await asyncio.wait(slow, timeout=0.1)
        start_s = time.monotonic()
    ended_s = time.monotonic() - start_s
    await asyncio.gather(*slow, return_exceptions=True)

    assert ended_s < 3


async def test_a_receiver_that_never_started_stops() -> None:
    async with working(Till()) as intake:
        receiver = Receiver(ReceiverOptions(address=LOOPBACK), intake)
        await receiver.stop()
        await receiver.start()
        await receiver.stop()
        await receiver.stop()
