"""Serves HTTP inside a loop that somebody else runs, to callers who may be up to no good."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Final

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

if TYPE_CHECKING:
    import socket
    import ssl

    from starlette.types import ASGIApp

MOST_HEADER_BYTES: Final = 16 * 1024
HANDSHAKE_S: Final = 5.0
"""How long the start of TLS may take, which holds no place yet."""

LONGEST_END_S: Final = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a caller may take of the till; a genuine call needs a hundredth of it.

    `longest_s` is for a whole connection, from its first byte to the answer's last.
    """

    BACKLOG: ClassVar[int] = 32

    most_bytes: int = 64 * 1024
    most_connections: int = 16
    most_a_second: int = 40
    longest_s: float = 10.0


class Server:
    """Listens on one socket until it is stopped."""

    def __init__(self, application: ASGIApp, limits: Limits) -> None:
        self._limits = limits
        self._state = ServerState()
        # One call, one connection: nobody holds one of the few places, least of all who asked
        # for what there is not, whom the router answers before any code of ours.
        self._state.default_headers = [(b"connection", b"close")]
        # A stranger's nonsense is no news; a fault of the program still is.
        logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
        self._config = uvicorn.Config(
            application,
            http="h11",
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            interface="asgi3",
            date_header=False,
            server_header=False,
            proxy_headers=False,
            h11_max_incomplete_event_size=MOST_HEADER_BYTES,
        )
        self._door = Door(limits)
        self._listening: asyncio.Server | None = None

    async def start(self, bound: socket.socket, tls: ssl.SSLContext | None) -> None:
        """Answer from now on."""
        self._config.load()
        loop = asyncio.get_running_loop()
        self._listening = await loop.create_server(
            self._protocol,
            sock=bound,
            ssl=tls,
            ssl_handshake_timeout=HANDSHAKE_S if tls else None,
        )

    async def stop(self) -> None:
        """Close everything; a call that is being written down gets a second."""
        if self._listening is None:
            return
        self._listening.close()
        for connection in list(self._state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)
        answering = tuple(self._state.tasks)
        if answering:
            _, late = await asyncio.wait(answering, timeout=LONGEST_END_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _protocol(self) -> asyncio.Protocol:
        return BriefProtocol(self._config, self._state, self._door)


class Door:
    """Counts who comes in: too many in a second, or at once, are turned away unread."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._came_s: deque[float] = deque()

    def lets_in(self, present: int, now_s: float) -> bool:
        """Tell whether one more may come in beside those `present`."""
        while self._came_s and now_s - self._came_s[0] >= 1.0:
            self._came_s.popleft()
        if present > self.limits.most_connections:
            return False
        if len(self._came_s) >= self.limits.most_a_second:
            return False
        self._came_s.append(now_s)
        return True


class BriefProtocol(H11Protocol):
    """One caller, who has a few seconds for everything: a slow one is cut off."""

    def __init__(self, config: uvicorn.Config, state: ServerState, door: Door) -> None:
        super().__init__(config, state, {})
        self._door = door
        self._end: asyncio.TimerHandle | None = None

    def connection_made(  # type: ignore[override] # uvicorn says BaseTransport
        self, transport: asyncio.Transport
    ) -> None:
        """Let a caller in, for a while."""
        super().connection_made(transport)
        present, now_s = len(self.connections), self.loop.time()
        if not self._door.lets_in(present, now_s):
            transport.abort()
            return
        self._end = self.loop.call_later(self._door.limits.longest_s, transport.abort)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget a caller who left."""
        if self._end is not None:
            self._end.cancel()
        super().connection_lost(exc)
