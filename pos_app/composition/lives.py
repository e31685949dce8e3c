"""What comes after a window: nothing, or another one in the same process with a shop of its own."""

from __future__ import annotations

import asyncio
from dataclasses import KW_ONLY, dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING

from pos_app.composition.site import Mode, read_again
from pos_app.domain.secret import Lock
from pos_app.domain.trouble import TillError
from pos_app.journal.files import journal_path
from pos_app.settings.secrets import CREDENTIALS, Holding

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QByteArray

    from pos_app.composition.site import Site
    from pos_app.engine.backups import RestoreWish
    from pos_app.ui.window.main_window import MainWindow


class Room(Enum):
    """Which window."""

    TILL = auto()
    SETUP = auto()
    RESCUE = auto()
    """Without a till: its journal does not open, or another one takes its place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Onward:
    """The window that comes next.

    `trouble` says why a till did not open, and `wish` which copy takes its journal's place: both
    are for the rescue. `tell` is done with the next till's window first.
    """

    site: Site
    room: Room = Room.TILL
    trouble: TillError | None = None
    wish: RestoreWish | None = None
    tell: Callable[[MainWindow], None] | None = None


def _stay_dressed() -> None:
    """Leave a window as it is that cannot be dressed anew."""


@dataclass(slots=True)
class Way:
    """The end of one window, and where it leads; nowhere once `closed` is set without `onward`.

    `come_by` is how the window before led here; `front` shows its first frame already;
    `geometry` is where the window stood, so that the next one stands there too; `redress` dresses
    the present one anew. An end that takes longer than `longest_end_s` is brought about by force.
    """

    longest_end_s: float
    _: KW_ONLY
    come_by: Onward | None = None
    closed: asyncio.Event = field(default_factory=asyncio.Event)
    onward: Onward | None = None
    geometry: QByteArray | None = None
    front: MainWindow | None = None
    redress: Callable[[], None] = _stay_dressed

    def go(self, onward: Onward) -> None:
        """End this window in order, then open that one."""
        if not self.closed.is_set():  # Whatever ends the program came first.
            self.onward = onward
            self.closed.set()

    def end(self) -> None:
        """End this window in order, and the program with it."""
        self.onward = None
        self.closed.set()


class ShopWays:
    """The window's `WaysFace`: each way reads the settings again and ends in order first."""

    def __init__(self, site: Site, way: Way) -> None:
        self._site = site
        self._way = way

    @property
    def in_training(self) -> bool:
        """Whether this window is the training's."""
        return self._site.mode is Mode.TRAINING

    @property
    def can_train(self) -> bool:
        """Whether one can go between selling and training here: not on a bare sandbox."""
        return self._site.mode is not Mode.SANDBOX

    async def train(self) -> None:
        """Leave the real shop for the training. Raises TillError; this window stays then."""
        await self._go(Mode.TRAINING)

    async def sell(self) -> None:
        """Leave the training for the real shop. Raises TillError; this window stays then."""
        await self._go(Mode.LIVE)

    async def open_again(self) -> None:
        """Open the same shop with what its settings say by now. Raises TillError."""
        await self._go(self._site.mode)

    async def set_up(self) -> None:
        """Go through the questions of the first run once more. Raises TillError."""
        site = await asyncio.to_thread(read_again, self._site, Mode.LIVE)
        self._way.go(Onward(site=site, room=Room.SETUP))

    async def restore(self, wish: RestoreWish) -> None:
        """End this window in order, then go back to a copy. Raises TillError; it stays then."""
        site = await asyncio.to_thread(read_again, self._site, self._site.mode)
        self._way.go(Onward(site=site, room=Room.RESCUE, wish=wish))

    async def _go(self, mode: Mode) -> None:
        site = await asyncio.to_thread(read_again, self._site, mode)
        room = Room.SETUP if await asyncio.to_thread(is_new, site) else Room.TILL
        self._way.go(Onward(site=site, room=room))


def is_new(site: Site) -> bool:
    """Tell whether nobody has set this till up: no journal of its own, and no key anywhere.

    Costs one look at a folder where there is a journal; else it may block as the key store does.
    """
    if site.mode is not Mode.LIVE or journal_path(site.folder).exists():
        return False
    of_providers = [each for each in CREDENTIALS if each.provider]
    if any(site.environment.get(each.environment) for each in of_providers):
        return False
    if site.strongroom.lock() is Lock.LOCKED:
        return False  # Somebody gave a key file its passphrase.
    vault = site.strongroom.vault
    try:
        return all(vault.holding(each) is Holding.NOWHERE for each in of_providers)
    except TillError:
        return True  # Without a key store there is no key: the first run says what to do.
