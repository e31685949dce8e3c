"""Looks through the copies of a journal: which there are, what each holds, what it lacks."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pos_app.domain.transaction import State
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.backups import Backup, Beyond, Condition, OpenOne, Place
from pos_app.journal.aside import ASIDE
from pos_app.journal.files import JOURNAL_NAME, journal_path
from pos_app.journal.keeping import NAME, backups_in
from pos_app.journal.moment import read
from pos_app.journal.projection import OPEN
from pos_app.journal.reading import open_for_reading
from pos_app.journal.troubles import damage_translated, refusal
from pos_app.journal.verify import verify

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pos_app.journal.finding import Progress

SUFFIX: Final = ".sqlite3"
HEAD_DIGITS: Final = 16
"""As many as receipts show."""

MOST_NAMED: Final = 5
"""So many open operations are named one by one; the rest is counted."""

_LACKING: Final = "NOT EXISTS (SELECT 1 FROM copy.sale AS theirs WHERE theirs.ref = sale.ref)"


def copies_in(folder: Path, place: Place) -> Iterator[Backup]:
    """Yield what each copy in a folder says of itself, unchecked; a folder away holds none.

    Files of other programs are left out. Raises TillError when the folder cannot be read.
    """
    try:
        paths = list(folder.iterdir()) if folder.is_dir() else []
        moments = backups_in(folder)
        found = [
            (path, moments.get(path) or path.stat().st_mtime_ns // 1_000_000)
            for path in paths
            if path.name.endswith(SUFFIX)
            and _belongs(path.name, place)
            # A restore that was stopped may have left the journal itself a second name.
            and not (place is Place.ASIDE and path.samefile(journal_path(folder)))
        ]
    except OSError as error:
        raise refusal(error) from error
    for path, made_ms in found:
        copy = _glanced(Backup(path=path, place=place, made_ms=made_ms))
        if copy is not None:
            yield copy


def _belongs(name: str, place: Place) -> bool:
    is_aside = name.startswith(ASIDE)
    return is_aside if place is Place.ASIDE else not is_aside and name != JOURNAL_NAME


def _glanced(copy: Backup) -> Backup | None:
    """Return a copy with what its head says; None for what is no journal of any till."""
    try:
        with damage_translated(), closing(open_for_reading(copy.path)) as reading:
            seq, digest, operations = reading.execute(
                "SELECT seq, hash, number FROM head"
            ).fetchone()
            (at,) = reading.execute("SELECT at FROM entry WHERE seq = ?", (seq,)).fetchone()
            head = bytes(digest).hex()[:HEAD_DIGITS]
            return replace(copy, operations=int(operations), newest_ms=read(at), head=head)
    except TillError as trouble:
        is_ours = NAME.fullmatch(copy.path.name) or copy.place is Place.ASIDE
        if trouble.trouble is Trouble.JOURNAL_FOREIGN or not is_ours:
            return None
        return replace(copy, condition=Condition.DAMAGED, problem=str(trouble.detail))


def checked(copy: Backup, progress: Progress) -> Backup:
    """Check a copy whole. Raises what `progress` raises, and TillError where it is away."""
    verification = verify(copy.path, progress=progress)
    if verification.ok:
        return replace(copy, condition=Condition.SOUND, problem="")
    return replace(copy, condition=Condition.DAMAGED, problem=str(verification.problems[0]))


def beyond(journal: Path, copy: Path) -> Beyond:
    """Return what a journal has and its copy has not, whichever of them is the newer one.

    Raises TillError, also where the journal is too damaged to tell.
    """
    with damage_translated(), closing(open_for_reading(journal)) as reading:
        reading.execute("ATTACH DATABASE ? AS copy", (f"{copy.absolute().as_uri()}?mode=ro",))
        reading.execute("BEGIN")
        operations, succeeded, francs, open_count = reading.execute(
            "SELECT count(*), coalesce(sum(state = ?1), 0), "  # noqa: S608 - our own words
            f"coalesce(sum(CASE WHEN state = ?1 THEN amount END), 0), coalesce(sum({OPEN}), 0) "
            f"FROM sale WHERE {_LACKING}",
            (State.SUCCEEDED.value,),
        ).fetchone()
        rows = reading.execute(
            f"SELECT ref, amount, created_ms FROM sale WHERE {OPEN} AND {_LACKING} "  # noqa: S608 - our own words
            "ORDER BY number LIMIT ?",
            (MOST_NAMED,),
        ).fetchall()
    named = [OpenOne(ref=ref, francs=amount, begun_ms=at_ms) for ref, amount, at_ms in rows]
    return Beyond(
        operations=operations,
        succeeded=succeeded,
        francs=francs,
        open_count=open_count,
        still_open=named,
    )


def open_in(copy: Path) -> int:
    """Return how many operations are open in a copy. Raises TillError."""
    with damage_translated(), closing(open_for_reading(copy)) as reading:
        (count,) = reading.execute(f"SELECT count(*) FROM sale WHERE {OPEN}").fetchone()  # noqa: S608 - our own words
        return int(count)
