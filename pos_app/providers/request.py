"""What a request is, and how a provider is reached: shapes that every part of the way knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pos_app.providers.pins import NO_PINS, Pins

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from pos_app.domain.secret import Secret

RESET: Final = ConnectionResetError.__name__
"""The fault's name when the other side cut a connection that stood: it may be a refusal."""

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
