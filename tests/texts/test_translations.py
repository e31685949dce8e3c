"""The translation files: complete in both languages, whole, used, and readable by Qt."""

from __future__ import annotations

import ast
import re
import string
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

import pytest

from pos_app.bundle import resources
from pos_app.domain.events import Outcome, Source
from pos_app.domain.phone import Country, Operator
from pos_app.domain.problem import Problem, ProblemKind
from pos_app.domain.reason import Reason
from pos_app.domain.service import Direction, Family
from pos_app.domain.shift.count import Form
from pos_app.domain.shift.gap import Cause
from pos_app.domain.shift.report import Certainty
from pos_app.domain.shift.runway import Basis
from pos_app.domain.template import BY_HAND
from pos_app.domain.transaction import State
from pos_app.domain.transfer import Pickup
from pos_app.domain.trouble import Trouble
from pos_app.engine.guards import Guard
from pos_app.engine.news import Health, PrintResult
from pos_app.engine.recover import Advice
from pos_app.engine.shift.problems import ShiftProblem
from pos_app.texts.catalogue import Language, load_texts, read_file
from tests.tidy.sources import place, python_files, tree_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FILES: Final = tuple(sorted((resources() / "translations").glob("*/*.ts")))
LRELEASE: Final = Path(sys.executable).with_name("pyside6-lrelease")

KEY: Final = re.compile(r"[a-z_]+(\.[A-Za-z0-9_]+)+")
"""What a key looks like."""

LOOK_UPS: Final = frozenset({"of", "text", "tell"})
"""Methods whose first argument is a key."""

FAMILIES: Final[Mapping[str, tuple[str, ...]]] = {
    "state.{}": tuple(State),
    "reason.{}": tuple(Reason),
    "reason.{}.advice": tuple(Reason),
    "problem.{}": tuple(ProblemKind),
    "trouble.{}.title": tuple(Trouble),
    "trouble.{}.advice": tuple(Trouble),
    "direction.{}": tuple(each.word for each in Direction),
    "family.{}": tuple(Family),
    "guard.{}": tuple(Guard),
    "guard.{}.advice": tuple(Guard),
    "advice.{}": tuple(Advice),
    "health.{}": tuple(Health),
    "printer.{}": tuple(PrintResult),
    "source.{}": tuple(Source),
    "outcome.{}": tuple(Outcome),
    "country.{}": tuple(each.iso for each in Country),
    "operator.{}": tuple(Operator),
    "pickup.{}": tuple(Pickup),
    "shift.problem.{}": tuple(ShiftProblem),
    "shift.cause.{}": tuple(Cause),
    "shift.certainty.{}": tuple(Certainty),
    "shift.basis.{}": tuple(Basis),
    "place.{}": tuple(BY_HAND),
    "denomination.{}": tuple(Form),
    "entry.{}": (
        "journal_opened",
        "prepared",
        "send_started",
        "never_left",
        "outcome_unknown",
        "cancelled",
        "accepted",
        "succeeded",
        "declined",
        "refunded",
        "not_found",
        "watch_ended",
        "settled",
        "refund_started",
        "refund_answered",
        "refund_ended",
        "claim_started",
        "claim_filed",
        "claim_ended",
        "printed",
        "called_back",
    ),
}
"""Keys that are put together from an enumeration's stored words."""

BOUNDED: Final = frozenset(
    {
        ProblemKind.BELOW_MINIMUM,
        ProblemKind.ABOVE_MAXIMUM,
        ProblemKind.NOT_A_MULTIPLE,
        ProblemKind.PHONE_LENGTH,
        ProblemKind.TOO_SHORT,
        ProblemKind.TOO_LONG,
        ProblemKind.FILE_TOO_LARGE,
    }
)
"""Problems that name the limit that was broken."""


@cache
def _forms(language: Language) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for file in FILES:
        if file.parent.name == language:
            found |= read_file(file)
    return found


def _placeholders(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("family", FAMILIES)
def test_every_member_of_an_enumeration_has_its_words(family: str, language: Language) -> None:
    texts = load_texts(language)
    keys = {family.replace("{}", member) for member in FAMILIES[family]}

    assert sorted(key for key in keys if not texts.has(key)) == []


@pytest.mark.parametrize("family", FAMILIES)
def test_no_words_are_left_of_a_member_that_is_gone(family: str) -> None:
    pattern = re.compile(re.escape(family).replace(r"\{\}", "([^.]+)"))
    members = {str(member) for member in FAMILIES[family]}
    words = read_file(resources() / "translations" / "fr" / "words.ts")
    found = filter(None, map(pattern.fullmatch, words))

    assert sorted(match[1] for match in found if match[1] not in members) == []


@pytest.mark.parametrize("kind", ProblemKind)
@pytest.mark.parametrize("language", Language)
def test_a_problem_names_its_bound_when_it_has_one(kind: ProblemKind, language: Language) -> None:
    (text,) = _forms(language)[f"problem.{Problem(kind).kind}"]

    assert _placeholders(text) == (frozenset({"bound"}) if kind in BOUNDED else frozenset())


def test_both_languages_have_the_same_files_and_keys() -> None:
    per_file = {
        language: {
            file.name: list(read_file(file)) for file in FILES if file.parent.name == language
        }
        for language in Language
    }

    assert per_file[Language.FRENCH] == per_file[Language.ENGLISH]


def test_both_languages_have_the_same_placeholders() -> None:
    french, english = _forms(Language.FRENCH), _forms(Language.ENGLISH)

    assert [
        key
        for key in french
        if set(map(_placeholders, french[key])) != set(map(_placeholders, english[key]))
        or len(french[key]) != len(english[key])
    ] == []


def _messages(file: Path) -> list[ET.Element]:
    return list(ET.parse(file).iter("message"))  # noqa: S314 - our own file


@pytest.mark.parametrize("file", FILES, ids=place)
def test_no_translation_is_empty_or_unfinished(file: Path) -> None:
    messages = _messages(file)

    assert messages
    assert [
        message.attrib["id"]
        for message in messages
        if (translation := message.find("translation")) is None
        or translation.attrib
        or not all((form.text or "").strip() for form in translation.findall("numerusform"))
        or not ((translation.text or "").strip() or translation.findall("numerusform"))
    ] == []


def test_every_message_is_read_as_a_parser_of_xml_reads_it() -> None:
    """The program cuts the files at their messages: what it reads holds for these files only."""
    for file in FILES:
        parsed = {
            message.attrib["id"]: tuple(
                form.text for form in (translation.findall("numerusform") or [translation])
            )
            for message in _messages(file)
            if (translation := message.find("translation")) is not None
        }

        assert read_file(file) == parsed, place(file)


@pytest.mark.parametrize("file", FILES, ids=place)
def test_no_key_stands_twice_in_a_file(file: Path) -> None:
    ids = [message.attrib["id"] for message in _messages(file)]

    assert sorted({each for each in ids if ids.count(each) > 1}) == []


@pytest.mark.parametrize("name", ["words.ts", "cli.ts", "services.ts"])
def test_french_has_its_spaces_and_apostrophes(name: str) -> None:
    slips = re.compile(r" [:;!?»]|« |\w'\w|\w[;!?](?!\w)|\.\.\.")

    assert [
        (key, form)
        for key, forms in read_file(resources() / "translations" / "fr" / name).items()
        for form in forms
        if slips.search(form)
    ] == []


def test_qt_reads_the_files(tmp_path: Path) -> None:
    if not LRELEASE.exists():
        pytest.skip("Qt's translation tools are not installed")
    for language in Language:
        files = [str(file) for file in FILES if file.parent.name == language]
        done = subprocess.run(
            [LRELEASE, *files, "-qm", str(tmp_path / f"{language}.qm")],
            capture_output=True,
            text=True,
            check=True,
        )
        assert f"{len(_forms(language))} finished and 0 unfinished" in done.stdout


def _keys_in_code() -> Iterator[re.Pattern[str]]:
    """Yield what the program looks up: whole keys, and patterns of those that it puts together."""
    for path in python_files("pos_app"):
        for node in ast.walk(tree_of(path)):
            match node:
                case ast.Constant(value=str(text)) if KEY.fullmatch(text):
                    yield re.compile(re.escape(text))
                case ast.JoinedStr(values=[ast.Constant(value=str(begin)), *rest]):
                    if re.match(r"[a-z_]+\.", begin):
                        whole = re.escape(begin) + "".join(map(_pattern, rest))
                        # An error may carry its key, and a value behind a space.
                        yield re.compile(whole.partition(r"\ ")[0])
                case _:
                    continue


def _pattern(part: ast.expr) -> str:
    return re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+"


def test_every_text_is_used() -> None:
    patterns = re.compile("|".join({each.pattern for each in _keys_in_code()}))
    # Put together by `{key}.advice` beside the key itself.
    advised = re.compile(r"(reason|guard|trouble)\.\w+\.advice")

    assert [
        key
        for key in _forms(Language.FRENCH)
        if not patterns.fullmatch(key) and not advised.fullmatch(key)
        if not any(re.fullmatch(family.replace("{}", ".+"), key) for family in FAMILIES)
        # By the wire names of any service, those of the live list too.
        if not key.startswith(("field.", "choice."))
    ] == []


def test_every_look_up_finds_its_text_with_its_placeholders() -> None:
    forms = _forms(Language.FRENCH)

    assert [
        f"{place(path, call.lineno)} {key}"
        for path in python_files("pos_app")
        for call in ast.walk(tree_of(path))
        if isinstance(call, ast.Call) and (key := _literal_key(call))
        if key not in forms
        or (
            not any(keyword.arg is None for keyword in call.keywords)
            and {keyword.arg for keyword in call.keywords} - {"count"}
            != _placeholders(forms[key][0]) - {"count"}
        )
    ] == []


def _literal_key(call: ast.Call) -> str:
    match call:
        case ast.Call(func=ast.Attribute(attr=name), args=[ast.Constant(value=str(key))]):
            return key if name in LOOK_UPS and KEY.fullmatch(key) else ""
        case _:
            return ""
