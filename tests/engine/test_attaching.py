"""Files are looked at before they are read, encoded in steps, and never sent when they changed."""

from __future__ import annotations

import asyncio
import base64
import os
import threading
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.attachment import LARGEST_BYTES, Attachment
from pos_app.domain.problem import Problem, ProblemKind
from pos_app.engine.attaching import STEP_BYTES, AttachmentGoneError, attach, encoded

if TYPE_CHECKING:
    from pathlib import Path

PNG = b"\x89PNG\r\n\x1a\n"


def picture(folder: Path, size_bytes: int = 100, name: str = "photo.png") -> Path:
    path = folder / name
    path.write_bytes(PNG + bytes(size_bytes - len(PNG)))
    return path


@pytest.mark.parametrize("size_bytes", [9, STEP_BYTES, STEP_BYTES + 1, 3 * STEP_BYTES + 2])
async def test_a_file_comes_out_in_base64_as_a_whole(tmp_path: Path, size_bytes: int) -> None:
    path = picture(tmp_path, size_bytes)
    found = await attach(path)

    assert isinstance(found, Attachment)
    assert (found.name, found.extension, found.size_bytes) == ("photo", ".png", size_bytes)
    assert base64.b64decode(await encoded(found), validate=True) == path.read_bytes()


async def test_the_largest_file_goes_and_one_byte_more_does_not(tmp_path: Path) -> None:
    assert isinstance(await attach(picture(tmp_path, LARGEST_BYTES)), Attachment)
    too_large = await attach(picture(tmp_path, LARGEST_BYTES + 1))

    assert too_large == Problem(ProblemKind.FILE_TOO_LARGE, 5)


async def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        os.truncate(file.fileno(), 5 * 1024**3)

    assert await attach(path) == Problem(ProblemKind.FILE_TOO_LARGE, 5)


async def test_what_is_no_file_or_no_media_is_told(tmp_path: Path) -> None:
    program = tmp_path / "photo.png"
    program.write_bytes(b"MZ\x90\x00")
    os.mkfifo(tmp_path / "pipe")

    assert await attach(program) == Problem(ProblemKind.FILE_TYPE)
    for name in ("none.png", "pipe", "", "~nobody-at-all/x.png", "a\0b"):
        assert await attach(tmp_path / name) == Problem(ProblemKind.NOT_A_FILE), name


async def test_a_file_that_changed_is_not_sent(tmp_path: Path) -> None:
    path = picture(tmp_path)
    found = await attach(path)
    assert isinstance(found, Attachment)
    for change in (b"x" * 100, path.read_bytes() + b"x", b""):
        path.write_bytes(change)
        with pytest.raises(AttachmentGoneError):
            await encoded(found)
    path.unlink()
    with pytest.raises(AttachmentGoneError):
        await encoded(found)


async def test_the_loops_thread_encodes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = base64.b64encode
    threads = set()
    sizes = set()

    def watched(piece: bytes) -> bytes:
        threads.add(threading.get_ident())
        sizes.add(len(piece))
        return plain(piece)

    found = await attach(picture(tmp_path, 5 * STEP_BYTES))
    assert isinstance(found, Attachment)
    monkeypatch.setattr("pos_app.engine.attaching.base64.b64encode", watched)
    await encoded(found)

    assert threading.get_ident() not in threads
    assert sizes == {STEP_BYTES}


async def test_progress_is_told_on_the_loop_while_a_thread_works(tmp_path: Path) -> None:
    found = await attach(picture(tmp_path, LARGEST_BYTES))
    assert isinstance(found, Attachment)
    told: list[tuple[int, int]] = []
    threads: set[int] = set()

    def hear(done_bytes: int, size_bytes: int) -> None:
        told.append((done_bytes, size_bytes))
        threads.add(threading.get_ident())

    await encoded(found, hear)
    await asyncio.sleep(0)  # The last sign waits for its turn of the loop.

    assert told[-1] == (LARGEST_BYTES, LARGEST_BYTES)
    assert 5 < len(told) < 30
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert threads == {threading.get_ident()}
