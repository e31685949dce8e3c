"""Reads the options from where they may stand, and writes `config.toml` for its owner."""

from __future__ import annotations

import os
import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, NamedTuple

from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings.atomic import write_whole
from pos_app.settings.options import OPTIONS, UTC_OFFSET_MINUTES, Kind, Option
from pos_app.settings.places import prepare_folder
from pos_app.settings.table_names import TABLES
from pos_app.settings.tables import Tables, read_tables
from pos_app.texts.catalogue import Language

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

BY_KEY: Final[Mapping[str, Option]] = MappingProxyType({each.key: each for each in OPTIONS})

READ_AS: Final = "utf-8-sig"
"""How `config.toml` is read: editors of Windows put a mark before the text."""

_TABLE: Final = re.compile(r"\s*\[")


class Origin(StrEnum):
    """Where an option's value came from, the strongest first."""

    OPTION = "option"
    ENVIRONMENT = "environment"
    FILE = "file"
    DEFAULT = "default"


class Settings(NamedTuple):
    """Every option, read and valid.

    `text_scale` is in percent; `lock_after` in minutes, 0 never; `forget_after` in days, None
    never, `identities_after` in days; `approval_above` in francs, 0 for no limit; `data_dir` is
    None where the system's own folder is meant; an empty `cashier` means the system's user; an
    empty address means that there is none.

    A named tuple, as is whatever else has many fields before the first frame: Python makes a data
    class of forty fields in 2 ms, and this in a tenth of that.
    """

    data_dir: Path | None
    lang: Language
    theme: str
    text_scale: int
    shop_name: str
    till_code: str
    cashier: str
    lock_after: int
    approval_above: int
    shift_required: bool
    country: str
    account: str
    key_store: str
    intech_url: str
    intech_callback_url: str
    intech_hmac: bool
    intech_pins: tuple[str, ...]
    intech_pin_check: str
    callback_receiver: str
    callback_certificate: Path | None
    callback_relay_url: str
    link_hosts: tuple[str, ...]
    moneygram: bool
    card_entry: bool
    intram_url: str
    intram_merchant_id: str
    proxy: str
    printer: str
    paper: int
    code_page: str
    cash_drawer: bool
    receipt_footer: str
    message_receipt: str
    message_code: str
    message_link: str
    forget_after: int | None
    identities_after: int
    backup_dir: Path | None
    witness_phone: str
    witness_totals: bool
    update_url: str
    update_key: str

    @property
    def utc_offset_minutes(self) -> int:
        """How far the shop's clock is ahead of UTC."""
        return UTC_OFFSET_MINUTES[self.country]


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """The settings, and what `doctor` tells about them: origins by key, keys nobody knows.

    `values` are the options as text, by key.
    """

    settings: Settings
    values: Mapping[str, str]
    tables: Tables
    origins: Mapping[str, Origin]
    unknown_keys: tuple[str, ...]


def load(file: Path, environment: Mapping[str, str], given: Mapping[str, str]) -> Configuration:
    """Read all options: `given` on the command line, then the environment, file, default.

    A file that is not there counts as empty. Raises TillError SETTINGS_INVALID, its detail naming
    the key, the value, where it stands and what is wanted.
    """
    found = read_file(file)
    stored = as_text(found)
    values: dict[str, str] = {}
    origins: dict[str, Origin] = {}
    for option in OPTIONS:
        value, origin = _value(option, given, environment, stored)
        if origin is not Origin.DEFAULT and not option.takes(value):
            place = {Origin.FILE: file.name, Origin.ENVIRONMENT: option.environment}
            raise _invalid(option, value, place.get(origin, f"--{option.key.replace('_', '-')}"))
        values[option.key], origins[option.key] = value, origin
    return Configuration(
        settings=_settings(values),
        values=MappingProxyType(values),
        tables=read_tables(found, file.name),
        origins=MappingProxyType(origins),
        unknown_keys=tuple(key for key in stored if key not in BY_KEY.keys() | TABLES),
    )


def change(file: Path, changes: Mapping[str, str]) -> None:
    """Write new values (key to text) into the file, keeping every other line as it stands.

    Raises TillError SETTINGS_INVALID for a value that may not stand there, or when the file cannot
    be changed line by line; nothing was written then.
    """
    for key, value in changes.items():
        if not BY_KEY[key].takes(value):
            raise _invalid(BY_KEY[key], value, file.name)
    stored = as_text(read_file(file))
    lines = file.read_text(encoding=READ_AS).splitlines() if file.exists() else []
    for key, value in changes.items():
        lines = with_line(lines, key, as_toml(BY_KEY[key], value))
    write_proven(file, lines, stored | dict(changes))


def write_proven(file: Path, lines: Sequence[str], wanted: Mapping[str, str]) -> None:
    """Write `lines` when they read back as `wanted`, whole or not at all. Raises TillError."""
    text = "".join(f"{line}\n" for line in lines)
    if as_text(parse(text, file)) != wanted:
        raise TillError(Trouble.SETTINGS_INVALID, file.name)
    try:
        prepare_folder(file.parent)
        write_whole(file, text)
    except (OSError, TillError) as fault:
        raise TillError(Trouble.SETTINGS_INVALID, f"{file}: {fault}") from fault


def _value(
    option: Option,
    given: Mapping[str, str],
    environment: Mapping[str, str],
    stored: Mapping[str, str],
) -> tuple[str, Origin]:
    if option.key in given:
        return given[option.key], Origin.OPTION
    # An empty variable is how shells unset one for a single command.
    if option.environment and environment.get(option.environment):
        return environment[option.environment], Origin.ENVIRONMENT
    if option.key in stored:
        return stored[option.key], Origin.FILE
    return option.default, Origin.DEFAULT


def _settings(values: Mapping[str, str]) -> Settings:
    return Settings(
        data_dir=_place(values["data_dir"]),
        lang=Language(values["lang"]),
        theme=values["theme"],
        text_scale=int(values["text_scale"]),
        shop_name=values["shop_name"],
        till_code=values["till_code"],
        cashier=values["cashier"],
        lock_after=int(values["lock_after"]),
        approval_above=int(values["approval_above"]),
        shift_required=values["shift_required"] == "true",
        country=values["country"],
        account=values["account"],
        key_store=values["key_store"],
        intech_url=values["intech_url"].rstrip("/"),
        intech_callback_url=values["intech_callback_url"],
        intech_hmac=values["intech_hmac"] == "true",
        intech_pins=tuple(values["intech_pins"].split()),
        intech_pin_check=values["intech_pin_check"],
        callback_receiver=values["callback_receiver"],
        callback_certificate=_place(values["callback_certificate"]),
        callback_relay_url=values["callback_relay_url"].rstrip("/"),
        link_hosts=tuple(values["link_hosts"].split()),
        moneygram=values["moneygram"] == "true",
        card_entry=values["card_entry"] == "true",
        intram_url=values["intram_url"].rstrip("/"),
        intram_merchant_id=values["intram_merchant_id"],
        proxy=values["proxy"],
        printer=values["printer"],
        paper=int(values["paper"]),
        code_page=values["code_page"],
        cash_drawer=values["cash_drawer"] == "true",
        receipt_footer=values["receipt_footer"],
        message_receipt=values["message_receipt"],
        message_code=values["message_code"],
        message_link=values["message_link"],
        update_url=values["update_url"],
        update_key=values["update_key"],
        forget_after=None if values["forget_after"] == "never" else int(values["forget_after"]),
        identities_after=int(values["identities_after"]),
        backup_dir=_place(values["backup_dir"]),
        witness_phone=values["witness_phone"],
        witness_totals=values["witness_totals"] == "true",
    )


def _place(value: str) -> Path | None:
    # pathlib's own raises where a home is not known.
    return Path(os.path.expanduser(value)) if value else None  # noqa: PTH111 - see above


def read_file(file: Path) -> Mapping[str, object]:
    """Return what a file holds; nothing when it is not there. Raises TillError."""
    try:
        text = file.read_text(encoding=READ_AS)
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeError) as fault:
        raise TillError(Trouble.SETTINGS_INVALID, f"{file}: {type(fault).__name__}") from fault
    return parse(text, file)


def parse(text: str, file: Path) -> Mapping[str, object]:
    """Return what a text holds that stands in that file, or is to. Raises TillError."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as fault:
        # Numbers of thousands of digits and endless brackets are not what tomllib names.
        raise TillError(Trouble.SETTINGS_INVALID, f"{file}: {fault}") from fault


def as_text(found: Mapping[str, object]) -> dict[str, str]:
    """Return every top-level value as text: what an option's pattern then judges."""
    return {
        key: value if isinstance(value, str) else _as_json(value) for key, value in found.items()
    }


def _as_json(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    import json  # noqa: PLC0415 - not in the first frame

    return json.dumps(value, default=str, ensure_ascii=False)


_PASSWORD: Final = re.compile(r"//[^/\s]*@")
"""Who signs in at a server, which no address of ours may hold, and no message repeats."""


def _invalid(option: Option, value: str, place: str) -> TillError:
    shown = _PASSWORD.sub("//…@", _as_json(value))
    return TillError(Trouble.SETTINGS_INVALID, f"{option.key} = {shown} ({place}; {option.wanted})")


def as_toml(option: Option, value: str) -> str:
    """Return a value as it is written into the file."""
    return value if option.kind is Kind.SWITCH else _as_json(value)


def with_line(lines: list[str], key: str, value: str) -> list[str]:
    """Return the lines with `key = value` in its old place, or after the last top-level one."""
    end = next((at for at, line in enumerate(lines) if _TABLE.match(line)), len(lines))
    line = f"{key} = {value}"
    written = re.compile(rf"\s*{key}\s*=")
    for at in range(end):
        if written.match(lines[at]):
            return [*lines[:at], line, *lines[at + 1 :]]
    return [*lines[:end], line, *lines[end:]]
