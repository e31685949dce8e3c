"""A bare server on loopback, in a process of its own: what the measured client talks to."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

SLOW_S: Final = 0.020
SLOW_PATH: Final = "/slow"
ECHOED: Final = ("phone", "amount", "codeService", "externalTransactionId", "callbackUrl")


@dataclass(frozen=True, slots=True)
class Visit:
    """One operation or bare request that was noted: moments of the machine's monotonic clock."""

    path: str
    arrived_s: float
    answered_s: float
    connection: int


@dataclass(slots=True)
class Server:
    """A running server: where it is, and what it noted so far."""

    port: int
    visits: list[Visit] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Its base address."""
        return f"http://127.0.0.1:{self.port}"


@contextmanager
def serving() -> Iterator[Server]:
    """Run the server for as long as it is needed."""
    with subprocess.Popen(
        [sys.executable, "-P", __file__], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None  # noqa: S101 - it was asked for above
        server = Server(port=int(process.stdout.readline()))
        lines = process.stdout

        def listen() -> None:
            for line in lines:
                path, arrived, answered, connection = line.split()
                server.visits.append(
                    Visit(path, int(arrived) / 1e9, int(answered) / 1e9, int(connection))
                )

        listening = threading.Thread(target=listen, daemon=True)
        listening.start()
        try:
            yield server
        finally:
            process.terminate()
            listening.join()


class _House:
    def __init__(self) -> None:
        self.connections = 0

    async def welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        number = self.connections
        try:
            while await self._one(reader, writer, number):
                pass
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            writer.close()

    async def _one(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int
    ) -> bool:
        head = await reader.readexactly(1)
        arrived = time.monotonic_ns()
        head += await reader.readuntil(b"\r\n\r\n")
        words = head.decode("latin-1")
        path = words.split(" ", 2)[1]
        _, _, rest = words.lower().partition("content-length:")
        body = await reader.readexactly(int(rest.split("\r", 1)[0])) if rest else b""
        if path.endswith(SLOW_PATH):
            await asyncio.sleep(SLOW_S)
        answer = _answer(path, body)
        writer.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + str(len(answer)).encode()
            + b"\r\n\r\n"
            + answer
        )
        answered = time.monotonic_ns()
        await writer.drain()
        if "/api-services/" in path or path.endswith("/noted"):
            sys.stdout.write(f"{path} {arrived} {answered} {number}\n")
            sys.stdout.flush()
        return "connection: close" not in words.lower()


def _answer(path: str, body: bytes) -> bytes:
    data: dict[str, object] = {"status": "PENDING"}
    if path.endswith("/operation"):
        asked = json.loads(body)
        data |= {name: asked.get(name) for name in ECHOED}
        data |= {"transactionId": "T98010948524802", "status": "SUCCESS", "errorType": None}
    elif path.endswith("/balance"):
        data = {"amount": 1_000_000}
    return json.dumps({"code": 2000, "msg": "x" * 100, "error": False, "data": data}).encode()


async def _serve() -> None:
    server = await asyncio.start_server(_House().welcome, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
