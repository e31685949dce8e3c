"""Callbacks as the provider makes them, and as those do who want to be taken for it."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import TYPE_CHECKING, Final

from pos_app.domain.secret import Secret
from pos_app.engine.callbacks import Call
from pos_app.providers.intech.callbacks import IntechCallbacks
from pos_app.providers.intech.services import PROVIDER
from tests.providers.shop import BY_CODE

if TYPE_CHECKING:
    from collections.abc import Mapping

KEY: Final = "CANARY-KEY-7Kq2"
SECRET: Final = "CANARY-HMAC-9xT"
NOW_MS: Final = 1_790_000_000_000
REF: Final = "T01A0000000001"
SERVICE: Final = "WAVE_SN_API_CASH_IN"


def reader(*, secret: str = SECRET, key: str = KEY, now_ms: int = NOW_MS) -> IntechCallbacks:
    """Return a shop's reader; an empty `secret` is a shop without signatures."""
    return IntechCallbacks(
        key=lambda: Secret(key),
        hmac_secret=lambda: Secret(secret),
        server_now_ms=lambda: now_ms,
        find=BY_CODE.get,
    )


def members(status: str = "SUCCESS", *, ref: str = REF, key: str = KEY) -> dict[str, object]:
    """Return a genuine body's members."""
    reference = "T2313499724668"
    hashed = hashlib.sha256(f"{reference}|{ref}|{key}".encode()).hexdigest()
    return {
        "code": 2000,
        "msg": "Opération de DEBIT",
        "error": False,
        "status": status,
        "sha256Hash": hashed,
        "transaction": {
            "phone": "772457199",
            "amount": 25_000,
            "codeService": SERVICE,
            "commission": 12.5,
            "transactionId": reference,
            "currentBalance": 2332.0625,
            "externalTransactionId": ref,
            "errorType": None,
            "data": {},
        },
    }


def changed(**changes: object) -> dict[str, object]:
    """Return a genuine body with other values in its transaction."""
    body = members()
    sale = body["transaction"]
    assert isinstance(sale, dict)
    body["transaction"] = {**sale, **changes}
    return body


def written(body: Mapping[str, object]) -> bytes:
    """Return a body as the provider writes it."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def signature(body: bytes, timestamp: str, secret: str = SECRET) -> str:
    """Return what the provider would put into the header."""
    signed = b"POST:" + timestamp.encode() + b":" + body
    return hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()


def signed_headers(body: bytes, *, at_ms: int = NOW_MS, secret: str = SECRET) -> dict[str, str]:
    """Return a signed call's headers, named as a server hands them on."""
    timestamp = str(at_ms)
    return {"hmac-signature": signature(body, timestamp, secret), "timestamp": timestamp}


def call_of(body: bytes, headers: Mapping[str, str] | None = None) -> Call:
    """Return a call as it arrives."""
    return Call(provider=PROVIDER, headers=headers or {}, body=body)


def signed(body: Mapping[str, object], *, at_ms: int = NOW_MS) -> Call:
    """Return a signed call."""
    content = written(body)
    return call_of(content, signed_headers(content, at_ms=at_ms))


def plain(body: Mapping[str, object]) -> Call:
    """Return a call that only the hash vouches for."""
    return call_of(written(body))
