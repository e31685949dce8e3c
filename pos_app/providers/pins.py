"""Checks that a server shows a key that its owner announced, before anything is said to it."""

from __future__ import annotations

import base64
import hashlib
import logging
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

    from httpcore import AsyncNetworkStream

log = logging.getLogger(__name__)


class PinCheck(StrEnum):
    """What happens when no pinned key is shown."""

    REPORT = "report"
    ENFORCE = "enforce"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pins:
    """The public keys that a server may show: SHA-256 of each, in base64; empty for any.

    They come on top of the trust store, which has to agree in any case.
    """

    keys: frozenset[str] = frozenset()
    check: PinCheck = PinCheck.REPORT


NO_PINS: Final = Pins()


class KeyNotPinnedError(Exception):
    """The server showed another key than the pinned ones; nothing was said to it."""


class PinTrace:
    """Looks at each new connection at the moment at which its TLS stands (httpcore's trace).

    `host` is the only one looked at: behind a proxy, which may have a key of its own. Empty for
    every one.
    """

    def __init__(self, pins: Pins, host: str) -> None:
        self._pins = pins
        self._host = host
        self._reported: set[str] = set()

    async def __call__(self, event: str, told: Mapping[str, object]) -> None:
        """Raise KeyNotPinnedError at the end of a handshake that shows a strange key."""
        if not event.endswith("start_tls.complete"):
            return
        stream: AsyncNetworkStream = told["return_value"]  # type: ignore[assignment] # httpcore says so
        tls: ssl.SSLObject = stream.get_extra_info("ssl_object")
        host = tls.server_hostname or ""
        if self._host and host != self._host:
            return
        shown = pin_of(tls.getpeercert(binary_form=True) or b"")
        if shown in self._pins.keys:
            return
        if self._pins.check is PinCheck.ENFORCE:
            await stream.aclose()
            raise KeyNotPinnedError
        if shown not in self._reported:
            self._reported.add(shown)
            log.warning("%s shows a key that is not pinned: %s", host, shown)


def pin_of(certificate: bytes) -> str:
    """Return the SHA-256, in base64, of a certificate's public key; the certificate is DER."""
    # Here and not above: only a till with pins needs to read certificates.
    from cryptography import x509  # noqa: PLC0415 - see above
    from cryptography.hazmat.primitives.serialization import (  # noqa: PLC0415 - the same
        Encoding,
        PublicFormat,
    )

    key = x509.load_der_x509_certificate(certificate).public_key()
    spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(hashlib.sha256(spki).digest()).decode("ascii")
