"""The one HTTP client, against real sockets that misbehave: what is known, what is lost."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from pos_app.engine.ports import ReplyKind
from pos_app.providers.http import is_allowed
from pos_app.providers.request import RESET, Line, Request
from tests.providers.loopback import Visit, answering, closed_port, framed, serving
from tests.providers.requests import GET, KEY, NOW_MS, POST, QUICK, client_of, reply_to

if TYPE_CHECKING:
    from pos_app.engine.ports import Reply
    from tests.providers.loopback import Behaviour, Loopback


async def visited(behaviour: Behaviour, request: Request) -> tuple[Loopback, Reply]:
    async with serving(behaviour) as server, client_of(server.url) as client:
        return server, await client.send(request)


async def test_an_answer_is_heard_whatever_its_status() -> None:
    for status in (200, 201, 302, 400, 404, 429, 500, 503):
        reply = await reply_to(answering(status, b'{"a":2}'))

        assert (reply.kind, reply.status, reply.body) == (ReplyKind.HEARD, status, b'{"a":2}')


async def test_a_redirect_is_not_followed() -> None:
    async with serving(answering(200, b"{}")) as elsewhere:
        reply = await reply_to(answering(302, b"", f"Location: {elsewhere.url}/"))

        assert (reply.status, elsewhere.connections) == (302, 0)


async def test_exactly_the_given_bytes_leave() -> None:
    body = '{"é":"…","n":1}'.encode()
    async with serving(answering(200, b"{}")) as server, client_of(server.url) as client:
        await client.send(replace(POST, body=body))

    assert server.visits[0].body == body
    assert server.visits[0].head.startswith(b"POST /x HTTP/1.1\r\n")


async def test_what_moves_money_never_travels_on_a_used_connection() -> None:
    async with serving(answering(200, b"{}")) as server, client_of(server.url) as client:
        for _ in range(3):
            await client.send(POST)

    assert server.connections == 3
    assert server.visits[0].header("connection") == "close"


async def test_questions_share_one_connection() -> None:
    async with serving(answering(200, b"{}")) as server, client_of(server.url) as client:
        for _ in range(200):
            await client.send(replace(POST, line=Line.KEPT))

    assert server.connections == 1


async def test_a_look_up_is_made_once_more_where_the_kept_connection_was_gone() -> None:
    async def once(visit: Visit) -> None:
        # Every connection is good for one answer; the second request on it is cut.
        if not await visit.read():
            return
        if server.visits[-2:-1] and server.visits[-2].writer is visit.writer:
            visit.reset()
        else:
            visit.send(200, b"{}")

    async with serving(once) as server, client_of(server.url) as client:
        assert (await client.send(GET)).kind is ReplyKind.HEARD
        assert (await client.look_up(GET)).kind is ReplyKind.HEARD
        assert len([visit for visit in server.visits if visit.head]) == 3
        assert (await client.send(GET)).kind is ReplyKind.HEARD
        assert (await client.send(GET)).kind is ReplyKind.LOST, "a question is never repeated"


async def test_a_look_up_that_is_not_answered_is_not_repeated() -> None:
    async with (
        serving(wait_for_the_client_to_leave) as server,
        client_of(server.url, patience=QUICK) as client,
    ):
        assert (await client.look_up(GET)).kind is ReplyKind.SILENT
        assert server.connections == 1


async def test_a_refused_connection_proves_that_nothing_left() -> None:
    async with client_of(f"http://127.0.0.1:{closed_port()}") as client:
        reply = await client.send(POST)

    assert (reply.kind, reply.why) == (ReplyKind.NEVER_LEFT, "ConnectError")


def cut_after(count: int, whole: bytes) -> Behaviour:
    async def cut(visit: Visit) -> None:
        await visit.read()
        visit.writer.write(whole[:count])
        await visit.writer.drain()
        visit.writer.close()

    return cut


async def test_an_answer_cut_after_any_byte_is_lost_and_never_half_heard() -> None:
    whole = framed(200, b'{"code":2000}', "Date: Sun, 22 Nov 2026 08:00:00 GMT")
    for count in range(len(whole)):
        reply = await reply_to(cut_after(count, whole))

        assert (reply.kind, reply.body) == (ReplyKind.LOST, b""), count


async def test_a_reset_after_connecting_has_its_own_name() -> None:
    async def turn_away(visit: Visit) -> None:
        await visit.read()
        visit.reset()

    reply = await reply_to(turn_away)

    assert (reply.kind, reply.why) == (ReplyKind.LOST, RESET)


async def wait_for_the_client_to_leave(visit: Visit) -> None:
    await visit.reader.read()


async def test_silence_is_lost_after_the_read_timeout() -> None:
    reply = await reply_to(wait_for_the_client_to_leave, patience=QUICK)

    assert (reply.kind, reply.why) == (ReplyKind.SILENT, "ReadTimeout")


async def test_a_drip_ends_at_the_total_deadline() -> None:
    async def drip(visit: Visit) -> None:
        await visit.read()
        visit.writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        leaving = asyncio.ensure_future(visit.reader.read())
        while not leaving.done():
            visit.writer.write(b" ")
            await asyncio.wait({leaving}, timeout=0.02)

    reply = await reply_to(drip, patience=replace(QUICK, read_s=5.0))

    assert (reply.kind, reply.why) == (ReplyKind.SILENT, "TimeoutError")


async def test_a_secret_is_taken_out_of_everything_that_is_kept(
    caplog: pytest.LogCaptureFixture,
) -> None:
    echo = json.dumps({"msg": f"bad key {KEY}", "apiKey": "other", "cardCVC": 920, "n": 1})
    with caplog.at_level(logging.DEBUG):
        request = replace(POST, headers={"Secretkey": KEY}, body=KEY.encode())
        server, reply = await visited(answering(200, echo.encode()), request)

    assert KEY.encode() in server.visits[0].body
    assert json.loads(reply.body) == {
        "msg": "bad key •••", "apiKey": "•••", "cardCVC": "•••", "n": 1,
    }  # fmt: skip
    assert reply.raw.encode() == reply.body
    assert KEY not in repr(request) + repr(reply) + caplog.text


async def test_a_body_that_is_not_utf_8_is_kept_as_text_but_never_read() -> None:
    reply = await reply_to(answering(200, b'{"code":2000,"m":"\xff' + KEY.encode() + b'"}'))

    assert (reply.body, KEY in reply.raw) == (b"", False)
    assert reply.raw.startswith('{"code":2000')


async def test_the_server_clock_is_learnt_from_its_answers() -> None:
    dated = answering(200, b"{}", "Date: Sun, 22 Nov 2026 08:00:00 GMT")
    async with serving(dated) as server, client_of(server.url) as client:
        assert client.server_now_ms() == NOW_MS
        await client.send(GET)

        assert client.server_now_ms() == 1_795_334_400_000


@pytest.mark.parametrize("date", ["", "yesterday", "Sun, 99 Nov 2026 08:00:00 GMT"])
async def test_a_nonsense_date_is_no_date(date: str) -> None:
    reply = await reply_to(answering(200, b"{}", f"Date: {date}"))

    assert (reply.kind, reply.server_ms) == (ReplyKind.HEARD, None)


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://api.intech.sn", True),
        ("https://api.intech.sn:8443/v2", True),
        ("http://127.0.0.1:8000", True),
        ("http://localhost:8000", True),
        ("http://[::1]:8000", True),
        ("http://api.intech.sn", False),
        ("http://127.0.0.1.evil.sn", False),
        ("https://user@api.intech.sn", False),
        ("https://api.intech.sn?x=1", False),
        ("ftp://127.0.0.1", False),
        ("https://", False),
        ("https://api.intech.sn:port", False),
        ("", False),
    ],
)
async def test_money_travels_only_by_https_or_inside_this_machine(
    address: str, *, allowed: bool
) -> None:
    assert is_allowed(address) is allowed
    if not allowed:
        async with client_of(address) as client:
            assert (await client.send(POST)).kind is ReplyKind.NEVER_LEFT


async def test_the_proxies_of_the_environment_are_not_used(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with serving(answering(200, b"{}")) as proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy"):
            monkeypatch.setenv(name, proxy.url)
        await reply_to(answering(200, b"{}"))

        assert proxy.connections == 0


async def test_cookies_are_not_kept() -> None:
    with_cookie = answering(200, b"{}", "Set-Cookie: a=b; Path=/")
    async with serving(with_cookie) as server, client_of(server.url) as client:
        await client.send(GET)
        await client.send(GET)

    assert [visit.header("cookie") for visit in server.visits[:2]] == ["", ""]


async def test_eight_requests_are_in_flight_at_most() -> None:
    together = asyncio.Event()
    waiting: set[int] = set()

    async def hold(visit: Visit) -> None:
        if not await visit.read():
            return
        waiting.add(id(visit))
        if len(waiting) == 8:
            together.set()
        await together.wait()
        visit.send(200, b"{}")

    async with serving(hold) as server, client_of(server.url) as client:
        replies = await asyncio.gather(*(client.send(GET) for _ in range(24)))

    assert {reply.kind for reply in replies} == {ReplyKind.HEARD}
    assert server.connections <= 8


@pytest.mark.parametrize("key", ["clé", "k\u2028"])
async def test_a_key_that_no_header_can_carry_never_leaves(key: str) -> None:
    server, reply = await visited(answering(200, b"{}"), replace(POST, headers={"Secretkey": key}))

    assert (reply.kind, server.connections) == (ReplyKind.NEVER_LEFT, 0)


@pytest.mark.qt_loop
async def test_the_client_works_in_the_loop_of_the_window() -> None:
    async with serving(answering(200, b"{}")) as server, client_of(server.url) as client:
        replies = [await client.send(request) for request in (POST, GET, GET)]

    assert {reply.kind for reply in replies} == {ReplyKind.HEARD}


def test_declaring_providers_loads_no_http_library() -> None:
    code = (
        "import sys, pos_app.providers.catalogue; "
        "print([n for n in ('httpx', 'httpcore', 'anyio', 'truststore') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


async def test_a_closed_client_opens_again_when_it_is_needed() -> None:
    async with serving(answering(200, b"{}")) as server, client_of(server.url) as client:
        await client.send(GET)
        await client.close()

        assert (await client.send(GET)).kind is ReplyKind.HEARD
        assert server.connections == 2
