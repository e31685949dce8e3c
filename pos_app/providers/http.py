"""The door to the network: what a request is, and a client that loads httpx only when one leaves.

Nothing here imports httpx: the window's first frame shall not wait for it.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Reply, ReplyKind
from pos_app.providers.pins import NO_PINS, Pins

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from pos_app.domain.secret import Secret
    from pos_app.providers.wire import Wire

RESET: Final = ConnectionResetError.__name__
"""The fault's name when the other side cut a connection that stood: it may be a refusal."""

GONE: Final = frozenset({RESET, "ReadError", "WriteError", "RemoteProtocolError"})
"""Faults of a kept connection that the other side had closed, as httpx names them."""

LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})


class Line(StrEnum):
    """On what connection a request travels."""

    FRESH = "fresh"
    """One of its own: a stale kept one is the commonest doubtful failure. For what moves money."""

    KEPT = "kept"
    """A kept one where there is one: for questions and look-ups."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long each step may take, in seconds (contract A5 asks for at least 60 in all).

    `total_s` bounds the whole, against an answer that drips in byte by byte.
    """

    connect_s: float = 10.0
    write_s: float = 30.0
    read_s: float = 75.0
    total_s: float = 75.0


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpOptions:
    """How one provider is reached.

    `secrets` is read anew at each answer. `base_url` ends without a slash; `proxy` is an http
    address, empty for none: the environment's proxies are never used. `certificates` is a PEM
    file, empty for the system's trust store.
    """

    base_url: str
    secrets: Collection[Secret] = ()
    patience: Patience = field(default_factory=Patience)
    most_bytes: int = 1024 * 1024
    proxy: str = ""
    certificates: str = ""
    pins: Pins = NO_PINS
    agent: str = "pos-app"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request: `path` begins with a slash, `body` are the exact bytes to send.

    Its headers hold keys: they are never shown.
    """

    method: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: bytes = field(default=b"", repr=False)
    line: Line = Line.KEPT


class HttpClient:
    """Sends requests to one provider and returns what came back; raises for no fault of theirs."""

    def __init__(self, options: HttpOptions, now_ms: Callable[[], int]) -> None:
        self._options = options
        self._now_ms = now_ms
        self._wire: Wire | None = None
        self._opening = asyncio.Lock()
        self._server_ahead_ms = 0

    def server_now_ms(self) -> int:
        """Return the provider's time, ms UTC, as its answers tell it: never ahead of it."""
        return self._now_ms() + self._server_ahead_ms

    async def send(self, request: Request) -> Reply:
        """Send one request, once. Redirects are not followed and nothing is tried again.

        An address that must not be used (neither https nor this machine) never leaves.
        """
        if not is_allowed(self._options.base_url):
            return Reply(kind=ReplyKind.NEVER_LEFT, why="AddressNotAllowed")
        wire = await self._opened()
        reply = await wire.exchange(request)
        if reply.server_ms is not None:
            self._server_ahead_ms = reply.server_ms - self._now_ms()
        return reply

    async def look_up(self, request: Request) -> Reply:
        """Send what only reads and nobody counts; once more where a kept connection was gone.

        Never for a question, which is counted, nor for what moves money.
        """
        reply = await self.send(request)
        if reply.kind is ReplyKind.LOST and reply.why in GONE:
            reply = await self.send(replace(request, line=Line.FRESH))
        return reply

    async def close(self) -> None:
        """Close every connection; the client opens new ones if it is used again."""
        wire, self._wire = self._wire, None
        if wire is not None:
            await wire.close()

    async def _opened(self) -> Wire:
        async with self._opening:
            if self._wire is None:
                self._wire = await asyncio.to_thread(_open_wire, self._options)
            return self._wire


def is_allowed(base_url: str) -> bool:
    """Tell whether money may travel to that address: https, or plain http to this machine."""
    try:
        parts = urlsplit(base_url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return False
    if not host or parts.username or parts.query or parts.fragment:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and host in LOOPBACK)


def require(reply: Reply) -> Reply:
    """Return a reply that was heard. Raises TillError NO_NETWORK for any other."""
    if reply.kind is not ReplyKind.HEARD:
        raise TillError(Trouble.NO_NETWORK, reply.why)
    return reply


def _open_wire(options: HttpOptions) -> Wire:
    # Here and not above: httpx costs a third of the first frame, and this runs in a thread.
    from pos_app.providers.wire import Wire  # noqa: PLC0415 - deferred on purpose, see above

    return Wire(options)
