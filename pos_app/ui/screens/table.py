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

    `number` is its F-key and what is typed after `-`; `keys` its key sequence where it has no
    F-key; `title` a key of the translation files; `build` makes it at its first visit. A screen
    that sells names its families of services and how one of them is chosen.
    """

    number: int
    icon: str
    title: str
    build: Callable[[Context, ScreenSpec], Screen]
    keys: str = ""
    families: frozenset[Family] = frozenset()
    choice: ServiceChoice = ServiceChoice.BY_DIGIT

    @property
    def key(self) -> str:
        """Its key sequence."""
        return self.keys or f"F{self.number}"


def _sell(context: Context, spec: ScreenSpec) -> Screen:
    return SellScreen(context, spec.title, spec.families, spec.choice)


# The rest is imported at its first visit: what nobody looks at shall not delay the first frame.


def _bill(context: Context, spec: ScreenSpec) -> Screen:
    from pos_app.ui.screens.bill import BillScreen  # noqa: PLC0415 - see above

    return BillScreen(context, spec.title, spec.families)


def _reload(context: Context, spec: ScreenSpec) -> Screen:
    from pos_app.ui.screens.reload import ReloadScreen  # noqa: PLC0415 - see above

    return ReloadScreen(context, spec.title, spec.families)


def _moneygram(context: Context, spec: ScreenSpec) -> Screen:
    from pos_app.ui.screens.moneygram import MoneygramScreen  # noqa: PLC0415 - see above

    return MoneygramScreen(context, spec.title, spec.families)


def _link(context: Context, spec: ScreenSpec) -> Screen:
    from pos_app.ui.screens.link import LinkScreen  # noqa: PLC0415 - see above

    return LinkScreen(context, spec.title, spec.families)


def _message(context: Context, spec: ScreenSpec) -> Screen:
    from pos_app.ui.screens.message import MessageScreen  # noqa: PLC0415 - see above

    return MessageScreen(context, spec.title, spec.families)


def _follow(context: Context, _spec: ScreenSpec) -> Screen:
    from pos_app.ui.screens.follow import FollowScreen  # noqa: PLC0415 - see above

    return FollowScreen(context)


def _journal(context: Context, _spec: ScreenSpec) -> Screen:
    from pos_app.ui.screens.journal import JournalScreen  # noqa: PLC0415 - see above

    return JournalScreen(context)


def _settings(context: Context, _spec: ScreenSpec) -> Screen:
    from pos_app.ui.screens.settings import SettingsScreen  # noqa: PLC0415 - see above

    return SettingsScreen(context)


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
    ScreenSpec(
        number=4,
        icon="bill",
        title="screen.bill",
        build=_bill,
        families=frozenset({Family.BILL}),
    ),
    ScreenSpec(
        number=5,
        icon="reload",
        title="screen.reload",
        build=_reload,
        families=frozenset({Family.RELOAD}),
    ),
    ScreenSpec(
        number=6,
        icon="transfer",
        title="screen.moneygram",
        build=_moneygram,
        families=frozenset({Family.MONEYGRAM}),
    ),
    ScreenSpec(
        number=7,
        icon="link",
        title="screen.link",
        build=_link,
        families=frozenset({Family.LINK}),
    ),
    ScreenSpec(
        number=8,
        icon="message",
        title="screen.message",
        build=_message,
        families=frozenset({Family.MESSAGE}),
    ),
    ScreenSpec(number=9, icon="follow", title="screen.follow", build=_follow),
    ScreenSpec(number=11, icon="journal", title="screen.journal", build=_journal),
)

BEHIND: Final = (
    ScreenSpec(number=13, icon="settings", title="screen.settings", build=_settings, keys="Ctrl+,"),
)
"""Screens that nobody needs while a customer waits: not on the key bar."""

ALL_SCREENS: Final = (*SCREENS, *BEHIND)
