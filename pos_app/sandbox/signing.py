"""The optional HMAC of requests and callbacks (contract A3)."""

from __future__ import annotations

import hashlib
import hmac
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.sandbox import texts
from pos_app.sandbox.wire import JsonObject, stringify

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_AGE_MS: Final = 5 * 60 * 1000
_BAD: Final = 400
_FORBIDDEN: Final = 403


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsigned:
    """Why a request is refused: an HTTP status and the text of `_msg`."""

    status: int
    detail: str


def signature(secret: str, timestamp: str, body: str) -> str:
    """HMAC-SHA256 in hexadecimal over `POST:{timestamp}:{body}`."""
    signed = f"POST:{timestamp}:{body}".encode("utf-8", errors="surrogatepass")
    return hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()


def problem_with(
    headers: Mapping[str, str], body: JsonObject, secret: str, now_ms: float
) -> Unsigned | None:
    """Check a request as the server does: over the body that JavaScript would write again."""
    given = headers.get("hmac-signature", "")
    if not given:
        return Unsigned(status=_BAD, detail=texts.HMAC_MISSING)
    timestamp = headers.get("timestamp", "")
    sent_ms = _milliseconds(timestamp)
    if math.isnan(sent_ms):
        return Unsigned(status=_BAD, detail=texts.HMAC_BAD_TIMESTAMP)
    if not now_ms - MAX_AGE_MS <= sent_ms <= now_ms:
        return Unsigned(status=_BAD, detail=texts.HMAC_EXPIRED)
    expected = signature(secret, timestamp, stringify(body))
    if not hmac.compare_digest(expected.encode(), given.encode()):
        return Unsigned(status=_FORBIDDEN, detail=texts.HMAC_WRONG)
    return None


def _milliseconds(text: str) -> float:
    if not (text.isascii() and text.isdigit()):
        return math.nan
    return float(text)
