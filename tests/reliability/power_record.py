"""Writes down what a till does to its files, and what it tells the world, call by call."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tests.reliability.kill_tracer import Call

_IGNORED: Final = ("-shm", ".lock", ".ballast", ".home", ".home.unfinished")
"""A machine that stops loses shared memory; locks and ballast say nothing about money; what names
this very file would call each one that is made of the recording a copy."""

_REF: Final = re.compile(rb'"externalTransactionId":"(\w+)"')
_CREATES: Final = os.O_CREAT


@dataclass(frozen=True, slots=True)
class Made:
    """A name appeared for a new, empty file."""

    name: str
    file: int


@dataclass(frozen=True, slots=True)
class Wrote:
    """Bytes went to the operating system."""

    file: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Resized:
    """A file was cut, or grew with zeros."""

    file: int
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    """Everything done to a file before the operation number `before` is on the platter."""

    file: int
    before: int


@dataclass(frozen=True, slots=True)
class SyncedNames:
    """Every name as it was at operation `before` is on the platter: unlinked ones are gone."""

    before: int


@dataclass(frozen=True, slots=True)
class Renamed:
    """A file took another name, and the place of what had it."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Unlinked:
    """A name went away."""

    name: str


@dataclass(frozen=True, slots=True)
class Promised:
    """The till told its cashier that a change of this transaction is recorded."""

    ref: str


@dataclass(frozen=True, slots=True)
class Posted:
    """Bytes of an operation began to leave."""

    ref: str


@dataclass(frozen=True, slots=True)
class Questioned:
    """Bytes of a status question began to leave."""

    ref: str


Operation = (
    Made
    | Wrote
    | Resized
    | Synced
    | SyncedNames
    | Renamed
    | Unlinked
    | Promised
    | Posted
    | Questioned
)


class Recorder:
    """Watches a traced till over one folder; `operations` outlive the process.

    Knows the system calls of x86-64. Raises nothing into the till.
    """

    def __init__(self, folder: Path) -> None:
        """Begin with an empty folder."""
        self._folder = folder.resolve()
        self._files: dict[str, int] = {}
        self._open: dict[int, str] = {}
        self._begun: dict[int, int] = {}
        self._known: dict[int, int] = {}
        self.operations: list[Operation] = []
        self._done: Mapping[int, Callable[[Call], None]] = {
            1: self._written,
            3: self._closed,
            18: self._written_at,
            74: self._synced,
            75: self._synced,
            77: self._resized,
            82: self._renamed,
            87: self._unlinked,
            257: self._opened,
        }
        self._told: Mapping[int, Callable[[Call], None]] = {1: self._says, 44: self._sends}

    def new_life(self) -> None:
        """Forget what the last process had open."""
        self._open.clear()
        self._begun.clear()

    def __call__(self, call: Call) -> None:
        """Write one call down."""
        if call.result is None:
            self._begun[call.thread] = len(self.operations)
            if tell := self._told.get(call.number):
                tell(call)
        elif call.result >= 0 and (write_down := self._done.get(call.number)):
            write_down(call)

    def _opened(self, call: Call) -> None:
        descriptor = call.result or 0
        path = Path(f"/proc/{call.thread}/fd/{descriptor}").readlink()
        if path != self._folder and self._folder not in path.parents:
            return
        name = str(path.relative_to(self._folder)) if path != self._folder else ""
        if name.endswith(_IGNORED):
            return
        self._open[descriptor] = name
        if path.is_dir():
            return
        if name not in self._files:
            if not call.arguments[2] & _CREATES:
                raise AssertionError(f"{name} was there before the recording")
            self._files[name] = len(self._known)
            self._known[self._files[name]] = 0
            self.operations.append(Made(name, self._files[name]))

    def _closed(self, call: Call) -> None:
        self._open.pop(call.arguments[0], None)

    def _file(self, call: Call) -> int | None:
        name = self._open.get(call.arguments[0])
        return None if name is None else self._files.get(name)

    def _written_at(self, call: Call) -> None:
        file = self._file(call)
        if file is not None:
            data = _memory(call.thread, call.arguments[1], call.result or 0)
            self.operations.append(Wrote(file, call.arguments[3], data))

    def _written(self, call: Call) -> None:
        if self._file(call) is not None:
            raise AssertionError("a write without a place: the recorder cannot follow it")

    def _resized(self, call: Call) -> None:
        file = self._file(call)
        if file is not None:
            self.operations.append(Resized(file, call.arguments[1]))

    def _synced(self, call: Call) -> None:
        before = self._begun[call.thread]
        name = self._open.get(call.arguments[0])
        if name is None:
            return
        file = self._files.get(name)
        self.operations.append(SyncedNames(before) if file is None else Synced(file, before))

    def _renamed(self, call: Call) -> None:
        old, new = (self._name(call.thread, address) for address in call.arguments[:2])
        if old in self._files and new is not None:
            self._files[new] = self._files.pop(old)
            self.operations.append(Renamed(old, new))

    def _unlinked(self, call: Call) -> None:
        name = self._name(call.thread, call.arguments[0])
        if name in self._files:
            del self._files[name]
            self.operations.append(Unlinked(name))

    def _name(self, thread: int, address: int) -> str | None:
        text = _memory(thread, address, 4096).partition(b"\0")[0].decode()
        path = Path(text)
        return str(path.relative_to(self._folder)) if self._folder in path.parents else None

    def _says(self, call: Call) -> None:
        if call.arguments[0] not in self._open:
            data = _memory(call.thread, call.arguments[1], call.arguments[2])
            words = data.split(b" ")
            if words[0].startswith(b"T01") and data.endswith(b"\n"):
                self.operations.append(Promised(words[0].decode()))

    def _sends(self, call: Call) -> None:
        data = _memory(call.thread, call.arguments[1], call.arguments[2])
        if found := _REF.search(data):
            kind = Posted if b'"codeService"' in data else Questioned
            self.operations.append(kind(found[1].decode()))


def _memory(thread: int, address: int, size: int) -> bytes:
    with open(f"/proc/{thread}/mem", "rb", buffering=0) as memory:  # noqa: PTH123 - not a file
        memory.seek(address)
        return memory.read(size)
