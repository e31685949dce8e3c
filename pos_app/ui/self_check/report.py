"""What a self-check found, as a file that another program reads."""

from __future__ import annotations

import json
import platform
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtGui import QGuiApplication

from pos_app import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class StepReport:
    """One step: `seconds` that it took, the file names of its pictures, what it says."""

    name: str
    ok: bool
    seconds: float
    pictures: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A whole self-check; it ends at the first step that fails."""

    steps: Sequence[StepReport]
    environment: Mapping[str, str]

    @property
    def ok(self) -> bool:
        """Whether every step went well."""
        return all(step.ok for step in self.steps)

    @property
    def status(self) -> int:
        """The exit status: 0 or 1."""
        return 0 if self.ok else 1

    @property
    def failure(self) -> StepReport | None:
        """The step that failed."""
        return next((step for step in self.steps if not step.ok), None)

    def as_json(self) -> str:
        """Return it as JSON."""
        told = {
            "ok": self.ok,
            "steps": [asdict(step) for step in self.steps],
            "environment": dict(self.environment),
        }
        return json.dumps(told, ensure_ascii=False, indent=2) + "\n"

    def write(self, file: Path) -> None:
        """Write it. Raises OSError."""
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(self.as_json(), encoding="utf-8")


def environment(language: str) -> Mapping[str, str]:
    """Return what the program ran on."""
    return {
        "pos_app": __version__,
        "python": platform.python_version(),
        "pyside6": PySide6.__version__,
        "system": platform.platform(),
        "screen": QGuiApplication.platformName(),
        "language": language,
    }
