"""A server that frames hostile answers in every wrong way that HTTP has."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from typing import TYPE_CHECKING, Final

from tests.providers.loopback import framed
from tests.reliability.hostile_answers import answer

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from random import Random

    from tests.providers.loopback import Behaviour, Visit

PIECE: Final = bytes(64 * 1024)
PACKINGS: Final[tuple[Callable[[bytes], bytes], ...]] = (gzip.compress, zlib.compress, bytes)


async def plain(visit: Visit, chance: Random) -> None:
    """Answer as HTTP wants it."""
    body, status = answer(chance)
    visit.send(status, body, "Content-Type: application/json")


async def chunked(visit: Visit, chance: Random) -> None:
    """Answer in pieces, whose sizes may be wrong."""
    body, status = answer(chance)
    size = len(body) + chance.choice([0, 0, 1, -1, 10**12])
    head = f"HTTP/1.1 {status} X\r\nTransfer-Encoding: chunked\r\n\r\n{max(size, 0):x}\r\n"
    visit.writer.write(head.encode() + body + b"\r\n0\r\n\r\n")
    visit.writer.close()


async def wrong_length(visit: Visit, chance: Random) -> None:
    """Announce another length than comes."""
    body, status = answer(chance)
    length = chance.choice([str(len(body) + 7), str(max(len(body) - 7, 0)), "-1", "abc", "9" * 30])
    visit.writer.write(f"HTTP/1.1 {status} X\r\nContent-Length: {length}\r\n\r\n".encode() + body)
    visit.writer.close()


async def encoded(visit: Visit, chance: Random) -> None:
    """Say an encoding that is not asked for, true or not."""
    body, status = answer(chance)
    packing = chance.choice(PACKINGS)
    name = chance.choice(["gzip", "deflate", "br", "zstd", "gzip, gzip", "identity"])
    visit.send(status, packing(body), f"Content-Encoding: {name}")


async def cut(visit: Visit, chance: Random) -> None:
    """Stop after any byte, or cut the connection."""
    body, status = answer(chance)
    whole = framed(status, body)
    visit.writer.write(whole[: chance.randrange(len(whole))])
    if chance.random() < 0.3:
        visit.reset()
    else:
        visit.writer.close()


async def absurd_head(visit: Visit, chance: Random) -> None:
    """Answer with a head that is none, or endless."""
    head = chance.choice(
        [
            b"SUCCESS 2000\r\n\r\n",
            b"HTTP/1.1 99999 OK\r\n\r\n",
            b"HTTP/9.9 200 OK\r\n\r\n{}",
            b"HTTP/1.1 200 OK\r\n" + b"X: " + b"a" * 300_000 + b"\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}",
            b"HTTP/1.1 200 OK\r\nDate: " + b"9" * 50 + b"\r\nContent-Length: 2\r\n\r\n{}",
            b"HTTP/1.1 100 Continue\r\n\r\n" * 50,
            b"\x16\x03\x01\x02\x00",
        ]
    )
    visit.writer.write(head)
    visit.writer.close()


WAYS: Final[tuple[Callable[[Visit, Random], Awaitable[None]], ...]] = (
    plain, plain, chunked, wrong_length, encoded, cut, absurd_head,
)  # fmt: skip


def hostile(chance: Random) -> Behaviour:
    """Return a behaviour that answers each request in another wrong way."""

    async def answer_somehow(visit: Visit) -> None:
        if await visit.read():
            await chance.choice(WAYS)(visit, chance)

    return answer_somehow


def endless(size_bytes: int, *, chunks: bool, packed: bool) -> Behaviour:
    """Return a behaviour that sends so many bytes, or what unpacks to so many."""

    async def flood(visit: Visit) -> None:
        if not await visit.read():
            return
        encoding = "Content-Encoding: gzip\r\n" if packed else ""
        length = "Transfer-Encoding: chunked" if chunks else f"Content-Length: {size_bytes}"
        visit.writer.write(f"HTTP/1.1 200 OK\r\n{encoding}{length}\r\n\r\n".encode())
        packing = zlib.compressobj(9, wbits=16 + zlib.MAX_WBITS)
        for _ in range(size_bytes // len(PIECE)):
            piece = packing.compress(PIECE) if packed else PIECE
            if piece:
                visit.writer.write(
                    f"{len(piece):x}\r\n".encode() + piece + b"\r\n" if chunks else piece
                )
                await visit.writer.drain()
            if visit.writer.is_closing():
                return
            await asyncio.sleep(0)
        visit.writer.close()

    return flood


def dripping(gap_s: float) -> Behaviour:
    """Return a behaviour that sends a sound head and then one byte after the other."""

    async def drip(visit: Visit) -> None:
        await visit.read()
        visit.writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        leaving = asyncio.ensure_future(visit.reader.read())
        while not leaving.done():
            visit.writer.write(b" ")
            await asyncio.wait({leaving}, timeout=gap_s)

    return drip
