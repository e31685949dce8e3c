"""Turns row dataclasses into SQLite tables and back, so that each column is named once."""

from __future__ import annotations

import dataclasses
import typing
from decimal import Decimal
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    import sqlite3

Row = TypeVar("Row")

_COLUMN_TYPES = (("int", "INTEGER"), ("float", "REAL"), ("bytes", "BLOB"))


class Table(Generic[Row]):
    """One table whose columns are the fields of `row_type`; `key` is its primary key, if any."""

    def __init__(self, name: str, row_type: type[Row], *, key: str = "", unique: str = "") -> None:
        """Describe the table; nothing is created yet."""
        self.name = name
        self._row_type = row_type
        self._key = key
        self._unique = unique
        hints = typing.get_type_hints(row_type)
        fields = dataclasses.fields(row_type)  # type: ignore[arg-type] # rows are dataclasses
        self._columns = tuple(field.name for field in fields)
        self._decimals = frozenset(name for name, hint in hints.items() if hint is Decimal)
        self._types = {name: _column_type(str(hint)) for name, hint in hints.items()}

    def create(self, connection: sqlite3.Connection) -> None:
        """Create the table unless it is there."""
        parts = [f"{name} {self._types[name]}" for name in self._columns]
        if self._key:
            parts.append(f"PRIMARY KEY ({self._key})")
        if self._unique:
            parts.append(f"UNIQUE ({self._unique})")
        connection.execute(f"CREATE TABLE IF NOT EXISTS {self.name} ({', '.join(parts)})")

    def put(self, connection: sqlite3.Connection, row: Row) -> None:
        """Insert the row, or replace the one with the same key."""
        marks = ", ".join("?" for _ in self._columns)
        connection.execute(
            f"INSERT OR REPLACE INTO {self.name} VALUES ({marks})",  # noqa: S608 - our own names only
            tuple(self._stored(row, name) for name in self._columns),
        )

    def find(
        self,
        connection: sqlite3.Connection,
        where: str = "1",
        *values: object,
        order: str = "rowid",
    ) -> tuple[Row, ...]:
        """Return the rows that satisfy a condition, in the order of their insertion or another."""
        found = connection.execute(
            f"SELECT * FROM {self.name} WHERE {where} ORDER BY {order}",  # noqa: S608 - our own names only
            values,
        )
        return tuple(self._row(values) for values in found)

    def _stored(self, row: Row, name: str) -> object:
        value: object = getattr(row, name)
        return str(value) if isinstance(value, Decimal) else value

    def _row(self, values: tuple[object, ...]) -> Row:
        named = {
            name: Decimal(str(value)) if name in self._decimals else value
            for name, value in zip(self._columns, values, strict=True)
        }
        return self._row_type(**named)


def _column_type(hint: str) -> str:
    return next((kind for word, kind in _COLUMN_TYPES if word in hint), "TEXT")
