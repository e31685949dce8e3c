"""Looks at files to be sent and encodes them, on a thread: the loop never waits for a disk."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, runtime_checkable

from pos_app.domain.attachment import (
    HEAD_BYTES,
    LARGEST_BYTES,
    Attachment,
    clean_name,
    media_type,
)
from pos_app.domain.problem import Problem, ProblemKind

if TYPE_CHECKING:
    from typing import BinaryIO

    from pos_app.domain.transaction import Ref

STEP_BYTES: Final = 48 * 1024
"""What is encoded at a time: a multiple of three, so that the pieces fit together."""


TOLD_BYTES: Final = 8 * STEP_BYTES
"""How far reading goes between two signs of progress."""

Told = Callable[[int, int], None]
"""Hears how many bytes are done, and of how many, on the loop's thread."""


@runtime_checkable
class ReportsEncoding(Protocol):
    """A provider that sends files, and tells how far it has got with encoding one."""

    def report_encoding_to(self, hear: Callable[[Ref, int, int], None]) -> None:
        """Tell `hear` from now on: whose file, bytes done, bytes in all."""
        ...


class AttachmentGoneError(OSError):
    """The file is not what it was when it was chosen."""


def _quiet(done_bytes: int, size_bytes: int) -> None:
    del done_bytes, size_bytes


async def attach(path: Path, told: Told = _quiet) -> Attachment | Problem:
    """Return a reference to a file, or why it cannot be sent; its size is read before anything."""
    return await asyncio.to_thread(_attach, path, _from_thread(told))


async def encoded(attachment: Attachment, told: Told = _quiet) -> bytes:
    """Return the file in base64. Raises AttachmentGoneError when it was changed or removed."""
    return await asyncio.to_thread(_encoded, attachment, _from_thread(told))


def _from_thread(told: Told) -> Told:
    """Return what a thread may call: it is heard on this loop, now and then and at the end."""
    loop, last_bytes = asyncio.get_running_loop(), 0

    def tell(done_bytes: int, size_bytes: int) -> None:
        nonlocal last_bytes
        if done_bytes - last_bytes >= TOLD_BYTES or done_bytes == size_bytes:
            last_bytes = done_bytes
            loop.call_soon_threadsafe(told, done_bytes, size_bytes)

    return tell


def _attach(path: Path, told: Told) -> Attachment | Problem:
    try:
        path = path.expanduser().absolute()
        with _opened(path) as file:
            size_bytes = os.fstat(file.fileno()).st_size
            if size_bytes > LARGEST_BYTES:
                return Problem(ProblemKind.FILE_TOO_LARGE, LARGEST_BYTES // 1024 // 1024)
            media = media_type(file.read(HEAD_BYTES))
            if media is None:
                return Problem(ProblemKind.FILE_TYPE)
            file.seek(0)
            digest, read_bytes = hashlib.sha256(), 0
            while piece := file.read(STEP_BYTES):
                digest.update(piece)
                read_bytes += len(piece)
                if read_bytes > size_bytes:
                    return Problem(ProblemKind.NOT_A_FILE)  # It grows while we look at it.
                told(read_bytes, size_bytes)
    except (OSError, ValueError, RuntimeError):
        return Problem(ProblemKind.NOT_A_FILE)
    return Attachment(
        name=clean_name(path.name),
        mime=media.mime,
        size_bytes=read_bytes,
        sha256=digest.hexdigest(),
        path=str(path),
    )


def _encoded(attachment: Attachment, told: Told) -> bytes:
    digest, content, read_bytes = hashlib.sha256(), bytearray(), 0
    try:
        with _opened(Path(attachment.path)) as file:
            while piece := file.read(STEP_BYTES):
                read_bytes += len(piece)
                if read_bytes > attachment.size_bytes:
                    raise AttachmentGoneError
                digest.update(piece)
                content += base64.b64encode(piece)
                told(read_bytes, attachment.size_bytes)
    except (OSError, ValueError) as fault:
        raise AttachmentGoneError from fault
    if digest.hexdigest() != attachment.sha256:
        raise AttachmentGoneError
    return bytes(content)


def _opened(path: Path) -> BinaryIO:
    """Open a plain file; a pipe or a device could keep us for ever."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise AttachmentGoneError
    return path.open("rb")
