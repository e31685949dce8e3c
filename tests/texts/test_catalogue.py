"""Texts are found by key, filled in once, and counted as the language counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pos_app.texts import catalogue
from pos_app.texts.catalogue import Language, Texts, load_texts, read_file

if TYPE_CHECKING:
    from pathlib import Path

ONE_FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message id="a.one"><source>x</source>
        <translation>Un {name} &lt;&amp;lt;&gt;</translation></message>
    <message id="a.many" numerus="yes"><source>x</source><translation>
        <numerusform>{count} ligne</numerusform><numerusform>{count} lignes</numerusform>
    </translation></message>
    <message id="a.none"><source>x</source></message>
</context>
</TS>
"""


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "x.ts").write_text(ONE_FILE, encoding="utf-8")

    assert read_file(tmp_path / "x.ts") == {
        "a.one": ("Un {name} <&lt;>",),
        "a.many": ("{count} ligne", "{count} lignes"),
    }


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        (Language.FRENCH, ["0 one", "1 one", "2 many"]),
        (Language.ENGLISH, ["0 many", "1 one", "2 many"]),
    ],
)
def test_each_language_counts_in_its_way(language: Language, forms: list[str]) -> None:
    texts = Texts(language, {"k": ("{count} one", "{count} many")})

    assert [texts.of("k", count=number) for number in range(3)] == forms


def test_text_from_outside_is_never_formatted_again() -> None:
    texts = Texts(Language.FRENCH, {"k": ("<{word}>",)})

    assert texts.of("k", word="{0.__class__} {word}") == "<{0.__class__} {word}>"


def test_a_missing_text_is_a_bug() -> None:
    texts = Texts(Language.FRENCH, {})

    assert not texts.has("k")
    assert texts.keys() == frozenset()
    with pytest.raises(KeyError):
        texts.of("k")


def test_a_key_in_two_files_is_a_bug(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "translations" / "fr"
    folder.mkdir(parents=True)
    for name in ("x.ts", "y.ts"):
        (folder / name).write_text(ONE_FILE, encoding="utf-8")
    monkeypatch.setattr(catalogue, "resources", lambda: tmp_path)

    with pytest.raises(ValueError, match=r"y\.ts: a\.one"):
        load_texts(Language.FRENCH)
