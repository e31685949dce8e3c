"""Sends an answer down the wire, whole or as badly as a fault script asks."""

from __future__ import annotations

import asyncio
import os
import socket
import struct
import zlib
from typing import TYPE_CHECKING, Final

from starlette.responses import HTMLResponse, RedirectResponse, Response

from pos_app.sandbox.wire import JsonObject, to_bytes

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator, Mapping

    from starlette.types import Receive, Scope, Send

TRANSPORT_KEY: Final = "pos_app.transport"
HTML_PAGE: Final = (
    "<!doctype html><html><head><title>Connexion au réseau</title></head>"
    "<body><h1>Bienvenue</h1><p>Veuillez accepter les conditions du réseau.</p></body></html>"
)
FORBIDDEN_PAGE: Final = (
    "<html><head><title>403 Forbidden</title></head>"
    "<body><center><h1>403 Forbidden</h1></center></body></html>"
)
GIBIBYTE: Final = 1 << 30
_CHUNK: Final = 1 << 16
_BOMB_BLOCK: Final = 1 << 20
_GZIP_WINDOW: Final = 31
_LINGER: Final = "hh" if os.name == "nt" else "ii"
_JSON: Final = "application/json; charset=utf-8"


def json_response(status: int, body: JsonObject) -> Response:
    """Return a whole JSON answer."""
    return Response(to_bytes(body), status_code=status, media_type=_JSON)


def raw_response(body: bytes) -> Response:
    """Bytes that claim to be JSON."""
    return Response(body, status_code=201, media_type=_JSON)


def page(text: str, status: int = 200) -> Response:
    """Return a web page where JSON was expected."""
    return HTMLResponse(text, status_code=status)


def redirect(url: str, status: int) -> Response:
    """Return a redirection."""
    return RedirectResponse(url, status_code=status)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        continue


class Dropped(Response):
    """Closes the connection without an answer; `reset` sends RST, else FIN."""

    def __init__(self, *, reset: bool) -> None:
        """Choose how the connection ends."""
        super().__init__()
        self._reset = reset

    async def __call__(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,  # noqa: ARG002 - the signature is ASGI's
    ) -> None:
        """End the connection."""
        transport: asyncio.Transport = scope[TRANSPORT_KEY]
        if self._reset:
            transport.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(_LINGER, 1, 0)
            )
        transport.abort()
        await _disconnected(receive)


class Truncated(Response):
    """Promises a body and closes after half of it."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send half and close."""
        transport: asyncio.Transport = scope[TRANSPORT_KEY]
        whole = bytes(self.body)
        await send({"type": "http.response.start", "status": 201, "headers": self.raw_headers})
        await send(
            {
                "type": "http.response.body",
                "body": whole[: len(whole) // 2],
                "more_body": True,
            }
        )
        transport.close()
        await _disconnected(receive)


class Endless(Response):
    """Streams chunks for as long as the client listens."""

    def __init__(
        self,
        chunks: Iterator[bytes],
        headers: Mapping[str, str],
        pause: Callable[[], Awaitable[None]],
    ) -> None:
        """Stream `chunks`, waiting for `pause` after each."""
        super().__init__(status_code=201, headers={"content-type": _JSON, **headers})
        self._chunks = chunks
        self._pause = pause

    async def __call__(
        self,
        scope: Scope,  # noqa: ARG002 - the signature is ASGI's
        receive: Receive,
        send: Send,
    ) -> None:
        """Send until the chunks or the client's patience end."""
        headers = [pair for pair in self.raw_headers if pair[0] != b"content-length"]
        await send({"type": "http.response.start", "status": self.status_code, "headers": headers})
        gone = asyncio.ensure_future(_disconnected(receive))
        try:
            for chunk in self._chunks:
                if gone.done():
                    return
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
                await self._pause()
            await send({"type": "http.response.body", "body": b"", "more_body": False})
        finally:
            gone.cancel()


async def _let_others_run() -> None:
    await asyncio.sleep(0)


def huge() -> Response:
    """One GiB of JSON white space before the answer ends."""
    head = iter((b'{"code":2000,"msg":"',))

    def chunks() -> Iterator[bytes]:
        yield from head
        for _ in range(GIBIBYTE // _CHUNK):
            yield b" " * _CHUNK
        yield b'"}'

    return Endless(chunks(), {}, _let_others_run)


def gzip_bomb() -> Response:
    """About one MiB of gzip that unpacks to one GiB."""

    def chunks() -> Iterator[bytes]:
        packer = zlib.compressobj(9, zlib.DEFLATED, _GZIP_WINDOW)
        head = packer.compress(b'{"code":2000,"msg":"') + packer.flush(zlib.Z_FULL_FLUSH)
        # A fully flushed block stands alone, so that one block can be sent over and over.
        block = packer.compress(b" " * _BOMB_BLOCK) + packer.flush(zlib.Z_FULL_FLUSH)
        yield head
        for _ in range(GIBIBYTE // _BOMB_BLOCK):
            yield block
        yield packer.flush()

    return Endless(chunks(), {"content-encoding": "gzip"}, _let_others_run)


def drip(status: int, body: JsonObject, pause: Callable[[], Awaitable[None]]) -> Response:
    """Return the true answer, one byte at a time."""
    response = Endless((bytes((byte,)) for byte in to_bytes(body)), {}, pause)
    response.status_code = status
    return response
