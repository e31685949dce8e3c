"""A shop's copies for its window: where they are, what each is worth, and the way back."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.backups import Attempt, Backup, Condition, Inventory, Meaning, Place, PlaceFound
from pos_app.journal.copies import beyond, checked, copies_in, open_in
from pos_app.journal.files import journal_path
from pos_app.journal.keeping import keep_backup

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from pos_app.composition.site import Site
    from pos_app.engine.backups import CheckWatch, RestoreWish
    from pos_app.journal.keeping import Kept

FOLDER: Final = "backups"

log = logging.getLogger(__name__)


def automatic_folder(site: Site) -> Path:
    """Return where the automatic backups go."""
    return site.settings.backup_dir or site.folder / FOLDER


class Stopper:
    """Ends work on a thread at its next step, with the TillError STOPPING."""

    def __init__(self, hear: Callable[[int, int], None] = lambda _done, _of: None) -> None:
        self._hear = hear
        self._is_stopped = False

    def stop(self) -> None:
        """Let the next step be the last."""
        self._is_stopped = True

    def __call__(self, done: int, of: int) -> None:
        """Pass on how far the work is. Raises TillError once it was stopped."""
        if self._is_stopped:
            raise TillError(Trouble.STOPPING)
        self._hear(done, of)


class LastBackup:
    """What became of the last backup of this run."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self.attempt: Attempt | None = None

    def hear(self, kept: Kept | TillError) -> None:
        """Remember it, and write it into the log."""
        trouble = kept if isinstance(kept, TillError) else None
        self.attempt = Attempt(at_ms=self._now_ms(), trouble=trouble)
        if isinstance(kept, TillError):
            log.info("no backup was made: %s", kept)
        else:
            log.info("a backup was made and verified: %s", kept.path.name)


@dataclass(slots=True, kw_only=True)
class BackupOffice:
    """The window's `Backups` over one site's folders; all reading is done on threads.

    `go_back` puts the present journal aside and goes on with a copy.
    """

    site: Site
    now_ms: Callable[[], int]
    last: LastBackup
    go_back: Callable[[RestoreWish], Awaitable[None]]
    _checked: dict[tuple[Path, int, int], Backup] = field(default_factory=dict)

    async def found(self) -> Inventory:
        """Look through every known place."""
        return await asyncio.to_thread(self._look)

    async def check(self, backup: Backup, watch: CheckWatch) -> Backup:
        """Check a copy. Raises TillError, STOPPING when it was stopped."""
        loop = asyncio.get_running_loop()

        def tell(done: int, of: int) -> None:
            if watch.is_stopped:
                stopper.stop()
            else:
                loop.call_soon_threadsafe(watch.hear, done, of)

        stopper = Stopper(tell)
        try:
            return await asyncio.to_thread(self._check, backup, stopper)
        finally:
            stopper.stop()

    async def make(self) -> Backup:
        """Make one now, as the automatic ones are made. Raises TillError."""
        folder = automatic_folder(self.site)
        keeping = partial(keep_backup, self.site.folder, folder, self.now_ms())
        try:
            kept = await asyncio.to_thread(keeping)
        except TillError as trouble:
            self.last.hear(trouble)
            raise
        self.last.hear(kept)
        made = [each for each in (await self.found()).backups if each.path == kept.path]
        if not made:
            raise TillError(Trouble.JOURNAL_MISSING, str(kept.path))
        sound = replace(made[0], condition=Condition.SOUND)
        self._remember(sound)
        return sound

    async def meaning(self, backup: Backup) -> Meaning:
        """Say what going back to a copy would mean. Raises TillError."""
        return await asyncio.to_thread(self._weigh, backup)

    async def restore(self, wish: RestoreWish) -> None:
        """Go back to a copy. Raises TillError; nothing was changed then."""
        await self.go_back(wish)

    def _places(self) -> Sequence[tuple[Place, Path]]:
        own, chosen = self.site.folder / FOLDER, self.site.settings.backup_dir
        places = [(Place.OWN, own), (Place.ASIDE, self.site.folder)]
        if chosen is not None and chosen.absolute() != own.absolute():
            places.insert(0, (Place.CHOSEN, chosen))
        return places

    def _look(self) -> Inventory:
        places: list[PlaceFound] = []
        backups: list[Backup] = []
        for place, folder in self._places():
            trouble = None
            try:
                backups += [self._recalled(each) for each in copies_in(folder, place)]
            except TillError as refused:
                trouble = refused
            is_there = trouble is None and folder.is_dir()
            places.append(
                PlaceFound(place=place, folder=folder, is_there=is_there, trouble=trouble)
            )
        return Inventory(
            places=places,
            backups=sorted(backups, key=lambda each: each.made_ms, reverse=True),
            automatic=places[0].place,
            attempt=self.last.attempt,
        )

    def _check(self, backup: Backup, stopper: Stopper) -> Backup:
        found = checked(backup, stopper)
        self._remember(found)
        return found

    def _weigh(self, backup: Backup) -> Meaning:
        try:
            more = beyond(journal_path(self.site.folder), backup.path)
        except TillError as trouble:
            log.info("the journal cannot tell what a copy lacks: %s", trouble)
            more = None
        return Meaning(
            backup=backup,
            beyond=more,
            asked_again=open_in(backup.path),
            aside=self.site.folder,
        )

    def _remember(self, backup: Backup) -> None:
        if (mark := _mark(backup.path)) is not None:
            self._checked[mark] = backup

    def _recalled(self, backup: Backup) -> Backup:
        mark = _mark(backup.path)
        known = self._checked.get(mark) if mark else None
        if known is None:
            return backup
        return replace(backup, condition=known.condition, problem=known.problem)


def _mark(path: Path) -> tuple[Path, int, int] | None:
    """Return what tells a file from another one in its place; None for one that is gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    return path, found.st_mtime_ns, found.st_size
