"""Whatever text comes from outside, only letters reach the printer."""

# ruff: noqa: RUF001 - French has these characters, and printers have not

from __future__ import annotations

import random
import string

import pytest

from pos_app.receipts.codepages import CODE_PAGES, SUBSTITUTES, CodePage, encoded, printable
from pos_app.receipts.escpos import Paper, rendered
from pos_app.receipts.parts import Line, Pair

PAGES = [*CODE_PAGES.values()]
FRENCH = "àâäçéèêëîïôöùûüÿ ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ"
HOSTILE = [
    "\x1bp\x00\x19\xfa",
    "\x1b@",
    "\x10\x14\x01\x00\x05",
    "\x1dV\x00",
    "a\nb\rc\td",
    "\u202egnp.exe",
    "\ud800\udfff",
    "\x7f\x80\x9f\xad",
    "e\u0301 o\u0308",
    "\u2028\u2029\ufeff\u200b",
    "李雷 مرحبا Ψ 🙂 ①",
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_french_letter_keeps_its_base(page: CodePage) -> None:
    for letter in FRENCH:
        text = printable(letter, page)
        assert text != "?", letter
        assert len(text) == 1


def test_accents_are_printed_where_the_page_has_them() -> None:
    lower = "àâäçéèêëîïôöùûüÿ"
    for name in ("cp858", "cp850", "cp437", "cp1252"):
        assert printable(lower, CODE_PAGES[name]) == lower
    assert printable(lower, CODE_PAGES["ascii"]) == "aaaceeeeiioouuuy"
    assert printable("ÈÊÀ", CODE_PAGES["cp437"]) == "EEA"


@pytest.mark.parametrize(
    ("text", "cp858", "cp1252"),
    [
        ("Cœur d’or – 1\u202f000\u00a0F…", "Coeur d'or - 1 000 F...", "Cœur d’or – 1 000 F…"),
        ("« ŒUVRE » — №\u00a05", "« OEUVRE » - No 5", "« ŒUVRE » — No 5"),
        ("5 €", "5 €", "5 €"),
        ("Ñgóor Ŋ ɗ", "Ñgóor N d", "Ñgóor N d"),
        ("e\u0301te\u0301", "été", "été"),
        ("o\u0336x", "ox", "ox"),
        ("a\x1b\u202e\u200bb", "ab", "ab"),
    ],
)
def test_what_a_page_lacks_is_replaced(text: str, cp858: str, cp1252: str) -> None:
    assert printable(text, CODE_PAGES["cp858"]) == cp858
    assert printable(text, CODE_PAGES["cp1252"]) == cp1252


def test_the_table_holds_only_what_every_printer_has() -> None:
    allowed = set(string.printable) - set("\t\n\r\x0b\x0c")

    assert {letter for text in SUBSTITUTES.values() for letter in text} <= allowed
    assert all(len(letter) == 1 for letter in SUBSTITUTES)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
@pytest.mark.parametrize("text", HOSTILE, ids=repr)
def test_no_command_comes_from_outside(page: CodePage, text: str) -> None:
    found = encoded(text, page)
    assert all(byte >= 0x20 and byte != 0x7F for byte in found)


def _any_code(chance: random.Random) -> int:
    """Return the number of a character, of a kind that is more interesting than most."""
    start, size = chance.choice(((0, 0x20), (0, 0x250), (0x2000, 0x300), (0, 0x110000)))
    return start + chance.randrange(size)


def fuzz(count: int, seed: int) -> None:
    print(f"seed {seed}")
    chance = random.Random(seed)
    for _ in range(count):
        letters = [chr(_any_code(chance)) for _ in range(chance.randrange(1, 24))]
        text = "".join(letters)
        page = chance.choice(PAGES)
        shown = printable(text, page)
        found = encoded(text, page)
        assert len(found) == len(shown), repr(text)
        assert all(byte >= 0x20 and byte != 0x7F for byte in found), repr(text)


def test_five_thousand_random_texts_hold_no_command() -> None:
    fuzz(5_000, 20_261_122)


@pytest.mark.long
def test_a_hundred_thousand_random_texts_hold_no_command() -> None:
    fuzz(100_000, 7)


@pytest.mark.parametrize("text", HOSTILE, ids=repr)
def test_a_hostile_slip_has_the_commands_of_an_innocent_one(text: str) -> None:
    def commands(words: str) -> bytes:
        slip = (Line(text=words), Pair(words, words))
        return bytes(byte for byte in rendered(slip, Paper()) if byte < 0x20)

    shown = encoded(text, Paper().page).decode("cp858")
    assert commands(text) == commands(shown)
