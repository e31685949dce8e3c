"""Sends the provider's callbacks to addresses on this machine, and tries again (contract A8)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from pos_app.sandbox.records import CallbackRow, Delivery
from pos_app.sandbox.signing import signature

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pos_app.sandbox.settlement import World

MAX_ATTEMPTS: Final = 5
MOST_AT_ONCE: Final = 32
RETRY_S: Final = 60.0
_ANSWER_S: Final = 10.0
_FIRST_LINE_LIMIT: Final = 4096
_DELIVERED: Final = range(200, 300)
_STATUS_WORDS: Final = 2


class CallbackSender:
    """Posts what is due; plain sockets, because nothing here may leave the machine."""

    def __init__(self, world: World) -> None:
        """Send what this world's ledger holds."""
        self._world = world
        # A backlog of thousands shall not take every file descriptor of the till.
        self._places = asyncio.Semaphore(MOST_AT_ONCE)

    def take_due(self) -> tuple[CallbackRow, ...]:
        """Take the callbacks whose time has come, so that nobody else tries them meanwhile."""
        return self._taken(self._world.ledger.waiting_callbacks(self._world.clock.now_s()))

    async def send_now(self, transaction_id: str) -> None:
        """Try a transaction's callbacks before their time: they may precede the answer."""
        rows = self._world.ledger.callbacks(transaction_id)
        await self.send(self._taken(row for row in rows if row.delivery == Delivery.WAITING))

    async def send(self, rows: tuple[CallbackRow, ...]) -> None:
        """Try callbacks that were taken, all at once."""
        await asyncio.gather(*(self._try(row) for row in rows))

    def _taken(self, rows: Iterable[CallbackRow]) -> tuple[CallbackRow, ...]:
        # Should the process end meanwhile, the next one tries them then.
        again_s = self._world.clock.now_s() + RETRY_S + _ANSWER_S
        taken = tuple(replace(row, due_s=again_s) for row in rows)
        for row in taken:
            self._world.ledger.put_callback(row)
        return taken

    async def _try(self, row: CallbackRow) -> None:
        try:
            async with self._places, asyncio.timeout(_ANSWER_S):
                status = await post(row.url, row.body.encode(), self._headers(row.body))
        except (OSError, TimeoutError, ValueError) as problem:
            status, detail = 0, f"unreachable: {type(problem).__name__}"
        else:
            detail = f"HTTP {status}"
        self._world.ledger.put_callback(self._after(row, status, detail))

    def _after(self, row: CallbackRow, status: int, detail: str) -> CallbackRow:
        attempts = row.attempts + 1
        delivery = Delivery.WAITING
        if status in _DELIVERED:
            delivery = Delivery.DELIVERED
        elif attempts >= MAX_ATTEMPTS:
            delivery = Delivery.GIVEN_UP
        due_s = self._world.clock.now_s() + RETRY_S * self._world.options.pace
        return replace(row, attempts=attempts, delivery=delivery, detail=detail, due_s=due_s)

    def _headers(self, body: str) -> tuple[tuple[str, str], ...]:
        secret = self._world.options.hmac_secret
        if secret is None:
            return ()
        timestamp = str(int(self._world.clock.now_s() * 1000))
        return (
            ("Hmac-Signature", signature(secret, timestamp, body)),
            ("Timestamp", timestamp),
        )


async def post(url: str, body: bytes, headers: tuple[tuple[str, str], ...]) -> int:
    """POST JSON to a plain address on this machine; the answer's HTTP status, 0 if unreadable."""
    parts = urlsplit(url)
    host = "127.0.0.1" if parts.hostname == "localhost" else parts.hostname
    reader, writer = await asyncio.open_connection(host, parts.port or 80)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    lines = [
        f"POST {target} HTTP/1.1",
        f"Host: {parts.netloc}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        "Connection: close",
        *(f"{name}: {value}" for name, value in headers),
    ]
    try:
        writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        await writer.drain()
        first_line = await reader.readline()
        await reader.read(_FIRST_LINE_LIMIT)
    finally:
        writer.close()
    words = first_line.decode("latin-1").split()
    if len(words) < _STATUS_WORDS or not words[1].isdigit():
        return 0
    return int(words[1])
