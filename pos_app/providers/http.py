"""The door to the network: a client that loads httpx only when a request leaves.

Nothing here imports httpx: the window's first frame shall not wait for it.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.ports import Reply, ReplyKind
from pos_app.providers.request import LOOPBACK, RESET, Line

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.providers.request import HttpOptions, Request
    from pos_app.providers.wire import Wire

GONE: Final = frozenset({RESET, "ReadError", "WriteError", "RemoteProtocolError"})
"""Faults of a kept connection that the other side had closed, as httpx names them."""

NO_KEY: Final = "NoCredentials"
"""Why nothing left: a request without a key would only count against the shop."""

UNREADABLE: Final = frozenset({"TooLargeError", "UndecodableError", "RemoteProtocolError"})
"""Faults of an answer that did come: the network is well."""


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
    """Return a reply that was heard.

    Raises TillError: NO_CREDENTIALS where no key was there to send, PROVIDER_UNREADABLE where
    something came that cannot be read, NO_NETWORK else.
    """
    if reply.why == NO_KEY:
        raise TillError(Trouble.NO_CREDENTIALS)
    if reply.kind is not ReplyKind.HEARD:
        unreadable = reply.why in UNREADABLE
        raise TillError(
            Trouble.PROVIDER_UNREADABLE if unreadable else Trouble.NO_NETWORK, reply.why
        )
    return reply


def _open_wire(options: HttpOptions) -> Wire:
    # Here and not above: httpx costs a third of the first frame, and this runs in a thread.
    from pos_app.providers.wire import Wire  # noqa: PLC0415 - deferred on purpose, see above

    return Wire(options)
