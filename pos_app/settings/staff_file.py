"""Keeps the people of the till beside `config.toml`: names, roles, sealed PINs, wrong PINs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pos_app.domain.staff import Person, Role
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.staff_ports import Member, Tries
from pos_app.settings.atomic import UNREADABLE, write_whole
from pos_app.settings.places import prepare_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

PEOPLE: Final = "staff.json"
WRONG_PINS: Final = "staff-tries.json"

_Held = TypeVar("_Held")


class StaffFile:
    """The engine's `StaffBook` over two small files for their owner only.

    A file that is not there counts as empty; one that cannot be read stops the program, because
    a till that forgot its people would let anybody do anything.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def members(self) -> Sequence[Member]:
        """Return everybody. Raises TillError SETTINGS_INVALID."""
        return self._read(PEOPLE, lambda held: [_member(each) for each in held["people"]]) or ()

    def keep_members(self, members: Sequence[Member]) -> None:
        """Replace everybody. Raises TillError SETTINGS_INVALID; nothing was written then."""
        people = [
            {"name": each.person.name, "role": each.person.role.value, "pin": each.sealed}
            for each in members
        ]
        self._write(PEOPLE, {"people": people})

    def tries(self) -> Mapping[str, Tries]:
        """Return the wrong PINs by name. Raises TillError SETTINGS_INVALID."""
        return self._read(WRONG_PINS, _tries) or {}

    def keep_tries(self, tries: Mapping[str, Tries]) -> None:
        """Replace the wrong PINs. Raises TillError SETTINGS_INVALID; nothing was written then."""
        self._write(
            WRONG_PINS,
            {name: {"wrong": each.wrong, "last_ms": each.last_ms} for name, each in tries.items()},
        )

    def _read(self, name: str, read: Callable[[Any], _Held]) -> _Held | None:
        path = self._folder / name
        try:
            return read(json.loads(path.read_text(encoding="utf-8")))
        except FileNotFoundError:
            return None
        except UNREADABLE as fault:
            # The fault's name only: its words may hold a sealed PIN.
            detail = f"{path}: {type(fault).__name__}"
            raise TillError(Trouble.SETTINGS_INVALID, detail) from None

    def _write(self, name: str, held: object) -> None:
        try:
            prepare_folder(self._folder)
            text = json.dumps(held, ensure_ascii=False, indent=1)
            write_whole(self._folder / name, text + "\n")
        except (OSError, TillError) as fault:
            raise TillError(Trouble.SETTINGS_INVALID, f"{name}: {fault}") from fault


def _member(held: Any) -> Member:  # noqa: ANN401 - whatever the file holds
    return Member(
        person=Person(name=str(held["name"]), role=Role(held["role"])), sealed=str(held["pin"])
    )


def _tries(held: Any) -> Mapping[str, Tries]:  # noqa: ANN401 - whatever the file holds
    return {
        str(name): Tries(wrong=int(each["wrong"]), last_ms=int(each["last_ms"]))
        for name, each in held.items()
    }
