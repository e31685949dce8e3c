"""Makes very long journals out of a shorter one: its sales again, on later days, chained on."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from pos_app.engine.ids import Ids
from pos_app.journal.chain import Line, cover, link
from pos_app.journal.columns import SALE_LIST
from pos_app.journal.files import journal_path
from pos_app.journal.indexing import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

DAY_MS: Final = 86_400_000
BATCH: Final = 20_000
ENTRIES_A_SALE: Final = 3
"""A settled sale of `bench_shop`: prepared, sent, answered."""

_SPEEDS: Final = (
    "journal_mode = OFF",
    "synchronous = OFF",
    "locking_mode = EXCLUSIVE",
    "cache_size = -600000",
)
_INDEX_IN_MEMORY: Final = "INSERT INTO search (search, rank) VALUES ('hashsize', ?)"
_SALE: Final = f"{SALE_LIST}, day, currency"
_INTO_SALE: Final = f"INSERT INTO sale ({_SALE}) VALUES ({', '.join('?' * 27)})"  # noqa: S608 - our own names, no value
_TABLES: Final = {
    "entry": "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)",
    "personal": "INSERT INTO personal VALUES (?, ?, ?, ?)",
    "sale": _INTO_SALE,
    "search": "INSERT INTO search (rowid, text) VALUES (?, ?)",
    "phone_end": "INSERT INTO phone_end VALUES (?, ?)",
}


def grown(source: Path, folder: Path, times: int) -> None:
    """Make in `folder` a journal of `times` times the sales of the one in `source`.

    Sales keep amount, service and cashier; number, time, ids, phone number, receipt and everything
    that follows from them are new. The copy has to be a settled one of `bench_shop`.
    """
    shutil.copyfile(journal_path(source), journal_path(folder))
    uri = f"{journal_path(source).absolute().as_uri()}?mode=ro"
    with (
        closing(sqlite3.connect(uri, uri=True)) as old,
        closing(sqlite3.connect(journal_path(folder), isolation_level=None)) as new,
    ):
        for speed in _SPEEDS:
            new.execute(f"PRAGMA {speed}").fetchall()
        new.execute(_INDEX_IN_MEMORY, (64 << 20,))
        grower = _Grower(old, new)
        for number in range(1, times):
            grower.add(number)
        new.execute(_INDEX_IN_MEMORY, (1 << 20,))
        new.execute("PRAGMA journal_mode = WAL").fetchall()


@dataclass(frozen=True, slots=True)
class _Told:
    """What one sale becomes: rows by table."""

    entry: Sequence[tuple[Any, ...]]
    personal: Sequence[tuple[Any, ...]]
    sale: tuple[Any, ...]


class _Grower:
    """Appends whole copies of a journal to another that began as one."""

    def __init__(self, old: sqlite3.Connection, new: sqlite3.Connection) -> None:
        self._old, self._new = old, new
        (self._sales, self._series) = old.execute("SELECT number, series FROM head").fetchone()
        (self._entries,) = old.execute("SELECT seq - 1 FROM head").fetchone()
        first, last = old.execute("SELECT min(day), max(day) FROM day").fetchone()
        self._days = (date.fromisoformat(last) - date.fromisoformat(first)).days + 1
        self._rng = random.Random(self._sales)  # noqa: S311 - made-up sales
        self._ids = Ids(self._series, 0, self._rng.randbytes)
        (self._hash, self._receipt) = old.execute("SELECT hash, receipt FROM head").fetchone()
        if self._entries != ENTRIES_A_SALE * self._sales:
            message = "not a settled journal of the measurements"
            raise ValueError(message)

    def add(self, times: int) -> None:
        """Append the copy of that number."""
        self._kept_sums(times)
        rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in _TABLES}
        for told in self._copies(times):
            rows["entry"] += told.entry
            rows["personal"] += told.personal
            rows["sale"].append(told.sale)
            rows["search"] += _documents(told)
            rows["phone_end"].append((told.sale[5][:0:-1], told.sale[0]))
            if len(rows["sale"]) == BATCH:
                self._write(rows)
        self._write(rows)

    def _write(self, rows: dict[str, list[tuple[Any, ...]]]) -> None:
        if not rows["sale"]:
            return
        self._new.execute("BEGIN")
        for name, statement in _TABLES.items():
            self._new.executemany(statement, rows[name])
            if name != "sale":
                continue
            number, seq = rows["sale"][-1][0], rows["entry"][-1][0]
            self._new.execute(
                "UPDATE head SET seq = ?1, hash = ?, number = ?, receipt = ?, indexed_seq = ?1",
                (seq, self._hash, number, self._receipt),
            )
        self._new.execute("COMMIT")
        for written in rows.values():
            written.clear()

    def _kept_sums(self, times: int) -> None:
        days, numbers = times * self._days, times * self._sales
        for row in self._old.execute("SELECT * FROM total").fetchall():
            self._new.execute(
                "INSERT INTO total VALUES (?, ?, ?, ?, ?, ?)", (_later(row[0], days), *row[1:])
            )
        for day, first, last in self._old.execute("SELECT * FROM day").fetchall():
            self._new.execute(
                "INSERT INTO day VALUES (?, ?, ?)",
                (_later(day, days), first + numbers, last + numbers),
            )

    def _copies(self, times: int) -> Iterator[_Told]:
        lines = self._old.execute("SELECT * FROM entry WHERE seq > 1 ORDER BY seq")
        beside = self._old.execute("SELECT * FROM personal ORDER BY seq, name")
        sales = self._old.execute(f"SELECT {_SALE} FROM sale ORDER BY number")  # noqa: S608 - our own names
        for sale in sales:
            three = lines.fetchmany(ENTRIES_A_SALE)
            yield self._copy(times, sale, three, beside.fetchmany(2))

    def _copy(
        self,
        times: int,
        sale: Sequence[Any],
        lines: Sequence[Sequence[Any]],
        beside: Sequence[Sequence[Any]],
    ) -> _Told:
        later = times * self._days
        row = list(sale)
        row[0] += times * self._sales
        for place in (17, 18, 19):  # created_ms, updated_ms, sent_ms
            row[place] += later * DAY_MS
        row[1] = str(self._ids.next(row[17]))
        row[5] = f"+22177{self._rng.randrange(10**7):07d}"
        row[12] = f"TXN{row[0] - 1:010d}"
        row[-2] = _later(sale[-2], later)
        if sale[13]:
            self._receipt += 1
            row[13] = f"{self._series}-{row[-2][:4]}-{self._receipt:06d}"
        shift = times * self._entries
        (_, _, salt, _), (_, _, answer_salt, answer) = beside
        values = (
            (beside[0][0] + shift, "phone", salt, row[5]),
            (beside[1][0] + shift, "answer", answer_salt, answer.replace(sale[12], row[12])),
        )
        changes = [(sale[-2], row[-2]), (sale[12], row[12])]
        changes += [(sale[13], row[13])] if sale[13] else []
        for before, after in zip(beside, values, strict=True):
            changes.append((cover(before[2], before[3]), cover(after[2], after[3])))
        return _Told(
            entry=[self._chained(shift, later, row[1], line, changes) for line in lines],
            personal=values,
            sale=tuple(row),
        )

    def _chained(
        self, shift: int, later: int, ref: str, old: Sequence[Any], changes: Sequence[Sequence[str]]
    ) -> tuple[Any, ...]:
        seq, at, _, kind, body, _ = old
        for before, after in changes:
            body = body.replace(before, after)
        line = Line(seq + shift, _later(at[:10], later) + at[10:], ref, kind, body)
        self._hash = link(self._hash, line)
        return (line.seq, line.at, ref, kind, body, self._hash)


@cache
def _later(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def _documents(told: _Told) -> Sequence[tuple[int, str]]:
    """Return what `document` makes of the three entries; a test compares."""
    number, ref, phone, amount, reference, receipt = (
        told.sale[place] for place in (0, 1, 5, 6, 12, 13)
    )
    prepared = f"{ref}\n{amount}\n{phone[1:]}"
    answered = f"{reference}\n{receipt}" if receipt else reference
    return (
        (number * PLACES, prepared.casefold()),
        (number * PLACES + ENTRIES_A_SALE - 1, answered.casefold()),
    )
