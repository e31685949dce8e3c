"""Puts requests on the wire with httpx, and brings back bytes: capped, timed and redacted."""

from __future__ import annotations

import asyncio
import logging
import zlib
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar
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
_CHUNK_BYTES: Final = 64 * 1024
_GZIP: Final = 16 + zlib.MAX_WBITS


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


class _NoJar(CookieJar):
    """Neither keeps cookies nor reads them: some make the standard library's reader fail."""

    def extract_cookies(self, response: object, request: object) -> None:
        """Look at no cookie."""


_DECODERS: Final[Mapping[str, Callable[[], _AsItIs | _Inflater]]] = {
    "": _AsItIs,
    "identity": _AsItIs,
    "gzip": lambda: _Inflater(_GZIP),
    "x-gzip": lambda: _Inflater(_GZIP),
    "deflate": lambda: _Inflater(zlib.MAX_WBITS),
}


class Wire:
    """Two httpx clients over one TLS context: one keeps its connections, one never does."""

    def __init__(self, options: HttpOptions) -> None:
        self._options = options
        # At DEBUG they write down headers, and an answer's headers can echo a key.
        for talkative in ("httpx", "httpcore"):
            logging.getLogger(talkative).setLevel(logging.WARNING)
        self._extensions: Mapping[str, PinTrace] = {}
        if options.pins.keys:
            host = httpx.URL(options.base_url).raw_host.decode("ascii")
            self._extensions = {"trace": PinTrace(options.pins, host if options.proxy else "")}
        self._clients = {
            Line.KEPT: _client(options, kept=MOST_CONNECTIONS),
            Line.FRESH: _client(options, kept=0),
        }

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
        except (OSError, _TooLargeError, _UndecodableError) as fault:
            # TimeoutError is among them: the total is longer than connecting may take.
            return Reply(kind=ReplyKind.LOST, why=name_of(fault).strip("_"))

    async def close(self) -> None:
        """Close every connection."""
        for client in self._clients.values():
            await client.aclose()

    async def _exchange(self, request: Request) -> Reply:
        headers = {"Accept": "application/json", "Accept-Encoding": "identity", **request.headers}
        if request.line is Line.FRESH:
            headers["Connection"] = "close"
        client = self._clients[request.line]
        try:
            ready = client.build_request(
                request.method,
                self._options.base_url + request.path,
                headers=headers,
                content=request.body or None,
                extensions=self._extensions,
            )
        except (UnicodeEncodeError, httpx.InvalidURL) as fault:
            # An address or a key that no request can carry: found before there is a connection.
            return Reply(kind=ReplyKind.NEVER_LEFT, why=name_of(fault))
        response = await client.send(ready, stream=True)
        try:
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

    def _without_secrets(self, body: bytes) -> tuple[bytes, str]:
        """Return the body and its text, so redacted that no reader of either meets a key."""
        try:
            raw = redacted(body.decode("utf-8"), self._options.secrets)
        except UnicodeDecodeError:
            # Nobody reads such a body, but it is kept for support.
            return b"", redacted(body.decode("utf-8", "replace"), self._options.secrets)
        return raw.encode("utf-8"), raw


def _client(options: HttpOptions, *, kept: int) -> httpx.AsyncClient:
    patience = options.patience
    local = options.base_url.startswith("http://")
    return httpx.AsyncClient(
        verify=tls_context(options.certificates),
        trust_env=False,
        follow_redirects=False,
        proxy=None if local or not options.proxy else options.proxy,
        headers={"User-Agent": options.agent},
        cookies=_NoJar(),
        event_hooks={"response": [_forget_redirect]},
        timeout=httpx.Timeout(
            connect=patience.connect_s,
            write=patience.write_s,
            read=patience.read_s,
            pool=patience.connect_s,
        ),
        limits=httpx.Limits(
            max_connections=MOST_CONNECTIONS,
            max_keepalive_connections=kept,
            keepalive_expiry=KEPT_S,
        ),
    )


_TO_H11: Final = ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state")
"""From an answer to the one who keeps what came after it: no public name leads there."""


def _has_more(response: httpx.Response) -> bool:
    """Tell whether more came on the connection than the answer; proven in `test_strange_lines`."""
    keeper: object = response.stream
    for name in _TO_H11:
        keeper = getattr(keeper, name, None)
    more, _ = getattr(keeper, "trailing_data", (b"", False))
    return bool(more)


async def _forget_redirect(response: httpx.Response) -> None:
    """Take away where an answer points to: httpx reads it even where it does not follow.

    Some addresses make it fail with what is no fault of the network.
    """
    response.headers.pop("Location", None)


async def _capped(response: httpx.Response, most_bytes: int) -> bytes:
    decoder = _DECODERS.get(response.headers.get("Content-Encoding", "").strip().lower())
    if decoder is None:
        raise _UndecodableError
    decoding, received, body = decoder(), 0, bytearray()
    async for piece in response.aiter_raw(_CHUNK_BYTES):
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
