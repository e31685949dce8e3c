"""Lets tills live in forked processes, each over one folder, and hears what they say."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import shutil
import signal
import sys
import tempfile
import threading
import traceback
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.reliability.kill_sandbox import SandboxProcess
from tests.reliability.kill_scenarios import BY_NAME
from tests.reliability.kill_till import Ground
from tests.reliability.kill_tracer import Trace, be_traced

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator, Sequence

    from tests.reliability.kill_tracer import Blow, Call

    Work = Callable[[Ground], Coroutine[object, object, None]]
    Watch = Callable[[Call], Blow | None]

LONGEST_RUN_S: Final = 60
MEMORY: Final = Path("/dev/shm")  # noqa: S108 - a kill loses nothing that a file system has


@dataclass(frozen=True, slots=True)
class Life:
    """How one child ended, and what it had said."""

    status: int
    said: Sequence[str]


@dataclass(frozen=True, slots=True)
class Place:
    """One folder and its sandbox, the operations there that are of other folders, all promises."""

    folder: Path
    sandbox: SandboxProcess
    others: frozenset[str] = frozenset()
    said: list[str] = field(default_factory=list)


def live(place: Place, work: Work, aim: Watch | None) -> Life:
    """Fork a till, let it work under the tracer if there is an `aim`, and return how it ended."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        ground = Ground(folder=place.folder, url=place.sandbox.url, pipe=writing)
        _be_a_till(ground, work, traced=aim is not None)
    os.close(writing)
    if aim is None:
        said = _lines(reading)
        _, status = os.waitpid(child, 0)
        return Life(status, said)
    try:
        status = Trace(child, aim).follow()
    except BaseException:
        os.kill(child, signal.SIGKILL)  # Stopped, it would hold the sandbox's line for ever.
        raise
    return Life(status, _lines(reading))


def _be_a_till(ground: Ground, work: Work, *, traced: bool) -> None:
    status = 1
    try:
        signal.alarm(LONGEST_RUN_S)
        if traced:
            be_traced()
        asyncio.run(work(ground))
        status = 0
    except BaseException:  # noqa: BLE001 - whatever it is, it is shown and the process ends
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(status)


def _lines(pipe: int) -> Sequence[str]:
    with open(pipe, encoding="utf-8") as file:
        return [line.removesuffix("\n") for line in file if line.endswith("\n")]


def warm_up() -> None:
    """Sell once in this very process, so that no child pays for loading anything."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    with a_folder() as folder, SandboxProcess() as sandbox:
        ground = Ground(folder=folder, url=sandbox.url, pipe=nowhere)
        asyncio.run(BY_NAME["sale"].work(ground, 0))
    os.close(nowhere)
    for thread in threading.enumerate():
        if thread is not threading.main_thread():
            thread.join()  # a process with threads must not fork
    gc.collect()
    gc.freeze()


@contextlib.contextmanager
def a_folder() -> Iterator[Path]:
    """Give a folder that only this process uses, in memory where there is one."""
    base = MEMORY if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="pos-app-kill-", dir=base))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)
