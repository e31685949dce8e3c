"""A relay that queues: fetched, thanked for one by one, and never in a sale's way."""

from __future__ import annotations

import asyncio
import base64
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from pos_app.callbacks.puller import CALLS, LONGEST_PAUSE_S, MOST_AT_ONCE, Puller
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.callbacks import Proof
from pos_app.engine.ports import Reply, ReplyKind
from tests.callbacks.calls import members, signed_headers, written
from tests.callbacks.parts import Till, working
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from collections.abc import Mapping

BODY = written(members())


def kept(identity: str, body: bytes = BODY, provider: str = "intech") -> dict[str, object]:
    """Return a call as a relay keeps it."""
    signed = signed_headers(body)
    headers = [["Hmac-Signature", signed["hmac-signature"]], ["Timestamp", signed["timestamp"]]]
    text = base64.b64encode(body).decode()
    return {"id": identity, "provider": provider, "headers": headers, "body": text}


@dataclass
class Relay:
    """Keeps calls until they are deleted."""

    calls: list[Mapping[str, object]] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)
    reply: Reply | None = None
    raw: bytes | None = None

    async def fetch(self, method: str, path: str) -> Reply:
        await asyncio.sleep(0)
        self.asked.append((method, path))
        if self.reply is not None:
            return self.reply
        if method == "DELETE":
            identity = path.removeprefix(f"{CALLS}/")
            self.calls = [call for call in self.calls if call["id"] != identity]
            return Reply(kind=ReplyKind.HEARD, status=204)
        body = self.raw if self.raw is not None else json.dumps({"calls": self.calls}).encode()
        return Reply(kind=ReplyKind.HEARD, status=200, body=body)


async def test_what_waits_is_taken_with_its_signature_and_deleted() -> None:
    relay, till = Relay([kept("a1"), kept("a2", written(members("FAILLED")))]), Till()
    async with working(till) as intake:
        assert await Puller(relay.fetch, intake).pull()

    assert [told.proof for told in till.told] == [Proof.SIGNED] * 2
    assert relay.calls == []
    assert relay.asked == [("GET", CALLS), ("DELETE", f"{CALLS}/a1"), ("DELETE", f"{CALLS}/a2")]


async def test_what_cannot_be_written_down_stays_at_the_relay() -> None:
    relay, till = Relay([kept("a1")]), Till(refuses=TillError(Trouble.DISK_FULL))
    async with working(till) as intake:
        assert not await Puller(relay.fetch, intake).pull()
        assert len(relay.calls) == 1
        till.refuses = None
        assert await Puller(relay.fetch, intake).pull()

    assert (len(till.told), relay.calls) == (1, [])


@pytest.mark.parametrize(
    "odd",
    [
        kept("odd", b"forged"),
        kept("odd", provider="nobody"),
        {"id": "odd", "provider": "intech", "headers": [], "body": "***"},
        {"id": "odd", "provider": "intech", "headers": {}, "body": ""},
        {"id": "odd", "provider": 1, "headers": [], "body": None},
        {"id": "odd", "provider": "intech", "headers": [], "body": "A" * 200_000},
        {"id": "odd", "provider": "intech", "headers": [["a", "b"]] * 99, "body": ""},
        {"id": "odd", "provider": "intech", "headers": [5, ["a"], [1, 2], []], "body": "e30="},
        {"id": "odd"},
    ],
    ids=range(9),
)
async def test_what_is_no_call_does_not_stand_in_the_way(odd: Mapping[str, object]) -> None:
    relay, till = Relay([odd, kept("good")]), Till()
    async with working(till) as intake:
        assert await Puller(relay.fetch, intake).pull()

    assert (len(till.told), relay.calls) == (1, [])


@pytest.mark.parametrize("identity", ["../x", "", "a/b", "a" * 65, 5, None, "é", "a?b"])
async def test_a_strange_name_is_never_put_into_an_address(identity: object) -> None:
    relay = Relay([{**kept("x"), "id": identity}])
    async with working(Till()) as intake:
        assert await Puller(relay.fetch, intake).pull()

    assert relay.asked == [("GET", CALLS)]


async def test_only_so_many_are_taken_at_once() -> None:
    relay, till = Relay([kept(f"a{number}") for number in range(MOST_AT_ONCE + 7)]), Till()
    async with working(till) as intake:
        await Puller(relay.fetch, intake).pull()

    assert len(relay.calls) == 7


@pytest.mark.parametrize(
    "raw", [b"", b"null", b"[]", b'{"calls":5}', b"<html>", b"[" * 100_000, b"\xff"]
)
async def test_a_list_that_cannot_be_read_is_no_list(raw: bytes) -> None:
    async with working(Till()) as intake:
        assert not await Puller(Relay(raw=raw).fetch, intake).pull()


@pytest.mark.parametrize(
    "reply",
    [
        Reply(kind=ReplyKind.NEVER_LEFT, why="ConnectError"),
        Reply(kind=ReplyKind.SILENT, why="ReadTimeout"),
        Reply(kind=ReplyKind.HEARD, status=401),
        Reply(kind=ReplyKind.HEARD, status=500),
        Reply(kind=ReplyKind.HEARD, status=302),
    ],
    ids=str,
)
def test_a_relay_that_is_gone_is_asked_less_and_less(reply: Reply) -> None:
    relay = Relay(reply=reply)

    async def fetch() -> None:
        async with working(Till()) as intake:
            pulling = asyncio.ensure_future(Puller(relay.fetch, intake).run())
            await asyncio.sleep(3600)
            pulling.cancel()
            await asyncio.gather(pulling, return_exceptions=True)

    run_virtual(fetch())
    assert 3600 / LONGEST_PAUSE_S <= len(relay.asked) <= 3600 / LONGEST_PAUSE_S + 5
