"""Backups that nobody has to think of: made by themselves, verified, thinned out as they age."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError
from pos_app.journal.backup import back_up
from pos_app.journal.moment import day_at
from pos_app.journal.troubles import refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from pos_app.journal.verify import Verification

HOUR_MS: Final = 3_600_000
DAY_MS: Final = 24 * HOUR_MS

EVERY_MS: Final = 4 * HOUR_MS
"""A shop that sells for ten hours has three backups of its day."""

LOOK_S: Final = 600.0
"""How often a running till looks whether a backup is due, or the stick is back."""

NAME: Final = re.compile(r"journal-(\d{8}T\d{6}Z)\.sqlite3")
_WRITTEN: Final = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Age:
    """Backups younger than `up_to_ms` are kept one for each span of `apart_ms`."""

    up_to_ms: int
    apart_ms: int


AGES: Final = (
    Age(2 * DAY_MS, EVERY_MS // 2),
    Age(14 * DAY_MS, DAY_MS),
    Age(92 * DAY_MS, 7 * DAY_MS),
    Age(10 * 366 * DAY_MS, 30 * DAY_MS),
)
"""About 12 + 12 + 11 in the first quarter, then one a month for ten years."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """One automatic backup: where it stands, what its check found, which older ones went."""

    path: Path
    verification: Verification
    thinned: Sequence[Path]


def backup_name(at_ms: int) -> str:
    """Return the name of an automatic backup: its moment in UTC, so that names sort by age."""
    return f"journal-{datetime.fromtimestamp(at_ms // 1000, UTC):{_WRITTEN}}.sqlite3"


def backups_in(place: Path) -> Mapping[Path, int]:
    """Return the automatic backups of a folder with their moments, newest first.

    Whatever has another name is not ours and is never looked at. Raises TillError when the folder
    cannot be read; a folder that is not there holds none.
    """
    try:
        paths = list(place.iterdir()) if place.is_dir() else []
    except OSError as error:
        raise refusal(error) from error
    found: dict[Path, int] = {}
    for path in sorted(paths, reverse=True):
        if match := NAME.fullmatch(path.name):
            moment = datetime.strptime(match[1], _WRITTEN).replace(tzinfo=UTC)
            found[path] = int(moment.timestamp()) * 1000
    return found


def surplus(moments_ms: Iterable[int], now_ms: int) -> frozenset[int]:
    """Return which of some backups' moments are not worth keeping at `now_ms`.

    The newest stays whatever its age, and so does any that a clock set back put in the future.
    Of each span the oldest stays, so that what is kept today is still kept when it is older.
    """
    ordered = sorted(moments_ms)
    spans_seen: set[tuple[int, int]] = set()
    unwanted: set[int] = set()
    for moment in ordered[:-1]:
        age = next((each for each in AGES if now_ms - moment < each.up_to_ms), None)
        if age is None:
            unwanted.add(moment)
            continue
        if moment > now_ms:
            continue
        span = (age.apart_ms, moment // age.apart_ms)
        if span in spans_seen:
            unwanted.add(moment)
        spans_seen.add(span)
    return frozenset(unwanted)


def is_due(place: Path, now_ms: int) -> bool:
    """Tell whether the newest automatic backup there is too old. Raises TillError."""
    newest_ms = next(iter(backups_in(place).values()), None)
    # One from the future says that a clock is wrong, not that there is a backup.
    return newest_ms is None or not 0 <= now_ms - newest_ms < EVERY_MS


def keep_backup(folder: Path, place: Path, now_ms: int) -> Kept:
    """Back a folder's journal up into `place`, then thin out what is there.

    Nothing is removed unless the new one was verified. Raises TillError as `back_up` does.
    """
    path = place / backup_name(now_ms)
    verification = back_up(folder, path)
    found = backups_in(place)
    unwanted = surplus(found.values(), now_ms)
    thinned = [each for each, moment in found.items() if moment in unwanted]
    try:
        for each in thinned:
            each.unlink(missing_ok=True)
    except OSError as error:
        raise refusal(error) from error
    return Kept(path=path, verification=verification, thinned=thinned)


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupKeeper:
    """Keeps backups of one journal in one other folder while the till runs.

    `tell` hears of each backup, and of the TillError of each that did not come about: a stick
    that is not there is worth a word, and blocks nothing. It is called on the loop's thread.
    """

    folder: Path
    place: Path
    now_ms: Callable[[], int]
    tell: Callable[[Kept | TillError], None]
    look_s: float = LOOK_S

    async def run(self) -> None:
        """Make a backup whenever one is due, until cancelled."""
        while True:
            await self.look()
            await asyncio.sleep(self.look_s)

    async def look(self) -> None:
        """Make a backup now if one is due."""
        try:
            kept = await asyncio.to_thread(self._keep_if_due)
        except TillError as error:
            self.tell(error)
            return
        if kept is not None:
            self.tell(kept)

    def _keep_if_due(self) -> Kept | None:
        now_ms = self.now_ms()
        return keep_backup(self.folder, self.place, now_ms) if is_due(self.place, now_ms) else None


def newest_day(place: Path) -> str:
    """Return the day (UTC) of the newest automatic backup there, empty without one."""
    newest_ms = next(iter(backups_in(place).values()), None)
    return "" if newest_ms is None else day_at(newest_ms)
