"""Every fault of httpx has a fate, and each that says "never left" is proven on a real socket."""

from __future__ import annotations

import asyncio
import ssl
from datetime import timedelta
from typing import TYPE_CHECKING

import httpx
import pytest

from pos_app.domain.secret import Secret
from pos_app.engine.ports import ReplyKind
from pos_app.providers.faults import FATES, fate_of
from pos_app.providers.http import HttpClient, HttpOptions, Line, Patience, Request
from pos_app.providers.tls import tls_context
from tests.providers.certificates import (
    DAY,
    authority,
    authority_file,
    server_certificate,
    server_context,
)
from tests.providers.loopback import Visit, answering, closed_port, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from pos_app.engine.ports import Reply
    from tests.providers.certificates import Signed

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


async def send(url: str, proxy: str = "", certificates: str = "") -> Reply:
    options = HttpOptions(
        base_url=url,
        proxy=proxy,
        certificates=certificates,
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
    assert all_below(httpx.RequestError) - BASES == set(FATES)


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
        patience = Patience(connect_s=0.1, read_s=5.0, total_s=5.0)
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


async def test_a_good_certificate_is_accepted(tmp_path: Path) -> None:
    trusted = authority()
    tls = server_context(tmp_path, server_certificate(trusted))
    async with serving(answering(200, b"{}"), tls) as server:
        reply = await send(server.url, certificates=authority_file(tmp_path, trusted))

    assert (reply.kind, server.visits[0].body) == (ReplyKind.HEARD, POST.body)


def old_protocol(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.minimum_version = ssl.TLSVersion.TLSv1


def weak_cipher(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("NULL:@SECLEVEL=0")


def unchanged(_context: ssl.SSLContext) -> None:
    pass


BAD_SERVERS: Mapping[str, tuple[Callable[[Signed], Signed], Callable[[ssl.SSLContext], None]]] = {
    "another authority": (lambda _good: server_certificate(authority("stranger")), unchanged),
    "an authority of the same name": (lambda _good: server_certificate(authority()), unchanged),
    "signed by itself": (lambda _good: server_certificate(None), unchanged),
    "another host": (lambda good: server_certificate(good, host="evil.example.sn"), unchanged),
    "another address": (lambda good: server_certificate(good, host="127.0.0.2"), unchanged),
    "expired": (lambda good: server_certificate(good, age=3 * DAY), unchanged),
    "not valid yet": (lambda good: server_certificate(good, age=timedelta(days=-1)), unchanged),
    "signed by a server": (
        lambda good: server_certificate(server_certificate(good)),
        unchanged,
    ),
    "TLS 1.1": (server_certificate, old_protocol),
    "no encryption": (server_certificate, weak_cipher),
}


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize("kind", BAD_SERVERS)
async def test_a_bad_server_receives_not_one_byte_of_the_request(kind: str, tmp_path: Path) -> None:
    trusted = authority()
    make, spoil = BAD_SERVERS[kind]
    tls = server_context(tmp_path, make(trusted))
    spoil(tls)
    async with serving(answering(200, b"{}"), tls) as server:
        reply = await send(server.url, certificates=authority_file(tmp_path, trusted))

    assert (reply.kind, reply.why) == (ReplyKind.NEVER_LEFT, "ConnectError")
    assert server.bytes_received == 0


async def test_the_keys_of_a_connection_are_not_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = tmp_path / "keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", str(notes))
    trusted = authority()
    tls = server_context(tmp_path, server_certificate(trusted))
    async with serving(answering(200, b"{}"), tls) as server:
        reply = await send(server.url, certificates=authority_file(tmp_path, trusted))

    assert reply.kind is ReplyKind.HEARD
    assert not notes.exists()


def test_one_context_serves_the_whole_process() -> None:
    assert tls_context() is tls_context()
    assert tls_context().verify_mode is ssl.CERT_REQUIRED
    assert tls_context().check_hostname
