"""Reads the provider's calls: whose they are, how far that is proven, what they say (contract A8).

The hash covers neither state nor amount: whoever has seen one genuine call can make another of it.
Only the signature, over every byte as it arrived, makes a call evidence.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.events import Heard, Source
from pos_app.domain.service import Direction
from pos_app.domain.transaction import Ref
from pos_app.engine.callbacks import Proof, Told
from pos_app.providers.intech.envelope import (
    LONGEST_EXTRA,
    LONGEST_ID,
    LONGEST_MESSAGE,
    LONGEST_WORD,
)
from pos_app.providers.intech.reading_answers import cause_in
from pos_app.providers.intech.services import PROVIDER
from pos_app.providers.intech.signing import signature
from pos_app.providers.intech.statuses import WORDS, Meaning, event_of
from pos_app.providers.reading import (
    JsonObject,
    MalformedError,
    object_of,
    read_object,
    text_of,
    whole_of,
)
from pos_app.providers.redaction import redacted

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.domain.events import Observation
    from pos_app.domain.reason import Reason
    from pos_app.domain.secret import Secret
    from pos_app.domain.service import Service
    from pos_app.engine.callbacks import Call

WINDOW_MS: Final = 5 * 60_000
"""How far from the provider's time a signature may be, either way (contract A3)."""

LONGEST_RAW: Final = 8_192
CALL_BYTES: Final = 6
"""So much of a content's hash tells calls about one transaction apart."""

KEPT: Final = ("commission", "woyofalCode", "woyofalKwh")
"""What a call adds that a receipt or a report may need; balances are none of its business."""

_TIMESTAMP: Final = re.compile(rb"[0-9]{1,16}")


@dataclass(frozen=True, slots=True, kw_only=True)
class IntechCallbacks:
    """The engine's `CallbackReader`.

    `hmac_secret` gives an empty one while signing is not enabled; both are asked for at each call.
    """

    key: Callable[[], Secret]
    hmac_secret: Callable[[], Secret]
    server_now_ms: Callable[[], int]
    find: Callable[[str], Service | None]

    def read(self, call: Call) -> Told | None:
        """Return what a call tells; None when it is not the provider's, or cannot be read."""
        try:
            members = read_object(call.body)
        except MalformedError:
            return None
        sale = object_of(members, "transaction")
        ref = text_of(sale, "externalTransactionId")
        if not 0 < len(ref) <= LONGEST_ID or not self._has_hash(members, sale):
            return None
        proof = self._proof(call)
        if proof is None:
            return None
        return Told(
            provider=PROVIDER,
            ref=Ref(ref),
            service=text_of(sale, "codeService"),
            amount=whole_of(sale, "amount"),
            event=self._event(members, sale, call.body),
            proof=proof,
            call=int.from_bytes(hashlib.sha256(call.body).digest()[:CALL_BYTES], "big"),
        )

    def _has_hash(self, members: JsonObject, sale: JsonObject) -> bool:
        key = self.key()
        if not key:
            return False
        names = ("transactionId", "externalTransactionId")
        hashed = "|".join((*(text_of(sale, name) for name in names), key.reveal()))
        given = text_of(members, "sha256Hash").lower()
        return _same(hashlib.sha256(hashed.encode()).hexdigest(), given)

    def _proof(self, call: Call) -> Proof | None:
        """Return how far a call is proven, None for a signature that is wrong."""
        given = call.headers.get("hmac-signature", "")
        secret = self.hmac_secret()
        if not given or not secret:
            return Proof.HASHED
        timestamp = call.headers.get("timestamp", "").encode()
        if not _TIMESTAMP.fullmatch(timestamp):
            return None
        if not _same(signature(secret, timestamp.decode(), call.body), given.lower()):
            return None
        fresh = abs(self.server_now_ms() - int(timestamp)) <= WINDOW_MS
        # An old signature may be one that somebody kept: what it says is asked about.
        return Proof.SIGNED if fresh else Proof.HASHED

    def _event(self, members: JsonObject, sale: JsonObject, body: bytes) -> Observation:
        error = object_of(sale, "errorType")
        message = text_of(error, "message") or text_of(members, "msg")
        extras = ((name, text_of(sale, name)[:LONGEST_EXTRA]) for name in KEPT)
        secrets = (self.key(), self.hmac_secret())
        heard = Heard(
            source=Source.CALLBACK,
            word=text_of(members, "status")[:LONGEST_WORD],
            reference=text_of(sale, "transactionId")[:LONGEST_ID],
            message=message[:LONGEST_MESSAGE],
            extras=tuple((name, text) for name, text in extras if text),
            raw=redacted(body.decode(), secrets)[:LONGEST_RAW],
        )
        return event_of(_meaning(members, sale), heard, self._why(sale, error))

    def _why(self, sale: JsonObject, error: JsonObject) -> Reason:
        service = self.find(text_of(sale, "codeService"))
        return cause_in(error, service.direction if service else Direction.SALE).reason


def _meaning(members: JsonObject, sale: JsonObject) -> Meaning:
    """Return what the status says; two that differ say nothing final."""
    words = [text_of(members, "status")]
    if "status" in sale:
        words.append(text_of(sale, "status"))
    found = {WORDS.get(word.upper()) if word.isascii() else None for word in words}
    (meaning, *others) = found
    return meaning if meaning is not None and not others else Meaning.UNKNOWN


def _same(expected: str, given: str) -> bool:
    return hmac.compare_digest(expected.encode(), given.encode())
