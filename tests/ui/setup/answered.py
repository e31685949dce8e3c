"""A first run whose answers go nowhere, for the window's tests."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pos_app.engine.news import PrintResult
from pos_app.settings.options import OPTIONS, Kind
from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.faces.settings import Setting, Shape
from pos_app.ui.setup.face import (
    Account,
    Begun,
    Draft,
    KeyTrial,
    KeyVerdict,
    SetupParts,
    Start,
)
from pos_app.ui.setup.window import SetupWindow
from pos_app.ui.theme import Theme, scheme_named
from tests.support.fake_till import ImmediateBridge, nothing_to_close

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.domain.secret import Secret
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.setup.face import Answers

SETTINGS: Final = tuple(
    Setting(
        key=each.key,
        label=each.label,
        explanation=each.explanation,
        shape=Shape.CHOICE
        if each.choices
        else Shape.SWITCH
        if each.kind is Kind.SWITCH
        else Shape.LINE,
        value=each.default,
        default=each.default,
        wanted=each.wanted,
        choices=each.choices,
    )
    for each in OPTIONS
)
KEY: Final = Setting(
    key="intech_api_key",
    label="credential.intech_api_key",
    explanation="setup.key.help",
    shape=Shape.SECRET,
    value="",
    wanted="A-Z",
)
INTECH: Final = Account(
    code="intech",
    name="Intech",
    questions=(KEY, next(each for each in SETTINGS if each.key == "intech_callback_url")),
    secrets=frozenset({"intech_api_key"}),
)
BEGUN: Final = Begun(
    settings=SETTINGS, accounts=(INTECH,), draft=Draft(), devices=("device:/dev/usb/lp0",)
)


@dataclass
class FakeFace:
    """Keeps everything it was asked in `asked`; `!` may stand nowhere."""

    verdict: KeyVerdict = KeyVerdict.WORKS
    printed: PrintResult = PrintResult.PRINTED
    refuses: Exception | None = None
    asked: list[str] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    finished: list[Answers] = field(default_factory=list)

    async def begin(self) -> Begun:
        return BEGUN

    async def texts_of(self, language: str) -> Texts:
        return load_texts(Language(language))

    def takes(self, key: str, value: str) -> bool:
        return "!" not in value

    async def remember(self, draft: Draft) -> None:
        self.drafts.append(draft)

    async def unlock(self, passphrase: Secret) -> Sequence[Account]:
        del passphrase
        return ()

    async def try_keys(self, provider: str, answers: Answers) -> KeyTrial:
        self.asked.append(f"try {provider}")
        return KeyTrial(verdict=self.verdict, detail="2 500 000 XOF")

    async def try_printer(self, answers: Answers) -> PrintResult:
        self.asked.append("print")
        return self.printed

    async def finish(self, answers: Answers, start: Start) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.asked.append(f"finish {start}")
        self.finished.append(answers)

    async def train(self) -> None:
        self.asked.append("train")


def dressed(theme: str, percent: str) -> Theme:
    """Return a theme without dressing the application in it."""
    return Theme(scheme=scheme_named(theme), scale=int(percent) / 100)


def a_setup(
    face: FakeFace,
    begun: Begun = BEGUN,
    language: Language = Language.FRENCH,
    theme: Theme | None = None,
) -> SetupWindow:
    """Return the window of a first run."""
    parts = SetupParts(
        face=face,
        texts=load_texts(language),
        theme=theme or Theme(),
        dressed=dressed,
        on_close=nothing_to_close,
    )
    return SetupWindow(parts, begun, ImmediateBridge())
