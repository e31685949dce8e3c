"""The ways to a printer: network, device file, serial line, Windows' spooler, a folder."""

from __future__ import annotations

import asyncio
import os
import select
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from pos_app.receipts.escpos import PAPER_STATUS
from pos_app.receipts.spooler import print_raw

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

RAW_PORT: Final = 9100
"""Where network printers listen."""

PATIENCE_S: Final = 10.0
"""A printer that takes longer than that for one receipt is not printing."""

STATUS_S: Final = 0.5
"""How long an answer about the paper is waited for; many printers never give one."""

PAPER_END: Final = 0x60
"""Both bits of the paper-end sensor in the answer to DLE EOT 4."""

STATUS_MARK: Final = 0x12
STATUS_MASK: Final = 0x93
"""These bits are fixed in every such answer: anything else is not one."""

DEFAULT_BAUD: Final = 19_200
CHUNK_BYTES: Final = 4_096


class Fault(StrEnum):
    """Why a job did not get through; after BROKEN_OFF some of it may be on paper."""

    UNREACHABLE = "unreachable"
    OUT_OF_PAPER = "out_of_paper"
    BROKEN_OFF = "broken_off"


class PrinterError(Exception):
    """A printer did not take a whole job."""

    def __init__(self, fault: Fault, detail: str) -> None:
        super().__init__(f"{fault}: {detail}")
        self.fault = fault


class Transport(Protocol):
    """Takes one job to one printer."""

    async def send(self, job: bytes) -> None:
        """Hand everything over within a bounded time. Raises PrinterError."""
        ...


@dataclass(frozen=True, slots=True)
class NetworkTransport:
    """A printer that listens on a port of its own, one connection for each job."""

    host: str
    port: int = RAW_PORT
    patience_s: float = PATIENCE_S
    status_s: float = STATUS_S

    async def send(self, job: bytes) -> None:
        """Ask about the paper, then hand the job over."""
        try:
            async with asyncio.timeout(self.patience_s):
                reader, writer = await asyncio.open_connection(self.host, self.port)
        except (OSError, TimeoutError) as error:
            raise PrinterError(Fault.UNREACHABLE, type(error).__name__) from error
        try:
            await self._refuse_without_paper(reader, writer)
            try:
                async with asyncio.timeout(self.patience_s):
                    writer.write(job)
                    await writer.drain()
                    if writer.can_write_eof():
                        writer.write_eof()
            except (OSError, TimeoutError) as error:
                raise PrinterError(Fault.BROKEN_OFF, type(error).__name__) from error
        finally:
            await _closed(writer)

    async def _refuse_without_paper(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        try:
            async with asyncio.timeout(self.status_s):
                writer.write(PAPER_STATUS)
                await writer.drain()
                answer = await reader.read(1)
        except TimeoutError:
            return  # Most cheap printers never answer.
        except OSError as error:
            raise PrinterError(Fault.UNREACHABLE, type(error).__name__) from error
        if not answer:
            raise PrinterError(Fault.UNREACHABLE, "closed")
        if is_paper_end(answer[0]):
            raise PrinterError(Fault.OUT_OF_PAPER, f"{answer[0]:#04x}")


async def _closed(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with suppress(OSError, TimeoutError):  # What was handed over is handed over.
        async with asyncio.timeout(STATUS_S):
            await writer.wait_closed()


def is_paper_end(answer: int) -> bool:
    """Tell whether a printer's answer to DLE EOT 4 says that the paper has ended."""
    return answer & STATUS_MASK == STATUS_MARK and answer & PAPER_END == PAPER_END


@dataclass(frozen=True, slots=True)
class DeviceTransport:
    """A device file: /dev/usb/lp0, a serial line, a port of Windows (COM3, LPT1).

    `prepare` sets an opened line up, for serial ones.
    """

    path: Path
    patience_s: float = PATIENCE_S
    prepare: Callable[[int], None] | None = None

    async def send(self, job: bytes) -> None:
        """Write it on a thread; a device that takes nothing more is given up in time."""
        await asyncio.to_thread(self._send, job)

    def _send(self, job: bytes) -> None:
        flags = os.O_WRONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
        try:
            device = os.open(self.path, flags | getattr(os, "O_BINARY", 0))
        except OSError as error:
            raise PrinterError(Fault.UNREACHABLE, type(error).__name__) from error
        written = 0
        try:
            if self.prepare is not None:
                self.prepare(device)
            ends_s = time.monotonic() + self.patience_s
            while written < len(job):
                _wait_until_it_takes(device, ends_s)
                with suppress(BlockingIOError):  # It said yes and changed its mind.
                    written += os.write(device, job[written : written + CHUNK_BYTES])
        except OSError as error:
            fault = Fault.BROKEN_OFF if written else Fault.UNREACHABLE
            raise PrinterError(fault, type(error).__name__) from error
        finally:
            os.close(device)


def _wait_until_it_takes(device: int, ends_s: float) -> None:
    if sys.platform == "win32":  # pragma: no cover
        return  # Windows gives ports time limits of their own.
    left_s = max(ends_s - time.monotonic(), 0)
    if not select.select([], [device], [], left_s)[1]:
        raise TimeoutError("the device takes nothing more")


def serial_line(baud: int) -> Callable[[int], None]:
    """Return what sets a serial line to eight bits, no parity and a speed, as printers want it."""

    def prepare(device: int) -> None:
        if sys.platform == "win32":  # pragma: no cover
            return  # Set in the properties of the port, where the printer's paper says how.
        import termios  # noqa: PLC0415 - only Unix has it
        import tty  # noqa: PLC0415 - the same

        speed = getattr(termios, f"B{baud}")
        tty.setraw(device)
        settings = termios.tcgetattr(device)
        settings[2] |= termios.CREAD | termios.CLOCAL | termios.CS8
        settings[4] = settings[5] = speed
        termios.tcsetattr(device, termios.TCSANOW, settings)

    return prepare


@dataclass(frozen=True, slots=True)
class FolderTransport:
    """Writes each job into a file of its own: for tests of a set-up, and for archives."""

    folder: Path

    async def send(self, job: bytes) -> None:
        """Write the next free file."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            count = sum(1 for _ in self.folder.glob("receipt-*.bin")) + 1
            path = self.folder / f"receipt-{count:06d}.bin"
            path.write_bytes(job)
        except OSError as error:
            raise PrinterError(Fault.UNREACHABLE, type(error).__name__) from error


@dataclass(frozen=True, slots=True)
class SpoolerTransport:
    """A printer that Windows knows by name; its driver passes raw jobs through."""

    name: str

    async def send(self, job: bytes) -> None:
        """Give it to the spooler, which prints when it can."""
        try:
            await asyncio.to_thread(print_raw, self.name, job)
        except OSError as error:
            raise PrinterError(Fault.UNREACHABLE, type(error).__name__) from error


def _network(address: str) -> Transport:
    host, _, port = address.rpartition(":") if ":" in address else (address, "", "")
    return NetworkTransport(host.strip("[]"), int(port or RAW_PORT))


def _serial(address: str) -> Transport:
    path, _, baud = address.partition("@")
    return DeviceTransport(Path(path), prepare=serial_line(int(baud or DEFAULT_BAUD)))


_KINDS: Final[Mapping[str, Callable[[str], Transport]]] = {
    "network": _network,
    "device": lambda address: DeviceTransport(Path(address)),
    "serial": _serial,
    "windows": SpoolerTransport,
    "folder": lambda address: FolderTransport(Path(address)),
}


def transport_of(text: str) -> Transport:
    """Return the way to a printer that a setting names.

    `network:192.168.1.50` (port 9100), `network:printer.local:9101`, `device:/dev/usb/lp0`,
    `serial:/dev/ttyUSB0@19200`, `windows:EPSON TM-T20III`, `folder:/home/awa/receipts`. Raises
    ValueError for anything else.
    """
    kind, _, address = text.partition(":")
    if kind not in _KINDS or not address.strip():
        raise ValueError(f"no way to a printer: {text!r}")
    return _KINDS[kind](address.strip())
