"""The fingerprint of a server's public key, as the provider wants it for pinning (API, page 9)."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import os
import ssl
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

if TYPE_CHECKING:
    from collections.abc import Callable

HTTPS_PORT: Final = 443
LONGEST_S: Final = 15.0
LARGEST_BYTES: Final = 1024 * 1024


class FingerprintError(Exception):
    """There is no certificate to be had there; the text says why, in a word for support."""


def fingerprint(certificate: x509.Certificate) -> str:
    """Return the SHA-256 of the public key (its SubjectPublicKeyInfo), in base64."""
    key = certificate.public_key()
    spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(hashlib.sha256(spki).digest()).decode("ascii")


def of_file(path: Path) -> str:
    """Return the fingerprint of the first certificate in a PEM or DER file.

    Raises FingerprintError.
    """
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise FingerprintError("too large")
        content = path.read_bytes()
    except OSError as fault:
        raise FingerprintError(fault.strerror or type(fault).__name__) from fault
    try:
        if b"-----BEGIN" in content:
            return fingerprint(x509.load_pem_x509_certificate(content))
        return fingerprint(x509.load_der_x509_certificate(content))
    except ValueError as fault:
        raise FingerprintError("no certificate") from fault


async def of_host(host: str, port: int, context: ssl.SSLContext) -> str:
    """Return the fingerprint of a server's certificate, which must be valid; nothing is sent.

    Raises FingerprintError.
    """
    try:
        async with asyncio.timeout(LONGEST_S):
            _, writer = await asyncio.open_connection(host, port, ssl=context, server_hostname=host)
    except (OSError, ssl.SSLError, UnicodeError, TimeoutError) as fault:
        why = getattr(fault, "verify_message", "") or type(fault).__name__
        raise FingerprintError(str(why)) from fault
    try:
        der = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    finally:
        await _hang_up(writer)
    return fingerprint(x509.load_der_x509_certificate(der))


async def _hang_up(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(OSError, TimeoutError):  # What was asked for is known already.
        async with asyncio.timeout(LONGEST_S):
            await writer.wait_closed()


def of_target(target: str, context: Callable[[], ssl.SSLContext]) -> str:
    """Return the fingerprint of a file, or of `HOST[:PORT]` where there is no such file.

    Raises FingerprintError.
    """
    path = Path(os.path.expanduser(target))  # noqa: PTH111 - pathlib's raises for nobody known
    if path.is_file():
        return of_file(path)
    host, port = _split(target)
    return asyncio.run(of_host(host, port, context()))


def _split(target: str) -> tuple[str, int]:
    host, separator, port = target.rpartition(":")
    if not separator or (":" in host and not host.startswith("[")):
        return target.strip("[]"), HTTPS_PORT
    if not (port.isascii() and port.isdigit() and 0 < int(port) < 1 << 16) or not host:
        raise FingerprintError(f"{target!r}")
    return host.strip("[]"), int(port)
