"""Compares the tables, views, indices and triggers of a journal with those that were made.

A trigger that somebody added would change what is written, and one that is missing guards nothing.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.migrate import run_steps

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_OBJECTS: Final = """
SELECT type, name, sql FROM sqlite_schema
WHERE type IN ('trigger', 'view') OR name NOT LIKE 'sqlite!_%' ESCAPE '!'
"""
"""SQLite's own tables and indices come and go by themselves; it has no trigger and no view."""

_SHADOWS: Final = ("search_config", "search_data", "search_docsize", "search_idx")
"""What the search index keeps itself in: each version of SQLite words these in its own way."""


TRIGGER: Final = "trigger"
MISSING: Final = "is missing"

_Object = tuple[str, str]
"""Its type and its name."""


def alterations(connection: sqlite3.Connection, schema: int) -> Iterator[str]:
    """Yield what differs from a journal that this program made, by the number of its schema."""
    return (what for _, what in _differences(connection, schema))


def refuse_altered(connection: sqlite3.Connection, schema: int) -> None:
    """Raise TillError JOURNAL_DAMAGED for the first alteration; the journal's length is no matter.

    Nothing may be written while a stranger's trigger could change it. One of ours that is missing
    only guarded against slips: that is for the whole verification to tell.
    """
    for (kind, _), what in _differences(connection, schema):
        if kind != TRIGGER or not what.endswith(MISSING):
            raise TillError(Trouble.JOURNAL_DAMAGED, what)


def _differences(connection: sqlite3.Connection, schema: int) -> Iterator[tuple[_Object, str]]:
    wanted, found = _blueprint(schema), dict(_objects(connection))
    for key, sql in found.items():
        if key not in wanted:
            yield key, f"the {' '.join(key)} is not the program's"
        elif sql != wanted[key]:
            yield key, f"the {' '.join(key)} is not as the program made it"
    for key in sorted(wanted.keys() - found.keys()):
        yield key, f"the {' '.join(key)} {MISSING}"


@cache
def _blueprint(schema: int) -> Mapping[_Object, str]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        run_steps(fresh, 0, schema)
        return dict(_objects(fresh))


def _objects(connection: sqlite3.Connection) -> Iterator[tuple[_Object, str]]:
    for kind, name, sql in connection.execute(_OBJECTS):
        yield (kind, name), "" if name in _SHADOWS else sql
