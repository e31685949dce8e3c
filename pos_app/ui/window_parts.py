"""What a window is made of, as the composition hands it over."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pos_app.domain.links import LinkRule
from pos_app.domain.phone import Country
from pos_app.engine.backups import NoBackups
from pos_app.engine.customers import NoMemory
from pos_app.engine.drafts import NoDrafts
from pos_app.engine.favourites import NoFavourites
from pos_app.engine.review import NoReview
from pos_app.engine.staff import Staff, nobody
from pos_app.ui.faces.keys import NoKeys
from pos_app.ui.faces.settings import NoSettings

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence
    from pathlib import Path

    from pos_app.domain.template import Template
    from pos_app.engine.backups import Backups
    from pos_app.engine.customers import Memory
    from pos_app.engine.drafts import Drafts
    from pos_app.engine.favourites import FavouriteBook
    from pos_app.engine.forgetting import Forgetter
    from pos_app.engine.ports import Clock, History
    from pos_app.engine.recover import Found
    from pos_app.engine.review import Exports, Review
    from pos_app.engine.shift.desk import CashDesk
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.bridge import Bridge
    from pos_app.ui.faces.keys import KeysFace
    from pos_app.ui.faces.papers import PapersFace, ShiftPapersFace
    from pos_app.ui.faces.settings import SettingsFace
    from pos_app.ui.faces.till import TillFace
    from pos_app.ui.faces.ways import WaysFace
    from pos_app.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffLimits:
    """When the till locks itself, and what needs an approval or a shift; 0 stands for never."""

    lock_after_s: int = 0
    approval_above_francs: int = 0
    shift_required: bool = False


def _stay_dressed() -> None:
    """Leave a window as it is that cannot be dressed anew."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowParts:
    """Everything that a window shows or asks.

    `watermark` is the word painted over a till that moves no real money, empty on a real one;
    `cash` is the shop's money; `found` is what an earlier run left open; `cashier` answers while
    nobody is registered;
    `on_close` is run once, when a person closes the window, and ends the program; `ways` lead to
    another window in its place; `redress` puts up the same one in the colours and sizes that the
    settings name by now; `links` says whose payment links may be shown; `support` writes a file
    for support and returns where it is.
    """

    till: TillFace
    history: History
    texts: Texts
    clock: Clock
    cashier: str
    on_close: Callable[[], Coroutine[object, object, None]]
    papers: PapersFace | None = None
    templates: Sequence[Template] = ()
    shop: str = ""
    till_name: str = ""
    watermark: str = ""
    country: Country = Country.SENEGAL
    exports: Exports | None = None
    backups: Backups = field(default_factory=NoBackups)
    review: Review = field(default_factory=NoReview)
    memory: Memory = field(default_factory=NoMemory)
    settings: SettingsFace = field(default_factory=NoSettings)
    drafts: Drafts = field(default_factory=NoDrafts)
    keys: KeysFace = field(default_factory=NoKeys)
    favourites: FavouriteBook = field(default_factory=NoFavourites)
    found: Sequence[Found] = ()
    ways: WaysFace | None = None
    redress: Callable[[], None] = _stay_dressed
    support: Callable[[], Coroutine[object, object, Path]] | None = None
    links: LinkRule = field(default_factory=LinkRule)
    cash: CashDesk | None = None
    shift_papers: ShiftPapersFace | None = None
    staff: Staff = field(default_factory=nobody)
    limits: StaffLimits = field(default_factory=StaffLimits)
    forgetter: Forgetter | None = None

    @property
    def answering(self) -> str:
        """The name of who answers for what is done now."""
        return self.staff.current.name if self.staff.people else self.cashier


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What every screen and panel gets to work with."""

    parts: WindowParts
    bridge: Bridge
    theme: Theme

    @property
    def texts(self) -> Texts:
        """The words of the chosen language."""
        return self.parts.texts

    @property
    def till(self) -> TillFace:
        """The till."""
        return self.parts.till
