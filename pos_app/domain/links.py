"""Which payment link may be shown as a QR code, and for how long (contract A6)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from pos_app.domain.transaction import ASKED

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction

LINK: Final = "deepLinkUrl"
CARD_LINK: Final = "authLinkUrl"
"""Where the owner of a bank card proves himself to his bank: 3-D Secure (contract A5)."""

LINKS: Final = (LINK, CARD_LINK)
EXPIRES_S: Final = 15 * 60
"""What the customer does not approve within this time ends by itself (contract A7)."""

LONGEST: Final = 2000
LONGEST_HOST: Final = 60
HTTPS_PORT: Final = 443
LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})

HOSTS: Final = ("intech.sn", "intram.org", "wave.com", "orange.sn")
"""Whose pages a customer pays on, with every name below them (contract A5, B3)."""

_LABEL: Final = r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
_PLAIN: Final = re.compile(
    rf"https?://({_LABEL}(\.{_LABEL})*|\[[0-9a-f:]+\])(:[0-9]{{1,5}})?"
    r"([/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*)?"
)
"""What every reader takes for the same address: ASCII, no user, nothing that needs quoting."""

_HARMLESS: Final = re.compile(r"[^A-Za-z0-9.:-]")


class Loopback(Enum):
    """Whether links to this very machine are shown: only a sandbox has them."""

    SHOWN = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkRule:
    """Whose links are shown. `hosts` are ASCII names; names below them count too."""

    hosts: tuple[str, ...] = HOSTS
    loopback: Loopback = Loopback.REFUSED

    def allows(self, link: str) -> bool:
        """Tell whether a link may be drawn or copied, whoever wrote it.

        Only https on its own port, to a listed host: a provider's answer is not trusted to name a
        program, or a stranger's page, to the customer's telephone.
        """
        if len(link) > LONGEST or not _PLAIN.fullmatch(link):
            return False
        try:
            parts = urlsplit(link)
            host, port = parts.hostname or "", parts.port
        except ValueError:
            return False
        if parts.username is not None or parts.password is not None:
            return False
        if host in LOOPBACK:
            return self.loopback is Loopback.SHOWN
        is_listed = any(host == each or host.endswith(f".{each}") for each in self.hosts)
        return parts.scheme == "https" and port in {None, HTTPS_PORT} and is_listed


def payment_link(transaction: Transaction, rule: LinkRule) -> str | None:
    """Return the link to pay by, or None when there is none that is safe to show."""
    link = _link_of(transaction)
    return link if link and rule.allows(link) else None


def refused_host(transaction: Transaction, rule: LinkRule) -> str:
    """Return whose link is not shown, for the cashier to tell the owner; empty for none."""
    link = _link_of(transaction)
    if not link or rule.allows(link):
        return ""
    try:
        host = urlsplit(link[:LONGEST]).hostname or ""
    except ValueError:
        host = ""
    return _HARMLESS.sub("", host)[:LONGEST_HOST] or "?"


def _link_of(transaction: Transaction) -> str:
    told = filter(None, (transaction.extras.get(name, "") for name in LINKS))
    return next(told, "") if transaction.state in ASKED else ""


def expires_in_s(transaction: Transaction, now_ms: int) -> float:
    """Return for how many seconds more a link can be paid, never below 0."""
    start_ms = transaction.sent_ms or transaction.created_ms
    return max(0.0, EXPIRES_S - (now_ms - start_ms) / 1000)
