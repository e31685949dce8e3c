"""The first run's answers: where they are kept, and what they are tried against."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.composition.clock import SystemClock
from pos_app.composition.lives import Onward
from pos_app.composition.people import open_staff
from pos_app.composition.settings_office import SettingsOffice
from pos_app.composition.setup_trials import ask_provider, print_words
from pos_app.composition.site import Mode, read_again
from pos_app.domain.secret import Secret
from pos_app.domain.staff import Person, Role, pin_problem
from pos_app.domain.trouble import TillError, Trouble
from pos_app.providers.catalogue import PROVIDERS, declaration_of
from pos_app.settings import store
from pos_app.settings.draft import drop_draft, read_draft, write_draft
from pos_app.settings.secrets import CREDENTIALS, LONGEST, Holding
from pos_app.settings.store import BY_KEY
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.screens.settings_face import Setting, Shape
from pos_app.ui.setup.face import Account, Begun, Draft, Start
from pos_app.ui.setup.steps import OWNER_PIN, PIN_AGAIN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.composition.lives import Way
    from pos_app.composition.site import Site
    from pos_app.diagnostics import Redaction
    from pos_app.engine.news import PrintResult
    from pos_app.providers.declaration import ProviderDeclaration
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.setup.face import Answers, KeyTrial

ASKED_ELSEWHERE: Final = frozenset({"shop_name"})
"""What a provider wants to know too, and another page asks."""

DEVICES: Final = Path("/dev/usb")
SECRETS: Final = {each.name: each for each in CREDENTIALS}

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SetupOffice:
    """Implements the wizard's `SetupFace` over one site."""

    site: Site
    redaction: Redaction
    way: Way
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def begin(self) -> Begun:
        """Return what is known already."""
        settings = await SettingsOffice(self.site).all()
        return await asyncio.to_thread(self._begin, settings)

    def _begin(self, settings: Sequence[Setting]) -> Begun:
        known = {each.key: each for each in settings}
        held = self._held()
        step, values = read_draft(self._folder)
        return Begun(
            settings=settings,
            accounts=[_account(each, known, held) for each in PROVIDERS],
            draft=Draft(step=step, values=values),
            has_owner=bool(open_staff(self.site, SystemClock()).people),
            devices=[f"device:{each}" for each in sorted(DEVICES.glob("lp*"))],
        )

    async def texts_of(self, language: str) -> Texts:
        """Return the words of a language."""
        return await asyncio.to_thread(load_texts, Language(language))

    def takes(self, key: str, value: str) -> bool:
        """Tell whether a value may stand there; a secret may be left out."""
        if key in BY_KEY:
            return BY_KEY[key].takes(value)
        if key in {OWNER_PIN, PIN_AGAIN}:
            return not value or pin_problem(value) is None
        fits = value.isascii() and value.isprintable() and " " not in value
        return not value or (fits and len(value) <= LONGEST)

    async def remember(self, draft: Draft) -> None:
        """Keep how far one got; without a disk the questions simply begin anew."""
        try:
            async with self._turn:  # An older page must not be written after a newer one.
                await asyncio.to_thread(write_draft, self._folder, draft.step, draft.values)
        except (OSError, TillError) as fault:
            log.info("the draft of the first run cannot be kept: %s", fault)

    async def try_keys(self, provider: str, answers: Answers) -> KeyTrial:
        """Ask for the balance with the keys that were typed, and the held ones."""
        declaration = declaration_of(provider)
        assert declaration is not None  # noqa: S101 - the page was made from one
        return await ask_provider(self.site, declaration, answers, self.redaction)

    async def try_printer(self, answers: Answers) -> PrintResult:
        """Print a few words."""
        return await print_words(self.site, answers.values)

    async def finish(self, answers: Answers, start: Start) -> None:
        """Keep the keys, then the options in one stroke, and open the shop."""
        await asyncio.to_thread(self._keep, answers)
        await self._register(answers)
        await self._go(Mode.LIVE if start is Start.LIVE else Mode.TRAINING)

    async def train(self) -> None:
        """Go to the training now."""
        await self._go(Mode.TRAINING)

    @property
    def _folder(self) -> Path:
        return self.site.places.config_file.parent

    def _held(self) -> frozenset[str]:
        vault = self.site.strongroom.vault
        held: set[str] = set()
        for each in CREDENTIALS:
            try:
                if vault.holding(each) is not Holding.NOWHERE:
                    held.add(each.name)
            except TillError:
                continue  # The trial of the keys, and the end, say that there is no key store.
        return frozenset(held)

    def _keep(self, answers: Answers) -> None:
        vault = self.site.strongroom.vault
        for name in SECRETS.keys() & answers.secrets.keys():
            vault.keep(SECRETS[name], Secret(answers.secrets[name]))
        present = store.load(self.site.places.config_file, {}, {}).values
        changes = {key: text for key, text in answers.values.items() if present[key] != text}
        if changes:
            store.change(self.site.places.config_file, changes)
        drop_draft(self._folder)

    async def _register(self, answers: Answers) -> None:
        """Make who sets the till up its owner, if a PIN was given."""
        if pin := answers.secrets.get(OWNER_PIN):
            owner = Person(name=answers.values.get("cashier") or self.site.cashier, role=Role.OWNER)
            staff = open_staff(self.site, SystemClock())
            if problem := await staff.add(owner, Secret(pin)):
                raise TillError(Trouble.SETTINGS_INVALID, problem.value)

    async def _go(self, mode: Mode) -> None:
        self.way.go(Onward(site=await asyncio.to_thread(read_again, self.site, mode)))


def _account(
    declaration: ProviderDeclaration, known: Mapping[str, Setting], held: frozenset[str]
) -> Account:
    asked = [
        each
        for each in declaration.settings
        if each.name not in ASKED_ELSEWHERE and not each.only_with
    ]
    secrets = frozenset(each.name for each in asked if each.secret)
    return Account(
        code=declaration.code,
        name=declaration.name,
        questions=tuple(
            _secret_question(each.name, each.label) if each.secret else known[each.name]
            for each in asked
        ),
        secrets=secrets,
        held=held & secrets,
    )


def _secret_question(name: str, label: str) -> Setting:
    return Setting(
        key=name,
        label=label,
        explanation="setup.key.help",
        shape=Shape.SECRET,
        value="",
        wanted=f"A-Z a-z 0-9 …, 1-{LONGEST}",
    )
