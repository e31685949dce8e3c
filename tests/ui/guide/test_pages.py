"""The guide is whole: a page for each screen, each picture, each link and each key there is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.texts.catalogue import Language, load_texts
from pos_app.ui.guide.pages import NAMES, PAGES, folder_of, page_of, read_page, title_of
from pos_app.ui.screen_table import ALL_SCREENS
from pos_app.ui.shortcuts import SHORTCUTS, key_name

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_BYTES: Final = 1_500_000
FENCED: Final = re.compile(r"^```$.*?^```$", re.MULTILINE | re.DOTALL)
MARKED: Final = re.compile(r"`([^`\n]+)`")
PICTURE: Final = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
LINK: Final = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]*)\)")
TYPED: Final = re.compile(r"[0-9]+\*?")
"""What is typed as it stands: digits, and the pad's three zeros."""

NO_KEYS: Final = ("pos-app ", "journal.sqlite3")
"""What else stands between the same marks: commands, and a file's name."""


def keys_of(language: Language) -> set[str]:
    texts = load_texts(language)
    declared = [key for shortcut in SHORTCUTS for key in shortcut.shown]
    return {key_name(texts, key) for key in (*declared, *(spec.key for spec in ALL_SCREENS))}


def marked(language: Language, name: str) -> Sequence[str]:
    return MARKED.findall(FENCED.sub("", read_page(language, name)))


@pytest.mark.parametrize("language", Language)
def test_every_screen_has_a_page_with_its_title_and_its_key(language: Language) -> None:
    texts = load_texts(language)

    for spec in ALL_SCREENS:
        name = page_of(spec.number)
        assert [page.name for page in PAGES if page.screen == spec.number] == [name]
        assert title_of(language, name) == texts.of(spec.title)
        assert key_name(texts, spec.key) in marked(language, name)


@pytest.mark.parametrize("language", Language)
def test_the_folder_holds_the_pages_and_their_pictures_and_nothing_else(language: Language) -> None:
    pictures = {
        picture for name in NAMES for _, picture in PICTURE.findall(read_page(language, name))
    }
    there = {path.name for path in folder_of(language).iterdir()}

    assert there == {f"{name}.md" for name in NAMES} | pictures


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", NAMES)
def test_a_page_names_only_declared_keys_and_pages_that_exist(
    name: str, language: Language
) -> None:
    text = read_page(language, name)

    assert text.startswith("# ")
    assert "http" not in text
    assert [link for link in LINK.findall(text) if link.removesuffix(".md") not in NAMES] == []
    assert [words for words, _ in PICTURE.findall(text) if not words.strip()] == []
    assert [
        key
        for key in marked(language, name)
        if key not in keys_of(language) and not TYPED.fullmatch(key) and not key.startswith(NO_KEYS)
    ] == []


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_tell_the_same_keys_in_the_same_order(name: str) -> None:
    texts = load_texts(Language.FRENCH)
    french = [key for key in marked(Language.FRENCH, name) if not key.startswith(NO_KEYS)]
    english = [
        key_name(texts, key.replace("Del", "Delete"))
        for key in marked(Language.ENGLISH, name)
        if not key.startswith(NO_KEYS)
    ]

    assert french == english


@pytest.mark.parametrize("language", Language)
def test_what_the_guide_quotes_stands_in_the_window(language: Language) -> None:
    texts = load_texts(language)

    verdicts = read_page(language, "verdicts")
    for key in ("state.PENDING", "state.UNCERTAIN", "state.REVIEW", "state.REFUNDED"):
        assert f"**{texts.of(key)}**" in verdicts
    for key in ("verdict.withdrawal.SUCCEEDED", "verdict.withdrawal.DECLINED"):
        assert f"**{texts.of(key)}**" in read_page(language, "withdrawal")
    assert texts.of("advice.do_not_repeat") in read_page(language, "cuts")


def test_the_guide_is_small() -> None:
    files = [path for language in Language for path in folder_of(language).iterdir()]

    assert sum(path.stat().st_size for path in files) < MOST_BYTES


def test_no_name_but_a_page_is_read() -> None:
    with pytest.raises(KeyError):
        read_page(Language.FRENCH, "../../styles/till")


def test_a_screen_without_a_page_of_its_own_leads_to_the_first() -> None:
    assert page_of(99) == NAMES[0]
