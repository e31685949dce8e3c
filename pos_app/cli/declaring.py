"""What a command is, as data, and the arguments that several commands take."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final


class Takes(Enum):
    """What stands behind an argument."""

    TEXT = auto()
    TEXTS = auto()
    SWITCH = auto()
    WHOLE = auto()
    SECONDS = auto()
    DAY = auto()
    FILE = auto()
    FILES = auto()


class Mark(Enum):
    """What has to be known of a command before it is carried out."""

    USES_KEYS = auto()
    """A locked key file asks for its passphrase first."""

    ACTS = auto()
    """Its status tells what was done, also where what it says can be written nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument. A name with dashes is an option; its words are `cli.help.NAME`.

    `shown` stands for its value in the help (`cli.value.SHOWN`); `choices` are the only values
    that it takes; arguments of one `rival` group exclude each other, and one must be given.
    """

    name: str
    takes: Takes = Takes.TEXT
    shown: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()
    default: str | int | None = None
    rival: str = ""

    @property
    def key(self) -> str:
        """Its name as an attribute: `until_settled` for `--until-settled`."""
        return self.name.lstrip("-").replace("-", "_")


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One command; `name` may have two words. Its words are `cli.command.NAME`.

    `done_by` names the function that carries it out, imported when it is wanted.
    """

    name: str
    done_by: str
    arguments: tuple[Argument, ...] = ()
    marks: frozenset[Mark] = frozenset()

    @property
    def label(self) -> str:
        """The key of the sentence that says what it does."""
        plain = self.name.replace(" ", "_").replace("-", "_")
        return f"cli.command.{plain}"


JSON: Final = Argument(name="--json", takes=Takes.SWITCH)
CASHIER: Final = Argument(name="--cashier", shown="name")
SERVICE: Final = Argument(name="service", shown="service")
AMOUNT: Final = Argument(name="--amount", shown="amount")
FIELD: Final = Argument(name="--field", takes=Takes.TEXTS, shown="field")
REF: Final = Argument(name="ref", shown="ref")
SINCE: Final = Argument(name="--since", takes=Takes.DAY, shown="day")
UNTIL: Final = Argument(name="--until", takes=Takes.DAY, shown="day")
WAIT: Final = Argument(name="--wait", takes=Takes.SECONDS, shown="seconds")
REFRESH: Final = Argument(name="--refresh", takes=Takes.SWITCH)
REASON: Final = Argument(name="--reason", shown="text")
PROVIDER: Final = Argument(name="provider", shown="provider")

DAY: Final = Argument(name="--day", takes=Takes.DAY, shown="day")
OUT: Final = Argument(name="--out", takes=Takes.FILE, shown="file", required=True)
EXPORTS: Final = ("csv", "csv-plain", "xlsx", "pdf", "json", "jsonl")
SERVICE_ONLY: Final = Argument(name="--service", shown="service")
STATE: Final = Argument(name="--state", takes=Takes.TEXTS, shown="state")
SEARCH: Final = Argument(name="--search", shown="text")

SETTINGS_FILE: Final = Argument(name="carried", takes=Takes.FILE, shown="file")

DIRECTIONS: Final = ("deposit", "withdrawal", "sale", "collection", "message")
