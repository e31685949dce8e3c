"""Reads a command line by the declared commands, and explains itself in the person's language."""

from __future__ import annotations

import argparse
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from pos_app import __version__
from pos_app.cli.choice import Choice
from pos_app.cli.commands import COMMANDS, GLOBALS, WINDOW
from pos_app.cli.declaring import Argument, Command, Takes
from pos_app.cli.moments import begin_ms
from pos_app.cli.voice import write_or_fall_silent
from pos_app.texts.catalogue import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from _typeshed import SupportsWrite

    from pos_app.texts.catalogue import Texts

LONGEST_NUMBER: Final = 9
"""Digits; more are a slip, and a number of a million digits is never made into an int."""

_SLIPS: Final = (
    (r"the following arguments are required: (?P<names>.+)", "cli.usage.required"),
    (r"one of the arguments (?P<names>.+) is required", "cli.usage.one_of"),
    (r"unrecognized arguments: (?P<names>.+)", "cli.usage.unrecognised"),
    (r"argument (?P<name>\S+): not allowed with argument (?P<other>.+)", "cli.usage.rivals"),
    (r"argument (?P<name>\S+): invalid choice: '?(?P<value>.*?)'? \(.*", "cli.usage.choice"),
    (r"argument (?P<name>\S+): expected one argument", "cli.usage.value"),
    (r"argument (?P<name>\S+): ignored explicit argument (?P<value>.+)", "cli.usage.no_value"),
)
"""What argparse says, and our sentence for it."""

_OWN: Final = re.compile(
    r"argument (?P<name>\S+): (?P<key>cli\.usage\.\w+) (?P<value>.*)", re.DOTALL
)


class UsageError(Exception):
    """The command line, or what it asks for, cannot be meant; nothing was done.

    `lines` are sentences in the person's language.
    """

    def __init__(self, *lines: str) -> None:
        super().__init__(*lines)
        self.lines = lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a command line asks for."""

    command: Command
    choice: Choice
    values: Mapping[str, object]

    def text(self, key: str) -> str:
        """Return a text; empty when it was not given."""
        return str(self.values.get(key) or "")

    def texts(self, key: str) -> Sequence[str]:
        """Return every value of an argument that may be repeated."""
        found = self.values.get(key) or ()
        return tuple(map(str, found)) if isinstance(found, list) else ()

    def switch(self, key: str) -> bool:
        """Tell whether a switch was given."""
        return bool(self.values.get(key))

    def whole(self, key: str) -> int | None:
        """Return a whole number; None when it was not given."""
        found = self.values.get(key)
        return found if isinstance(found, int) else None

    def seconds(self, key: str) -> float | None:
        """Return a length of time; None when it was not given."""
        found = self.values.get(key)
        return found if isinstance(found, float) else None

    def file(self, key: str) -> Path | None:
        """Return a path; None when it was not given."""
        found = self.text(key)
        return path_of(found) if found else None

    def files(self, key: str) -> Sequence[Path]:
        """Return every path of an argument that takes several."""
        return [path_of(each) for each in self.texts(key)]


def path_of(typed: str) -> Path:
    """Return a typed path; a `~` of nobody known stays as it is, as in shells."""
    return Path(os.path.expanduser(typed))  # noqa: PTH111 - pathlib's own raises for nobody known


def language_of(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """Return the language to explain in, before anything is read: option, environment, French."""
    wanted = environment.get("POS_APP_LANG", "")
    for at, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--lang":
            wanted = value or "".join(arguments[at + 1 : at + 2])
    return Language(wanted) if wanted in set(Language) else Language.FRENCH


def read(arguments: Sequence[str], texts: Texts) -> Asked:
    """Read a command line. Raises UsageError; `--help` and `--version` print and end."""
    parsed = vars(_parser(texts).parse_args(list(arguments)))
    values = {key: value for key, value in parsed.items() if value is not None}
    command: Command = values.pop("command", WINDOW)
    return Asked(
        command=command,
        choice=Choice(
            data_dir=values.get("data_dir", ""),
            lang=values.get("lang", ""),
            sandbox=values.get("sandbox", False),
            training=values.get("training", False),
            verbose=values.get("verbose", False),
        ),
        values=values,
    )


class _Parser(argparse.ArgumentParser):
    """Complains in the person's language, and by an exception instead of ending the program."""

    texts: Texts

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """Print a help to whoever still reads it; what is wrong goes the way of `error`."""
        del file
        if message and sys.stdout is not None:
            write_or_fall_silent(sys.stdout, message)

    def error(self, message: str) -> NoReturn:
        """Raise UsageError with our sentence for what argparse says."""
        sentence = _sentence(self.texts, message)
        raise UsageError(sentence, self.texts.of("cli.usage.see_help", program=self.prog))


def _sentence(texts: Texts, message: str) -> str:
    if own := _OWN.fullmatch(message):
        return texts.of(own["key"], name=own["name"], value=own["value"])
    for pattern, key in _SLIPS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return texts.of(key, **found.groupdict())
    return message


def _parser(texts: Texts) -> argparse.ArgumentParser:
    top = _new(texts, "pos-app", "cli.about")
    version = texts.of("cli.help.version")
    top.add_argument("--version", action="version", version=__version__, help=version)
    _declare(top, texts, (*GLOBALS, *WINDOW.arguments))
    below = _branches(top, texts)
    groups: dict[str, argparse._SubParsersAction[_Parser]] = {}
    for command in COMMANDS:
        group, _, name = command.name.rpartition(" ")
        if group and group not in groups:
            between = _child(below, texts, group, f"cli.command.{group}")
            groups[group] = _branches(between, texts)
            groups[group].required = True
        branches = groups[group] if group else below
        parser = _child(branches, texts, name, command.label)
        _declare(parser, texts, command.arguments)
        _declare(parser, texts, GLOBALS, again=True)
        parser.set_defaults(command=command)
    return top


class _Formatter(argparse.HelpFormatter):
    """Writes « Usage » in the person's language."""

    def __init__(self, prog: str, texts: Texts) -> None:
        super().__init__(prog)
        self._texts = texts

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Add the line of usage behind our own word for it."""
        if prefix is None:
            prefix = self._texts.of("cli.help.usage") + " "
        super().add_usage(usage, actions, groups, prefix)


def _new(texts: Texts, program: str, about: str) -> _Parser:
    # An abbreviation that works today is ambiguous, or means another option, tomorrow.
    parser = _Parser(prog=program, description=texts.of(about), allow_abbrev=False, add_help=False)
    _finish(parser, texts)
    return parser


def _child(
    branches: argparse._SubParsersAction[_Parser], texts: Texts, name: str, about: str
) -> _Parser:
    words = texts.of(about)
    parser = branches.add_parser(
        name, help=words, description=words, allow_abbrev=False, add_help=False
    )
    _finish(parser, texts)
    return parser


def _finish(parser: _Parser, texts: Texts) -> None:
    parser.texts = texts
    parser._positionals.title = texts.of("cli.help.positionals")  # noqa: SLF001 - argparse has no other way
    parser._optionals.title = texts.of("cli.help.options")  # noqa: SLF001 - the same
    parser.formatter_class = lambda *, prog: _Formatter(prog, texts)
    parser.add_argument("-h", "--help", action="help", help=texts.of("cli.help.help"))


def _branches(parser: _Parser, texts: Texts) -> argparse._SubParsersAction[_Parser]:
    return parser.add_subparsers(
        title=texts.of("cli.help.commands"), metavar=texts.of("cli.help.command"), dest="branch"
    )


def _declare(
    parser: _Parser, texts: Texts, arguments: Sequence[Argument], *, again: bool = False
) -> None:
    """Declare arguments; `again` for those whose earlier value must not be forgotten."""
    rivals: dict[str, argparse._MutuallyExclusiveGroup] = {}
    for argument in arguments:
        place: argparse._ActionsContainer = parser
        if argument.rival:
            if argument.rival not in rivals:
                rivals[argument.rival] = parser.add_mutually_exclusive_group(required=True)
            place = rivals[argument.rival]
        words = texts.of(f"cli.help.{argument.key}")
        default = argparse.SUPPRESS if again else argument.default
        if argument.takes is Takes.SWITCH:
            none = argparse.SUPPRESS if again else False
            place.add_argument(argument.name, action="store_true", default=none, help=words)
            continue
        action = place.add_argument(
            argument.name,
            action="append" if argument.takes is Takes.TEXTS else "store",
            nargs="+" if argument.takes is Takes.FILES else None,
            type=_READERS.get(argument.takes, str),
            choices=argument.choices or None,
            metavar=texts.of(f"cli.value.{argument.shown}") if argument.shown else None,
            default=default,
            help=words,
        )
        action.required = action.required or argument.required


def _text(typed: str) -> str:
    # Bytes that are no UTF-8 reach Python as lone surrogates, which no journal can keep.
    if not typed.isprintable() and any("\ud800" <= letter <= "\udfff" for letter in typed):
        raise argparse.ArgumentTypeError(f"cli.usage.letters {typed}")
    return typed


def _whole(typed: str) -> int:
    if not re.fullmatch("[0-9]+", typed) or len(typed) > LONGEST_NUMBER:
        raise argparse.ArgumentTypeError(f"cli.usage.whole {typed}")
    return int(typed)


def _seconds(typed: str) -> float:
    if not re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,3})?", typed):
        raise argparse.ArgumentTypeError(f"cli.usage.seconds {typed}")
    return float(typed)


def _day(typed: str) -> str:
    try:
        begin_ms(typed, 0)
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError(f"cli.usage.day {typed}") from None
    return typed


_READERS: Final[Mapping[Takes, Callable[[str], object]]] = {
    Takes.TEXT: _text,
    Takes.TEXTS: _text,
    Takes.WHOLE: _whole,
    Takes.SECONDS: _seconds,
    Takes.DAY: _day,
}
