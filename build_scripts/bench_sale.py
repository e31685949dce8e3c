"""Measures one sale from its confirming key to the wire and back to the screen."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING, Final

from bench_figures import FRAME_MS, Figure, in_ms, paired
from bench_server import serving
from bench_shop import copy_of
from bench_window import played

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bench_figures import Extent

WARM: Final = 1
"""The first sale loads what the first frame did not need."""


def measure(extent: Extent) -> Sequence[Figure]:
    """Sell in the real window against a bare server."""
    times = extent.rounds * (3 if extent.is_full else 1)
    with serving() as server:
        seen = played("sales", copy_of(extent.small, "sale"), server, WARM + times)
        visits = list(server.visits)
    sold = [visit for visit in visits if visit.path.endswith("/operation")][WARM:]
    bare = [visit for visit in visits if visit.path.endswith("/noted")][WARM:]
    asked_s, sending_s = seen.asked_s[WARM:], seen.sending_s[WARM:]
    intents = _spans(seen.confirmed_s[WARM:], seen.prepared_s[WARM:])
    wires = _spans(sending_s, [visit.arrived_s for visit in sold])
    bares = _spans(asked_s, [visit.arrived_s for visit in bare])
    shown = _spans([visit.answered_s for visit in sold], seen.painted_s[WARM:])
    kept = _spans([visit.answered_s for visit in sold], seen.final_s[WARM:])
    note = f"{len(intents)} sales in the real window"
    return [
        _figure("K1", intents, seen.raw_s[WARM:], note),
        _figure("K2", wires, bares, "each on a connection of its own"),
        _figure(
            "K3",
            shown,
            [FRAME_MS / 1000] * times,
            f"{in_ms(statistics.median(kept))} of it until it was on disk",
        ),
    ]


def _spans(begun_s: Sequence[float], ended_s: Sequence[float]) -> Sequence[float]:
    return [end - begin for begin, end in zip(begun_s, ended_s, strict=True)]


def _figure(id: str, spans_s: Sequence[float], bare_s: Sequence[float], note: str) -> Figure:  # noqa: A002 - the tables' word
    return Figure(
        id=id,
        ratio=paired(spans_s, bare_s),
        measured=in_ms(statistics.median(spans_s)),
        bare=in_ms(statistics.median(bare_s)),
        note=note,
    )
