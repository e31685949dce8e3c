"""How a misbehaving server gets bytes over its connections: dripping, cut, doubled, misframed."""

from __future__ import annotations

import asyncio
import gzip
import socket
import struct
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from random import Random

BOMB: Final = gzip.compress(bytes(3_000_000))
GIVEN_UP_S: Final = 75.0
DATES: Final = (
    "Thu, 01 Jan 1970 00:00:00 GMT", "Thu, 31 Dec 9999 23:59:59 GMT", "yesterday", "", "9" * 40,
    "Sun, 22 Nov 2026 12:00:00 -0000", "Sun, 22 Nov 2026 12:00:00 +9999",
)  # fmt: skip
ODD_HEADERS: Final = (
    "Retry-After: 0", "Retry-After: 99999999999", "Retry-After: -5",
    "Retry-After: Thu, 01 Jan 1970 00:00:00 GMT", "Set-Cookie: a=b; Max-Age=" + "9" * 400,
    "Set-Cookie: a=b\r\nSet-Cookie2: a=b; Expires=x", "Content-Type: text/html; charset=utf-16",
    "Content-Type: application/json", 'Alt-Svc: h3=":443"', "WWW-Authenticate: Basic realm=x",
    "X-Long: " + "y" * 4000, "Connection: close", "Keep-Alive: timeout=0",
)  # fmt: skip


def head(chance: Random, status: int, *more: str) -> bytes:
    """Return the head of an answer with whatever else a server may put there."""
    lines = [f"HTTP/1.{chance.choice('1110')} {status} {chance.choice(['OK', '', 'Fnord'])}"]
    lines += [f"Date: {chance.choice(DATES)}"] * chance.choice([0, 0, 1])
    lines += chance.sample(ODD_HEADERS, chance.choice([0, 0, 1, 2]))
    lines += more
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"


class Line:
    """One connection, as the server holds it."""

    def __init__(self, writer: asyncio.StreamWriter, chance: Random, elsewhere: str) -> None:
        self._writer = writer
        self._chance = chance
        self._elsewhere = elsewhere

    async def deliver(self, status: int, body: bytes, *, well: bool) -> None:
        """Send an answer, in some wrong way unless `well`."""
        way = Line._plain if well else self._chance.choice(WAYS)
        await way(self, status, body)

    def _whole(self, status: int, body: bytes) -> bytes:
        return head(self._chance, status, f"Content-Length: {len(body)}") + body

    async def _plain(self, status: int, body: bytes) -> None:
        self._writer.write(self._whole(status, body))

    async def _interim(self, status: int, body: bytes) -> None:
        first = self._chance.choice(
            [b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Early\r\n\r\n"]
        )
        self._writer.write(first * self._chance.choice([1, 3, 40]) + self._whole(status, body))

    async def _until_closed(self, status: int, body: bytes) -> None:
        self._writer.write(head(self._chance, status) + body)
        self._writer.close()

    async def _chunked(self, status: int, body: bytes) -> None:
        size = len(body) + self._chance.choice([0, 0, 1, -1, 10**9])
        self._writer.write(head(self._chance, status, "Transfer-Encoding: chunked"))
        self._writer.write(f"{max(size, 0):x};x=y\r\n".encode() + body + b"\r\n0\r\n\r\n")
        self._writer.close()

    async def _packed(self, status: int, body: bytes) -> None:
        packed = self._chance.choice([gzip.compress(body), BOMB, body])
        length = f"Content-Length: {len(packed)}"
        self._writer.write(head(self._chance, status, "Content-Encoding: gzip", length) + packed)

    async def _wrong_length(self, status: int, body: bytes) -> None:
        length = self._chance.choice([len(body) + 9, max(0, len(body) - 9), -1, 10**20])
        self._writer.write(head(self._chance, status, f"Content-Length: {length}") + body)
        self._writer.close()

    async def _redirect(self, _: int, body: bytes) -> None:
        status = self._chance.choice([301, 302, 303, 307, 308])
        place = self._chance.choice(
            [self._elsewhere, "javascript:x", "http://xn--/", "//[", "/again"]
        )
        more = (f"Location: {place}", f"Content-Length: {len(body)}")
        self._writer.write(head(self._chance, status, *more) + body)

    async def _drip(self, status: int, body: bytes) -> None:
        """Send a byte every five seconds, from somewhere on: in the head or in the body."""
        whole = self._whole(status, body)
        left = self._chance.choice([3, 10, 40])
        cut = max(1, len(whole) - left) if self._chance.random() < 0.7 else 12
        self._writer.write(whole[:cut])
        for place in range(cut, min(len(whole), cut + 20)):
            await asyncio.sleep(5.0)
            self._writer.write(whole[place : place + 1])

    async def _late(self, status: int, body: bytes) -> None:
        await asyncio.sleep(self._chance.choice([1.0, 30.0, 74.0, GIVEN_UP_S + 5, 300.0]))
        self._writer.write(self._whole(status, body))

    async def _twice(self, status: int, body: bytes) -> None:
        self._writer.write(self._whole(status, body) * 2)

    async def _cut(self, status: int, body: bytes) -> None:
        whole = self._whole(status, body)
        self._writer.write(
            whole[: self._chance.choice([0, 9, len(whole) - len(body), len(whole) - 1])]
        )
        await self._gone()

    async def _then_reset(self, status: int, body: bytes) -> None:
        self._writer.write(self._whole(status, body))
        await self._gone()

    async def _gone(self) -> None:
        await asyncio.sleep(self._chance.choice([0.0, 0.0, 2.0]))
        if self._chance.random() < 0.6:
            raw = self._writer.get_extra_info("socket")
            raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._writer.transport.abort()
        else:
            self._writer.close()

    async def _junk(self, _: int, body: bytes) -> None:
        self._writer.write(
            self._chance.choice([b"SUCCESS\r\n\r\n", b"\x15\x03\x01\x00\x02", b"\r\n" * 99])
        )
        self._writer.write(body)
        self._writer.close()


WAYS: Final[tuple[Callable[[Line, int, bytes], Awaitable[None]], ...]] = (
    Line._interim, Line._until_closed, Line._chunked, Line._packed, Line._wrong_length,
    Line._redirect, Line._drip, Line._late, Line._twice, Line._cut, Line._then_reset, Line._junk,
)  # fmt: skip
