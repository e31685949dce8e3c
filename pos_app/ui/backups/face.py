"""What the page of copies works with, in the till's window and in the one without a till."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.engine.backups import Backups
    from pos_app.engine.ports import Clock
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.bridge import Bridge
    from pos_app.ui.staff.ask import Ask
    from pos_app.ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupsParts:
    """What it asks and shows.

    `require` does what is asked at once where the person may, else has it approved; `hindrance`
    says in words why going back is refused now, empty where it is not; `name` who is at the till.
    """

    texts: Texts
    theme: Theme
    bridge: Bridge
    clock: Clock
    face: Backups
    require: Callable[[Ask], None]
    hindrance: Callable[[], str]
    name: Callable[[], str]
