"""Looks texts up by key in Qt's own translation files, so that every face says the same words.

The files are id-based `.ts` XML (`resources/translations/LANGUAGE/*.ts`), which Qt Linguist edits.
They are read as they are: the command line and the receipts have no Qt, and a kept translation of
them could be older than they are. A parser of XML would be a third of what the window's first frame
takes beyond Qt's own: a file is cut at its messages, and each of them is read when somebody first
asks for it. The tests hold this against a real parser, for every message that ships.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pos_app.bundle import resources

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

MESSAGE: Final = '<message id="'
TRANSLATION: Final = "<translation>"
ONE_OF_SEVERAL: Final = "<numerusform>"
MARKS: Final = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))
"""What XML writes for signs of its own, in the order in which they are read back."""


class Language(StrEnum):
    """A language of the screen; French is the default."""

    FRENCH = "fr"
    ENGLISH = "en"


class Texts:
    """All texts of one language.

    A text may hold placeholders in braces ("{amount}"). Text from outside only ever stands in a
    placeholder: it is never looked up and never formatted again.
    """

    def __init__(self, language: Language, texts: Mapping[str, str | tuple[str, ...]]) -> None:
        """Take each key's forms, or its whole message as it stands in a file, still unread."""
        self.language = language
        self._texts = dict(texts)

    def of(self, key: str, **values: object) -> str:
        """Return the text of `key` with `values` in their places.

        With a value `count`, picks the singular or the plural as the language does (French counts
        0 and 1 as one). Raises KeyError for an unknown key: a missing text is a bug.
        """
        forms = self._texts[key]
        if isinstance(forms, str):
            forms = self._texts[key] = _forms(forms)
        form = forms[0]
        if len(forms) > 1:
            number = values["count"]
            one = number in {0, 1} if self.language is Language.FRENCH else number == 1
            form = forms[0] if one else forms[1]
        return form.format_map(values) if values else form

    def of_or(self, key: str, otherwise: str) -> str:
        """Return the text of `key`, or `otherwise` where what is named is not ours to name."""
        return self.of(key) if self.has(key) else otherwise

    def has(self, key: str) -> bool:
        """Tell whether there is a text of that key."""
        return key in self._texts

    def keys(self) -> frozenset[str]:
        """Return every key, for the tests of completeness."""
        return frozenset(self._texts)


def load_texts(language: Language) -> Texts:
    """Read all translation files of one language. Raises ValueError when a key stands twice."""
    folder = resources() / "translations" / language
    texts: dict[str, str | tuple[str, ...]] = {}
    for file in sorted(folder.glob("*.ts")):
        for key, message in _messages(file):
            if key in texts:
                raise ValueError(f"{file.name}: {key} stands twice")
            texts[key] = message
    return Texts(language, texts)


def read_file(file: Path) -> Mapping[str, tuple[str, ...]]:
    """Read one id-based `.ts` file: key to its forms (one, or singular and plural)."""
    return {key: _forms(message) for key, message in _messages(file)}


def _messages(file: Path) -> Iterator[tuple[str, str]]:
    """Yield every translated message of a file: its key, and what stands after it, unread."""
    with file.open(encoding="utf-8") as opened:
        _, *messages = opened.read().split(MESSAGE)
    for message in messages:
        key, _, rest = message.partition('"')
        if TRANSLATION in rest:
            yield key, rest


def _forms(message: str) -> tuple[str, ...]:
    """Return what a message says: one text, or singular and plural."""
    translation = message.split(TRANSLATION, 1)[1].split("</translation>", 1)[0]
    _, *several = translation.split(ONE_OF_SEVERAL)
    if not several:
        return (_read(translation),)
    return tuple(_read(form.split("</numerusform>", 1)[0]) for form in several)


def _read(text: str) -> str:
    if "&" in text:
        for mark, sign in MARKS:
            text = text.replace(mark, sign)
    return text
