"""Tells what was measured: a table for the terminal, a file for tools, a page for people."""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import sqlite3
import subprocess
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from bench_figures import GOALS, Figure, Goal, Verdict, goal_of
from bench_long import LONG_JOURNAL
from bench_reasons import BEHIND, LIMITS, REASONS
from console import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench_figures import Extent

PAGE: Final = ROOT / "docs" / "PERFORMANCE.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """Where and of what it was measured; `busy` is the load average when it began."""

    processor: str
    cores: int
    system: str
    python: str
    pyside: str
    sqlite: str
    program: str
    busy: str
    extent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The figures of one run, or of several on the same machine."""

    machine: Machine
    figures: tuple[Figure, ...]

    def with_newer(self, newer: Report) -> Report:
        """Return this report with the figures of a newer one in place of its own."""
        measured = {figure.id for figure in newer.figures}
        kept = tuple(figure for figure in self.figures if figure.id not in measured)
        return Report(machine=newer.machine, figures=kept + newer.figures)


def machine_of(extent: Extent) -> Machine:
    """Return this machine as the page names it."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    ).stdout.strip()  # fmt: skip
    return Machine(
        processor=next(models, platform.machine()),
        cores=os.cpu_count() or 1,
        system=platform.platform(terse=True),
        python=platform.python_version(),
        pyside=importlib.metadata.version("PySide6-Essentials"),
        sqlite=sqlite3.sqlite_version,
        program=commit,
        busy=", ".join(f"{each:.1f}" for each in os.getloadavg()),
        extent=f"{extent.rounds} rounds, {extent.small:,} and {extent.large:,} sales",
    )


def write_report(report: Report, path: Path) -> None:
    """Write the JSON file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(asdict(report), indent=1, ensure_ascii=False) + "\n", "utf-8")


def read_report(path: Path) -> Report:
    """Read what `write_report` wrote."""
    told: Any = json.loads(path.read_text(encoding="utf-8"))
    return Report(
        machine=Machine(**told["machine"]),
        figures=tuple(Figure(**figure) for figure in told["figures"]),
    )


def table_of(figures: Sequence[Figure]) -> str:
    """Return the figures as a table for a terminal."""
    head = ("", "measured", "against", "ratio", "goal", "refused", "verdict", "what")
    rows = [head, *(tuple(_cells(figure)) for figure in _in_order(figures))]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def write_page(report: Report) -> None:
    """Write docs/PERFORMANCE.md."""
    PAGE.write_text("\n".join(_page(report)) + "\n", "utf-8")


def _in_order(figures: Sequence[Figure]) -> Sequence[Figure]:
    places = {goal.id: place for place, goal in enumerate(GOALS)}
    return sorted(figures, key=lambda figure: places[figure.id])


def _cells(figure: Figure) -> Iterator[str]:
    goal = goal_of(figure.id)
    yield figure.id
    yield figure.measured
    yield figure.bare
    yield f"{figure.ratio:.3g}"
    yield _limit(goal, goal.goal)
    yield "" if goal.refuse is None else f"{goal.refuse:g}"
    yield goal.judge(figure.ratio).value
    yield goal.what


def _limit(goal: Goal, limit: float | None) -> str:
    return "" if limit is None else f"{goal.sense.value} {limit:g}"


def _page(report: Report) -> Iterator[str]:
    machine = report.machine
    yield "# How fast, and against what"
    yield ""
    yield (
        "Every figure is a ratio to something bare that was measured in turn in the same run, in "
        "random order, medians of alternating rounds: milliseconds are one machine's, ratios "
        "travel. Made by `python3 build_scripts/dev.py bench --write-page`; do not edit."
    )
    yield ""
    yield (
        f"Measured on {machine.processor}, {machine.cores} cores, {machine.system}, Python "
        f"{machine.python}, PySide6 {machine.pyside}, SQLite {machine.sqlite}, of commit "
        f"{machine.program}: {machine.extent}, offscreen. **The machine was shared**: its load "
        f"averages were {machine.busy} on {machine.cores} cores when it ended. Waits for the disk "
        "and for the processor are therefore far longer than the program's own, most of all where "
        "the longest of many is told."
    )
    yield ""
    yield "| | what | measured | against | ratio | goal | refused beyond | |"
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for figure in _in_order(report.figures):
        name, measured, bare, ratio, goal, refuse, verdict, what = _cells(figure)
        note = f" ({figure.note})" if figure.note else ""
        yield (
            f"| {name} | {what}{note} | {measured} | {bare} | **{ratio}** | {goal} | {refuse} | "
            f"{verdict} |"
        )
    yield ""
    yield "## Goals that are not met, and why"
    yield ""
    for figure in _in_order(report.figures):
        if goal_of(figure.id).judge(figure.ratio) in {Verdict.MISSED, Verdict.FAILED}:
            reason = REASONS.get(figure.id, "Not looked into yet.")
            yield f"- **{figure.id}** ({figure.ratio:.3g}). {reason}"
    for title, paragraphs in (
        ("A very long journal", LONG_JOURNAL),
        ("What stands behind the figures", BEHIND),
        ("Limits", LIMITS),
    ):
        yield ""
        yield f"## {title}"
        for paragraph in paragraphs:
            yield ""
            yield paragraph
