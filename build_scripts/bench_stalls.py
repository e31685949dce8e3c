"""Measures how long the window was not free while a person went through a day's flows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bench_figures import FRAME_MS, Figure, in_ms, percentile
from bench_server import serving
from bench_shop import copy_of
from bench_window import played

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bench_figures import Extent

IDLE: Final = "nothing"
TIMES: Final = 5


def measure(extent: Extent) -> Sequence[Figure]:
    """Play the flows over the large journal, with a heartbeat every 2 ms."""
    with serving() as server:
        seen = played("flows", copy_of(extent.large, "stalls"), server, TIMES)
    stalls, worked = seen.stalls_s, seen.worked_s
    idle_s = percentile(stalls.pop(IDLE), 100)
    worked.pop(IDLE)
    everything = [gap for gaps in stalls.values() for gap in gaps]
    busiest, busiest_s = _worst(worked)
    flow, longest_s = _worst(stalls)
    frame = in_ms(FRAME_MS / 1000)
    note = f"while nothing was done: {in_ms(idle_s)} at most"
    return [
        _figure("U1", percentile(everything, 99), frame, note),
        _figure("U1m", longest_s, frame, f"in: {flow}; {note}"),
        _figure("U1c", busiest_s, frame, f"in: {busiest}; processor time of the thread"),
    ]


def _worst(flows: Mapping[str, Sequence[float]]) -> tuple[str, float]:
    name = max(flows, key=lambda flow: max(flows[flow], default=0.0))
    return name, max(flows[name])


def _figure(id: str, stall_s: float, frame: str, note: str) -> Figure:  # noqa: A002 - the tables' word
    return Figure(
        id=id, ratio=stall_s * 1000 / FRAME_MS, measured=in_ms(stall_s), bare=frame, note=note
    )
