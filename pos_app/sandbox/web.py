"""The uvicorn server of the sandbox, able to live inside a loop that somebody else runs."""

from __future__ import annotations

import asyncio
import os
import re
import socket
from contextlib import contextmanager
from email.utils import formatdate
from typing import TYPE_CHECKING, Final

import uvicorn
from starlette.requests import ClientDisconnect
from uvicorn.protocols.http.h11_impl import H11Protocol

from pos_app.sandbox.delivery import TRANSPORT_KEY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from pos_app.sandbox.clock import Clock

HOST: Final = "127.0.0.1"
_SLASHES: Final = re.compile(r"/{2,}")
_SHUTDOWN_S: Final = 1


class QuietServer(uvicorn.Server):
    """A server that leaves the process's signals to their owner."""

    def __init__(self, config: uvicorn.Config) -> None:
        """Prepare to serve."""
        super().__init__(config)
        self._told_to_end = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture nothing."""
        yield

    async def main_loop(self) -> None:
        """Sleep until `end`: the original looks ten times a second."""
        await self._told_to_end.wait()

    def end(self) -> None:
        """Let `serve` come to its end."""
        self._told_to_end.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close everything at once: the original waits a tenth of a second for idle clients."""
        for server in self.servers:
            server.close()
        for bound in sockets or ():
            bound.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)
        answering = tuple(self.server_state.tasks)
        if answering:
            _, late = await asyncio.wait(answering, timeout=_SHUTDOWN_S)
            for task in late:
                task.cancel()


class OpenProtocol(H11Protocol):
    """Hands its transport to the application, so that a fault can cut the connection."""

    def connection_made(  # type: ignore[override] # uvicorn says BaseTransport
        self, transport: asyncio.Transport
    ) -> None:
        """Put the transport into the scope of every request on this connection."""
        super().connection_made(transport)
        inner = self.app

        async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
            scope[TRANSPORT_KEY] = transport
            await inner(scope, receive, send)

        self.app = with_transport


class FrontDoor:
    """What befalls every request: one slash for two, and the Date of the sandbox's clock."""

    def __init__(self, app: ASGIApp, clock: Clock) -> None:
        """Wrap an application."""
        self._app = app
        self._clock = clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""

        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                date = formatdate(self._clock.now_s(), usegmt=True).encode()
                headers = [*message.get("headers", ()), (b"date", date)]
                message = {**message, "headers": headers}
            await send(message)

        # Clients of both providers send double slashes (contract B2).
        plain = {**scope, "path": _SLASHES.sub("/", scope["path"])}
        try:
            await self._app(plain, receive, dated)
        except ClientDisconnect:
            # A client that leaves in the middle of its request is its own business.
            return


class PortInUseError(OSError):
    """The wanted port is taken by another program."""


def bound_socket(port: int) -> socket.socket:
    """Bind a loopback address; without the protocol asyncio leaves Nagle's delay on."""
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # elsewhere it would share the port with another program
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((HOST, port))
    except OSError as problem:
        bound.close()
        raise PortInUseError(f"port {port} of {HOST} cannot be used: {problem}") from problem
    return bound


def server_for(app: ASGIApp, clock: Clock) -> QuietServer:
    """Build a server that logs nothing and waits a second for its clients."""
    return QuietServer(
        uvicorn.Config(
            FrontDoor(app, clock),
            date_header=False,
            log_config=None,
            access_log=False,
            lifespan="off",
            http=OpenProtocol,
            ws="none",
        )
    )
