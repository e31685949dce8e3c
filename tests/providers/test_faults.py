"""Every fault of httpx has a fate, and each that says "never left" is proven on a real socket."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import pytest

from pos_app.domain.secret import Secret
from pos_app.engine.ports import ReplyKind
from pos_app.providers.faults import FATES, fate_of
from pos_app.providers.http import HttpClient
from pos_app.providers.pins import NO_PINS, Pins
from pos_app.providers.request import HttpOptions, Line, Patience, Request
from tests.providers.certificates import (
    authority,
    authority_file,
)
from tests.providers.loopback import Visit, answering, closed_port, serving

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.engine.ports import Reply

POST = Request(method="POST", path="/x", body=b"CANARY-BODY", line=Line.FRESH)
QUICK = Patience(connect_s=0.3, write_s=0.3, read_s=0.3, total_s=2.0)
BASES = {
    httpx.RequestError,
    httpx.TransportError,
    httpx.TimeoutException,
    httpx.NetworkError,
    httpx.ProtocolError,
}
"""Never raised themselves: only what derives from them is."""


async def send(url: str, proxy: str = "", certificates: str = "", pins: Pins = NO_PINS) -> Reply:
    options = HttpOptions(
        base_url=url,
        proxy=proxy,
        certificates=certificates,
        pins=pins,
        patience=QUICK,
        secrets=(Secret("CANARY-KEY"),),
    )
    client = HttpClient(options, lambda: 0)
    try:
        return await client.send(POST)
    finally:
        await client.close()


def all_below(base: type[httpx.RequestError]) -> set[type[httpx.RequestError]]:
    return {base}.union(*(all_below(each) for each in base.__subclasses__()))


def test_every_fault_of_httpx_is_in_the_table() -> None:
    known = {each for each in all_below(httpx.RequestError) if each.__module__ == "httpx"}

    assert known - BASES == set(FATES)


def test_a_fault_that_is_not_in_the_table_may_have_left() -> None:
    class NewFault(httpx.ConnectError):
        pass

    assert fate_of(NewFault("")) is ReplyKind.LOST


async def test_connect_error_leaves_nothing() -> None:
    reply = await send(f"http://127.0.0.1:{closed_port()}")

    assert (reply.kind, reply.why) == (ReplyKind.NEVER_LEFT, "ConnectError")


async def test_connect_timeout_leaves_nothing(tmp_path: Path) -> None:
    # The port answers, TLS never does: the handshake belongs to connecting.
    received = bytearray()

    async def say_nothing(visit: Visit) -> None:
        received.extend(await visit.reader.read())

    trusted = authority_file(tmp_path, authority())
    async with serving(say_nothing) as server:
        reply = await send(f"https://127.0.0.1:{server.port}", certificates=trusted)

    assert (reply.kind, reply.why) == (ReplyKind.NEVER_LEFT, "ConnectTimeout")
    assert b"CANARY" not in received


async def test_pool_timeout_leaves_nothing() -> None:
    release, full = asyncio.Event(), asyncio.Event()
    arrived = []

    async def hold(visit: Visit) -> None:
        if await visit.read():
            arrived.append(visit.body)
            if len(arrived) == 8:
                full.set()
            await release.wait()
            visit.send(200, b"{}")

    async with serving(hold) as server:
        # The eight connect first: a busy machine needs more than a moment for that.
        patience = Patience(connect_s=1.0, read_s=30.0, total_s=30.0)
        client = HttpClient(HttpOptions(base_url=server.url, patience=patience), lambda: 0)
        holding = [asyncio.ensure_future(client.send(POST)) for _ in range(8)]
        await full.wait()
        ninth = await client.send(POST)
        release.set()
        await asyncio.gather(*holding)
        await client.close()

    assert (ninth.kind, ninth.why, arrived) == (
        ReplyKind.NEVER_LEFT,
        "PoolTimeout",
        [POST.body] * 8,
    )


async def test_an_unsupported_protocol_leaves_nothing() -> None:
    async with httpx.AsyncClient(trust_env=False) as client, serving(answering(200, b"")) as server:
        with pytest.raises(httpx.UnsupportedProtocol):
            await client.post(f"gopher://127.0.0.1:{server.port}/", content=b"CANARY-BODY")

    assert server.connections == 0


@pytest.mark.parametrize("status", [403, 407, 502])
async def test_a_proxy_that_refuses_the_tunnel_sees_nothing_of_the_request(
    status: int, tmp_path: Path
) -> None:
    trusted = authority_file(tmp_path, authority())
    async with serving(answering(status, b"no")) as proxy:
        reply = await send("https://api.intech.sn", proxy=proxy.url, certificates=trusted)

    assert (reply.kind, reply.why) == (ReplyKind.NEVER_LEFT, "ProxyError")
    assert proxy.visits[0].head.startswith(b"CONNECT api.intech.sn:443 ")
    assert not any(b"CANARY" in visit.head + visit.body for visit in proxy.visits)


async def test_an_address_on_this_machine_is_not_reached_through_a_proxy() -> None:
    async with serving(answering(502, b"")) as proxy, serving(answering(200, b"{}")) as server:
        reply = await send(server.url, proxy=proxy.url)

    assert (reply.kind, proxy.connections, server.connections) == (ReplyKind.HEARD, 0, 1)
