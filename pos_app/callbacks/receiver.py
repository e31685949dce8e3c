"""An address at which a relay of the merchant's own may hand in the providers' calls."""

from __future__ import annotations

import asyncio
import ipaddress
import os
import socket
import ssl
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from pos_app.callbacks.intake import Taken
from pos_app.callbacks.server import Limits, Server
from pos_app.engine.callbacks import Call

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.requests import Request
    from starlette.responses import Response

    from pos_app.callbacks.intake import Intake

LOOPBACK: Final = "127.0.0.1"
_OK: Final = 200
_TOO_LARGE: Final = 413
_NOT_FOUND: Final = 404
_NOT_NOW: Final = 503
_WORDS: Final = {_OK: "ok", _TOO_LARGE: "too large", _NOT_FOUND: "unknown", _NOT_NOW: "not now"}


class ReceiverError(Exception):
    """The receiver cannot listen; its text says where and why. Sales go on without it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where to listen; port 0 takes a free one."""

    host: str
    port: int

    @property
    def is_loopback(self) -> bool:
        """Tell whether only this machine can reach it."""
        try:
            return self.host == "localhost" or ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            # No address at all: listening there will fail, and say so.
            return False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiverOptions:
    """How to listen. `certificate` is a PEM file that holds the chain and its key."""

    address: Address
    certificate: Path | None = None
    limits: Limits = field(default_factory=Limits)


def address_of(text: str) -> Address:
    """Read `PORT` or `HOST:PORT`, as the settings allow them; a port alone is this machine's."""
    host, _, port = text.rpartition(":")
    return Address(host=host.strip("[]") or LOOPBACK, port=int(port))


class Receiver:
    """Listens inside the running loop; its answer is the same whatever a call is worth."""

    def __init__(self, options: ReceiverOptions, intake: Intake) -> None:
        self._options = options
        self._intake = intake
        self._server: Server | None = None
        self.url = ""

    async def start(self) -> None:
        """Listen. Raises ReceiverError: a port that is taken, a certificate that is none."""
        options = self._options
        address = options.address
        if not address.is_loopback and options.certificate is None:
            raise ReceiverError(f"{address.host}:{address.port}: callback_certificate")
        # Reading a certificate's key may take a while on a slow disk.
        tls = await asyncio.to_thread(_tls, options.certificate)
        bound = _bound(address)
        server = Server(self._application(), options.limits)
        await server.start(bound, tls)
        self._server = server
        scheme = "https" if tls else "http"
        host = f"[{address.host}]" if ":" in address.host else address.host
        self.url = f"{scheme}://{host}:{bound.getsockname()[1]}"

    async def stop(self) -> None:
        """Stop listening, within about a second; a second call does nothing."""
        server, self._server = self._server, None
        if server is not None:
            await server.stop()

    def _application(self) -> Starlette:
        return Starlette(routes=[Route("/{provider}", self._answer, methods=["POST"])])

    async def _answer(self, request: Request) -> Response:
        provider = request.path_params["provider"]
        if provider not in self._intake.providers:
            return _response(_NOT_FOUND)
        try:
            body = await _body_of(request, self._options.limits.most_bytes)
        except ClientDisconnect:
            return _response(_NOT_NOW)
        if body is None:
            return _response(_TOO_LARGE)
        call = Call(provider=provider, headers=dict(request.headers), body=body)
        try:
            taken = await self._intake.take(call)
        except asyncio.CancelledError:
            # The receiver ends: nobody is there to answer, and uvicorn would call this a fault.
            taken = Taken.NOT_NOW
        return _response(_OK if taken is Taken.DONE else _NOT_NOW)


async def _body_of(request: Request, most_bytes: int) -> bytes | None:
    """Return the exact bytes, None when there are too many of them."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > most_bytes:
            return None
    return bytes(body)


def _response(status: int) -> Response:
    return PlainTextResponse(_WORDS[status], status_code=status)


def _tls(certificate: Path | None) -> ssl.SSLContext | None:
    if certificate is None:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        # The empty password keeps OpenSSL from asking for one on a terminal.
        context.load_cert_chain(certificate, password="")
    except (OSError, ssl.SSLError) as fault:
        raise ReceiverError(f"{certificate}: {type(fault).__name__}") from fault
    return context


def _bound(address: Address) -> socket.socket:
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # elsewhere it would share the port with another program
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((address.host, address.port))
        bound.listen(Limits.BACKLOG)
    except (OSError, OverflowError) as fault:
        # A port beyond the last one is an overflow.
        bound.close()
        why = getattr(fault, "strerror", "") or str(fault)
        raise ReceiverError(f"{address.host}:{address.port}: {why}") from fault
    bound.setblocking(False)  # noqa: FBT003 - the standard library's own shape
    return bound
