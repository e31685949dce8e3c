"""Reads the plain lines of TOML that settings mostly are: the parser takes 5 ms to load."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

SWITCHES: Final[Mapping[str, bool]] = {"true": True, "false": False}


def read(text: str) -> Mapping[str, object] | None:
    """Read lines of `key = "words"`, `key = true` and comments, as TOML reads them.

    Returns None for a text that holds anything else: it is the parser's, with all its faults.
    """
    found: dict[str, object] = {}
    for line in text.split("\n"):
        if not line or (line[0] == "#" and line.isprintable()):
            continue
        key, _, value = line.partition(" = ")
        if not (key.isascii() and key.isidentifier()) or key in found:
            return None
        if value in SWITCHES:
            found[key] = SWITCHES[value]
        elif _is_plain(value):
            found[key] = value[1:-1]
        else:
            return None
    return found


def _is_plain(value: str) -> bool:
    """Tell whether a value is words between quotes, none of which means anything else."""
    bare = value[1:-1]
    return value == f'"{bare}"' and bare.isprintable() and '"' not in bare and "\\" not in bare
