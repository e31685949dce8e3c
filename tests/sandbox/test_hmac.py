"""The sandbox checks signatures as the provider's JavaScript does."""

from __future__ import annotations

import hashlib
import hmac
import json
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.sandbox.wire import stringify
from tests.sandbox.merchant import Merchant, eventually, merchant

if TYPE_CHECKING:
    import httpx

SECRET = "made-up-secret"


def _sign(timestamp: str, body: bytes, secret: str = SECRET) -> str:
    signed = b"POST:" + timestamp.encode() + b":" + body
    return hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()


def _compact(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


async def _send(
    shop: Merchant, body: bytes, *, ahead_ms: int = -1500, secret: str = SECRET
) -> httpx.Response:
    timestamp = str(int(shop.clock.now_s() * 1000) + ahead_ms)
    headers = {
        "Hmac-Signature": _sign(timestamp, body, secret),
        "Timestamp": timestamp,
        "Content-Type": "application/json",
    }
    return await shop.client.post("api-services/balance", content=body, headers=headers)


async def test_a_compact_signed_body_is_accepted() -> None:
    async with merchant(hmac_secret=SECRET) as shop:
        body = _compact({"apiKey": "sandbox-key", "name": "Aïssatou \u2028", "amount": 1000})
        answer = await _send(shop, body)

    assert answer.status_code == 201, answer.text


@pytest.mark.parametrize(
    ("ahead_ms", "status"), [(0, 201), (1, 400), (-300_000, 201), (-300_001, 400)]
)
async def test_a_timestamp_may_be_five_minutes_old_and_never_ahead(
    ahead_ms: int, status: int
) -> None:
    async with merchant(hmac_secret=SECRET) as shop:
        answer = await _send(shop, _compact({"apiKey": "sandbox-key"}), ahead_ms=ahead_ms)

    assert answer.status_code == status
    if status == 400:
        assert answer.json()["_msg"] == "Timestamp is invalid or expired"


@pytest.mark.parametrize(
    "body",
    [
        b'{"apiKey": "sandbox-key"}',
        b'{"apiKey":"sandbox-key","n":1000.0}',
        b'{"apiKey":"sandbox-key","n":"\\u00e9"}',
        b'{"apiKey":"sandbox-key","10":1,"2":1}',
    ],
)
async def test_a_body_that_javascript_would_write_otherwise_is_refused(body: bytes) -> None:
    async with merchant(hmac_secret=SECRET) as shop:
        answer = await _send(shop, body)

    assert (answer.status_code, answer.json()["_msg"]) == (403, "Invalid HMAC signature")


@pytest.mark.parametrize(
    ("headers", "text"),
    [
        ({}, "HMAC signature is missing"),
        ({"Hmac-Signature": "ab"}, "Timestamp is invalid"),
        ({"Hmac-Signature": "ab", "Timestamp": "soon"}, "Timestamp is invalid"),
    ],
)
async def test_missing_headers_are_named(headers: dict[str, str], text: str) -> None:
    async with merchant(hmac_secret=SECRET) as shop:
        answer = await shop.post("balance", {"apiKey": "sandbox-key"}, headers)

    assert (answer.status_code, answer.json()["_msg"]) == (400, text)


async def test_get_and_unknown_keys_skip_the_signature() -> None:
    async with merchant(hmac_secret=SECRET) as shop:
        read = await shop.read("balance")
        unknown = await shop.post("balance", {"apiKey": "nobody"})

    assert read.status_code == 200
    assert (unknown.status_code, unknown.json()["code"]) == (201, 4000)


async def test_callbacks_are_signed_over_the_bytes_sent() -> None:
    async with merchant(hmac_secret=SECRET) as shop:
        body = shop.order("ORANGE_SN_API_CASH_OUT")
        timestamp = str(int(shop.clock.now_s() * 1000))
        headers = {"Hmac-Signature": _sign(timestamp, _compact(body)), "Timestamp": timestamp}
        await shop.client.post("api-services/operation", content=_compact(body), headers=headers)
        shop.sandbox.settle_all()
        shop.clock.advance(6)
        await eventually(shop.sandbox.ledger.received)
        (received,) = shop.sandbox.ledger.received()

    sent = json.loads(received.headers)
    assert sent["hmac-signature"] == _sign(sent["timestamp"], received.body)


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text("019ab\u00e9", max_size=3), inner, max_size=4)
    ),
    max_leaves=12,
)
NODE = shutil.which("node")


@pytest.mark.skipif(NODE is None, reason="needs Node.js as the independent judge")
@settings(max_examples=1)
@given(st.lists(VALUES, min_size=200, max_size=200))
def test_serialisation_agrees_with_javascript(values: list[object]) -> None:
    script = (
        "const a=JSON.parse(require('fs').readFileSync(0,'utf8'));"
        "process.stdout.write(JSON.stringify(a.map(x=>JSON.stringify(x))))"
    )
    answer = subprocess.run(
        [NODE or "node", "-e", script],
        input=json.dumps(values).encode(),
        capture_output=True,
        check=True,
    )

    assert [stringify(value) for value in values] == json.loads(answer.stdout)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1000.0, "1000"),
        (-0.0, "0"),
        (1e21, "1e+21"),
        (1e20, "100000000000000000000"),
        (123456789012345680000.0, "123456789012345680000"),
        (1e-6, "0.000001"),
        (1e-7, "1e-7"),
        (1.5e-9, "1.5e-9"),
        (2332.0625, "2332.0625"),
        (2**53 + 1, "9007199254740992"),
        (10**400, "null"),
        ("\ud800é\u001f", '"\\ud800é\\u001f"'),
        ({"b": 1, "10": 2, "2": 3, "01": 4}, '{"2":3,"10":2,"b":1,"01":4}'),
    ],
)
def test_serialisation_follows_javascript_in_the_odd_cases(value: object, text: str) -> None:
    assert stringify(value) == text
