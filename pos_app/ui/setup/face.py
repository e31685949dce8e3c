"""What the first run asks of whoever keeps settings and keys, and what it knows itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from pos_app.domain.secret import Lock

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping, Sequence

    from pos_app.domain.secret import Secret
    from pos_app.engine.news import PrintResult
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.faces.settings import Setting
    from pos_app.ui.theme import Theme


class Start(StrEnum):
    """How the shop opens after the questions."""

    LIVE = "live"
    TRAINING = "training"


class KeyVerdict(StrEnum):
    """What a harmless question with a provider's keys showed; `setup.verdict.X` are its words."""

    WORKS = "works"
    REFUSED = "refused"
    NO_ANSWER = "no_answer"
    MISSING = "missing"
    NO_KEY_STORE = "no_key_store"
    NOT_TRIED = "not_tried"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyTrial:
    """What came of a trial; `detail` is the balance as people read it, or what support wants."""

    verdict: KeyVerdict
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One provider as the first run asks about it: questions that may all stay empty.

    `secrets` are those of them that are kept in the key store; `held` those that it has already.
    """

    code: str
    name: str
    questions: tuple[Setting, ...]
    secrets: frozenset[str]
    held: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """How far somebody got, to be taken up again; never a secret."""

    step: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """What is known when the questions begin.

    `devices` are printers found at this machine; `has_owner` tells that somebody with a PIN is
    registered at the till already. `lock` is of the encrypted key file, where keys would go into
    one: `NEW` where this machine has no key store, so that one is offered.
    """

    settings: Sequence[Setting]
    accounts: Sequence[Account]
    draft: Draft
    devices: Sequence[str] = ()
    has_owner: bool = False
    lock: Lock = Lock.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Everything that was answered: options by key, and secrets by the credential's name."""

    values: Mapping[str, str]
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)


class SetupFace(Protocol):
    """What the first run asks. Coroutines raise TillError; nothing was kept then."""

    async def begin(self) -> Begun:
        """Return what is known already."""
        ...

    async def texts_of(self, language: str) -> Texts:
        """Return the words of a language, `fr` or `en`."""
        ...

    def takes(self, key: str, value: str) -> bool:
        """Tell whether a value may stand there; for a secret, whether it can be one."""
        ...

    async def remember(self, draft: Draft) -> None:
        """Keep how far one got."""
        ...

    async def unlock(self, passphrase: Secret) -> Sequence[Account]:
        """Open the encrypted key file, or begin one, for this run; nothing is written yet.

        Returns the accounts with what the file holds. Raises TillError KEY_FILE_REFUSED.
        """
        ...

    async def try_keys(self, provider: str, answers: Answers) -> KeyTrial:
        """Ask a provider something harmless with these keys, and with the held ones."""
        ...

    async def try_printer(self, answers: Answers) -> PrintResult:
        """Print a few words."""
        ...

    async def finish(self, answers: Answers, start: Start) -> None:
        """Keep everything, all or nothing, and open the shop."""
        ...

    async def train(self) -> None:
        """Go to the training now; the questions wait."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupParts:
    """What the window of the first run is made of."""

    face: SetupFace
    texts: Texts
    theme: Theme
    dressed: Callable[[str, str], Theme]
    """Dress the application in a theme's name and a scale in percent, and return that."""
    on_close: Callable[[], Coroutine[object, object, None]]
