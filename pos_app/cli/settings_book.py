"""What the commands ask of the settings as a whole, as a Protocol and its shapes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingChange:
    """One option or table that an import changes, before and after as text."""

    key: str
    before: str
    after: str


class SettingsPlan(Protocol):
    """What an import would do."""

    @property
    def changes(self) -> Sequence[SettingChange]:
        """What it changes, in the order of the settings."""
        ...

    def carry_out(self) -> None:
        """Write it all at once. Raises TillError; nothing was written then."""
        ...


class SettingsBook(Protocol):
    """The settings as a whole."""

    def write(self, out: Path) -> int:
        """Write them to a file, without secrets; return how many. Raises TillError."""
        ...

    def plan(self, source: Path) -> SettingsPlan:
        """Read such a file. Raises TillError naming everything that may not stand in it."""
        ...
