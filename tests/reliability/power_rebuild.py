"""Makes the files that a power cut could have left, sector by sector, by chance."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from tests.reliability.power_record import (
    Made,
    Renamed,
    Resized,
    Synced,
    SyncedNames,
    Unlinked,
    Wrote,
)

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping, Sequence

    from tests.reliability.power_record import Operation

SECTOR: Final = 512
SHARES: Final = (0.0, 0.1, 0.5, 0.9, 1.0)
"""How much of what was not synchronised survives, drawn for each state."""


@dataclass(slots=True)
class _File:
    durable: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, Wrote | Resized]] = field(default_factory=list)


class Platter:
    """What is surely on the disk after some operations, and what may be."""

    def __init__(self) -> None:
        """Begin with an empty folder."""
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        self._renaming: list[tuple[int, Made | Renamed | Unlinked]] = []
        self._count = 0

    @property
    def has_choice(self) -> bool:
        """Whether more than one state is possible."""
        return bool(self._renaming) or any(file.pending for file in self._files.values())

    def carry_out(self, operation: Operation) -> None:
        """Take one operation up."""
        match operation:
            case Made(file=file):
                self._files[file] = _File()
                self._renaming.append((self._count, operation))
            case Renamed() | Unlinked():
                self._renaming.append((self._count, operation))
            case Wrote(file=file) | Resized(file=file):
                self._files[file].pending.append((self._count, operation))
            case Synced(file=file, before=before):
                _synchronise(self._files[file], before)
            case SyncedNames(before=before):
                done = [each for number, each in self._renaming if number < before]
                _rename(self._names, done)
                self._renaming = self._renaming[len(done) :]
            case _:
                pass
        self._count += 1

    def after_a_power_cut(self, chance: random.Random) -> Mapping[str, bytes]:
        """Return the files of one possible state, by name.

        Of names any beginning of the changes survives; of contents any set of sectors, whatever
        the order in which they were written.
        """
        names = dict(self._names)
        _rename(
            names, [each for _, each in self._renaming[: chance.randint(0, len(self._renaming))]]
        )
        share = chance.choice(SHARES)
        return {name: _torn(self._files[file], share, chance) for name, file in names.items()}


def _synchronise(file: _File, before: int) -> None:
    for _, operation in [each for each in file.pending if each[0] < before]:
        _apply(file.durable, operation)
    file.pending = [each for each in file.pending if each[0] >= before]


def _rename(names: dict[str, int], changes: Sequence[Made | Renamed | Unlinked]) -> None:
    for change in changes:
        match change:
            case Made(name=name, file=file):
                names[name] = file
            case Renamed(old=old, new=new):
                names[new] = names.pop(old)
            case Unlinked(name=name):
                del names[name]


def _apply(content: bytearray, operation: Wrote | Resized) -> None:
    if isinstance(operation, Resized):
        _resize(content, operation.size)
        return
    end = operation.offset + len(operation.data)
    if end > len(content):
        _resize(content, end)
    content[operation.offset : end] = operation.data


def _resize(content: bytearray, size: int) -> None:
    del content[size:]
    content.extend(bytes(size - len(content)))


def _torn(file: _File, share: float, chance: random.Random) -> bytes:
    content = bytearray(file.durable)
    for _, operation in file.pending:
        if isinstance(operation, Resized):
            if chance.random() < share:
                _apply(content, operation)
            continue
        place, data = operation.offset, operation.data
        while data:
            length = SECTOR - place % SECTOR
            if chance.random() < share:
                _apply(content, Wrote(operation.file, place, data[:length]))
            place, data = place + length, data[length:]
    return bytes(content)
