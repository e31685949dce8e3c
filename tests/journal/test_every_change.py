"""Every change of any entry is found: each bit, each removal, each swap, each cut with its head.

The quick form tries some places of a chain of a thousand entries, the long form every one.
"""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.journal.chain_check import ChainCheck
from pos_app.journal.files import journal_path
from tests.journal.shop import Shop
from tests.journal.test_journal import ORDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ENTRIES: Final = 1_000
QUICK: Final = 12
SEED: Final = 20_261_122
COLUMNS: Final = ("at", "ref", "kind", "body", "hash")
LOOSENED: Final = (
    "DROP TRIGGER entry_no_update",
    "DROP TRIGGER entry_no_delete",
    "DROP TRIGGER entry_dense",
    "PRAGMA ignore_check_constraints = ON",
)


@pytest.fixture
async def chain(tmp_path: Path) -> sqlite3.Connection:
    """A chain of a thousand entries in memory, open for whoever means no good."""
    shop = Shop()
    async with shop.journal(tmp_path) as journal:
        for _ in range(ENTRIES // 3):
            await shop.sold(journal, ORDER)
    with closing(sqlite3.connect(journal_path(tmp_path))) as whole:
        copy = sqlite3.connect(":memory:", isolation_level=None)
        whole.backup(copy)
    for statement in LOOSENED:
        copy.execute(statement)
    (count,) = copy.execute("SELECT count(*) FROM entry").fetchone()
    assert count == ENTRIES
    assert not found(copy)
    return copy


def found(chain: sqlite3.Connection, witness: str = "", before: int = 0) -> bool:
    """Tell whether anything is wrong behind entry number `before`."""
    row = chain.execute("SELECT hash FROM entry WHERE seq = ?", (before,)).fetchone()
    start = (before, row[0]) if row else (0, bytes(32))
    return any(True for _ in ChainCheck(chain, witness, start=start).problems())


def undone(chain: sqlite3.Connection, change: Callable[[], bool]) -> bool:
    chain.execute("SAVEPOINT sound")
    try:
        return change()
    finally:
        chain.execute("ROLLBACK TO sound")
        chain.execute("RELEASE sound")


def places(how_many: int) -> Iterator[int]:
    print(f"seed {SEED}")
    some = random.Random(SEED).sample(range(1, ENTRIES + 1), min(how_many, ENTRIES))
    yield from some if how_many < ENTRIES else range(1, ENTRIES + 1)


def flips(chain: sqlite3.Connection, seq: int, every: int) -> None:
    """Flip bits of every column of one entry, one after the other, with nothing behind it."""
    # What follows would be found too; without it only this entry's own hash can tell.
    chain.execute("DELETE FROM personal WHERE seq > ?", (seq,))
    chain.execute("DELETE FROM entry WHERE seq > ?", (seq,))
    for column in COLUMNS:
        select = f"SELECT CAST({column} AS BLOB) FROM entry WHERE seq = ?"  # noqa: S608 - our own names
        kind = "BLOB" if column == "hash" else "TEXT"
        update = f"UPDATE entry SET {column} = CAST(? AS {kind}) WHERE seq = ?"  # noqa: S608 - the same
        (sound,) = chain.execute(select, (seq,)).fetchone()
        for bit in range(0, len(sound) * 8, every):
            changed = bytearray(sound)
            changed[bit // 8] ^= 1 << bit % 8
            chain.execute(update, (bytes(changed), seq))
            assert found(chain, before=seq - 1), f"entry {seq}, {column}, bit {bit}"
        chain.execute(update, (sound, seq))
    assert not found(chain, before=seq - 1)


def swap(chain: sqlite3.Connection, seq: int) -> bool:
    """Let an entry and the next one change their places, hashes and all."""
    swapped = "UPDATE entry SET seq = ? WHERE seq = ?"
    chain.execute("PRAGMA foreign_keys = OFF")
    for now, before in ((0, seq), (seq, seq + 1), (seq + 1, 0)):
        chain.execute(swapped, (now, before))
    return found(chain)


def remove(chain: sqlite3.Connection, seq: int) -> bool:
    chain.execute("DELETE FROM entry WHERE seq = ?", (seq,))
    return found(chain)


def cut(chain: sqlite3.Connection, seq: int, head: str) -> bool:
    chain.execute("DELETE FROM personal WHERE seq >= ?", (seq,))
    chain.execute("DELETE FROM entry WHERE seq >= ?", (seq,))
    return found(chain, head)


def try_every_change(chain: sqlite3.Connection, how_many: int, every_bit: int) -> None:
    (head,) = chain.execute("SELECT lower(hex(max(hash))) FROM entry WHERE seq = 1000").fetchone()
    for seq in places(how_many):
        assert undone(chain, lambda seq=seq: cut(chain, seq, head)), f"cut at {seq}"  # type: ignore[misc] # bound now
        assert undone(chain, lambda seq=seq: cut(chain, seq, head[:8])), f"cut at {seq}"  # type: ignore[misc] # bound now
        if seq < ENTRIES:
            # Of the last one nothing tells but a head: it is cut above.
            assert undone(chain, lambda seq=seq: remove(chain, seq)), f"without {seq}"  # type: ignore[misc] # bound now
            assert undone(chain, lambda seq=seq: swap(chain, seq)), f"swapped {seq}"  # type: ignore[misc] # bound now
        chain.execute("SAVEPOINT whole")
        flips(chain, seq, every_bit)
        chain.execute("ROLLBACK TO whole")
        chain.execute("RELEASE whole")


async def test_some_changes_of_a_thousand_entries_are_found(chain: sqlite3.Connection) -> None:
    try_every_change(chain, QUICK, every_bit=97)
    chain.close()


@pytest.mark.long
@pytest.mark.timeout(1200)
async def test_every_change_of_a_thousand_entries_is_found(chain: sqlite3.Connection) -> None:
    try_every_change(chain, ENTRIES, every_bit=1)
    chain.close()
