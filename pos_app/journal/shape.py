"""Tells a journal's shape in figures alone, for support that must not see the shop's trade."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.journal.files import connect_reader
from pos_app.journal.troubles import damage_translated

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """Counts and sizes of a journal; no name, number, amount or text stands in them."""

    sqlite: str
    schema: int
    pages: int
    free_pages: int
    page_bytes: int
    entries: Mapping[str, int]
    sales: Mapping[str, int]
    personal: int
    first_at: str
    last_at: str


def shape_of(path: Path) -> Shape:
    """Read the shape of the journal at `path`; needs no lock. Raises TillError."""
    with damage_translated(), closing(connect_reader(path)) as connection:

        def one(sql: str) -> int:
            return int(connection.execute(sql).fetchone()[0])

        first_at, last_at = connection.execute("SELECT min(at), max(at) FROM entry").fetchone()
        return Shape(
            sqlite=sqlite3.sqlite_version,
            schema=one("PRAGMA user_version"),
            pages=one("PRAGMA page_count"),
            free_pages=one("PRAGMA freelist_count"),
            page_bytes=one("PRAGMA page_size"),
            entries=dict(connection.execute("SELECT kind, count(*) FROM entry GROUP BY kind")),
            sales=dict(connection.execute("SELECT state, count(*) FROM sale GROUP BY state")),
            personal=one("SELECT count(*) FROM personal"),
            first_at=first_at or "",
            last_at=last_at or "",
        )
