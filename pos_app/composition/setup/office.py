"""The first run's answers: where they are kept, and what they are tried against."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.composition.clock import SystemClock
from pos_app.composition.lives import Onward
from pos_app.composition.people import open_staff
from pos_app.composition.settings_office import SettingsOffice
from pos_app.composition.setup.trials import ask_provider, print_words
from pos_app.composition.shop.credentials import credentials
from pos_app.composition.site import Mode, read_again
from pos_app.composition.strongroom import build_strongroom
from pos_app.domain.secret import Lock, Secret
from pos_app.domain.staff import Person, Role, pin_problem
from pos_app.domain.trouble import TillError, Trouble
from pos_app.providers.catalogue import PROVIDERS, declaration_of
from pos_app.settings import store
from pos_app.settings.draft import drop_draft, read_draft, write_draft
from pos_app.settings.key_file import SHORTEST_PASSPHRASE
from pos_app.settings.secrets import LONGEST, Holding
from pos_app.settings.store import BY_KEY
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.faces.settings import Setting, Shape
from pos_app.ui.setup.face import Account, Begun, Draft, Start
from pos_app.ui.setup.steps import OWNER_PIN, PASSPHRASE, PASSPHRASE_AGAIN, PIN_AGAIN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.composition.lives import Way
    from pos_app.composition.site import Site
    from pos_app.composition.strongroom import Strongroom
    from pos_app.diagnostics import Redaction
    from pos_app.engine.news import PrintResult
    from pos_app.providers.declaration import ProviderDeclaration
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.setup.face import Answers, KeyTrial

ASKED_ELSEWHERE: Final = frozenset({"shop_name"})
"""What a provider wants to know too, and another page asks."""

LOOKS: Final = ("lang", "theme", "text_scale", "shop_name", "country")
"""What a training takes over from questions that are not answered to the end."""

DEVICES: Final = Path("/dev/usb")

IN_A_FILE: Final[Mapping[str, str]] = {"key_store": "file"}
"""The option that sends keys into the encrypted file."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SetupOffice:
    """Implements the wizard's `SetupFace` over one site."""

    site: Site
    redaction: Redaction
    way: Way
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _unlocked: list[Strongroom] = field(default_factory=list, repr=False)
    """The encrypted file that was opened on the way, if any: this run goes on with it."""

    async def begin(self) -> Begun:
        """Return what is known already."""
        settings = await SettingsOffice(self.site).all()
        return await asyncio.to_thread(self._begin, settings)

    def _begin(self, settings: Sequence[Setting]) -> Begun:
        known = {each.key: each for each in settings}
        sealed = self._sealed()
        step, values = read_draft(self._folder)
        return Begun(
            settings=settings,
            accounts=self._accounts(known),
            draft=Draft(step=step, values=values),
            has_owner=bool(open_staff(self.site, SystemClock()).people),
            lock=sealed.lock() if sealed else Lock.OPEN,
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
        if key in {PASSPHRASE, PASSPHRASE_AGAIN}:
            return not value or len(value) >= SHORTEST_PASSPHRASE
        fits = value.isascii() and value.isprintable() and " " not in value
        return not value or (fits and len(value) <= LONGEST)

    async def remember(self, draft: Draft) -> None:
        """Keep how far one got; without a disk the questions simply begin anew."""
        try:
            async with self._turn:  # An older page must not be written after a newer one.
                await asyncio.to_thread(write_draft, self._folder, draft.step, draft.values)
        except (OSError, TillError) as fault:
            log.info("the draft of the first run cannot be kept: %s", fault)

    async def unlock(self, passphrase: Secret) -> Sequence[Account]:
        """Open the encrypted file, or begin one; say what it holds."""
        settings = await SettingsOffice(self.site).all()
        known = {each.key: each for each in settings}
        return await asyncio.to_thread(self._unlock, passphrase, known)

    async def try_keys(self, provider: str, answers: Answers) -> KeyTrial:
        """Ask for the balance with the keys that were typed, and the held ones."""
        declaration = declaration_of(provider)
        assert declaration is not None  # noqa: S101 - the page was made from one
        site = replace(self.site, strongroom=self._room)
        return await ask_provider(site, declaration, answers, self.redaction)

    async def try_printer(self, answers: Answers) -> PrintResult:
        """Print a few words."""
        return await print_words(self.site, answers.values)

    async def finish(self, answers: Answers, start: Start) -> None:
        """Keep the keys, then the options in one stroke, and open the shop."""
        await asyncio.to_thread(self._keep, answers)
        await self._register(answers)
        await self._go(Mode.LIVE if start is Start.LIVE else Mode.TRAINING)

    async def train(self) -> None:
        """Go to the training now, in the language and size that were chosen. Raises TillError."""
        await asyncio.to_thread(self._keep_looks)
        await self._go(Mode.TRAINING)

    def _keep_looks(self) -> None:
        _, values = read_draft(self._folder)
        known = [key for key in LOOKS if key in values]
        chosen = {key: values[key] for key in known if BY_KEY[key].takes(values[key])}
        if chosen:
            store.change(self.site.places.config_file, chosen)

    @property
    def _folder(self) -> Path:
        return self.site.places.config_file.parent

    @property
    def _room(self) -> Strongroom:
        return self._unlocked[-1] if self._unlocked else self.site.strongroom

    def _sealed(self) -> Strongroom | None:
        """Return the encrypted file where keys go into one, or would: no key store is here."""
        if self._room.key_file is not None:
            return self._room
        try:
            for each in credentials().values():
                self._room.vault.holding(each)
        except TillError as fault:
            if fault.trouble is Trouble.KEY_STORE_MISSING:
                settings = self.site.settings._replace(key_store="file")
                return build_strongroom(settings, self.site.places, self.site.environment)
        return None

    def _unlock(self, passphrase: Secret, known: Mapping[str, Setting]) -> Sequence[Account]:
        if sealed := self._sealed():
            sealed.unlock(passphrase)
            self._unlocked[:] = [sealed]
        return self._accounts(known)

    def _accounts(self, known: Mapping[str, Setting]) -> Sequence[Account]:
        held = self._held()
        return [_account(each, known, held) for each in PROVIDERS]

    def _held(self) -> frozenset[str]:
        vault = self._room.vault
        held: set[str] = set()
        for each in credentials().values():
            try:
                if vault.holding(each) is not Holding.NOWHERE:
                    held.add(each.name)
            except TillError:
                continue  # The trial of the keys, and the end, say that there is no key store.
        return frozenset(held)

    def _keep(self, answers: Answers) -> None:
        vault = self._room.vault
        for name, each in credentials().items():
            if name in answers.secrets:
                vault.keep(each, Secret(answers.secrets[name]))
        present = store.load(self.site.places.config_file, {}, {}).values
        in_a_file = IN_A_FILE if self._unlocked and self._held() else {}
        values = {**answers.values, **in_a_file}
        changes = {key: text for key, text in values.items() if present[key] != text}
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
        site = await asyncio.to_thread(read_again, self.site, mode)
        if self._unlocked and site.settings.key_store == "file":
            site = replace(site, strongroom=self._room)
        self.way.go(Onward(site=site))


def _account(
    declaration: ProviderDeclaration, known: Mapping[str, Setting], held: frozenset[str]
) -> Account:
    asked = [
        each
        for each in declaration.settings
        if each.name not in ASKED_ELSEWHERE and not each.only_with
        if each.secret or each.name in known
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
