"""Times reading and verifying a journal of ten million entries, by processor time, once.

python build_scripts/bench_longest.py            (makes it first: six minutes, 6.4 GB)
python build_scripts/bench_longest.py --verify   (also from its first entry to its last)
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
from contextlib import closing
from functools import partial
from time import process_time
from typing import TYPE_CHECKING, Any, Final

from bench_grow import grown
from bench_shop import WORK, shop

from pos_app.domain.transaction import Ref, State
from pos_app.engine.ports import Filter
from pos_app.journal import projection
from pos_app.journal.files import connect_reader, journal_path
from pos_app.journal.history import timeline_of
from pos_app.journal.selection import page
from pos_app.journal.sums import sums
from pos_app.journal.verify import verify, verify_tail

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping
    from pathlib import Path

    Read = Callable[[], object]

SEED_SALES: Final = 100_000
TIMES: Final = 34
FOLDER: Final = WORK / "long"
ROWS: Final = 128
LOOKS: Final = 40
SEED: Final = 7


def main(arguments: list[str]) -> int:
    """Measure, and print a line for each thing that was read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verify", action="store_true")
    asked = parser.parse_args(arguments)
    path = _made(FOLDER)
    with closing(connect_reader(path)) as connection:
        (entries, sales) = connection.execute("SELECT seq, number FROM head").fetchone()
        _say(f"{entries:,} entries, {sales:,} sales")
        _read_it(connection, sales)
    _verify_it(path, whole=asked.verify)
    return 0


def _made(folder: Path) -> Path:
    done = folder / "complete"
    if not done.exists():
        folder.mkdir(parents=True, exist_ok=True)
        grown(shop(SEED_SALES), folder, TIMES)
        done.touch()
    return journal_path(folder)


def _read_it(connection: sqlite3.Connection, sales: int) -> None:
    rng = random.Random(SEED)  # noqa: S311 - where to look

    def some(column: str) -> str:
        sql = f"SELECT {column} FROM sale WHERE number = ?"  # noqa: S608 - our own names
        return str(connection.execute(sql, (rng.randrange(1, sales),)).fetchone()[0])

    _tell("look-up by reference", lambda: partial(_loaded, connection, some("ref")))
    _tell("story of an operation", lambda: partial(timeline_of, connection, Ref(some("ref"))))
    for name, typed in _typed(some, rng).items():
        _search(connection, name, typed)
    _tell(
        "page anywhere",
        lambda: partial(page, connection, Filter(), rng.randrange(ROWS, sales), ROWS),
    )
    day = "SELECT * FROM total WHERE day = ? AND count > 0"
    _tell("totals of a day", lambda: partial(_all, connection, day, some("day")))
    _tell("service that was never sold", lambda: partial(_first_page, connection, service="X"))
    refunded = frozenset({State.REFUNDED})
    _tell("state that never was", lambda: partial(_first_page, connection, states=refunded))
    _tell("cashier who never was", lambda: partial(_first_page, connection, cashier="X"), 5)
    _tell("sums of a whole number", lambda: partial(sums, connection, Filter(search=some("phone"))))
    _tell("sums of a cashier", lambda: partial(sums, connection, Filter(cashier="Awa")), 1)
    _tell("sums of 221", lambda: partial(sums, connection, Filter(search="221")), 1)


def _search(connection: sqlite3.Connection, name: str, typed: Callable[[], str]) -> None:
    _tell(f"search, {name}", lambda: partial(_first_page, connection, search=typed()))


def _typed(some: Callable[[str], str], rng: random.Random) -> Mapping[str, Callable[[], str]]:
    return {
        "whole number with its code": lambda: some("phone"),
        "nine digits of a customer": lambda: some("phone")[-9:],
        "whole number of nobody": lambda: f"+22176{rng.randrange(10**7):07d}",
        "last four digits": lambda: some("phone")[-4:],
        "last two digits": lambda: some("phone")[-2:],
        "last six digits": lambda: some("phone")[-6:],
        "provider's reference": lambda: some("provider_reference"),
        "receipt": lambda: some("receipt_number") or "T01A-2026-000001",
        "our reference": lambda: some("ref"),
        "amount": lambda: some("amount"),
        "221, which every row holds": lambda: "221",
        "word that nobody wrote": lambda: "zorglub",
    }


def _first_page(connection: sqlite3.Connection, **wanted: Any) -> object:  # noqa: ANN401 - its fields
    return page(connection, Filter(**wanted), None, ROWS)


def _loaded(connection: sqlite3.Connection, ref: str) -> object:
    return projection.load(connection, Ref(ref))


def _all(connection: sqlite3.Connection, sql: str, value: str) -> object:
    return connection.execute(sql, (value,)).fetchall()


def _tell(name: str, make: Callable[[], Read], looks: int = LOOKS) -> None:
    took_s = []
    for _ in range(looks):
        read = make()
        since_s = process_time()
        read()
        took_s.append(process_time() - since_s)
    worst_ms, median_ms = 1_000 * max(took_s), 1_000 * statistics.median(took_s)
    _say(f"{name:34} {median_ms:10.3f} ms, at worst {worst_ms:10.3f}")


def _verify_it(path: Path, *, whole: bool) -> None:
    check = verify if whole else verify_tail
    since_s = process_time()
    found = check(path)
    took_s = process_time() - since_s
    _say(f"{check.__name__}: {found.entries:,} entries, sound {found.ok}, {took_s:.2f} s")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
