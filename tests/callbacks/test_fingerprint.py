"""`callback fingerprint` prints what the provider's own recipe prints (API, page 9)."""

from __future__ import annotations

import base64
import hashlib
import shutil
import ssl
import subprocess
from typing import TYPE_CHECKING, Final

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from pos_app.callbacks.fingerprint import FingerprintError, fingerprint, of_host, of_target
from tests.callbacks.parts import listening
from tests.providers.certificates import (
    AnyKey,
    Signed,
    Wanted,
    authority,
    authority_file,
    server_certificate,
    server_context,
)
from tests.providers.loopback import answering, closed_port, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

OPENSSL: Final = shutil.which("openssl")
KEYS: Final[Mapping[str, Callable[[], AnyKey]]] = {
    "RSA 2048": lambda: rsa.generate_private_key(65537, 2048),
    "RSA 4096": lambda: rsa.generate_private_key(65537, 4096),
    "P-256": lambda: ec.generate_private_key(ec.SECP256R1()),
    "P-384": lambda: ec.generate_private_key(ec.SECP384R1()),
    "Ed25519": ed25519.Ed25519PrivateKey.generate,
}


def certificate_with(kind: str) -> Signed:
    return server_certificate(authority(), wanted=Wanted(key=KEYS[kind]()))


def piped(*commands: list[str]) -> bytes:
    data = b""
    for command in commands:
        done = subprocess.run(command, input=data, capture_output=True, check=True)
        data = done.stdout
    return data


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not on this machine: NOT VERIFIED")
@pytest.mark.parametrize("kind", KEYS)
@pytest.mark.parametrize("encoding", [Encoding.PEM, Encoding.DER], ids=["PEM", "DER"])
def test_it_is_what_openssl_prints(tmp_path: Path, kind: str, encoding: Encoding) -> None:
    path = tmp_path / "relay.crt"
    path.write_bytes(certificate_with(kind).certificate.public_bytes(encoding))
    form = "pem" if encoding is Encoding.PEM else "der"
    # The provider's recipe says `rsa -pubin`, which knows RSA keys only; `pkey` knows them all.
    tools = ["pkey", "rsa"] if kind.startswith("RSA") else ["pkey"]
    found = {
        piped(
            ["openssl", "x509", "-pubkey", "-noout", "-inform", form, "-in", str(path)],
            ["openssl", tool, "-pubin", "-outform", "der"],
            ["openssl", "dgst", "-sha256", "-binary"],
            ["openssl", "enc", "-base64"],
        )
        .decode()
        .strip()
        for tool in tools
    }

    assert found == {of_target(str(path), ssl.create_default_context)}


def test_it_is_the_hash_of_the_public_key_and_of_nothing_else() -> None:
    key = Wanted(key=KEYS["P-256"]())
    first = server_certificate(authority("one"), wanted=key)
    second = server_certificate(authority("two"), wanted=key, host="relay.example.sn")
    other = certificate_with("P-256")

    # A certificate that is renewed with the same key keeps its pin.
    assert fingerprint(first.certificate) == fingerprint(second.certificate)
    assert fingerprint(first.certificate) != fingerprint(other.certificate)
    assert len(base64.b64decode(fingerprint(first.certificate))) == hashlib.sha256().digest_size


async def test_a_server_is_asked_and_told_nothing(tmp_path: Path) -> None:
    trusted = authority()
    its = server_certificate(trusted)
    context = ssl.create_default_context(cafile=authority_file(tmp_path, trusted))
    async with serving(answering(200, b""), server_context(tmp_path, its)) as server:
        assert await of_host("127.0.0.1", server.port, context) == fingerprint(its.certificate)
        assert server.bytes_received == 0


async def test_our_own_receiver_can_be_asked(tmp_path: Path) -> None:
    trusted = authority()
    its = server_certificate(trusted)
    server_context(tmp_path, its)
    context = ssl.create_default_context(cafile=authority_file(tmp_path, trusted))
    async with listening(certificate=tmp_path / "server.pem") as post:
        assert await of_host("127.0.0.1", post.port, context) == fingerprint(its.certificate)


async def test_a_certificate_that_nobody_vouches_for_has_no_fingerprint(tmp_path: Path) -> None:
    its = server_certificate(authority())
    async with serving(answering(200, b""), server_context(tmp_path, its)) as server:
        with pytest.raises(FingerprintError, match="unable to get local issuer"):
            await of_host("127.0.0.1", server.port, ssl.create_default_context())


@pytest.mark.parametrize("content", [b"", b"nonsense", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_file_that_is_no_certificate_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "relay.crt"
    path.write_bytes(content)

    with pytest.raises(FingerprintError, match="no certificate"):
        of_target(str(path), ssl.create_default_context)


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "relay.crt"
    path.write_bytes(b" " * (1024 * 1024 + 1))

    with pytest.raises(FingerprintError, match="too large"):
        of_target(str(path), ssl.create_default_context)


@pytest.mark.parametrize("target", [":443", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:99999", "x:y"])
def test_what_names_no_server_is_told(target: str) -> None:
    with pytest.raises(FingerprintError):
        of_target(target, ssl.create_default_context)


def test_a_server_that_is_not_there_is_told() -> None:
    with pytest.raises(FingerprintError, match="ConnectionRefusedError"):
        of_target(f"127.0.0.1:{closed_port()}", ssl.create_default_context)
