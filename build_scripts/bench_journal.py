"""Measures what one durable entry costs against a raw fsync, and what checking the chain costs."""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import time
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Final

from bench_figures import SEED, Figure, alternate, in_ms, in_us, paired
from bench_shop import FIRST_MS, WORK, Sales, copy_of, options, shop

from pos_app.engine.ids import Ids
from pos_app.journal import codec, entries, projection
from pos_app.journal.chain import GENESIS, Line, body_of, link
from pos_app.journal.chain_check import ChainCheck
from pos_app.journal.columns import CURRENCY
from pos_app.journal.files import connect_reader, journal_path
from pos_app.journal.journal import SqliteJournal
from pos_app.journal.moment import day_at
from pos_app.journal.opening import open_for_writing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from bench_figures import Extent

    from pos_app.domain.transaction import Transaction

PAGE_BYTES: Final = 4096
BLOCK: Final = 20
BLOCKS_A_ROUND: Final = 3
TOGETHER: Final = 20
FACTS: Final = {"amount": 25_000, "note": "x" * 300, "service": "WAVE_SN_API_CASH_IN"}
LATER_MS: Final = FIRST_MS + 10_000 * 86_400_000
"""Later than every sale of a made-up journal."""


class RawFile:
    """The limit: a file to which pages are appended and brought to the disk one by one."""

    def __init__(self, folder: Path, *, grows: bool = True) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        kind, name = (os.O_APPEND | os.O_TRUNC, "raw") if grows else (0, "raw-kept")
        self._file = os.open(folder / name, os.O_WRONLY | os.O_CREAT | kind, 0o600)
        self._page = random.Random(SEED).randbytes(PAGE_BYTES)  # noqa: S311 - nothing secret

    def once(self) -> None:
        """Append one page durably."""
        os.write(self._file, self._page)
        os.fsync(self._file)

    def again(self) -> None:
        """Write the first page anew durably: no room has to be found for it."""
        os.lseek(self._file, 0, os.SEEK_SET)
        os.write(self._file, self._page)
        os.fdatasync(self._file)

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)


def block_s(act: Callable[[], object], times: int = BLOCK) -> float:
    """Return the median seconds of so many acts."""
    taken: list[float] = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def measure(extent: Extent) -> Sequence[Figure]:
    """Measure writing, in turn with raw fsyncs, then checking."""
    rounds = extent.rounds * BLOCKS_A_ROUND
    raw = RawFile(WORK)
    figures = [*_written(raw, rounds), *asyncio.run(_awaited(raw, rounds))]
    raw.close()
    if extent.is_full:
        figures.append(_growth(extent, rounds))
    figures.append(_verified(extent))
    return figures


def _written(raw: RawFile, rounds: int) -> Sequence[Figure]:
    with _writing(copy_of(1_000, "written")) as connection:
        prepare, rng = _preparing(connection), random.Random(SEED)  # noqa: S311 - made-up salts
        record = codec.Record(kind="measured", facts=FACTS)
        kept = RawFile(WORK, grows=False)

        def row() -> None:
            connection.execute("BEGIN IMMEDIATE")
            entries.append(connection, "", record, LATER_MS, rng.randbytes)
            connection.execute("COMMIT")

        taken = alternate(
            {
                "raw": lambda: block_s(raw.once),
                "again": lambda: block_s(kept.again),
                "row": lambda: block_s(row),
                "prepare": lambda: block_s(prepare),
                "chain": lambda: block_s(_chained, 200),
            },
            rounds,
        )
        kept.close()
    again = in_us(statistics.median(taken["again"]))
    return [
        _against("J1", taken, "row", f"a kept page written anew and fdatasync: {again}"),
        _against("J1e", taken, "prepare"),
        _against("J5", taken, "chain"),
    ]


def _chained() -> None:
    line = Line(7, "2026-11-22T08:00:00.000Z", "", "measured", body_of(FACTS, {}))
    link(GENESIS, line)


async def _awaited(raw: RawFile, rounds: int) -> Sequence[Figure]:
    taken: dict[str, list[float]] = {"raw": [], "entry": [], "prepare": [], "together": []}
    async with _journal(copy_of(1_000, "awaited")) as journal:
        sales = iter(_later_sales(journal.series()))
        for number in range(rounds + 1):
            values = {
                "raw": block_s(raw.once),
                "entry": await _awaited_s(lambda: journal.append_plain("measured", FACTS), BLOCK),
                "prepare": await _awaited_s(lambda: journal.prepare(next(sales)), BLOCK),
                "together": await _awaited_s(lambda: _many(journal), BLOCK // 4) / TOGETHER,
            }
            for name, value in values.items() if number else ():
                taken[name].append(value)
    return [
        _against("J2", taken, "entry"),
        _against("J2p", taken, "prepare"),
        _against("J4", taken, "together"),
    ]


async def _awaited_s(act: Callable[[], Awaitable[object]], times: int) -> float:
    taken: list[float] = []
    for _ in range(times):
        began = time.perf_counter()
        await act()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


async def _many(journal: SqliteJournal) -> None:
    await asyncio.gather(*(journal.append_plain("measured", FACTS) for _ in range(TOGETHER)))


def _growth(extent: Extent, rounds: int) -> Figure:
    small, large = copy_of(extent.small, "growth-small"), copy_of(extent.large, "growth-large")
    with _writing(small) as one, _writing(large) as other:
        at_small, at_large = _preparing(one), _preparing(other)
        taken = alternate(
            {"small": lambda: block_s(at_small), "large": lambda: block_s(at_large)}, rounds
        )
    return Figure(
        id="J3",
        ratio=paired(taken["large"], taken["small"]),
        measured=in_ms(statistics.median(taken["large"])),
        bare=in_ms(statistics.median(taken["small"])),
        note=f"{extent.large:,} and {extent.small:,} sales",
    )


def _verified(extent: Extent) -> Figure:
    connection = connect_reader(journal_path(shop(extent.small)))
    last = entries.last_seq(connection)

    def read() -> None:
        for table in ("entry", "personal"):
            for _ in connection.execute(f"SELECT * FROM {table} ORDER BY seq"):  # noqa: S608 - two names
                pass

    def verify() -> None:
        for problem in ChainCheck(connection).problems():
            raise AssertionError(problem.what)

    taken = alternate(
        {"read": lambda: block_s(read, 1), "verify": lambda: block_s(verify, 1)},
        max(3, extent.rounds // 2),
    )
    connection.close()
    return Figure(
        id="J6",
        ratio=paired(taken["verify"], taken["read"]),
        measured=f"{in_us(statistics.median(taken['verify']) / last)} an entry",
        bare=f"{in_us(statistics.median(taken['read']) / last)} an entry",
        note=f"{last:,} entries with their personal values",
    )


def _against(
    id: str,  # noqa: A002 - the tables' word
    taken: Mapping[str, Sequence[float]],
    name: str,
    note: str = "",
) -> Figure:
    return Figure(
        id=id,
        ratio=paired(taken[name], taken["raw"]),
        measured=in_us(statistics.median(taken[name])),
        bare=in_us(statistics.median(taken["raw"])),
        note=note,
    )


def _later_sales(series: str) -> Iterator[Transaction]:
    rng = random.Random(SEED + 1)  # noqa: S311 - made-up sales
    made = Sales(rng, Ids(series, LATER_MS, rng.randbytes), settled=True)
    return (made.fresh(number) for number in range(10**9))


def _preparing(connection: sqlite3.Connection) -> Callable[[], None]:
    """Return what prepares one sale after the other, as `SqliteJournal.prepare` does."""
    (series,) = connection.execute("SELECT series FROM head").fetchone()
    sales, rng = _later_sales(series), random.Random(SEED + 2)  # noqa: S311 - made-up salts

    def prepare() -> None:
        sale = next(sales)
        day = day_at(sale.created_ms)
        connection.execute("BEGIN IMMEDIATE")
        record = codec.prepared(sale.order, day)
        entries.append(connection, sale.ref, record, sale.created_ms, rng.randbytes)
        projection.add(connection, sale, day, CURRENCY)
        connection.execute("COMMIT")

    return prepare


@contextmanager
def _writing(folder: Path) -> Iterator[sqlite3.Connection]:
    opened = open_for_writing(options(folder))
    try:
        yield opened.connection
    finally:
        opened.connection.close()
        opened.keeper.close()
        opened.lock.release()


@asynccontextmanager
async def _journal(folder: Path) -> AsyncIterator[SqliteJournal]:
    journal = await SqliteJournal.open(options(folder))
    try:
        yield journal
    finally:
        await journal.close()
