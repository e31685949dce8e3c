"""Where the receiver listens, and with whose certificate: what cannot be is told, and no more."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING

import pytest

from pos_app.callbacks.receiver import (
    Address,
    Receiver,
    ReceiverError,
    ReceiverOptions,
    address_of,
)
from tests.callbacks.calls import members, signed_headers, written
from tests.callbacks.parts import (
    LOOPBACK,
    Post,
    Till,
    answer_to,
    called,
    listening,
    request,
    working,
)
from tests.providers.certificates import authority, authority_file, server_certificate
from tests.providers.certificates import server_context as pem_written_by

if TYPE_CHECKING:
    from pathlib import Path

BODY = written(members())


async def test_a_port_in_use_is_told() -> None:
    async with listening() as post, working(Till()) as intake:
        taken = Address(host="127.0.0.1", port=post.port)
        second = Receiver(ReceiverOptions(address=taken), intake)
        with pytest.raises(ReceiverError, match=f"127.0.0.1:{post.port}"):
            await second.start()
        await second.stop()
        assert await called(post, BODY) == 200


async def test_other_machines_need_a_certificate() -> None:
    async with working(Till()) as intake:
        everywhere = Receiver(ReceiverOptions(address=Address(host="0.0.0.0", port=0)), intake)  # noqa: S104 - it must be refused
        with pytest.raises(ReceiverError, match="callback_certificate"):
            await everywhere.start()


@pytest.mark.parametrize("text", ["99999", "127.0.0.1:65536", "999.1.1.1:80", "127.0.0.1:1"])
async def test_an_address_that_is_none_is_told(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if text == "127.0.0.1:1":
        # A port of the system's own: root may take it, a shop may not.
        refuse = PermissionError(13, "Permission denied")
        monkeypatch.setattr("socket.socket.bind", lambda *_: (_ for _ in ()).throw(refuse))
    async with working(Till()) as intake:
        receiver = Receiver(ReceiverOptions(address=address_of(text)), intake)
        with pytest.raises(ReceiverError):
            await receiver.start()


@pytest.mark.parametrize("content", [None, b"", b"-----BEGIN CERTIFICATE-----\nx\n", b"\x00" * 99])
async def test_a_certificate_that_is_none_is_told(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "receiver.pem"
    if content is not None:
        path.write_bytes(content)
    async with working(Till()) as intake:
        receiver = Receiver(ReceiverOptions(address=LOOPBACK, certificate=path), intake)
        with pytest.raises(ReceiverError, match=r"receiver\.pem"):
            await receiver.start()


async def called_over_tls(post: Post, trusted: str) -> bytes:
    context = ssl.create_default_context(cafile=trusted)
    return await answer_to(post.port, request(BODY, signed_headers(BODY)), context)


async def test_with_a_certificate_it_speaks_tls_and_nothing_else(tmp_path: Path) -> None:
    trusted = authority()
    pem_written_by(tmp_path, server_certificate(trusted))
    async with listening(certificate=tmp_path / "server.pem") as post:
        assert post.receiver.url.startswith("https://")
        answer = await called_over_tls(post, authority_file(tmp_path, trusted))
        assert answer.startswith(b"HTTP/1.1 200")
        assert await answer_to(post.port, request(BODY)) == b""
        assert len(post.till.told) == 1


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
async def test_old_protocols_are_not_spoken(tmp_path: Path) -> None:
    trusted = authority()
    pem_written_by(tmp_path, server_certificate(trusted))
    old = ssl.create_default_context(cafile=authority_file(tmp_path, trusted))
    old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    old.set_ciphers("ALL:@SECLEVEL=0")
    async with listening(certificate=tmp_path / "server.pem") as post:
        with pytest.raises((ssl.SSLError, ConnectionError)):
            await answer_to(post.port, request(BODY), old)


@pytest.mark.qt_loop
async def test_it_works_in_the_loop_of_the_window(tmp_path: Path) -> None:
    trusted = authority()
    pem_written_by(tmp_path, server_certificate(trusted))
    async with asyncio.timeout(30), listening(certificate=tmp_path / "server.pem") as post:
        answer = await called_over_tls(post, authority_file(tmp_path, trusted))
        assert answer.startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize(
    ("text", "host", "port", "is_loopback"),
    [
        ("8770", "127.0.0.1", 8770, True),
        ("localhost:1", "localhost", 1, True),
        ("[::1]:8443", "::1", 8443, True),
        ("192.168.1.10:8443", "192.168.1.10", 8443, False),
        ("0.0.0.0:8443", "0.0.0.0", 8443, False),  # noqa: S104 - it is what is asked about
    ],
)
def test_an_address_is_read(text: str, host: str, port: int, *, is_loopback: bool) -> None:
    address = address_of(text)

    assert (address.host, address.port, address.is_loopback) == (host, port, is_loopback)
