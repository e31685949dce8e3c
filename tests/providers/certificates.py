"""Certificates made on the spot: a good authority, and every kind of bad server."""

from __future__ import annotations

import ipaddress
import ssl
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, TypeAlias

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import NameOID

if TYPE_CHECKING:
    from pathlib import Path

DAY: Final = timedelta(days=1)


AnyKey: TypeAlias = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a certificate shall be."""

    is_authority: bool = False
    begins: datetime | None = None
    key: AnyKey | None = None
    purpose: x509.ObjectIdentifier | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """A certificate and the key that belongs to it."""

    certificate: x509.Certificate
    key: AnyKey


def authority(name: str = "test authority") -> Signed:
    """Return an authority that signs itself."""
    return _signed(name, None, Wanted(is_authority=True))


def server_certificate(
    by: Signed | None,
    *,
    host: str = "127.0.0.1",
    age: timedelta = DAY,
    wanted: Wanted | None = None,
) -> Signed:
    """Return a server's certificate, valid from `age` ago until a day after that."""
    return _signed(host, by, replace(wanted or Wanted(), begins=datetime.now(UTC) - age))


def weak_rsa() -> rsa.RSAPrivateKey:
    """Return a key that is too short for anybody."""
    return rsa.generate_private_key(65537, 1024)  # noqa: S505 - that is what it is for


def server_context(folder: Path, signed: Signed) -> ssl.SSLContext:
    """Return a server's TLS context."""
    return _loaded(folder, signed, ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))


def authority_file(folder: Path, signed: Signed) -> str:
    """Write an authority as the client wants it; return the file's name."""
    path = folder / "authority.pem"
    path.write_bytes(signed.certificate.public_bytes(serialization.Encoding.PEM))
    return str(path)


def _loaded(folder: Path, signed: Signed, context: ssl.SSLContext) -> ssl.SSLContext:
    path = folder / "server.pem"
    path.write_bytes(
        signed.certificate.public_bytes(serialization.Encoding.PEM)
        + signed.key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    # A bad server has no scruples: whether its certificate will do is the client's business.
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    context.load_cert_chain(path)
    return context


def _signed(name: str, by: Signed | None, wanted: Wanted) -> Signed:
    key = wanted.key or ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    issuer = by.certificate.subject if by else subject
    start = wanted.begins or datetime.now(UTC) - DAY
    signer = by.key if by else key
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + 2 * DAY)
        .add_extension(
            x509.BasicConstraints(ca=wanted.is_authority, path_length=None), critical=True
        )
    )
    if not wanted.is_authority:
        builder = builder.add_extension(_alternative(name), critical=False)
    if wanted.purpose is not None:
        builder = builder.add_extension(x509.ExtendedKeyUsage([wanted.purpose]), critical=True)
    is_edwards = isinstance(signer, ed25519.Ed25519PrivateKey)
    certificate = builder.sign(signer, None if is_edwards else hashes.SHA256())
    return Signed(certificate, key)


def _alternative(name: str) -> x509.SubjectAlternativeName:
    try:
        return x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(name))])
    except ValueError:
        return x509.SubjectAlternativeName([x509.DNSName(name)])
