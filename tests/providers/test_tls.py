"""No byte for a server that is not proven: its certificate, its protocol, its pinned key."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.x509.oid import ExtendedKeyUsageOID

from pos_app.callbacks.fingerprint import fingerprint
from pos_app.engine.ports import ReplyKind
from pos_app.providers.faults import BAD_CERTIFICATE
from pos_app.providers.http import HttpClient
from pos_app.providers.pins import PinCheck, Pins
from pos_app.providers.request import HttpOptions
from pos_app.providers.tls import tls_context
from tests.providers.certificates import (
    DAY,
    Wanted,
    authority,
    authority_file,
    server_certificate,
    server_context,
    weak_rsa,
)
from tests.providers.loopback import Visit, answering, serving
from tests.providers.test_faults import POST, send
from tests.tidy.sources import place, python_files

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from logging import LogRecord
    from pathlib import Path

    from tests.providers.certificates import Signed

OPENSSL: Final = shutil.which("openssl")
CUSTOMER: Final = Wanted(purpose=ExtendedKeyUsageOID.CLIENT_AUTH)


async def test_a_good_certificate_is_accepted(tmp_path: Path) -> None:
    trusted = authority()
    tls = server_context(tmp_path, server_certificate(trusted))
    async with serving(answering(200, b"{}"), tls) as server:
        reply = await send(server.url, certificates=authority_file(tmp_path, trusted))

    assert (reply.kind, server.visits[0].body) == (ReplyKind.HEARD, POST.body)


def old_protocol(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.minimum_version = ssl.TLSVersion.TLSv1


def weak_cipher(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("NULL:@SECLEVEL=0")


def unchanged(_context: ssl.SSLContext) -> None:
    pass


BAD_SERVERS: Mapping[str, tuple[Callable[[Signed], Signed], Callable[[ssl.SSLContext], None]]] = {
    "another authority": (lambda _good: server_certificate(authority("stranger")), unchanged),
    "an authority of the same name": (lambda _good: server_certificate(authority()), unchanged),
    "signed by itself": (lambda _good: server_certificate(None), unchanged),
    "another host": (lambda good: server_certificate(good, host="evil.example.sn"), unchanged),
    "another address": (lambda good: server_certificate(good, host="127.0.0.2"), unchanged),
    "expired": (lambda good: server_certificate(good, age=3 * DAY), unchanged),
    "not valid yet": (lambda good: server_certificate(good, age=timedelta(days=-1)), unchanged),
    "signed by a server": (
        lambda good: server_certificate(server_certificate(good)),
        unchanged,
    ),
    "a certificate of a customer": (
        lambda good: server_certificate(good, wanted=CUSTOMER),
        unchanged,
    ),
    "a weak key": (lambda good: server_certificate(good, wanted=Wanted(key=weak_rsa())), unchanged),
    "TLS 1.1": (server_certificate, old_protocol),
    "no encryption": (server_certificate, weak_cipher),
}
OLD_TLS: Final = frozenset({"TLS 1.1", "no encryption"})


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
@pytest.mark.parametrize("kind", BAD_SERVERS)
async def test_a_bad_server_receives_not_one_byte_of_the_request(kind: str, tmp_path: Path) -> None:
    trusted = authority()
    make, spoil = BAD_SERVERS[kind]
    tls = server_context(tmp_path, make(trusted))
    spoil(tls)
    async with serving(answering(200, b"{}"), tls) as server:
        reply = await send(server.url, certificates=authority_file(tmp_path, trusted))

    why = "ConnectError" if kind in OLD_TLS else BAD_CERTIFICATE
    assert (reply.kind, reply.why) == (ReplyKind.NEVER_LEFT, why)
    assert server.bytes_received == 0


@pytest.mark.parametrize(
    "answer",
    [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", b"\x15\x03\x01\x00\x02\x02\x28"],
)
async def test_a_server_without_tls_receives_not_one_byte_of_the_request(answer: bytes) -> None:
    heard = bytearray()

    async def plainly(visit: Visit) -> None:
        heard.extend(await visit.reader.read(65_536))
        visit.writer.write(answer)
        visit.writer.close()

    async with serving(plainly) as server:
        reply = await send(server.url.replace("http://", "https://"))

    assert reply.kind is ReplyKind.NEVER_LEFT
    # The beginning of a handshake, and nothing of what was to be said.
    assert heard.startswith(b"\x16\x03")
    assert b"CANARY" not in heard
    assert b"POST" not in heard


async def test_a_server_that_only_this_shop_would_trust_is_not_trusted(tmp_path: Path) -> None:
    # The system's own trust store decides, where no other authorities are named.
    tls = server_context(tmp_path, server_certificate(authority()))
    async with serving(answering(200, b"{}"), tls) as server:
        reply = await send(server.url)

    assert (reply.kind, reply.why) == (ReplyKind.NEVER_LEFT, BAD_CERTIFICATE)
    assert server.bytes_received == 0


def test_nothing_in_the_program_switches_checking_off() -> None:
    off = ("CERT_NONE", "_create_unverified", "verify=False", "check_hostname = False")
    found = [
        (place(path), word)
        for path in python_files("pos_app")
        for word in off
        if word in path.read_text(encoding="utf-8")
    ]

    assert found == []


def pinned(*certificates: Signed, check: PinCheck) -> Pins:
    return Pins(keys=frozenset(fingerprint(each.certificate) for each in certificates), check=check)


@pytest.mark.parametrize("check", PinCheck)
async def test_one_of_several_pinned_keys_is_enough(tmp_path: Path, check: PinCheck) -> None:
    trusted = authority()
    today, tomorrow = server_certificate(trusted), server_certificate(trusted)
    pins = pinned(today, tomorrow, check=check)
    for shown in (today, tomorrow):
        async with serving(answering(200, b"{}"), server_context(tmp_path, shown)) as server:
            certificates = authority_file(tmp_path, trusted)
            reply = await send(server.url, certificates=certificates, pins=pins)
        # A change of keys that was announced stops nobody for a minute.
        assert reply.kind is ReplyKind.HEARD


async def test_another_key_receives_not_one_byte_where_pins_are_enforced(tmp_path: Path) -> None:
    trusted = authority()
    pins = pinned(server_certificate(trusted), check=PinCheck.ENFORCE)
    tls = server_context(tmp_path, server_certificate(trusted))
    async with serving(answering(200, b"{}"), tls) as server:
        certificates = authority_file(tmp_path, trusted)
        reply = await send(server.url, certificates=certificates, pins=pins)

    assert (reply.kind, reply.why) == (ReplyKind.NEVER_LEFT, "KeyNotPinned")
    assert server.bytes_received == 0


async def test_another_key_is_reported_once_where_pins_are_only_reported(
    tmp_path: Path, expected_warnings: list[LogRecord]
) -> None:
    trusted = authority()
    shown = server_certificate(trusted)
    pins = pinned(server_certificate(trusted), check=PinCheck.REPORT)
    async with serving(answering(200, b"{}"), server_context(tmp_path, shown)) as server:
        options = HttpOptions(
            base_url=server.url, certificates=authority_file(tmp_path, trusted), pins=pins
        )
        client = HttpClient(options, lambda: 0)
        replies = [await client.send(POST) for _ in range(3)]
        await client.close()

    assert {reply.kind for reply in replies} == {ReplyKind.HEARD}
    assert [record.getMessage() for record in expected_warnings] == [
        f"127.0.0.1 shows a key that is not pinned: {fingerprint(shown.certificate)}"
    ]


@pytest.mark.parametrize("check", PinCheck)
async def test_a_pin_does_not_make_a_bad_certificate_good(tmp_path: Path, check: PinCheck) -> None:
    stranger = server_certificate(authority())
    async with serving(answering(200, b"{}"), server_context(tmp_path, stranger)) as server:
        certificates = authority_file(tmp_path, authority())
        reply = await send(
            server.url, certificates=certificates, pins=pinned(stranger, check=check)
        )

    assert reply.kind is ReplyKind.NEVER_LEFT
    assert server.bytes_received == 0


async def test_the_keys_of_a_connection_are_not_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = tmp_path / "keys.log"
    monkeypatch.setenv("SSLKEYLOGFILE", str(notes))
    trusted = authority()
    tls = server_context(tmp_path, server_certificate(trusted))
    async with serving(answering(200, b"{}"), tls) as server:
        reply = await send(server.url, certificates=authority_file(tmp_path, trusted))

    assert reply.kind is ReplyKind.HEARD
    assert not notes.exists()


def signed_with_sha_1(folder: Path, by: Signed) -> ssl.SSLContext:
    """Return a server whose certificate only openssl still makes: our library refuses to."""
    key = by.key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    (folder / "ca.key").write_bytes(key)
    pem = by.certificate.public_bytes(serialization.Encoding.PEM)
    (folder / "ca.pem").write_bytes(pem)
    (folder / "names").write_text("subjectAltName=IP:127.0.0.1\n", encoding="ascii")
    asking = "openssl req -newkey rsa:2048 -nodes -keyout s.key -subj /CN=s -out s.csr"
    signing = (
        "openssl x509 -req -sha1 -in s.csr -CA ca.pem -CAkey ca.key -CAcreateserial"
        " -days 1 -extfile names -out s.pem"
    )
    for command in (asking, signing):
        subprocess.run(command.split(), cwd=folder, capture_output=True, check=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    context.load_cert_chain(folder / "s.pem", folder / "s.key")
    return context


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not on this machine: NOT VERIFIED")
async def test_a_certificate_signed_with_sha_1_receives_nothing(tmp_path: Path) -> None:
    trusted = authority()
    tls = signed_with_sha_1(tmp_path, trusted)
    async with serving(answering(200, b"{}"), tls) as server:
        reply = await send(server.url, certificates=authority_file(tmp_path, trusted))

    assert (reply.kind, reply.why) == (ReplyKind.NEVER_LEFT, BAD_CERTIFICATE)
    assert server.bytes_received == 0


def test_one_context_serves_the_whole_process() -> None:
    assert tls_context() is tls_context()
    assert tls_context().verify_mode is ssl.CERT_REQUIRED
    assert tls_context().check_hostname
