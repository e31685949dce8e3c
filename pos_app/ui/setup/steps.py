"""The pages of the first run as data: what each asks, and what can be tried on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from pos_app.domain.secret import Lock
from pos_app.ui.faces.settings import Setting, Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.ui.setup.face import Account, Begun


class Trying(Enum):
    """What a page lets one try before going on."""

    NOTHING = auto()
    KEYS = auto()
    PRINTER = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One page. `title` and `sentence` are keys of the translation files.

    `options` are asked in this order, then `questions`; `account` is whose keys they are.
    """

    name: str
    options: tuple[str, ...] = ()
    trying: Trying = Trying.NOTHING
    account: Account | None = None
    questions: tuple[Setting, ...] = ()
    about: str = ""
    """Another sentence than the page's own."""
    guide: str = "first_day"
    """The guide's page about it."""

    @property
    def title(self) -> str:
        """The key of its title."""
        return "setup.keys.title" if self.account else f"setup.{self.name}.title"

    @property
    def sentence(self) -> str:
        """The key of what it is about."""
        usual = "setup.keys.sentence" if self.account else f"setup.{self.name}.sentence"
        return self.about or usual


LANGUAGE: Final = Step(name="language", options=("lang", "theme", "text_scale"))
SHOP: Final = Step(name="shop", options=("shop_name", "country"))
TILL: Final = Step(name="till", options=("till_code", "cashier"))
PRINTER: Final = Step(
    name="printer",
    options=("printer", "paper", "cash_drawer"),
    trying=Trying.PRINTER,
    guide="receipts",
)
OWNER_PIN: Final = "owner_pin"
PIN_AGAIN: Final = "owner_pin_again"
"""Secrets of the owner's page; the second is the first typed once more."""

PASSPHRASE: Final = "passphrase"  # noqa: S105 - the name of a question
PASSPHRASE_AGAIN: Final = "passphrase_again"  # noqa: S105 - the same
"""What opens the encrypted key file; forgotten as soon as it has."""

TWICE: Final = {PIN_AGAIN: OWNER_PIN, PASSPHRASE_AGAIN: PASSPHRASE}
"""What is the same as which other secret, since nobody sees what was typed."""


def _passphrase(key: str) -> Setting:
    return Setting(
        key=key,
        label=f"setup.{key}",
        explanation=f"setup.{key}.help",
        shape=Shape.SECRET,
        value="",
        wanted="≥ 10",
    )


SEALING: Final = Step(
    name="sealing", questions=tuple(_passphrase(key) for key in (PASSPHRASE, PASSPHRASE_AGAIN))
)
UNSEALING: Final = Step(name="unsealing", questions=(_passphrase(PASSPHRASE),))
SEALED: Final = {Lock.NEW: (SEALING,), Lock.LOCKED: (UNSEALING,)}
"""The page about the encrypted key file, where keys would go into one."""

OWNER: Final = Step(
    name="owner",
    guide="people",
    questions=tuple(
        Setting(
            key=key,
            label=f"setup.{key}",
            explanation=f"setup.{key}.help",
            shape=Shape.SECRET,
            value="",
            wanted="0-9, 4-8, \u2260 1234",
        )
        for key in (OWNER_PIN, PIN_AGAIN)
    ),
)
FINISH: Final = Step(name="finish")

SCREEN_OPTIONS: Final = frozenset(LANGUAGE.options)
"""What changes the page itself as soon as it is chosen."""


def steps_of(begun: Begun) -> Sequence[Step]:
    """Return the pages, one for each provider among them."""
    sealed = SEALED.get(begun.lock, ())
    accounts = [
        Step(
            name=each.code,
            trying=Trying.KEYS,
            account=each,
            questions=each.questions,
            about="setup.keys.sentence_sealed" if sealed else "",
        )
        for each in begun.accounts
    ]
    owner = () if begun.has_owner else (OWNER,)
    return (LANGUAGE, SHOP, TILL, *sealed, *accounts, PRINTER, *owner, FINISH)


def questions_of(step: Step, begun: Begun) -> Sequence[Setting]:
    """Return what a page asks."""
    known = {each.key: each for each in begun.settings}
    return [*(known[key] for key in step.options), *step.questions]
