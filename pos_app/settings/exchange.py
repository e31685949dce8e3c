"""Carries the settings from one machine to another in a file: every option and table, no secret."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings import store
from pos_app.settings.atomic import write_whole
from pos_app.settings.store import BY_KEY
from pos_app.settings.table_names import TABLES
from pos_app.settings.tables import read_tables

if TYPE_CHECKING:
    from pathlib import Path

STAYS: Final = frozenset({"data_dir"})
"""Options of the machine and not of the shop: where the journal stands."""

MOST_BYTES: Final = 1024 * 1024
HEADING: Final = "# pos-app: settings, without keys, people and the data folder\n"

_HEADER: Final = re.compile(r"""\s*\[\[?\s*["']?([A-Za-z0-9_-]+)""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One option or table that an import changes, before and after as text."""

    key: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """What a valid file brings: options as text, and tables as they are read."""

    options: Mapping[str, str]
    tables: Mapping[str, object]


def write_settings(file: Path, out: Path) -> int:
    """Write what `file` (config.toml) says, and every default, to `out`; return how many values.

    The environment and the command line have no say. Raises TillError.
    """
    values = store.load(file, {}, {}).values
    found = store.read_file(file)
    kept = {key: value for key, value in values.items() if key not in STAYS}
    lines = [f"{key} = {store.as_toml(BY_KEY[key], value)}" for key, value in kept.items()]
    tables = {name: found[name] for name in sorted(TABLES & found.keys())}
    text = HEADING + "\n".join([*lines, *_written(tables)]) + "\n"
    try:
        write_whole(out, text)
    except OSError as fault:
        raise TillError(Trouble.FOLDER_REFUSED, f"{out}: {fault}") from fault
    return len(kept) + len(tables)


def read_settings(source: Path) -> Incoming:
    """Read such a file. Raises TillError SETTINGS_INVALID naming all that may not stand in it."""
    found = _found(source)
    options = {key: value for key, value in found.items() if key not in TABLES}
    bad = [key for key, value in options.items() if not _may_stand(key, value)]
    if bad:
        raise TillError(Trouble.SETTINGS_INVALID, f"{', '.join(sorted(bad))} ({source.name})")
    read_tables(found, source.name)
    texts = store.as_text(options)
    return Incoming(
        options=texts, tables={name: found[name] for name in sorted(TABLES & found.keys())}
    )


def differences(file: Path, incoming: Incoming) -> Sequence[Difference]:
    """Return what an import would change in `file` (config.toml). Raises TillError."""
    values, found = store.load(file, {}, {}).values, store.read_file(file)
    options = [
        Difference(key=key, before=values[key], after=after)
        for key, after in incoming.options.items()
        if values[key] != after
    ]
    tables = [
        Difference(key=f"[{name}]", before=_shown(found.get(name)), after=_shown(after))
        for name, after in incoming.tables.items()
        if found.get(name) != after
    ]
    return [*options, *tables]


def take_in(file: Path, incoming: Incoming) -> None:
    """Write it all into `file` at once; what it does not name stays. Raises TillError."""
    values, before = store.load(file, {}, {}).values, store.read_file(file)
    changes = {key: text for key, text in incoming.options.items() if values[key] != text}
    lines = file.read_text(encoding=store.READ_AS).splitlines() if file.exists() else []
    lines = _without_tables(lines, incoming.tables.keys())
    for key, value in changes.items():
        lines = store.with_line(lines, key, store.as_toml(BY_KEY[key], value))
    wanted = {**store.as_text(before), **changes, **store.as_text(incoming.tables)}
    store.write_proven(file, [*lines, *_written(incoming.tables)], wanted)


def _found(source: Path) -> Mapping[str, object]:
    try:
        with source.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
        if len(content) > MOST_BYTES:
            raise TillError(Trouble.SETTINGS_INVALID, f"{source.name}: > {MOST_BYTES}")
        return tomllib.loads(content.decode(store.READ_AS))
    except (OSError, ValueError, RecursionError) as fault:
        detail = f"{source.name}: {type(fault).__name__}"
        raise TillError(Trouble.SETTINGS_INVALID, detail) from fault


def _may_stand(key: str, value: object) -> bool:
    if key not in BY_KEY or key in STAYS or not isinstance(value, str | int):
        return False
    return BY_KEY[key].takes(value if isinstance(value, str) else json.dumps(value))


def _shown(table: object) -> str:
    return "" if table is None else json.dumps(table, ensure_ascii=False, default=str)


def _without_tables(lines: Sequence[str], names: Iterable[str]) -> list[str]:
    """Return the lines without those tables, whose comments go with them."""
    kept: list[str] = []
    inside = ""
    for line in lines:
        if header := _HEADER.match(line):
            inside = header[1]
        if inside not in names:
            kept.append(line)
    return kept


def _written(tables: Mapping[str, object]) -> Sequence[str]:
    return [line for name, table in tables.items() for line in _table(name, table)]


def _table(name: str, value: object) -> Sequence[str]:
    """Return a table, or several of one name, as lines of TOML."""
    if isinstance(value, Mapping):
        flat = {key: one for key, one in value.items() if not isinstance(one, Mapping | list)}
        deep = {key: one for key, one in value.items() if key not in flat}
        lines = ["", f"[{name}]", *(f"{_text(key)} = {_text(one)}" for key, one in flat.items())]
        for key, one in deep.items():
            lines += _table(f"{name}.{_text(key)}", one)
        return lines
    rows = value if isinstance(value, list) else []
    return [line for row in rows for line in ("", f"[[{name}]]", *_table(name, row)[2:])]


def _text(value: object) -> str:
    plain = isinstance(value, str | int)
    return json.dumps(value, ensure_ascii=False) if plain else str(value)
