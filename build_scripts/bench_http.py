"""Measures the provider's HTTP client against raw streams and a bare httpx client."""

from __future__ import annotations

import asyncio
import statistics
import time
from typing import TYPE_CHECKING, Final

import httpx
from bench_figures import Figure, in_ms, in_us, paired, percentile
from bench_server import SLOW_PATH, SLOW_S, Server, serving

from pos_app.engine.places import FOR_OTHERS, Lane, Places
from pos_app.providers.http import HttpClient
from pos_app.providers.request import HttpOptions, Line, Request
from pos_app.providers.tls import tls_context

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from bench_figures import Extent

BODY: Final = b'{"externalTransactionId":"' + b"x" * 270 + b'"}'
HEADERS: Final = {"Content-Type": "application/json", "Secretkey": "x" * 60}
BLOCK: Final = 40
STORM: Final = 50
HEARTBEAT_S: Final = 0.002


def measure(extent: Extent) -> Sequence[Figure]:
    """Talk to a bare server with each client in turn."""
    with serving() as server:
        return asyncio.run(_measure(server, extent))


async def _measure(server: Server, extent: Extent) -> Sequence[Figure]:
    client = HttpClient(HttpOptions(base_url=server.url), now_ms=lambda: 0)
    other = HttpClient(HttpOptions(base_url=server.url), now_ms=lambda: 0)
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    kept = Request(method="POST", path="/noted", headers=HEADERS, body=BODY, line=Line.KEPT)
    await other.send(kept)
    server.visits.clear()
    try:
        posts = await _posts(
            {
                "raw": lambda: _raw_post(reader, writer),
                "ours": lambda: client.send(kept),
            },
            extent.rounds,
        )
        storms = await _storms(client, server, extent)
    finally:
        writer.close()
        await client.close()
        await other.close()
    return [posts, *storms, *_connections(server)]


async def _raw_post(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    head = "".join(f"{name}: {value}\r\n" for name, value in HEADERS.items())
    begin = f"POST /raw HTTP/1.1\r\nHost: 127.0.0.1\r\n{head}"
    writer.write(f"{begin}Content-Length: {len(BODY)}\r\n\r\n".encode() + BODY)
    answer = await reader.readuntil(b"\r\n\r\n")
    length = answer.lower().partition(b"content-length:")[2].split(b"\r", 1)[0]
    await reader.readexactly(int(length))


async def _posts(variants: Mapping[str, Callable[[], Awaitable[object]]], rounds: int) -> Figure:
    taken: dict[str, list[float]] = {name: [] for name in variants}
    for number in range(rounds * 2 + 1):
        for name, ask in variants.items():
            began = time.process_time()
            for _ in range(BLOCK):
                await ask()
            if number:
                taken[name].append((time.process_time() - began) / BLOCK)
    return Figure(
        id="H1",
        ratio=paired(taken["ours"], taken["raw"]),
        measured=in_us(statistics.median(taken["ours"])),
        bare=in_us(statistics.median(taken["raw"])),
        note="processor time of the client's process, httpx in it",
    )


async def _storms(client: HttpClient, server: Server, extent: Extent) -> Sequence[Figure]:
    slow = Request(method="POST", path=SLOW_PATH, headers=HEADERS, body=BODY, line=Line.KEPT)
    url = server.url + SLOW_PATH
    walls: list[float] = []
    ours: list[float] = []
    bare: list[float] = []
    async with httpx.AsyncClient(verify=tls_context(""), trust_env=False) as plain:
        for number in range(extent.rounds + 1):
            places = Places()

            async def placed(places: Places = places) -> None:
                async with places.taken(Lane.OTHER):
                    await client.send(slow)

            wall_s, stall_s = await _storm(placed)
            _, bare_stall_s = await _storm(lambda: plain.post(url, content=BODY, headers=HEADERS))
            if number:
                walls.append(wall_s)
                ours.append(stall_s)
                bare.append(bare_stall_s)
    ideal_s = STORM / FOR_OTHERS * SLOW_S
    return [
        Figure(
            id="H2",
            ratio=statistics.median(walls) / ideal_s,
            measured=in_ms(statistics.median(walls)),
            bare=in_ms(ideal_s),
            note=f"{FOR_OTHERS} at once: the rest of the places are kept for sales",
        ),
        Figure(
            id="H3",
            ratio=paired(ours, bare),
            measured=in_ms(statistics.median(ours)),
            bare=in_ms(statistics.median(bare)),
        ),
    ]


async def _storm(ask: Callable[[], Awaitable[object]]) -> tuple[float, float]:
    """Return how many seconds the whole storm took, and the longest stall of the loop."""
    gaps: list[float] = []
    ended = asyncio.Event()

    async def beat() -> None:
        last = time.perf_counter()
        while not ended.is_set():
            await asyncio.sleep(HEARTBEAT_S)
            now = time.perf_counter()
            gaps.append(now - last - HEARTBEAT_S)
            last = now

    beating = asyncio.ensure_future(beat())
    began = time.perf_counter()
    await asyncio.gather(*(ask() for _ in range(STORM)))
    wall_s = time.perf_counter() - began
    ended.set()
    await beating
    return wall_s, percentile(gaps, 100)


def _connections(server: Server) -> Sequence[Figure]:
    built = tls_context.cache_info().misses
    asked = len(server.visits)
    opened = len({visit.connection for visit in server.visits})
    return [
        Figure(
            id="H4", ratio=float(built), measured=f"{built}", bare="1",
            note="two clients and their kept and fresh connections",
        ),
        Figure(
            id="H4k", ratio=(asked - opened) / asked, measured=f"{asked - opened}", bare=f"{asked}",
            note="a sale takes a fresh connection on purpose",
        ),
    ]  # fmt: skip
