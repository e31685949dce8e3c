"""Measures what the window holds: at rest, after a day's work, and over a long journal."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, Final

from bench_figures import Figure, alternate
from bench_server import serving
from bench_shop import copy_of
from bench_start import BARE, starts
from bench_window import played

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench_figures import Extent

LOOKS: Final = 3
DAY: Final = 500
"""Sales."""


def measure(extent: Extent) -> Sequence[Figure]:
    """Live a day in the window; hold it against an empty one, and over journals of two lengths."""
    bare = starts(("-P", "-c", BARE), "bare")

    def empty_mib() -> float:
        bare.once()
        return bare.memory[-1].unshared_mib

    with serving() as server:
        small = copy_of(extent.small, "memory-small")
        variants = {
            "bare": empty_mib,
            "idle": lambda: played("idle", small, server, 1).memory_mib[-1],
        }
        if not extent.is_full:
            quick = alternate(variants, rounds=1)
            return [_figure("M1", quick["idle"][0], quick["bare"][0])]
        large = copy_of(extent.large, "memory-large")
        variants["small"] = lambda: played("look", small, server, LOOKS).memory_mib[-1]
        variants["large"] = lambda: played("look", large, server, LOOKS).memory_mib[-1]
        taken = alternate(variants, rounds=3)
        folder = copy_of(extent.small, "memory-day")
        rest, hour, day = played("day", folder, server, DAY).memory_mib
    mib = {name: statistics.median(each) for name, each in taken.items()}
    return [
        _figure("M1", mib["idle"], mib["bare"]),
        _figure("M2", day, rest, f"{DAY} sales by the window's keys"),
        _figure("M4", day, hour, "28,800 ticks of the window, the sales spread over them"),
        _figure("M3", mib["large"], mib["small"], f"{extent.large:,} and {extent.small:,} sales"),
    ]


def _figure(id: str, taken_mib: float, bare_mib: float, note: str = "") -> Figure:  # noqa: A002 - the tables' word
    return Figure(
        id=id,
        ratio=taken_mib / bare_mib,
        measured=f"{taken_mib:.1f} MiB",
        bare=f"{bare_mib:.1f} MiB",
        note=note,
    )
