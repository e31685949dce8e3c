"""Runs the tests that reach a line on a program that is changed there, in a forked process."""

from __future__ import annotations

import contextlib
import importlib.abc
import importlib.util
import os
import resource
import signal
import sys
import time
from collections import defaultdict
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Final

import coverage
import pytest
from console import ROOT, say
from mutation_points import mutated

if TYPE_CHECKING:
    import types
    from collections.abc import Mapping, Sequence
    from importlib.machinery import ModuleSpec

    from mutation_points import Point

TESTS: Final = ("tests/domain", "tests/engine")
LEAST_CPU_S: Final = 20
TOO_SLOW_S: Final = 3.0
"""Tests that take longer measure whole days: what they alone would notice is not counted."""

QUICK_S: Final = 0.05

PLAIN: Final = (
    "-q", "-x", "-p", "no:cacheprovider", "-p", "pytest_asyncio.plugin", "-p", "pytest_timeout",
    "-o", "addopts=", "-o", "strict_config=false", "--import-mode=importlib", "--no-header",
    "-W", "ignore::pytest.PytestConfigWarning", "--tb=no",
)  # fmt: skip


class Fate(Enum):
    """What became of one mutant."""

    KILLED = "killed"
    TIMED_OUT = "timed out"
    SURVIVED = "survived"
    UNREACHED = "no test reaches it"


@dataclass(frozen=True, slots=True)
class Reach:
    """Which tests reach which line of which file, and how long each took."""

    tests: Mapping[tuple[str, int], frozenset[str]]
    taken_s: Mapping[str, float]

    def of(self, point: Point) -> list[str]:
        """Return the tests that reach a mutant, the quickest first."""
        found = self.tests.get((str(point.path.relative_to(ROOT)), point.line), frozenset())
        return sorted(found, key=lambda test: self.taken_s.get(test, 0.0))


class _Clock:
    """A plugin that notes how long each test takes and which test it is."""

    def __init__(self, measuring: coverage.Coverage) -> None:
        self.taken_s: dict[str, float] = {}
        self._measuring = measuring

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Name the context after the test."""
        self._measuring.switch_context(nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add what a part of a test took."""
        self.taken_s[report.nodeid] = self.taken_s.get(report.nodeid, 0.0) + report.duration


def measure(folder: Path, sources: Sequence[str]) -> Reach:
    """Run every test once, in a process of its own, and say which lines each one reaches."""
    data = folder / "reach.sqlite3"
    times = folder / "times.txt"
    child = os.fork()
    if not child:
        _quiet(folder / "reach.log")
        measuring = coverage.Coverage(data_file=str(data), source=list(sources), config_file=False)
        clock = _Clock(measuring)
        measuring.start()
        status = pytest.main([*PLAIN, *TESTS], plugins=[clock])
        measuring.stop()
        measuring.save()
        lines = [f"{taken_s}\t{test}" for test, taken_s in clock.taken_s.items()]
        times.write_text("\n".join(lines), encoding="utf-8")
        os._exit(int(status))
    _, status = os.waitpid(child, 0)
    if status:
        say(f"the tests fail on the sound program: see {folder / 'reach.log'}")
        raise SystemExit(1)
    taken_s = {
        test: float(taken)
        for taken, test in (line.split("\t", 1) for line in times.read_text().splitlines())
    }
    return Reach(_reached(data, taken_s), taken_s)


def _reached(data: Path, taken_s: Mapping[str, float]) -> Mapping[tuple[str, int], frozenset[str]]:
    every = coverage.CoverageData(str(data))
    every.read()
    found: dict[tuple[str, int], set[str]] = defaultdict(set)
    quick = {test for test, taken in taken_s.items() if taken < QUICK_S}
    for name in every.measured_files():
        relative = str(Path(name).relative_to(ROOT))
        of_file: set[str] = set()
        by_line = every.contexts_by_lineno(name)
        for tests in by_line.values():
            of_file |= {test for test in tests if taken_s.get(test, 0.0) and test}
        for line, tests in by_line.items():
            # What runs at import alone is reached by whoever uses anything of the file, and by
            # any quick test that looks at a constant.
            usable = {test for test in tests if test} or of_file | quick
            found[relative, line] = {test for test in usable if taken_s[test] < TOO_SLOW_S}
    return {place: frozenset(tests) for place, tests in found.items()}


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives one module its mutant in place of its file."""

    def __init__(self, point: Point) -> None:
        relative = point.path.relative_to(ROOT).with_suffix("")
        self._name = ".".join(relative.parts)
        self._point = point

    def find_spec(
        self, fullname: str, _path: object = None, _target: object = None
    ) -> ModuleSpec | None:
        """Claim that one module."""
        if fullname != self._name:
            return None
        return importlib.util.spec_from_loader(fullname, self, origin=str(self._point.path))

    def exec_module(self, module: types.ModuleType) -> None:
        """Run the mutant as that module."""
        module.__file__ = str(self._point.path)
        exec(compile(mutated(self._point), str(self._point.path), "exec"), module.__dict__)  # noqa: S102 - that is the point


@dataclass(frozen=True, slots=True)
class Running:
    """One mutant under test."""

    point: Point
    process: int
    until_s: float


def begin(point: Point, tests: Sequence[str], reach: Reach) -> Running:
    """Start the tests of one mutant in a process of its own."""
    usual_s = sum(reach.taken_s.get(test, 0.0) for test in tests)
    patience_s = LEAST_CPU_S + 4 * usual_s
    child = os.fork()
    if not child:
        _quiet(Path(os.devnull))
        resource.setrlimit(resource.RLIMIT_CPU, (int(patience_s), int(patience_s)))
        sys.meta_path.insert(0, _Finder(point))
        os._exit(int(pytest.main([*PLAIN, *tests])))
    return Running(point, child, time.monotonic() + 6 * patience_s)


def ended(running: Running) -> Fate | None:
    """Return what became of a mutant, None while its tests run."""
    done, status = os.waitpid(running.process, os.WNOHANG)
    if not done:
        if time.monotonic() < running.until_s:
            return None
        with contextlib.suppress(ProcessLookupError):
            os.kill(running.process, signal.SIGKILL)
        os.waitpid(running.process, 0)
        return Fate.TIMED_OUT
    if os.WIFSIGNALED(status):
        return Fate.TIMED_OUT
    return Fate.SURVIVED if os.waitstatus_to_exitcode(status) == 0 else Fate.KILLED


def _quiet(path: Path) -> None:
    output = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.dup2(output, 1)
    os.dup2(output, 2)
