"""A small server on loopback that does to a client whatever a test wants done."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator

Behaviour: TypeAlias = Callable[["Visit"], Awaitable[None]]


@dataclass
class Visit:
    """One request on one connection: what arrived, and the way to answer."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    head: bytes = b""
    body: bytes = b""

    async def read(self) -> bool:
        """Read one request; False when the client went away before one came."""
        try:
            self.head = await self.reader.readuntil(b"\r\n\r\n")
        except asyncio.IncompleteReadError as early:
            self.head = early.partial
            return False
        length = self.header("content-length")
        self.body = await self.reader.readexactly(int(length)) if length else b""
        return True

    def header(self, name: str) -> str:
        """Return a header of the request, empty when it is not there."""
        for line in self.head.decode("latin-1").split("\r\n")[1:]:
            key, _, value = line.partition(":")
            if key.strip().lower() == name:
                return value.strip()
        return ""

    def send(self, status: int, body: bytes, *headers: str) -> None:
        """Write a whole answer."""
        self.writer.write(framed(status, body, *headers))

    def reset(self) -> None:
        """Cut the connection as a server does that turns a client away."""
        raw = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


def framed(status: int, body: bytes, *headers: str) -> bytes:
    """Return the bytes of an HTTP answer."""
    lines = (f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", *headers)
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def answering(status: int, body: bytes, *headers: str) -> Behaviour:
    """Return a behaviour that gives the same answer to everybody."""

    async def answer(visit: Visit) -> None:
        if await visit.read():
            visit.send(status, body, *headers)

    return answer


@dataclass
class Loopback:
    """Where the server listens and what happened there."""

    port: int
    scheme: str = "http"
    connections: int = 0
    visits: list[Visit] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Its base address."""
        return f"{self.scheme}://127.0.0.1:{self.port}"

    @property
    def bytes_received(self) -> int:
        """How many bytes of requests arrived, on all connections."""
        return sum(len(visit.head) + len(visit.body) for visit in self.visits)


@asynccontextmanager
async def serving(
    behaviour: Behaviour, tls: ssl.SSLContext | None = None
) -> AsyncIterator[Loopback]:
    """Serve `behaviour`, called again and again on each connection until it is closed."""
    loopback = Loopback(port=0, scheme="https" if tls else "http")
    open_ones: set[asyncio.Task[None]] = set()

    async def converse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        loopback.connections += 1
        try:
            while not reader.at_eof() and not writer.is_closing():
                visit = Visit(reader, writer)
                loopback.visits.append(visit)
                await behaviour(visit)
                await writer.drain()
        except (ConnectionError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            writer.close()

    def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(converse(reader, writer))
        open_ones.add(task)
        task.add_done_callback(open_ones.discard)

    server = await asyncio.start_server(meet, "127.0.0.1", 0, ssl=tls)
    loopback.port = server.sockets[0].getsockname()[1]
    try:
        yield loopback
    finally:
        server.close()
        for task in open_ones:
            task.cancel()
        await asyncio.gather(*open_ones, return_exceptions=True)
        await server.wait_closed()


def closed_port() -> int:
    """Return a port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
