"""What the settings screen asks of whoever keeps the options."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


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
