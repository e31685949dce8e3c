"""Looks texts up by key in Qt's own translation files, so that every face says the same words.

The files are id-based `.ts` XML (`resources/translations/LANGUAGE/*.ts`), which Qt Linguist edits.
They are read as they are: the command line and the receipts have no Qt.
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from pos_app.bundle import resources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Language(StrEnum):
    """A language of the screen; French is the default."""

    FRENCH = "fr"
    ENGLISH = "en"


class Texts:
    """All texts of one language.

    A text may hold placeholders in braces ("{amount}"). Text from outside only ever stands in a
    placeholder: it is never looked up and never formatted again.
    """

    def __init__(self, language: Language, texts: Mapping[str, tuple[str, ...]]) -> None:
        self.language = language
        self._texts = texts

    def of(self, key: str, **values: object) -> str:
        """Return the text of `key` with `values` in their places.

        With a value `count`, picks the singular or the plural as the language does (French counts
        0 and 1 as one). Raises KeyError for an unknown key: a missing text is a bug.
        """
        forms = self._texts[key]
        form = forms[0]
        if len(forms) > 1:
            number = values["count"]
            one = number in {0, 1} if self.language is Language.FRENCH else number == 1
            form = forms[0] if one else forms[1]
        return form.format_map(values) if values else form

    def has(self, key: str) -> bool:
        """Tell whether there is a text of that key."""
        return key in self._texts

    def keys(self) -> frozenset[str]:
        """Return every key, for the tests of completeness."""
        return frozenset(self._texts)


def load_texts(language: Language) -> Texts:
    """Read all translation files of one language. Raises ValueError when a key stands twice."""
    texts: dict[str, tuple[str, ...]] = {}
    for file in sorted((resources() / "translations" / language).glob("*.ts")):
        for key, forms in read_file(file).items():
            if key in texts:
                raise ValueError(f"{file.name}: {key} stands twice")
            texts[key] = forms
    return Texts(language, MappingProxyType(texts))


def read_file(file: Path) -> Mapping[str, tuple[str, ...]]:
    """Read one id-based `.ts` file: key to its forms (one, or singular and plural)."""
    found: dict[str, tuple[str, ...]] = {}
    # Our own file, shipped with the program: nothing hostile can stand in it.
    for message in ET.parse(file).iter("message"):  # noqa: S314 - see above
        translation = message.find("translation")
        if translation is None:
            continue
        plural = tuple(form.text or "" for form in translation.findall("numerusform"))
        found[message.attrib["id"]] = plural or (translation.text or "",)
    return found
