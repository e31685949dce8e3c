"""Copies of a journal in memory: four of them in three places, one of them damaged."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.engine.backups import (
    Attempt,
    Backup,
    Beyond,
    Condition,
    Inventory,
    Meaning,
    OpenOne,
    Place,
    PlaceFound,
)
from tests.support.fake_till import NOON_MS

if TYPE_CHECKING:
    from pos_app.domain.trouble import TillError
    from pos_app.engine.backups import CheckWatch, RestoreWish

HOUR_MS: Final = 3_600_000
DATA: Final = Path("/boutique/pos-app")
STICK: Final = Path("/media/cle/pos-app")


def a_copy(hours: int, operations: int, place: Place = Place.CHOSEN) -> Backup:
    """Return a copy that was made so many hours ago."""
    folder = {Place.CHOSEN: STICK, Place.OWN: DATA / "backups", Place.ASIDE: DATA}[place]
    return Backup(
        path=folder / f"journal-{hours}.sqlite3",
        place=place,
        made_ms=NOON_MS - hours * HOUR_MS,
        operations=operations,
        newest_ms=NOON_MS - hours * HOUR_MS - 60_000,
        head=f"{operations:016x}",
    )


NEWEST: Final = a_copy(3, 1_234)
CUT_OFF: Final = a_copy(9, 1_201)
OLDER: Final = a_copy(30, 1_180, Place.OWN)
BEFORE: Final = a_copy(200, 900, Place.ASIDE)
LACKING: Final = Beyond(
    operations=12,
    succeeded=9,
    francs=245_000,
    open_count=7,
    still_open=[
        OpenOne(ref=f"T01A00000000000{place}", francs=25_000, begun_ms=NOON_MS - place * 60_000)
        for place in range(5)
    ],
)


@dataclass
class FakeBackups:
    """Checks in one step; what `damaged` names is found damaged; `refuses` is raised instead."""

    copies: list[Backup] = field(default_factory=lambda: [NEWEST, CUT_OFF, OLDER, BEFORE])
    damaged: frozenset[Path] = frozenset({CUT_OFF.path})
    beyond: Beyond | None = LACKING
    attempt: Attempt | None = None
    stick: bool = True
    refuses: TillError | None = None
    checked: list[Path] = field(default_factory=list)
    made: int = 0
    wishes: list[RestoreWish] = field(default_factory=list)

    async def found(self) -> Inventory:
        places = [
            PlaceFound(place=Place.CHOSEN, folder=STICK, is_there=self.stick),
            PlaceFound(place=Place.OWN, folder=DATA / "backups", is_there=True),
            PlaceFound(place=Place.ASIDE, folder=DATA, is_there=True),
        ]
        there = [each for each in self.copies if self.stick or each.place is not Place.CHOSEN]
        return Inventory(places=places, backups=there, automatic=Place.CHOSEN, attempt=self.attempt)

    async def check(self, backup: Backup, watch: CheckWatch) -> Backup:
        self.checked.append(backup.path)
        watch.hear(50, 100)
        is_damaged = backup.path in self.damaged
        found = replace(
            backup,
            condition=Condition.DAMAGED if is_damaged else Condition.SOUND,
            problem="entry 812: the chain is broken" if is_damaged else "",
        )
        self.copies = [found if each.path == backup.path else each for each in self.copies]
        return found

    async def make(self) -> Backup:
        if self.refuses is not None:
            raise self.refuses
        self.made += 1
        made = replace(NEWEST, path=STICK / f"new-{self.made}.sqlite3", made_ms=NOON_MS)
        self.copies.insert(0, replace(made, condition=Condition.SOUND))
        return self.copies[0]

    async def meaning(self, backup: Backup) -> Meaning:
        return Meaning(backup=backup, beyond=self.beyond, asked_again=2, aside=DATA)

    async def restore(self, wish: RestoreWish) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.wishes.append(wish)
