"""Two runs of the measurements, held against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bench
import pytest
from bench_compare import comparison_of, pairs_of
from bench_figures import Figure
from bench_report import Machine, Report, write_report

if TYPE_CHECKING:
    from pathlib import Path


def a_report(**ratios: float) -> Report:
    """Return a run that has these figures only."""
    machine = Machine(
        processor="p", cores=2, system="s", python="3", pyside="6",
        sqlite="3", program="c", busy="0", extent="e",
    )  # fmt: skip
    figures = tuple(
        Figure(id=name, ratio=ratio, measured="1 ms", bare="1 ms") for name, ratio in ratios.items()
    )
    return Report(machine=machine, figures=figures)


def test_what_lies_further_apart_than_it_may_is_marked_whichever_run_is_higher() -> None:
    first = a_report(K2=1.0, S1=1.2, K1=11.5, P2=0.0)
    second = a_report(K2=1.1, S1=1.0, K1=10.0, P2=0.0)

    pairs = {pair.id: pair for pair in pairs_of(first, second)}

    assert list(pairs) == ["S1", "K1", "K2", "P2"], "in the order of the goals"
    assert [name for name, pair in pairs.items() if pair.is_apart] == ["S1"]
    assert pairs["K2"].spread == pytest.approx(0.1)
    assert pairs["P2"].spread == 0.0


def test_a_figure_of_one_run_only_and_one_that_was_nothing_before_are_marked() -> None:
    pairs = pairs_of(a_report(K1=9.0, P2=0.0), a_report(P2=1.0, T1=1.1))

    assert all(pair.is_apart for pair in pairs)
    assert comparison_of(pairs).splitlines()[-1].endswith("K1, T1, P2")


def test_another_verdict_is_marked_however_close_the_figures_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [str(tmp_path / name) for name in ("first.json", "second.json")]
    write_report(a_report(K1=9.9, K2=1.0), tmp_path / "first.json")
    write_report(a_report(K1=10.1, K2=1.0), tmp_path / "second.json")

    assert bench.main(["--compare", *files]) == 0

    _, k1, k2, last = capsys.readouterr().out.splitlines()
    assert k1.split() == ["K1", "9.9", "10.1", "1.02", "2%", "≤", "10", "met,", "missed", "<<"]
    assert k2.endswith("met")
    assert last == "none further apart than 15%"
