"""What holds for every command, and the window's own command line, read without the parser.

The full parser takes as long to load as a window takes to paint. A line that names nothing but
these options opens the window; whatever else stands there is for `pos_app.cli.arguments`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.texts.catalogue import Language

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The options that hold for every command; empty texts were not given."""

    data_dir: str = ""
    lang: str = ""
    sandbox: bool = False
    training: bool = False
    verbose: bool = False


MEASURED: Final = "--exit-after-first-paint"
SWITCHES: Final = tuple(
    f"--{name}" for name, kind in Choice.__annotations__.items() if kind == "bool"
)
TEXTS: Final = ("--data-dir", "--lang")


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowChoice:
    """How the window is to be opened; `measured` ends it at its first frame."""

    choice: Choice
    measured: bool = False


def window_choice(words: Sequence[str]) -> WindowChoice | None:
    """Return what a command line asks of the window; None where the parser has to read it."""
    found: dict[str, str | bool] = {}
    measured = False
    rest = iter(words)
    for word in rest:
        name, equals, value = word.partition("=")
        if word == MEASURED:
            measured = True
        elif word in SWITCHES:
            found[_key(word)] = True
        elif name in TEXTS:
            given = value if equals else next(rest, "")
            if not given or given.startswith("-"):
                return None
            found[_key(name)] = given
        else:
            return None
    if found.get("lang", Language.FRENCH) not in set(Language):
        return None
    return WindowChoice(choice=Choice(**found), measured=measured)  # type: ignore[arg-type] # by kind


def _key(name: str) -> str:
    return name.removeprefix("--").replace("-", "_")
