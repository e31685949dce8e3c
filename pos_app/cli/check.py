"""What `doctor` goes through: checks, and what each of them found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Level(StrEnum):
    """How bad a finding is."""

    OK = "ok"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one check found, and what to do about it, in the chosen language."""

    level: Level
    words: str
    remedy: str = ""


class Check(Protocol):
    """One thing that `doctor` looks at."""

    @property
    def name(self) -> str:
        """Its short name, which scripts may rely on: `journal`, `clock`, ..."""
        ...

    async def run(self) -> Finding:
        """Look, within a few seconds; never raises for what it looks at."""
        ...
