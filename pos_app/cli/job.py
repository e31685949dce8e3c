"""What every command is handed: what was asked, the program behind it, and a voice."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from pos_app.cli.arguments import UsageError, path_of
from pos_app.cli.signals import nothing_begun
from pos_app.domain.transaction import State

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pos_app.cli.arguments import Asked
    from pos_app.cli.desk import Desk
    from pos_app.cli.voice import Voice

LARGEST_VALUE_BYTES: Final = 1024 * 1024
"""A value read from a file is never larger: providers cap what they take far below."""


class Exit(IntEnum):
    """Exit statuses; other programs rely on them."""

    DONE = 0
    CANNOT_WORK = 1
    USAGE = 2
    DECLINED = 3
    NOT_FINAL = 4
    NOTHING_LEFT = 5


EXIT_OF: Final[Mapping[State, Exit]] = {
    State.PREPARED: Exit.NOTHING_LEFT,
    State.SENDING: Exit.NOT_FINAL,
    State.PENDING: Exit.NOT_FINAL,
    State.UNCERTAIN: Exit.NOT_FINAL,
    State.REVIEW: Exit.NOT_FINAL,
    State.SUCCEEDED: Exit.DONE,
    State.DECLINED: Exit.DECLINED,
    State.CANCELLED: Exit.NOTHING_LEFT,
    State.REFUNDED: Exit.DECLINED,
}
"""What the end of an operation means to a script: 0 only when the money is where it should be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One run of one command."""

    asked: Asked
    desk: Desk
    voice: Voice

    @property
    def cashier(self) -> str:
        """Who answers for it."""
        return self.asked.text("cashier").strip() or self.desk.cashier

    def text(self, key: str, **values: object) -> str:
        """Return a text for people."""
        return self.voice.texts.of(key, **values)

    def value(self, key: str) -> str:
        """Return an argument whose text may stand in a file (`@FILE`). Raises UsageError."""
        return self.read(self.asked.text(key))

    def value_at_end(self, key: str) -> str:
        """Return an argument, or of a longer file (`@FILE`) its last megabyte. Raises UsageError.

        Exports and bundles tell their head at their end, and a day of them is longer than a value.
        """
        typed = self.asked.text(key)
        if typed.startswith("@") and not typed.startswith("@@"):
            path = path_of(typed[1:])
            try:
                if path.is_file() and (size := path.stat().st_size) > LARGEST_VALUE_BYTES:
                    with path.open("rb") as file:
                        file.seek(size - LARGEST_VALUE_BYTES)
                        return file.read(LARGEST_VALUE_BYTES).decode(errors="replace")
            except OSError as fault:
                raise UsageError(self.text("cli.usage.file", file=path)) from fault
        return self.read(typed)

    def read(self, typed: str) -> str:
        """Return `typed`, or the text of the file that `@FILE` names; `@@` stands for an @.

        Other programs can see a command line, and cannot see into a file. Raises UsageError.
        """
        if typed.startswith("@@") or not typed.startswith("@"):
            return typed.removeprefix("@") if typed.startswith("@@") else typed
        path = path_of(typed[1:])
        try:
            with nothing_begun(), path.open("rb") as file:
                content = file.read(LARGEST_VALUE_BYTES + 1)
            text = content.decode("utf-8")
        except (OSError, UnicodeError) as fault:
            raise UsageError(self.text("cli.usage.file", file=path)) from fault
        if len(content) > LARGEST_VALUE_BYTES:
            raise UsageError(self.text("cli.usage.file", file=path))
        return text.removesuffix("\n").removesuffix("\r")
