"""The screens of the window as data: one row is one key, one icon, one title and one class.

The classes are named, not imported: the first frame needs the table, and a screen is loaded after
it (`pos_app.ui.window.warm_up`), or at its first visit where somebody is faster.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from pos_app.domain.service import Family


class ScreenSpec(NamedTuple):
    """One screen.

    `number` is its F-key and what is typed after `-`; `keys` its key sequence where it has no
    F-key; `title` a key of the translation files; `made_by` "module:Class", the
    `Screen` whose `made_for` makes it at its first visit; `families` the words
    of the `Family`s that it sells.
    """

    number: int
    icon: str
    title: str
    made_by: str
    keys: str = ""
    families: frozenset[str] = frozenset()

    @property
    def key(self) -> str:
        """Its key sequence."""
        return self.keys or f"F{self.number}"

    @property
    def module(self) -> str:
        """The module that declares it."""
        return self.made_by.partition(":")[0]

    @property
    def sold(self) -> frozenset[Family]:
        """What it sells."""
        from pos_app.domain.service import Family  # noqa: PLC0415 - not in the first frame

        return frozenset(map(Family, self.families))


SCREENS: Final = (
    ScreenSpec(
        number=1,
        icon="deposit",
        title="screen.deposit",
        made_by="pos_app.ui.screens.sell.screen:SellScreen",
        families=frozenset({"cash_in"}),
    ),
    ScreenSpec(
        number=2,
        icon="withdrawal",
        title="screen.withdrawal",
        made_by="pos_app.ui.screens.sell.screen:SellScreen",
        families=frozenset({"cash_out"}),
    ),
    ScreenSpec(
        number=3,
        icon="airtime",
        title="screen.airtime",
        made_by="pos_app.ui.screens.sell.airtime:AirtimeScreen",
        families=frozenset({"airtime"}),
    ),
    ScreenSpec(
        number=4,
        icon="bill",
        title="screen.bill",
        made_by="pos_app.ui.screens.bills.screen:BillScreen",
        families=frozenset({"bill"}),
    ),
    ScreenSpec(
        number=5,
        icon="reload",
        title="screen.reload",
        made_by="pos_app.ui.screens.reload.screen:ReloadScreen",
        families=frozenset({"reload"}),
    ),
    ScreenSpec(
        number=6,
        icon="transfer",
        title="screen.moneygram",
        made_by="pos_app.ui.screens.moneygram.screen:MoneygramScreen",
        families=frozenset({"moneygram"}),
    ),
    ScreenSpec(
        number=7,
        icon="link",
        title="screen.link",
        made_by="pos_app.ui.screens.sell.link:LinkScreen",
        families=frozenset({"link"}),
    ),
    ScreenSpec(
        number=8,
        icon="message",
        title="screen.message",
        made_by="pos_app.ui.screens.sell.message:MessageScreen",
        families=frozenset({"message"}),
    ),
    ScreenSpec(
        number=9,
        icon="follow",
        title="screen.follow",
        made_by="pos_app.ui.screens.follow.screen:FollowScreen",
    ),
    ScreenSpec(
        number=11,
        icon="journal",
        title="screen.journal",
        made_by="pos_app.ui.screens.journal.screen:JournalScreen",
    ),
    ScreenSpec(
        number=12,
        icon="drawer",
        title="screen.cash",
        made_by="pos_app.ui.screens.cash.screen:CashScreen",
    ),
)

BEHIND: Final = (
    ScreenSpec(
        number=13,
        icon="settings",
        title="screen.settings",
        made_by="pos_app.ui.screens.settings.screen:SettingsScreen",
        keys="Ctrl+,",
    ),
    ScreenSpec(
        number=14,
        icon="person",
        title="screen.people",
        made_by="pos_app.ui.screens.people:PeopleScreen",
        keys="Ctrl+Shift+E",
    ),
    ScreenSpec(
        number=15,
        icon="figures",
        title="screen.figures",
        made_by="pos_app.ui.screens.figures:FiguresScreen",
        keys="Ctrl+G",
    ),
    ScreenSpec(
        number=16,
        icon="backup",
        title="screen.backups",
        made_by="pos_app.ui.screens.backups:BackupsScreen",
        keys="Ctrl+Shift+B",
    ),
)
"""Screens that nobody needs while a customer waits: not on the key bar."""

ALL_SCREENS: Final = (*SCREENS, *BEHIND)
