"""Which payment link may be shown as a QR code, and for how long (contract A6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from pos_app.domain.transaction import ASKED

if TYPE_CHECKING:
    from pos_app.domain.transaction import Transaction

LINK: Final = "deepLinkUrl"
EXPIRES_S: Final = 15 * 60
"""What the customer does not approve within this time ends by itself (contract A7)."""

LONGEST: Final = 2000
LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "::1"})


def payment_link(transaction: Transaction) -> str | None:
    """Return the link to pay by, or None when there is none that is safe to show.

    Only https, or loopback as the sandbox has it: a provider's answer is not trusted to name a
    program of the customer's telephone.
    """
    if transaction.state not in ASKED:
        return None
    link = transaction.extras.get(LINK, "").strip()
    if not link or len(link) > LONGEST or not link.isprintable():
        return None
    try:
        parts = urlsplit(link)
        host = parts.hostname
    except ValueError:
        return None
    if not host or parts.username is not None:
        return None
    safe = parts.scheme == "https" or (parts.scheme == "http" and host in LOOPBACK)
    return link if safe else None


def expires_in_s(transaction: Transaction, now_ms: int) -> float:
    """Return for how many seconds more a link can be paid, never below 0."""
    start_ms = transaction.sent_ms or transaction.created_ms
    return max(0.0, EXPIRES_S - (now_ms - start_ms) / 1000)
