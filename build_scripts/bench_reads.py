"""Measures what screens read of a journal, as it grows."""

from __future__ import annotations

import random
import statistics
from functools import partial
from typing import TYPE_CHECKING, Final

from bench_figures import SEED, Figure, alternate, in_ms, paired
from bench_journal import block_s
from bench_shop import SALES_A_DAY, shop

from pos_app.engine.ports import Filter
from pos_app.journal import projection
from pos_app.journal.files import connect_reader, journal_path
from pos_app.journal.selection import page

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping, Sequence

    from bench_figures import Extent

FIRST_ROWS: Final = 50
PAGE_ROWS: Final = 128
LOOKS: Final = 40


def measure(extent: Extent) -> Sequence[Figure]:
    """Read a large journal in turn with one of a tenth of it, then search."""
    large = connect_reader(journal_path(shop(extent.large)))
    small = connect_reader(journal_path(shop(extent.large // 10)))
    figures = [_reads(large, small, extent), _search(large, extent)]
    large.close()
    small.close()
    return figures


def _reads(large: sqlite3.Connection, small: sqlite3.Connection, extent: Extent) -> Figure:
    worst = Figure(id="Q1", ratio=0.0, measured="", bare="")
    told: list[str] = []
    for name, at_large in _questions(large).items():
        at_small = _questions(small)[name]
        taken = alternate(
            {
                "large": partial(block_s, at_large, LOOKS),
                "small": partial(block_s, at_small, LOOKS),
            },
            extent.rounds,
        )
        ratio = paired(taken["large"], taken["small"])
        large_s, small_s = (statistics.median(taken[each]) for each in ("large", "small"))
        told.append(f"{name} {ratio:.2f} ({in_ms(large_s)})")
        if ratio > worst.ratio:
            worst = Figure(id="Q1", ratio=ratio, measured=in_ms(large_s), bare=in_ms(small_s))
    return Figure(
        id="Q1",
        ratio=worst.ratio,
        measured=worst.measured,
        bare=worst.bare,
        note=f"{extent.large:,} sales: " + ", ".join(told),
    )


def _questions(connection: sqlite3.Connection) -> Mapping[str, Callable[[], object]]:
    (last,) = connection.execute("SELECT max(number) FROM sale").fetchone()
    rng = random.Random(SEED)  # noqa: S311 - where to look
    numbers = [rng.randrange(1, last) for _ in range(500)]
    refs = [
        connection.execute("SELECT ref FROM sale WHERE number = ?", (number,)).fetchone()[0]
        for number in numbers
    ]
    days = [
        connection.execute("SELECT day FROM sale WHERE number = ?", (number,)).fetchone()[0]
        for number in numbers[:50]
    ]
    totals = "SELECT * FROM total WHERE day = ? AND count > 0"
    everything = Filter()
    return {
        "look-up": lambda: projection.load(connection, rng.choice(refs)),
        "first page": lambda: page(connection, everything, None, FIRST_ROWS),
        "page": lambda: page(connection, everything, rng.choice(numbers), PAGE_ROWS),
        "day totals": lambda: connection.execute(totals, (rng.choice(days),)).fetchall(),
    }


def _search(connection: sqlite3.Connection, extent: Extent) -> Figure:
    rng = random.Random(SEED)  # noqa: S311 - what to look for
    (last,) = connection.execute("SELECT max(number) FROM sale").fetchone()

    def digits() -> str:
        row = connection.execute(
            "SELECT phone FROM sale WHERE number = ?", (rng.randrange(1, last),)
        ).fetchone()
        return str(row[0])[6:12]

    def indexed() -> None:
        page(connection, Filter(search=digits()), None, PAGE_ROWS)

    def naive() -> None:
        like = f"%{digits()}%"
        connection.execute("SELECT number FROM sale WHERE phone LIKE ?", (like,)).fetchall()

    taken = alternate(
        {"indexed": lambda: block_s(indexed, 9), "naive": lambda: block_s(naive, 1)},
        max(3, extent.rounds // 2),
    )
    return Figure(
        id="Q2",
        ratio=paired(taken["indexed"], taken["naive"]),
        measured=in_ms(statistics.median(taken["indexed"])),
        bare=in_ms(statistics.median(taken["naive"])),
        note=f"{last:,} sales, {SALES_A_DAY:,} a day",
    )
