"""How far the first run has got: answers, trials, and the page that is shown."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pos_app.ui.faces.settings import Shape
from pos_app.ui.setup.face import Answers, Draft
from pos_app.ui.setup.steps import PASSPHRASE, PASSPHRASE_AGAIN, TWICE, questions_of, steps_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.ui.faces.settings import Setting
    from pos_app.ui.setup.face import Account, Begun
    from pos_app.ui.setup.steps import Step


@dataclass(slots=True)
class Progress:
    """Everything that was answered so far; it outlives the page, which may be drawn anew."""

    begun: Begun
    place: int = 0
    values: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] = field(default_factory=dict, repr=False)

    @classmethod
    def taken_up(cls, begun: Begun) -> Progress:
        """Go on where a draft was left."""
        names = [step.name for step in steps_of(begun)]
        place = names.index(begun.draft.step) if begun.draft.step in names else 0
        return cls(begun, place, dict(begun.draft.values))

    @property
    def steps(self) -> Sequence[Step]:
        """Every page."""
        return steps_of(self.begun)

    @property
    def step(self) -> Step:
        """The page that is shown."""
        return self.steps[self.place]

    def questions(self) -> Sequence[Setting]:
        """Return what the page asks, as it was answered so far."""
        return [self._answered(each) for each in questions_of(self.step, self.begun)]

    def put(self, setting: Setting, value: str) -> None:
        """Take an answer."""
        if setting.shape is Shape.SECRET:
            self.secrets[setting.key] = value
        else:
            self.values[setting.key] = value

    def answers(self) -> Answers:
        """Return everything that was answered; a secret left empty stays as it was."""
        secrets = {name: text for name, text in self.secrets.items() if text}
        return Answers(values=dict(self.values), secrets=secrets)

    def draft(self) -> Draft:
        """Return what may be kept in a file meanwhile."""
        return Draft(step=self.step.name, values=dict(self.values))

    def value(self, key: str) -> str:
        """Return an option's answer, or what it is without one."""
        known = next((each.value for each in self.begun.settings if each.key == key), "")
        return self.values.get(key, known)

    def has_keys(self, account: Account) -> bool:
        """Tell whether every secret of an account was answered, or is held already."""
        missing = account.secrets - account.held
        return all(self.secrets.get(name) for name in missing)

    def is_repeated(self, setting: Setting) -> bool:
        """Tell whether what is asked twice was typed alike; anything else need not be."""
        if setting.key not in TWICE:
            return True
        return self.secrets.get(setting.key, "") == self.secrets.get(TWICE[setting.key], "")

    @property
    def passphrase(self) -> str:
        """What was typed to open the encrypted key file, until it was opened."""
        return self.secrets.get(PASSPHRASE, "")

    def unlocked(self, accounts: Sequence[Account]) -> None:
        """Take what the key file holds, and forget the passphrase."""
        for key in (PASSPHRASE, PASSPHRASE_AGAIN):
            self.secrets.pop(key, None)
        self.begun = replace(self.begun, accounts=accounts)

    @property
    def can_sell(self) -> bool:
        """Whether at least one provider can be asked to move money."""
        return any(self.has_keys(each) for each in self.begun.accounts)

    def _answered(self, setting: Setting) -> Setting:
        given = self.secrets if setting.shape is Shape.SECRET else self.values
        return replace(setting, value=given.get(setting.key, setting.value))
