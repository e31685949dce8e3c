"""How the commands speak: words for people, JSON for programs, complaints beside the output."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING, Final, TextIO

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.trouble import Trouble
    from pos_app.texts.catalogue import Texts

UNPRINTABLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Unicode categories that steer a terminal, turn a line round or hide letters."""

SUBSTITUTE: Final = "\ufffd"
GAP: Final = "  "


def harmless(text: object) -> str:
    """Return text from outside on one line, with every sign replaced that could steer a screen."""
    return "".join(
        " "
        if letter in "\n\t"
        else SUBSTITUTE
        if unicodedata.category(letter) in UNPRINTABLE
        else letter
        for letter in str(text)
    )


class Voice:
    """Speaks to a person, or to a program when `as_json`."""

    def __init__(self, texts: Texts, out: TextIO, err: TextIO, *, as_json: bool = False) -> None:
        self.texts = texts
        self.as_json = as_json
        self._out = out
        self._err = err

    def say(self, line: str) -> None:
        """Print one line for a person, everything from outside in it made harmless."""
        self._out.write(f"{harmless(line)}\n")
        self._out.flush()

    def tell(self, key: str, **values: object) -> None:
        """Print the text of `key`."""
        self.say(self.texts.of(key, **values))

    def data(self, value: object) -> None:
        """Print one JSON value on one line."""
        plain_terminal = (self._out.encoding or "utf-8").casefold() not in {"utf-8", "utf8"}
        self._out.write(json.dumps(value, ensure_ascii=plain_terminal) + "\n")
        self._out.flush()

    def table(self, rows: Sequence[Sequence[str]], right: frozenset[int] = frozenset()) -> None:
        """Print rows in aligned columns; the columns in `right` are aligned to the right."""
        safe = [[harmless(cell) for cell in row] for row in rows]
        widths = [max(map(len, column)) for column in zip(*safe, strict=True)]
        for row in safe:
            cells = [
                cell.rjust(width) if at in right else cell.ljust(width)
                for at, (cell, width) in enumerate(zip(row, widths, strict=True))
            ]
            self.say(GAP.join(cells).rstrip())

    def complain(self, *lines: str) -> None:
        """Print lines beside the output, for a person in any case."""
        for line in lines:
            self._err.write(f"{harmless(line)}\n")
        self._err.flush()

    def trouble(self, trouble: Trouble, detail: str = "") -> None:
        """Say what stops the till, and what to do about it."""
        title = self.texts.of(f"trouble.{trouble}.title")
        self.complain(
            f"{title} ({detail})" if detail else title, self.texts.of(f"trouble.{trouble}.advice")
        )
