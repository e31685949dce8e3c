"""A printer that is away, out of paper or asleep is named in time, and nothing else happens."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from pos_app.receipts.transports import (
    DeviceTransport,
    Fault,
    FolderTransport,
    NetworkTransport,
    PrinterError,
    SpoolerTransport,
    is_paper_end,
    serial_line,
    transport_of,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path

JOB = b"\x1b@Bonjour\n" * 500


class FakePrinter:
    """Listens like a network printer; `answer` is what it says about its paper."""

    def __init__(self, answer: bytes | None) -> None:
        self.answer = answer
        self.printed = b""
        self.done = asyncio.Event()
        self.port = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            assert await reader.readexactly(3) == b"\x10\x04\x04"
            if self.answer == b"":
                return
            if self.answer:
                writer.write(self.answer)
                await writer.drain()
            self.printed = await reader.read(-1)
        except (OSError, EOFError):
            self.printed = b""
        finally:
            writer.close()
            self.done.set()


@asynccontextmanager
async def a_printer(answer: bytes | None) -> AsyncIterator[FakePrinter]:
    printer = FakePrinter(answer)
    server = await asyncio.start_server(printer.serve, "127.0.0.1", 0)
    printer.port = server.sockets[0].getsockname()[1]
    try:
        yield printer
    finally:
        server.close()
        await printer.done.wait()


async def fault_of(send: Callable[[bytes], Awaitable[None]]) -> Fault:
    with pytest.raises(PrinterError) as caught:
        await send(JOB)
    return caught.value.fault


@pytest.mark.parametrize("answer", [b"\x12", None, b"\xff", b"\x1e"])
async def test_a_network_printer_gets_the_whole_job(answer: bytes | None) -> None:
    async with a_printer(answer) as printer:
        await NetworkTransport("127.0.0.1", printer.port, status_s=0.05).send(JOB)
        await printer.done.wait()

    assert printer.printed == JOB


async def test_a_printer_without_paper_is_sent_nothing() -> None:
    async with a_printer(b"\x72") as printer:
        transport = NetworkTransport("127.0.0.1", printer.port)
        assert await fault_of(transport.send) is Fault.OUT_OF_PAPER
        await printer.done.wait()

    assert printer.printed == b""


async def test_a_printer_that_hangs_up_is_unreachable() -> None:
    async with a_printer(b"") as printer:
        transport = NetworkTransport("127.0.0.1", printer.port)
        assert await fault_of(transport.send) is Fault.UNREACHABLE


async def test_a_printer_that_is_not_there_is_unreachable() -> None:
    async with a_printer(b"\x12") as printer:
        port = printer.port
        printer.done.set()

    assert await fault_of(NetworkTransport("127.0.0.1", port).send) is Fault.UNREACHABLE


def test_only_a_real_answer_says_that_the_paper_ended() -> None:
    assert [each for each in range(256) if is_paper_end(each)] == [0x72, 0x76, 0x7A, 0x7E]


async def test_a_device_file_gets_the_whole_job(tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.touch()

    await DeviceTransport(device).send(JOB)

    assert device.read_bytes() == JOB
    missing = DeviceTransport(tmp_path / "lp1")
    assert await fault_of(missing.send) is Fault.UNREACHABLE
    assert not (tmp_path / "lp1").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe with a name")
async def test_a_device_that_takes_nothing_more_is_given_up(tmp_path: Path) -> None:
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    held = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        transport = DeviceTransport(pipe, patience_s=0.05)
        with pytest.raises(PrinterError) as caught:
            await transport.send(bytes(1 << 20))
        assert caught.value.fault is Fault.BROKEN_OFF
        with pytest.raises(PrinterError) as caught:
            await transport.send(JOB)
        assert caught.value.fault is Fault.UNREACHABLE
    finally:
        os.close(held)


@pytest.mark.skipif(sys.platform == "win32", reason="lines of Unix")
async def test_a_serial_line_is_set_up_first() -> None:
    import pty  # noqa: PLC0415 - only Unix has it
    import termios  # noqa: PLC0415 - the same

    ours, theirs = pty.openpty()
    try:
        path = os.ttyname(theirs)
        transport = transport_of(f"serial:{path}@9600")
        await transport.send(b"\x1b@\n\x04 \x11")
        assert os.read(ours, 64) == b"\x1b@\n\x04 \x11"
        serial_line(38_400)(theirs)
        assert termios.tcgetattr(theirs)[4] == termios.B38400
    finally:
        os.close(ours)
        os.close(theirs)


async def test_a_folder_takes_every_job(tmp_path: Path) -> None:
    transport = FolderTransport(tmp_path / "out")
    await transport.send(b"one")
    await transport.send(b"two")

    found = sorted((tmp_path / "out").iterdir())
    assert [path.read_bytes() for path in found] == [b"one", b"two"]
    (tmp_path / "file").touch()
    assert await fault_of(FolderTransport(tmp_path / "file").send) is Fault.UNREACHABLE


@pytest.mark.skipif(sys.platform == "win32", reason="it is there")
async def test_elsewhere_there_is_no_spooler_of_windows() -> None:
    assert await fault_of(SpoolerTransport("EPSON").send) is Fault.UNREACHABLE


def test_a_setting_names_the_way(tmp_path: Path) -> None:
    assert transport_of("network:10.0.0.5") == NetworkTransport("10.0.0.5", 9100)
    assert transport_of("network: printer.local:9101") == NetworkTransport("printer.local", 9101)
    assert transport_of("network:[::1]:9100") == NetworkTransport("::1", 9100)
    assert transport_of("windows:EPSON TM-T20III") == SpoolerTransport("EPSON TM-T20III")
    assert transport_of(f"folder:{tmp_path}") == FolderTransport(tmp_path)
    for wrong in ("", "usb:", "network:", "printer", "network:host:port"):
        with pytest.raises(ValueError, match=r"printer|port"):
            transport_of(wrong)
