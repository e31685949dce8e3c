"""Whose call it is: the hash, the signature over the raw bytes, and both edges of its time."""

from __future__ import annotations

import hashlib
import json
import random
from typing import TYPE_CHECKING, Final

import pytest

from pos_app.domain import events as e
from pos_app.engine.callbacks import Proof
from pos_app.providers.intech import body as bodies
from pos_app.providers.intech.signing import signed_headers as our_headers
from tests.callbacks.calls import (
    KEY,
    NOW_MS,
    REF,
    SECRET,
    SERVICE,
    call_of,
    changed,
    members,
    plain,
    reader,
    signature,
    signed,
    signed_headers,
    written,
)
from tests.providers.shop import parts_for
from tests.sandbox.merchant import sample

if TYPE_CHECKING:
    from pos_app.engine.callbacks import Told

EDGES_MS: Final = {
    "now": (0, Proof.SIGNED),
    "299 s old": (-299_000, Proof.SIGNED),
    "300 s old": (-300_000, Proof.SIGNED),
    "just older": (-300_001, Proof.HASHED),
    "301 s old": (-301_000, Proof.HASHED),
    "2 s ahead": (2_000, Proof.SIGNED),
    "300 s ahead": (300_000, Proof.SIGNED),
    "just further ahead": (300_001, Proof.HASHED),
    "10 min ahead": (600_000, Proof.HASHED),
}


def told_of(call: object) -> Told:
    found = reader().read(call)  # type: ignore[arg-type] # narrowed by its makers
    assert found is not None
    return found


def test_a_signed_call_is_proven_and_says_what_the_body_says() -> None:
    told = told_of(signed(members()))

    assert (told.proof, told.ref, told.service) == (Proof.SIGNED, REF, SERVICE)
    assert told.amount == 25_000
    assert isinstance(told.event, e.Succeeded)
    assert told.event.heard.source is e.Source.CALLBACK
    assert told.event.heard.reference == "T2313499724668"
    assert dict(told.event.heard.extras) == {"commission": "12.5"}


def test_a_failure_is_read_from_the_status_alone() -> None:
    # Its code is 2000 and its error false all the same (contract A8).
    told = told_of(signed(members("FAILLED")))

    assert isinstance(told.event, e.Declined)


@pytest.mark.parametrize("word", ["", "PAID", "success?", "\u017fuccess", "PENDING"])
def test_another_word_says_nothing_final(word: str) -> None:
    assert isinstance(told_of(signed(members(word))).event, e.Accepted)


def test_two_statuses_that_differ_say_nothing_final() -> None:
    assert isinstance(told_of(signed(changed(status="FAILLED"))).event, e.Accepted)
    assert isinstance(told_of(signed(changed(status="SUCCESS"))).event, e.Succeeded)


@pytest.mark.parametrize("edge", EDGES_MS)
def test_a_signature_proves_something_for_five_minutes_either_way(edge: str) -> None:
    shift_ms, proof = EDGES_MS[edge]

    assert told_of(signed(members(), at_ms=NOW_MS + shift_ms)).proof is proof


@pytest.mark.parametrize("timestamp", ["", "soon", "NaN", "1e12", "-5", "١٧٩٠", "9" * 17, "1.5"])
def test_a_time_that_is_no_number_refuses_the_call(timestamp: str) -> None:
    body = written(members())
    headers = {"hmac-signature": signature(body, timestamp), "timestamp": timestamp}

    assert reader().read(call_of(body, headers)) is None


def test_a_signature_without_a_time_refuses_the_call() -> None:
    body = written(members())

    assert reader().read(call_of(body, {"hmac-signature": signature(body, "")})) is None


def test_an_unsigned_call_is_a_hint_whatever_it_claims() -> None:
    assert told_of(plain(members())).proof is Proof.HASHED


def test_a_shop_without_signatures_believes_none() -> None:
    told = reader(secret="").read(signed(members()))

    assert told is not None
    assert told.proof is Proof.HASHED


def test_the_signature_is_over_the_raw_bytes() -> None:
    chance = random.Random(20_261_122)
    for _ in range(1_000):
        name = "".join(chr(chance.choice((0xE9, 0x20AC, 0x1F600, 0x41))) for _ in range(6))
        gap = " " * chance.randrange(3)
        text = json.dumps(
            changed(nameService=name, commission=chance.random() * 1_000),
            ensure_ascii=chance.random() < 0.5,
            separators=(f",{gap}", f":{gap}"),
            sort_keys=chance.random() < 0.5,
        )
        body = text.encode()
        told = told_of(call_of(body, signed_headers(body)))
        assert told.proof is Proof.SIGNED, text
        # The same members, written otherwise: what was signed is not what arrived.
        again = json.dumps(json.loads(body), indent=1).encode()
        assert reader().read(call_of(again, signed_headers(body))) is None


def test_one_bit_of_a_signed_call_cannot_be_changed() -> None:
    body = written(members())
    headers = signed_headers(body)
    for place in range(len(body) * 8):
        forged = bytearray(body)
        forged[place // 8] ^= 1 << place % 8
        assert reader().read(call_of(bytes(forged), headers)) is None


@pytest.mark.parametrize(
    "headers",
    [
        signed_headers(b"another body"),
        signed_headers(written(members()), secret="another secret"),
        {"hmac-signature": "", "timestamp": str(NOW_MS)} | {"hmac-signature": "é"},
        {"hmac-signature": "0" * 64, "timestamp": str(NOW_MS)},
    ],
)
def test_a_wrong_signature_is_worse_than_none(headers: dict[str, str]) -> None:
    assert reader().read(call_of(written(members()), headers)) is None


def test_a_wrong_hash_refuses_even_a_signed_call() -> None:
    body = written({**members(), "sha256Hash": "0" * 64})

    assert reader().read(call_of(body)) is None
    assert reader().read(call_of(body, signed_headers(body))) is None
    assert reader().read(plain(members(key="another key"))) is None


def test_without_a_key_nothing_is_believed() -> None:
    forged = members(key="")

    assert reader(key="").read(plain(forged)) is None


def test_our_own_signed_request_sent_back_is_no_callback() -> None:
    content = bodies.json_bytes({"apiKey": KEY, "externalTransactionId": REF, "status": "SUCCESS"})
    headers = {
        name.lower(): text
        for name, text in our_headers(reader().hmac_secret(), content, NOW_MS).items()
    }

    assert reader().read(call_of(content, headers)) is None


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'{"transaction":[]}',
        b'{"transaction":{"externalTransactionId":""}}',
        b'{"status":"SUCCESS","status":"FAILLED","transaction":{}}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"a":' * 5_000,
        b"<html>",
    ],
)
def test_nonsense_is_no_call(body: bytes) -> None:
    assert reader().read(call_of(body)) is None


@pytest.mark.parametrize("name", ["callback.success.request", "callback.failed.request"])
def test_the_providers_own_samples_are_read(name: str) -> None:
    # Their hashes are of a key that nobody has: here they are made anew, as a string and a number.
    for number in (False, True):
        body = sample(name)
        sale = body["transaction"]
        reference = sale["transactionId"]
        if number:
            sale["transactionId"] = int(reference)
        joined = f"{reference}|{sale['externalTransactionId']}|{KEY}"
        body["sha256Hash"] = hashlib.sha256(joined.encode()).hexdigest()
        told = told_of(signed(body))
        wanted = e.Succeeded if "success" in name else e.Declined
        assert isinstance(told.event, wanted)
        assert told.ref == sale["externalTransactionId"]


def test_neither_key_nor_hash_is_kept() -> None:
    body = {**members(), "apiKey": KEY, "echo": SECRET}
    told = told_of(signed(body))
    kept = told.event.heard.raw

    assert KEY not in kept
    assert SECRET not in kept
    # The hash is an oracle for guessing the key (hazard K9).
    assert str(members()["sha256Hash"]) not in kept


def test_a_repetition_has_the_same_number_and_a_change_another() -> None:
    assert told_of(plain(members())).call == told_of(signed(members())).call
    assert told_of(plain(members())).call != told_of(plain(members("FAILLED"))).call


def test_the_adapter_hands_out_its_reader() -> None:
    from pos_app.providers.intech.declaration import INTECH  # noqa: PLC0415 - only asked here

    assembly = INTECH.build(parts_for("http://127.0.0.1:1", signed=True))

    assert assembly.callbacks is not None
