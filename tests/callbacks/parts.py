"""A receiver on loopback before an intake, and callers of every kind."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pos_app.callbacks.intake import Intake
from pos_app.callbacks.receiver import Address, Receiver, ReceiverOptions
from pos_app.callbacks.server import Limits
from pos_app.engine.callbacks import Heeded
from tests.callbacks.calls import reader

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Mapping
    from pathlib import Path

    from pos_app.engine.callbacks import CallbackReader, Told

ROOMY = Limits(most_a_second=100_000, most_connections=1_000)
LOOPBACK = Address(host="127.0.0.1", port=0)


@dataclass
class Till:
    """Heeds calls by writing them on a list; `refuses` is raised instead."""

    told: list[Told] = field(default_factory=list)
    refuses: Exception | None = None
    gate: asyncio.Event | None = None

    async def heed(self, told: Told) -> Heeded:
        if self.gate is not None:
            await self.gate.wait()
        if self.refuses is not None:
            raise self.refuses
        self.told.append(told)
        return Heeded.HINT


@dataclass
class Post:
    """A receiver that listens, and what stands behind it."""

    receiver: Receiver
    intake: Intake
    till: Till

    @property
    def port(self) -> int:
        return int(self.receiver.url.rpartition(":")[2])


@asynccontextmanager
async def working(till: Till, its_reader: CallbackReader | None = None) -> AsyncIterator[Intake]:
    """Run an intake for a while."""
    intake = Intake({"intech": its_reader or reader()}, till.heed)
    work = asyncio.ensure_future(intake.run())
    try:
        yield intake
    finally:
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)


@asynccontextmanager
async def listening(
    limits: Limits = ROOMY, certificate: Path | None = None, till: Till | None = None
) -> AsyncIterator[Post]:
    """Listen for a while."""
    the_till = till or Till()
    async with working(the_till) as intake:
        options = ReceiverOptions(address=LOOPBACK, certificate=certificate, limits=limits)
        receiver = Receiver(options, intake)
        await receiver.start()
        try:
            yield Post(receiver, intake, the_till)
        finally:
            await receiver.stop()


def request(body: bytes, headers: Mapping[str, str] | None = None, path: str = "/intech") -> bytes:
    """Return a request's bytes."""
    lines = [
        f"POST {path} HTTP/1.1",
        "Host: relay",
        f"Content-Length: {len(body)}",
        *(f"{name}: {text}" for name, text in (headers or {}).items()),
    ]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


async def answer_to(port: int, sent: bytes, tls: ssl.SSLContext | None = None) -> bytes:
    """Send bytes and return the whole answer, empty when the line was cut."""
    reader_, writer = await asyncio.open_connection(
        "127.0.0.1", port, ssl=tls, server_hostname="127.0.0.1" if tls else None
    )
    try:
        writer.write(sent)
        await writer.drain()
        return await reader_.read()
    except ConnectionError:
        return b""
    finally:
        writer.transport.abort()


async def called(
    post: Post, body: bytes, headers: Mapping[str, str] | None = None, path: str = "/intech"
) -> int:
    """Call once; return the HTTP status, 0 when the line was cut."""
    answer = await answer_to(post.port, request(body, headers, path))
    return int(answer.split()[1]) if answer else 0
