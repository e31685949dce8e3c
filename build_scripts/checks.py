"""Runs what keeps the project true: format, lint, types, import contracts, tests."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from console import run, say
from environment import DEVELOPMENT

if TYPE_CHECKING:
    from collections.abc import Sequence

SOURCES: Final = ("pos_app", "tests", "build_scripts")
TEST_PROCESSES: Final = min(os.cpu_count() or 1, 4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One check: its name for the summary, and its command inside the environment."""

    name: str
    command: tuple[str, ...]


STATIC_STEPS: Final = (
    Step(name="format", command=("-m", "ruff", "format", "--check", ".")),
    Step(name="lint", command=("-m", "ruff", "check", ".")),
    Step(name="types", command=("-m", "mypy", "--strict", *SOURCES)),
    Step(
        name="import contracts",
        command=("-c", "from importlinter.cli import lint_imports_command as c; c()"),
    ),
    Step(name="audit", command=("build_scripts/audit.py",)),
)

FROZEN: Final = Step(name="frozen program", command=("build_scripts/package.py", "--in-tests"))
"""Freezes the program and runs its self-check; says so where no program can be frozen."""


def tests(arguments: Sequence[str]) -> Step:
    """Return the step that runs the tests, with more `arguments` for pytest."""
    parallel = ("-n", str(TEST_PROCESSES), "--dist", "worksteal")
    return Step(name="tests", command=("-m", "pytest", "-q", *parallel, *arguments))


def carry_out(steps: Sequence[Step]) -> int:
    """Run `steps` until one fails, print the summary, return the failed one's status or 0."""
    environment = {"QT_QPA_PLATFORM": "offscreen"} | dict(os.environ)
    began = time.monotonic()
    done: list[str] = []
    status = 0
    for step in steps:
        step_began = time.monotonic()
        say(f"{step.name} ...")
        status = run([DEVELOPMENT.python, *step.command], environment)
        taken_s = time.monotonic() - step_began
        done.append(f"{step.name} {'FAILED' if status else 'ok'} ({taken_s:.1f} s)")
        if status:
            break
    not_run = [f"{step.name} not run" for step in steps[len(done) :]]
    say(f"{'; '.join(done + not_run)}; {time.monotonic() - began:.1f} s in all")
    return status
