"""How the commands speak: words for people, JSON for programs, complaints beside the output."""

from __future__ import annotations

import json
import os
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from pos_app.texts.findings import trouble_words

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


def in_words(refusal: OSError) -> str:
    """Return what the system refuses, and where."""
    where = f": {refusal.filename}" if refusal.filename else ""
    return f"{refusal.strerror or refusal}{where}"


def write_or_fall_silent(stream: TextIO, text: str) -> OSError | None:
    """Write and flush; a stream that refuses is led nowhere, and its refusal returned.

    Python would otherwise complain once more at the end of the program, and change its status.
    """
    try:
        stream.write(text)
        stream.flush()
    except OSError as refusal:
        with suppress(OSError), Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), stream.fileno())
        return refusal
    return None


class Voice:
    """Speaks to a person, or to a program when `as_json`.

    A command goes on when nobody can hear it any more: what becomes of money does not depend on
    who reads. `unheard` is what the output refused with first.
    """

    def __init__(self, texts: Texts, out: TextIO, err: TextIO, *, as_json: bool = False) -> None:
        self.texts = texts
        self.as_json = as_json
        self._out = out
        self._err = err
        self.unheard: OSError | None = None

    def say(self, line: str) -> None:
        """Print one line for a person, everything from outside in it made harmless."""
        self._put(harmless(line))

    def tell(self, key: str, **values: object) -> None:
        """Print the text of `key`."""
        self.say(self.texts.of(key, **values))

    def data(self, value: object) -> None:
        """Print one JSON value on one line."""
        plain_terminal = (self._out.encoding or "utf-8").casefold() not in {"utf-8", "utf8"}
        self._put(json.dumps(value, ensure_ascii=plain_terminal))

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
            # Nobody is left to be told that it could not be said; the status says enough.
            write_or_fall_silent(self._err, f"{harmless(line)}\n")

    def trouble(self, trouble: Trouble, detail: str = "") -> None:
        """Say what stops the till, and what to do about it."""
        self.complain(
            trouble_words(self.texts, trouble, detail), self.texts.of(f"trouble.{trouble}.advice")
        )

    def _put(self, line: str) -> None:
        refusal = write_or_fall_silent(self._out, f"{line}\n")
        self.unheard = self.unheard or refusal
