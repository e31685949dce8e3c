"""The screens of the window as data: one row is one key, one icon, one title and one builder."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Final

from pos_app.domain.service import Family
from pos_app.ui.screens.screen import Screen
from pos_app.ui.screens.sell import SellScreen, ServiceChoice

if TYPE_CHECKING:
    from pos_app.ui.window_parts import Context


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenSpec:
    """One screen.

    `number` is its F-key and what is typed after `-`; `title` a key of the translation files.
    A screen that sells names the families of services on it and how one of them is chosen; any
    other one names the class of its own module, which is imported at the first visit.
    """

    number: int
    icon: str
    title: str
    families: frozenset[Family] = frozenset()
    choice: ServiceChoice = ServiceChoice.BY_DIGIT
    module: str = ""
    class_name: str = ""

    @property
    def key(self) -> str:
        """Its key sequence."""
        return f"F{self.number}"


SCREENS: Final = (
    ScreenSpec(
        number=1, icon="deposit", title="screen.deposit", families=frozenset({Family.CASH_IN})
    ),
    ScreenSpec(
        number=2,
        icon="withdrawal",
        title="screen.withdrawal",
        families=frozenset({Family.CASH_OUT}),
    ),
    ScreenSpec(
        number=3,
        icon="airtime",
        title="screen.airtime",
        families=frozenset({Family.AIRTIME}),
        choice=ServiceChoice.BY_PREFIX,
    ),
    ScreenSpec(
        number=9,
        icon="follow",
        title="screen.follow",
        module="pos_app.ui.screens.follow",
        class_name="FollowScreen",
    ),
    ScreenSpec(
        number=11,
        icon="journal",
        title="screen.journal",
        module="pos_app.ui.screens.journal",
        class_name="JournalScreen",
    ),
)


def build(spec: ScreenSpec, context: Context) -> Screen:
    """Build a screen. Importing it here keeps what nobody visits out of the first second."""
    if spec.families:
        return SellScreen(context, spec.title, spec.families, spec.choice)
    screen = getattr(import_module(spec.module), spec.class_name)(context)
    if not isinstance(screen, Screen):
        raise TypeError(f"{spec.class_name} is no screen")
    return screen
