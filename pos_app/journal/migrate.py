"""Makes a new journal, and brings an older one to the schema of this program."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

from pos_app.domain.trouble import TillError, Trouble
from pos_app.journal.files import APPLICATION_ID, connect_reader
from pos_app.journal.troubles import sqlite_errors_translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Step:
    """One schema file; `number` is the schema that it leads to."""

    number: int
    sql: str


def steps() -> Sequence[Step]:
    """Return every schema file that this program has, in order."""
    files = resources.files("pos_app.journal.schema").iterdir()
    return sorted(
        (
            Step(int(file.name[:4]), file.read_text(encoding="utf-8"))
            for file in files
            if file.name.endswith(".sql")
        ),
        key=lambda step: step.number,
    )


def newest_schema() -> int:
    """Return the schema number that this program writes."""
    return steps()[-1].number


def schema_of(path: Path) -> int:
    """Return the schema number of a journal, 0 for an empty file, without writing a byte.

    Raises TillError: JOURNAL_MISSING, JOURNAL_FOREIGN for another program's file, JOURNAL_NEWER
    for a later program's, JOURNAL_DAMAGED.
    """
    connection = connect_reader(path)
    try:
        with sqlite_errors_translated():
            return checked_schema(connection)
    finally:
        connection.close()


def checked_schema(connection: sqlite3.Connection) -> int:
    """Return the schema number behind a connection. Raises TillError, as `schema_of` does."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (schema,) = connection.execute("PRAGMA user_version").fetchone()
    (objects,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if application != APPLICATION_ID and (application or schema or objects):
        raise TillError(Trouble.JOURNAL_FOREIGN, f"application id {application}")
    newest = newest_schema()
    if schema > newest:
        raise TillError(Trouble.JOURNAL_NEWER, f"schema {schema}, this program knows {newest}")
    return int(schema)


def apply_missing(connection: sqlite3.Connection, schema: int) -> None:
    """Run the steps after `schema`, inside the caller's transaction."""
    run_steps(connection, schema, newest_schema())
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def run_steps(connection: sqlite3.Connection, schema: int, until: int) -> None:
    """Run the steps after `schema`, up to the one that leads to `until`."""
    for step in steps():
        if schema < step.number <= until:
            for statement in statements(step.sql):
                connection.execute(statement)
            # Pragmas take no parameters; both numbers are ours.
            connection.execute(f"PRAGMA user_version = {step.number}")


def statements(sql: str) -> Iterator[str]:
    """Yield the statements of a file one by one; `executescript` would commit before the first."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
