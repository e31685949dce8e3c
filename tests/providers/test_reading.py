"""What is ambiguous, absurd or half there is not read: the till must not guess at money."""

from __future__ import annotations

import contextlib
import json
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.providers.reading import (
    MalformedError,
    number_of,
    object_of,
    read_object,
    text_of,
    whole_of,
)

DEEP = 100_000
HOSTILE = {
    "nothing": b"",
    "an array": b"[]",
    "a text": b'"x"',
    "a number": b"2000",
    "half": b'{"code":2000',
    "html": b"<!doctype html><html></html>",
    "two objects": b"{}{}",
    "a duplicate key": b'{"code":4000,"code":2000}',
    "a duplicate key below": b'{"data":{"status":"FAILLED","status":"SUCCESS"}}',
    "NaN": b'{"a":NaN}',
    "Infinity": b'{"a":-Infinity}',
    "10^400": b'{"a":1' + b"0" * 400 + b"}",
    "1e400": b'{"a":1e400}',
    "1e99999999999999999999": b'{"a":1e99999999999999999999}',
    "1e-400": b'{"a":1e-400}',
    "a long fraction": b'{"a":0.' + b"1" * 50 + b"}",
    "5,000 digits": b'{"a":' + b"9" * 5000 + b"}",
    "deep arrays": b'{"a":' + b"[" * DEEP + b"]" * DEEP + b"}",
    "deep objects": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "deep and open": b"[" * DEEP,
    "65 levels": b'{"a":' * 65 + b"1" + b"}" * 65,
    "a lone surrogate": rb'{"a":"\ud800"}',
    "a lone low surrogate": rb'{"a":"\udc00x"}',
    "a lone surrogate as key": rb'{"\ud800":1}',
    "not UTF-8": b'{"a":"\xff"}',
    "UTF-16": '{"a":1}'.encode("utf-16"),
    "a byte order mark": b'\xef\xbb\xbf{"a":1}',
    "a control character": b'{"a":"\n"}',
    "single quotes": b"{'a':1}",
    "a comment": b'{"a":1/**/}',
    "a trailing comma": b'{"a":1,}',
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_json_is_malformed(kind: str) -> None:
    with pytest.raises(MalformedError):
        read_object(HOSTILE[kind])


def test_a_fault_never_quotes_what_it_read() -> None:
    with pytest.raises(MalformedError) as caught:
        read_object(b'{"key":"CANARY",}')

    assert "CANARY" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_what_is_sound_is_read() -> None:
    text = rb'{"a":1,"b":2332.0625,"c":"\ud83d\ude00 \\ud800","d":null,"e":[{"f":true}],"g":1E+3}'

    assert read_object(text) == {
        "a": 1,
        "b": Decimal("2332.0625"),
        "c": "😀 \\ud800",
        "d": None,
        "e": [{"f": True}],
        "g": Decimal(1000),
    }


def test_no_number_is_ever_binary() -> None:
    def numbers(value: object) -> list[object]:
        match value:
            case dict():
                return [found for each in value.values() for found in numbers(each)]
            case list():
                return [found for each in value for found in numbers(each)]
            case _:
                return [value]

    found = numbers(read_object(b'{"a":0.1,"b":[1.5e3,-0.0,7],"c":{"d":1e1}}'))

    assert not [number for number in found if isinstance(number, float)]


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_malformed(body: bytes) -> None:
    with contextlib.suppress(MalformedError):
        assert isinstance(read_object(body), dict)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**20), 10**20) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
)


@settings(max_examples=40)
@given(st.dictionaries(st.text(max_size=6), JSON, max_size=3))
def test_what_python_writes_is_read_back(members: dict[str, object]) -> None:
    text = json.dumps(members).encode()
    try:
        json.dumps(members, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        with pytest.raises(MalformedError):
            read_object(text)
        return

    assert read_object(text) == members


def test_members_are_taken_by_what_they_are() -> None:
    members = read_object(b'{"t":"x","n":7,"d":1.50,"b":true,"z":null,"o":{"p":1},"s":"100"}')

    assert [text_of(members, name) for name in "tndbzo?"] == ["x", "7", "1.50", "", "", "", ""]
    assert [whole_of(members, name) for name in "tndbzs?"] == [None, 7, None, None, None, 100, None]
    assert [number_of(members, name) for name in "tds"] == [None, Decimal("1.5"), Decimal(100)]
    assert [object_of(members, name) for name in "ot"] == [{"p": 1}, {}]
    assert whole_of(read_object(b'{"a":1E+40}'), "a") == 10**40
