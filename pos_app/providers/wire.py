"""Puts requests on the wire with httpx, and brings back bytes: capped, timed and redacted."""

from __future__ import annotations

import asyncio
import logging
import sys
import zlib
from email.utils import parsedate_to_datetime
from importlib.util import find_spec
from typing import TYPE_CHECKING, Final

import httpx

from pos_app.engine.ports import Reply, ReplyKind
from pos_app.providers.faults import fate_of, name_of
from pos_app.providers.pins import KeyNotPinnedError, PinTrace
from pos_app.providers.redaction import redacted
from pos_app.providers.request import HttpOptions, Line, Request
from pos_app.providers.tls import tls_context

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

KEY_NOT_PINNED: Final = "KeyNotPinned"
MOST_CONNECTIONS: Final = 8
KEPT_S: Final = 50.0
_GZIP: Final = 16 + zlib.MAX_WBITS

if find_spec("sniffio") is None:
    # httpcore asks for it four times a request, and each time Python looks through every folder
    # of its path in vain: a fifth of a request's processor time. This says that it is not there.
    sys.modules["sniffio"] = None  # type: ignore[assignment] # Python's own word for that


class _TooLargeError(Exception):
    """The answer is longer than any that this provider gives."""


class _UndecodableError(Exception):
    """The answer came in an encoding that nobody asked for."""


class _AsItIs:
    def decode(self, piece: bytes, _most: int) -> bytes:
        return piece


class _Inflater:
    """Unpacks no more than it is allowed to, whatever the sender packed."""

    def __init__(self, window: int) -> None:
        self._unpacking = zlib.decompressobj(window)

    def decode(self, piece: bytes, most: int) -> bytes:
        try:
            return self._unpacking.decompress(piece, most)
        except zlib.error:
            raise _UndecodableError from None


_DECODERS: Final[Mapping[str, Callable[[], _AsItIs | _Inflater]]] = {
    "": _AsItIs,
    "identity": _AsItIs,
    "gzip": lambda: _Inflater(_GZIP),
    "x-gzip": lambda: _Inflater(_GZIP),
    "deflate": lambda: _Inflater(zlib.MAX_WBITS),
}


class Wire:
    """Two httpx transports over one TLS context: one keeps its connections, one never does.

    Transports, not clients: nothing here may follow a redirect, keep a cookie, sign in or read the
    environment, and a client goes through all of that for each request.
    """

    def __init__(self, options: HttpOptions) -> None:
        self._options = options
        # At DEBUG it writes down headers, and an answer's headers can echo a key.
        logging.getLogger("httpcore").setLevel(logging.WARNING)
        patience = options.patience
        self._extensions: dict[str, object] = {
            "timeout": {
                "connect": patience.connect_s,
                "write": patience.write_s,
                "read": patience.read_s,
                "pool": patience.connect_s,
            }
        }
        if options.pins.keys:
            host = httpx.URL(options.base_url).raw_host.decode("ascii")
            self._extensions["trace"] = PinTrace(options.pins, host if options.proxy else "")
        self._transports = {
            Line.KEPT: _transport(options, kept=MOST_CONNECTIONS),
            Line.FRESH: _transport(options, kept=0),
        }
        self._turnstile = asyncio.Lock()

    async def exchange(self, request: Request) -> Reply:
        """Send one request and read its answer; every fault becomes a reply."""
        patience = self._options.patience
        try:
            async with asyncio.timeout(patience.total_s):
                return await self._exchange(request)
        except KeyNotPinnedError:
            # Raised between the handshake and the first byte.
            return Reply(kind=ReplyKind.NEVER_LEFT, why=KEY_NOT_PINNED)
        except httpx.RequestError as fault:
            return Reply(kind=fate_of(fault), why=name_of(fault))
        except TimeoutError as fault:
            # The total is longer than connecting may take.
            return Reply(kind=ReplyKind.SILENT, why=name_of(fault))
        except (OSError, _TooLargeError, _UndecodableError) as fault:
            return Reply(kind=ReplyKind.LOST, why=name_of(fault).strip("_"))

    async def close(self) -> None:
        """Close every connection."""
        for transport in self._transports.values():
            await transport.aclose()

    async def _exchange(self, request: Request) -> Reply:
        headers = {
            **_ALWAYS,
            "User-Agent": self._options.agent,
            **request.headers,
            "Connection": "close" if request.line is Line.FRESH else "keep-alive",
        }
        try:
            ready = httpx.Request(
                request.method,
                self._options.base_url + request.path,
                headers=headers,
                content=request.body or None,
                extensions=self._extensions,
            )
        except (UnicodeEncodeError, httpx.InvalidURL) as fault:
            # An address or a key that no request can carry: found before there is a connection.
            return Reply(kind=ReplyKind.NEVER_LEFT, why=name_of(fault))
        await self._one_a_turn(request)
        response = await self._transports[request.line].handle_async_request(ready)
        try:
            await self._one_a_turn(request)
            body = await _capped(response, self._options.most_bytes)
        finally:
            await response.aclose()
        if _has_more(response):
            # An answer that somebody doubled would be taken for the next question's, which would
            # count as answered before it arrived: four could meet within one minute.
            await response.extensions["network_stream"].aclose()
        body, raw = self._without_secrets(body)
        return Reply(
            kind=ReplyKind.HEARD,
            status=response.status_code,
            body=body,
            raw=raw,
            server_ms=_date_ms(response.headers.get("Date", "")),
        )

    async def _one_a_turn(self, request: Request) -> None:
        """Let questions that leave or end together do so in a turn of the loop each.

        Else the window waits for all of them. What moves money waits for none.
        """
        if request.line is Line.KEPT:
            async with self._turnstile:
                await asyncio.sleep(0)

    def _without_secrets(self, body: bytes) -> tuple[bytes, str]:
        """Return the body and its text, so redacted that no reader of either meets a key."""
        try:
            raw = redacted(body.decode("utf-8"), self._options.secrets)
        except UnicodeDecodeError:
            # Nobody reads such a body, but it is kept for support.
            return b"", redacted(body.decode("utf-8", "replace"), self._options.secrets)
        return raw.encode("utf-8"), raw


_ALWAYS: Final = {"Accept": "application/json", "Accept-Encoding": "identity"}


def _transport(options: HttpOptions, *, kept: int) -> httpx.AsyncHTTPTransport:
    local = options.base_url.startswith("http://")
    return httpx.AsyncHTTPTransport(
        verify=tls_context(options.certificates),
        trust_env=False,
        proxy=None if local or not options.proxy else options.proxy,
        limits=httpx.Limits(
            max_connections=MOST_CONNECTIONS,
            max_keepalive_connections=kept,
            keepalive_expiry=KEPT_S,
        ),
    )


_TO_H11: Final = ("_httpcore_stream", "_stream", "_connection", "_h11_state")
"""From an answer to the one who keeps what came after it: no public name leads there."""


def _has_more(response: httpx.Response) -> bool:
    """Tell whether more came on the connection than the answer; proven in `test_strange_lines`."""
    keeper: object = response.stream
    for name in _TO_H11:
        keeper = getattr(keeper, name, None)
    more, _ = getattr(keeper, "trailing_data", (b"", False))
    return bool(more)


async def _capped(response: httpx.Response, most_bytes: int) -> bytes:
    decoder = _DECODERS.get(response.headers.get("Content-Encoding", "").strip().lower())
    if decoder is None:
        raise _UndecodableError
    decoding, received, body = decoder(), 0, bytearray()
    stream = response.stream
    assert isinstance(stream, httpx.AsyncByteStream)  # noqa: S101 - what an async transport gives
    async for piece in stream:
        received += len(piece)
        body += decoding.decode(piece, most_bytes + 1 - len(body))
        if max(received, len(body)) > most_bytes:
            raise _TooLargeError
    return bytes(body)


def _date_ms(text: str) -> int | None:
    try:
        return int(parsedate_to_datetime(text).timestamp() * 1000)
    except (ValueError, TypeError, OverflowError, OSError):
        return None
