"""The optional signature of a request: over exactly the bytes that are sent (contract A3)."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.domain.secret import Secret

BEHIND_MS: Final = 2_000
"""The server refuses a time even slightly ahead of its own."""


def signature(secret: Secret, timestamp: str, body: bytes) -> str:
    """Return the HMAC-SHA256, in hexadecimal, of `POST:{timestamp}:{body}`."""
    signed = b"POST:" + timestamp.encode("ascii") + b":" + body
    return hmac.new(secret.reveal().encode("utf-8"), signed, hashlib.sha256).hexdigest()


def signed_headers(secret: Secret, body: bytes, server_now_ms: int) -> Mapping[str, str]:
    """Return the two headers that sign a POST at the server's time, ms UTC."""
    timestamp = str(server_now_ms - BEHIND_MS)
    return {"Hmac-Signature": signature(secret, timestamp, body), "Timestamp": timestamp}
