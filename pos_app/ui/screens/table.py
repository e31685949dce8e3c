"""The screens of the window as data: one row is one key, one icon, one title and one builder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pos_app.domain.service import Family
from pos_app.ui.screens.sell import SellScreen, ServiceChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from pos_app.ui.screens.screen import Screen
    from pos_app.ui.window_parts import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenSpec:
    """One screen.

    `number` is its F-key and what is typed after `-`; `title` a key of the translation files;
    `build` makes it at its first visit. A screen that sells names its families of services and
    how one of them is chosen.
    """

    number: int
    icon: str
    title: str
    build: Callable[[Context, ScreenSpec], Screen]
    families: frozenset[Family] = frozenset()
    choice: ServiceChoice = ServiceChoice.BY_DIGIT

    @property
    def key(self) -> str:
        """Its key sequence."""
        return f"F{self.number}"


def _sell(context: Context, spec: ScreenSpec) -> Screen:
    return SellScreen(context, spec.title, spec.families, spec.choice)


def _follow(context: Context, _spec: ScreenSpec) -> Screen:
    # Imported at the first visit: what nobody looks at shall not delay the first frame.
    from pos_app.ui.screens.follow import FollowScreen  # noqa: PLC0415 - see above

    return FollowScreen(context)


def _journal(context: Context, _spec: ScreenSpec) -> Screen:
    from pos_app.ui.screens.journal import JournalScreen  # noqa: PLC0415 - as in _follow

    return JournalScreen(context)


SCREENS: Final = (
    ScreenSpec(
        number=1,
        icon="deposit",
        title="screen.deposit",
        build=_sell,
        families=frozenset({Family.CASH_IN}),
    ),
    ScreenSpec(
        number=2,
        icon="withdrawal",
        title="screen.withdrawal",
        build=_sell,
        families=frozenset({Family.CASH_OUT}),
    ),
    ScreenSpec(
        number=3,
        icon="airtime",
        title="screen.airtime",
        build=_sell,
        families=frozenset({Family.AIRTIME}),
        choice=ServiceChoice.BY_PREFIX,
    ),
    ScreenSpec(number=9, icon="follow", title="screen.follow", build=_follow),
    ScreenSpec(number=11, icon="journal", title="screen.journal", build=_journal),
)
