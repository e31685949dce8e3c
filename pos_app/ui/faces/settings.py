"""What the settings screen asks of whoever keeps the options."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from pos_app.domain.trouble import TillError, Trouble

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


class Shape(StrEnum):
    """How an option is set: one of several, yes or no, a line of text, or one that stays hidden."""

    CHOICE = "choice"
    SWITCH = "switch"
    LINE = "line"
    SECRET = "secret"  # noqa: S105 - a shape, no secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One option as a person sees it.

    `label` and `explanation` are keys of the translation files; values are text, `true` and
    `false` for a switch; `wanted` says in signs what a line must look like. `overridden_by` names
    the variable or command-line option that is stronger than the file now, empty when none is.
    """

    key: str
    label: str
    explanation: str
    shape: Shape
    value: str
    default: str = ""
    wanted: str = ""
    choices: tuple[str, ...] = ()
    overridden_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedChange:
    """One option or table that a file would change, before and after as text."""

    key: str
    before: str
    after: str


class SettingsPlan(Protocol):
    """What taking a file in would do."""

    @property
    def changes(self) -> Sequence[CarriedChange]:
        """What it changes, in the order of the settings."""
        ...

    async def carry_out(self) -> None:
        """Write it all at once. Raises TillError; nothing was written then."""
        ...


class SettingsFace(Protocol):
    """What the settings screen asks."""

    async def all(self) -> Sequence[Setting]:
        """Return every option in the order of the screen. Raises TillError."""
        ...

    def takes(self, key: str, value: str) -> bool:
        """Tell whether a value may stand there."""
        ...

    async def change(self, changes: Mapping[str, str]) -> None:
        """Write new values, by key. Raises TillError; nothing was written then."""
        ...

    async def write_out(self, out: Path) -> int:
        """Write all of them but secrets to a file; return how many. Raises TillError."""
        ...

    async def plan(self, source: Path) -> SettingsPlan:
        """Read such a file; nothing is changed yet. Raises TillError saying what is wrong."""
        ...


class NoSettings:
    """Keeps nothing: for a window that stands on no file."""

    async def all(self) -> Sequence[Setting]:
        """Return nothing."""
        return ()

    def takes(self, key: str, value: str) -> bool:
        """Refuse everything."""
        del key, value
        return False

    async def change(self, changes: Mapping[str, str]) -> None:
        """Do nothing."""
        del changes

    async def write_out(self, out: Path) -> int:
        """Refuse. Raises TillError."""
        raise TillError(Trouble.FOLDER_REFUSED, str(out))

    async def plan(self, source: Path) -> SettingsPlan:
        """Refuse. Raises TillError."""
        raise TillError(Trouble.SETTINGS_INVALID, source.name)
