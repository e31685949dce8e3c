"""Every host that the till itself reaches, as data: `doctor` and the documents tell the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbound:
    """One reason to open a connection: the option that names the host, and what for.

    `purpose` is a key of the translation files.
    """

    option: str

    @property
    def purpose(self) -> str:
        """The key of the words that say what for."""
        return f"outbound.{self.option}"


OUTBOUND: Final = (
    Outbound(option="intech_url"),
    Outbound(option="intram_url"),
    Outbound(option="callback_relay_url"),
    Outbound(option="update_url"),
    Outbound(option="proxy"),
    Outbound(option="printer"),
)
"""Nothing else is ever reached: no telemetry, no pictures, no fonts, no links of a provider."""

NEVER_REACHED: Final = frozenset({"intech_callback_url"})
"""Addresses that are only told to a provider, which calls them itself."""

NETWORK_PRINTER: Final = "network:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """One host that is reached with the settings of now, and the option that names it."""

    option: str
    purpose: str
    host: str


def destinations(values: Mapping[str, str]) -> Sequence[Destination]:
    """Return every host that options with these values (by key) make the till reach."""
    found = ((each, _host(values.get(each.option, ""))) for each in OUTBOUND)
    return [
        Destination(option=each.option, purpose=each.purpose, host=host)
        for each, host in found
        if host
    ]


def _host(value: str) -> str:
    """Return host and port of an address or a network printer; empty for anything local."""
    if value.startswith(NETWORK_PRINTER):
        return value.removeprefix(NETWORK_PRINTER)
    return urlsplit(value).netloc if "://" in value else ""
