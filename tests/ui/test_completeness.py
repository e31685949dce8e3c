"""Nothing that the domain can say is without a look, an editor, a word or a documented key."""

from __future__ import annotations

import re
from importlib import import_module
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from pos_app.bundle import resources
from pos_app.domain.service import Direction, Family, Field, FieldKind
from pos_app.domain.transaction import State
from pos_app.texts.catalogue import Language, load_texts, read_file
from pos_app.ui.forms.editors import EDITORS, make_editor
from pos_app.ui.forms.read_back import SENTENCES
from pos_app.ui.looks import LOOKS
from pos_app.ui.screen_table import SCREENS
from pos_app.ui.shortcuts import SHORTCUTS, Act
from pos_app.ui.strip.verdict_card import WORDS
from pos_app.ui.theme import COLOURS, Scheme, Theme
from pos_app.ui.window.main_window import MainWindow
from tests.support.fake_till import FakeTill, ImmediateBridge, window_parts
from tests.support.orders import DEPOSIT
from tests.tidy.sources import ROOT, module_name, python_files

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ICONS: Final = frozenset(path.stem for path in (resources() / "icons").glob("*.svg"))
TEXT_KEY: Final = re.compile(r'"([a-z_]+(?:\.[A-Za-z_]+)+)"')
UI: Final = [path for path in python_files("pos_app") if "ui" in path.relative_to(ROOT).parts]


@pytest.mark.parametrize("kind", FieldKind)
def test_every_kind_of_field_has_an_editor_with_a_name(qtbot: QtBot, kind: FieldKind) -> None:
    assert kind in EDITORS
    field = Field(name="motif", kind=kind, choices=("A", "B"))
    editor = make_editor(field, DEPOSIT, load_texts(Language.FRENCH))
    qtbot.addWidget(editor)

    assert editor.input.accessibleName() == "Motif"
    editor.set_text("A")
    assert editor.text() == "A"
    editor.clear()
    assert editor.text() == ""


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("state", State)
def test_every_state_has_a_colour_an_icon_and_a_word(state: State, language: Language) -> None:
    look = LOOKS[state]

    assert look.icon in ICONS
    assert Theme().colour(look.tone)
    assert load_texts(language).of(f"state.{state}")


def test_no_two_states_look_the_same() -> None:
    assert len({look.icon for look in LOOKS.values()}) == len(State)


def test_every_direction_has_its_sentence_and_its_verdicts() -> None:
    texts = load_texts(Language.FRENCH)

    assert [each for each in Direction if not texts.has(SENTENCES[each])] == []
    assert [key for key in WORDS.values() if not texts.has(key)] == []


@pytest.mark.parametrize("language", Language)
def test_every_act_has_a_key_and_a_sentence(language: Language) -> None:
    texts = load_texts(language)

    assert {shortcut.act for shortcut in SHORTCUTS} == set(Act)
    assert [each.act for each in SHORTCUTS if not each.shown or not texts.has(each.text)] == []


def test_no_key_means_two_things() -> None:
    keys = [key for shortcut in SHORTCUTS for key in shortcut.keys]
    keys += [spec.key for spec in SCREENS]

    assert len(keys) == len(set(keys))
    assert [
        key for key in keys if QKeySequence(key).toString() != key.replace("Delete", "Del")
    ] == []


def test_screens_have_numbers_icons_and_titles_of_their_own() -> None:
    texts = load_texts(Language.FRENCH)

    assert len({spec.number for spec in SCREENS}) == len(SCREENS)
    assert [spec.title for spec in SCREENS if spec.icon not in ICONS] == []
    assert [spec.title for spec in SCREENS if not texts.has(spec.title)] == []
    assert 10 not in {spec.number for spec in SCREENS}  # desktops use F10 for menus


def test_no_family_stands_on_two_screens() -> None:
    families = [family for spec in SCREENS for family in spec.families]

    assert len(families) == len(set(families))
    assert {Family.CASH_IN, Family.CASH_OUT, Family.AIRTIME} <= set(families)


@pytest.mark.parametrize("language", Language)
def test_every_text_that_the_window_names_exists(language: Language) -> None:
    texts = load_texts(language)
    sections = {key.partition(".")[0] for key in sorted(texts.keys())}
    named = {
        key
        for path in UI
        for key in TEXT_KEY.findall(path.read_text(encoding="utf-8"))
        if key.partition(".")[0] in sections
    }

    assert sorted(key for key in named if not texts.has(key)) == []


def test_both_languages_have_the_same_keys_and_placeholders() -> None:
    french, english = (
        read_file(resources() / "translations" / language / "ui.ts") for language in Language
    )
    braces = re.compile(r"\{(\w+)\}")

    assert french.keys() == english.keys()
    assert [
        key
        for key in french
        if [sorted(braces.findall(form)) for form in french[key]]
        != [sorted(braces.findall(form)) for form in english[key]]
    ] == []


def test_no_text_of_the_window_is_unused() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in UI)
    computed = ("shortcut.", "verdict.", "keyname.", "extra.", "age.", "screen.")
    keys = read_file(resources() / "translations" / Language.FRENCH / "ui.ts")

    assert [key for key in keys if key not in source and not key.startswith(computed)] == []


def test_every_icon_is_used() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in UI)
    source += (resources() / "styles" / "till.qss").read_text(encoding="utf-8")

    assert [
        name for name in sorted(ICONS) if f'"{name}"' not in source and f"/{name}.svg" not in source
    ] == []


@pytest.mark.parametrize("scheme", Scheme)
def test_the_style_sheet_has_every_value(scheme: Scheme) -> None:
    assert "$" not in Theme(scheme=scheme).style_sheet()


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2.1 counts it, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", Scheme)
def test_text_is_readable_as_wcag_aa_wants_it(scheme: Scheme) -> None:
    colours = COLOURS[scheme]
    pairs = [
        (getattr(colours, ink), getattr(colours, ground))
        for ink in ("text", "muted", "accent", "good", "bad", "waiting", "doubt")
        for ground in ("window", "panel", "field")
    ]
    for tone in ("accent", "good", "bad", "waiting", "doubt"):
        strong, soft = getattr(colours, tone), getattr(colours, f"{tone}_soft")
        pairs += [(colours.on_strong, strong), (colours.text, soft), (strong, soft)]
    # Cash that was handed over, notes, and what stands in a read-back.
    pairs += [(colours.on_strong, colours.muted), (colours.panel, colours.text)]
    pairs += [
        (getattr(colours, ink), colours.accent_soft) for ink in ("muted", "doubt", "bad", "text")
    ]

    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []
    softs = [f"{tone}_soft" for tone in ("accent", "good", "bad", "waiting", "doubt")]
    grounds = [getattr(colours, name) for name in ("window", "panel", "field", *softs)]
    borders = [(colours.focus, ground) for ground in grounds]
    borders += [(colours.line_strong, ground) for ground in grounds]
    assert [pair for pair in borders if contrast(*pair) < 3] == []


def test_every_control_has_a_name_for_screen_readers(qtbot: QtBot) -> None:
    window = MainWindow(window_parts(FakeTill()), ImmediateBridge(), Theme())
    qtbot.addWidget(window)
    window.show()
    for spec in SCREENS:
        if spec.families:
            window.visit(spec)
    controls = [*window.findChildren(QAbstractButton), *window.findChildren(QLineEdit)]

    assert controls
    assert [
        type(each).__name__
        for each in controls
        if not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
    ] == []


def _kinds_of(base: type) -> set[type]:
    below: list[type] = type.__subclasses__(base)
    return {base}.union(*(_kinds_of(kind) for kind in below))


def test_no_widget_has_a_coroutine() -> None:
    for path in UI:
        import_module(module_name(path))
    ours = [kind for kind in _kinds_of(QWidget) if kind.__module__.startswith("pos_app.ui")]

    assert ours
    assert [kind.__name__ for kind in ours if _waits(kind)] == []


def _waits(kind: type) -> bool:
    return any(iscoroutinefunction(member) for member in vars(kind).values())


def test_no_nested_loop_is_ever_run() -> None:
    forbidden = re.compile(r"\.exec\(|\.exec_\(|asyncSlot|processEvents")

    assert [path.name for path in UI if forbidden.search(path.read_text(encoding="utf-8"))] == []


def test_every_label_is_a_plain_one() -> None:
    makes_a_label = re.compile(r"\bQLabel\(|\bQLabel\b.*import|import.*\bQLabel\b")

    assert [
        path.name
        for path in UI
        if path.name not in {"plain_label.py", "early.py"}
        and makes_a_label.search(path.read_text(encoding="utf-8"))
    ] == []
