"""The uvicorn server of the sandbox, able to live inside a loop that somebody else runs."""

from __future__ import annotations

import re
import socket
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from pos_app.sandbox.delivery import TRANSPORT_KEY

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator

    from starlette.types import ASGIApp, Receive, Scope, Send

HOST: Final = "127.0.0.1"
_SLASHES: Final = re.compile(r"/{2,}")
_SHUTDOWN_S: Final = 1


class QuietServer(uvicorn.Server):
    """A server that leaves the process's signals to their owner."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture nothing."""
        yield


class OpenProtocol(H11Protocol):
    """Hands its transport to the application, so that a fault can cut the connection."""

    def connection_made(  # type: ignore[override]
        self, transport: asyncio.Transport
    ) -> None:
        """Put the transport into the scope of every request on this connection."""
        super().connection_made(transport)
        inner = self.app

        async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
            scope[TRANSPORT_KEY] = transport
            await inner(scope, receive, send)

        self.app = with_transport


class SingleSlashes:
    """Reads `//` in a path as `/`: clients of both providers send it (contract B2)."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap an application."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] == "http":
            scope = {**scope, "path": _SLASHES.sub("/", scope["path"])}
        await self._app(scope, receive, send)


class PortInUseError(OSError):
    """The wanted port is taken by another program."""


def bound_socket(port: int) -> socket.socket:
    """Bind a loopback address; without the protocol asyncio leaves Nagle's delay on."""
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((HOST, port))
    except OSError as problem:
        bound.close()
        raise PortInUseError(f"port {port} of {HOST} cannot be used: {problem}") from problem
    return bound


def server_for(app: ASGIApp) -> QuietServer:
    """Build a server that logs nothing and waits a second for its clients."""
    return QuietServer(
        uvicorn.Config(
            SingleSlashes(app),
            log_config=None,
            access_log=False,
            lifespan="off",
            http=OpenProtocol,
            ws="none",
            timeout_graceful_shutdown=_SHUTDOWN_S,
        )
    )
