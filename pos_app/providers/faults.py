"""What a failed request says about the money: which faults prove that nothing left."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Final

import httpx

from pos_app.engine.ports import ReplyKind
from pos_app.providers.request import RESET

if TYPE_CHECKING:
    from collections.abc import Mapping

FATES: Final[Mapping[type[httpx.RequestError], ReplyKind]] = {
    # Before a connection, and its TLS, exist: proven against real sockets in the tests.
    httpx.ConnectError: ReplyKind.NEVER_LEFT,
    httpx.ConnectTimeout: ReplyKind.NEVER_LEFT,
    httpx.PoolTimeout: ReplyKind.NEVER_LEFT,
    httpx.UnsupportedProtocol: ReplyKind.NEVER_LEFT,
    # The proxy refused the tunnel, and the request only ever travels inside one: plain addresses
    # (loopback) are never sent through a proxy, see `wire`.
    httpx.ProxyError: ReplyKind.NEVER_LEFT,
    # Everything else may have reached the provider.
    httpx.WriteError: ReplyKind.LOST,
    httpx.WriteTimeout: ReplyKind.SILENT,
    httpx.ReadError: ReplyKind.LOST,
    httpx.ReadTimeout: ReplyKind.SILENT,
    httpx.CloseError: ReplyKind.LOST,
    httpx.LocalProtocolError: ReplyKind.LOST,
    httpx.RemoteProtocolError: ReplyKind.LOST,
    httpx.DecodingError: ReplyKind.LOST,
    httpx.TooManyRedirects: ReplyKind.LOST,
}
"""Only add a NEVER_LEFT with a test that proves it against a real socket."""


BAD_CERTIFICATE: Final = "BadCertificate"


def fate_of(fault: httpx.RequestError) -> ReplyKind:
    """Return how far the request got; a class that is not in the table may have got there."""
    return FATES.get(type(fault), ReplyKind.LOST)


def name_of(fault: BaseException) -> str:
    """Return the fault's name, never its text: that may hold an address with a key in it.

    A reset by the other side gets its own name, because it may mean a refusal; a certificate that
    is not accepted, because no cable helps there: a wrong clock, or a proxy that looks inside.
    """
    cause: BaseException | None = fault
    while cause is not None:
        if isinstance(cause, ConnectionResetError):
            return RESET
        if isinstance(cause, ssl.SSLCertVerificationError):
            return BAD_CERTIFICATE
        cause = cause.__cause__ or cause.__context__
    return type(fault).__name__
