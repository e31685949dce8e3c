"""Measures the program: every figure is a ratio to something bare, taken in the same run."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import bench_http
import bench_journal
import bench_memory
import bench_polling
import bench_reads
import bench_sale
import bench_stalls
import bench_start
import bench_table
from bench_compare import comparison_of, pairs_of
from bench_figures import AREAS, FULL, LONG, QUICK, Verdict, goal_of
from bench_process import end_in_order_when_asked
from bench_report import PAGE, Report, machine_of, read_report, table_of, write_page, write_report
from bench_shop import WORK
from console import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bench_figures import Extent, Figure, Measure

MEASURES: Final[Mapping[str, Measure]] = {
    "start": bench_start.measure,
    "memory": bench_memory.measure,
    "journal": bench_journal.measure,
    "reads": bench_reads.measure,
    "sale": bench_sale.measure,
    "table": bench_table.measure,
    "http": bench_http.measure,
    "polling": bench_polling.measure,
    "stalls": bench_stalls.measure,
}


def main(words: Sequence[str]) -> int:
    """Measure what `words` ask for; return 1 when a figure is where a change is refused."""
    options = _parser().parse_args(words)
    if options.compare:
        print(comparison_of(pairs_of(*(read_report(each) for each in options.compare))))
        return 0
    if sys.platform != "linux":
        say("the measurements read what only Linux tells of a process")
        return 2
    if options.page_only:
        write_page(read_report(options.json))
        say(f"{PAGE.name} is made from {options.json}")
        return 0
    end_in_order_when_asked()
    extent = QUICK if options.quick else LONG if options.long else FULL
    figures = _measured(options.only or AREAS, extent)
    report = Report(machine=machine_of(extent), figures=tuple(figures))
    if options.only and options.json.exists():
        report = read_report(options.json).with_newer(report)
    write_report(report, options.json)
    print(table_of(figures))
    say(f"the figures are in {options.json}")
    if options.write_page:
        write_page(report)
    failed = [each.id for each in figures if goal_of(each.id).judge(each.ratio) is Verdict.FAILED]
    measured = {goal_of(each.id).area for each in figures}
    return 1 if failed or measured != set(options.only or AREAS) else 0


def _measured(areas: Sequence[str], extent: Extent) -> Sequence[Figure]:
    figures: list[Figure] = []
    for area in areas:
        began = time.monotonic()
        try:
            figures += MEASURES[area](extent)
        except RuntimeError as fault:  # One measured process that fails takes no other with it.
            say(f"{area}: not measured: {fault}")
        say(f"{area}: {time.monotonic() - began:.1f} s")
    return figures


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    extent = parser.add_mutually_exclusive_group()
    extent.add_argument("--quick", action="store_true", help="small journals, under a minute")
    extent.add_argument("--long", action="store_true", help="a journal of ten million sales")
    parser.add_argument(
        "--only", action="append", choices=AREAS, metavar="AREA", help=", ".join(AREAS)
    )
    parser.add_argument("--json", type=Path, default=WORK / "figures.json", metavar="FILE")
    page = parser.add_mutually_exclusive_group()
    page.add_argument(
        "--compare", type=Path, nargs=2, metavar=("FIRST", "SECOND"),
        help="measure nothing: tell how far the figures of two files lie apart",
    )  # fmt: skip
    page.add_argument("--write-page", action="store_true", help="measure, and make the page of it")
    page.add_argument(
        "--page-only", action="store_true", help="make the page of the figures in the file"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
