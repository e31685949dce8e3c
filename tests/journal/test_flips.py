"""No bit of a journal can change unseen, wherever in the file it stands."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError
from pos_app.journal.files import journal_path
from pos_app.journal.verify import verify
from tests.journal.test_verify import a_journal

if TYPE_CHECKING:
    from pathlib import Path

SEED: Final = 20_261_122

CONTENT: Final = (
    "SELECT * FROM entry",
    "SELECT * FROM personal",
    "SELECT * FROM sale",
    "SELECT * FROM total WHERE count > 0",
    "SELECT * FROM day",
    "SELECT seq, hash, number, receipt, series FROM head",
)


def content(path: Path) -> object:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return [connection.execute(sql).fetchall() for sql in CONTENT]


async def test_a_flipped_bit_is_found_or_harmless(tmp_path: Path) -> None:
    print(f"seed {SEED}")
    chance = random.Random(SEED)
    await a_journal(tmp_path / "whole")
    # One file without companions, as a backup is.
    with closing(sqlite3.connect(journal_path(tmp_path / "whole"))) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    whole = journal_path(tmp_path / "whole").read_bytes()
    sound = content(journal_path(tmp_path / "whole"))
    path = tmp_path / "flipped.sqlite3"
    found = 0
    used = [place for place, byte in enumerate(whole) if byte]
    for place in chance.sample(used, 400):
        flipped = bytearray(whole)
        flipped[place] ^= 1 << chance.randrange(8)
        path.write_bytes(flipped)
        try:
            ok = verify(path).ok
        except TillError:
            ok = False
        found += not ok
        assert not ok or content(path) == sound, f"a flip at byte {place} went unseen"
        for companion in ("-wal", "-shm", "-journal"):
            path.with_name(path.name + companion).unlink(missing_ok=True)
    assert found > 200
