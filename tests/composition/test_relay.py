"""A relay that queues, over real HTTP: asked with its key, thanked when the call is on disk."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from pos_app.callbacks import puller
from pos_app.composition.shop.listening import own_address, why_no_receiver
from pos_app.domain.transaction import State
from pos_app.sandbox.credentials import INTECH_API_KEY
from pos_app.sandbox.server import SandboxOptions
from pos_app.settings.store import load
from tests.callbacks.calls import SECRET, members, signature, written
from tests.composition.counter import counter_at
from tests.composition.test_calling_back import SERVICE, Shop, unasked
from tests.providers.loopback import Visit, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from logging import LogRecord
    from pathlib import Path

    from pos_app.domain.transaction import Transaction

pytestmark = pytest.mark.timeout(180)

KEY = "CANARY-RELAY-KEY-8Qz"


@dataclass
class Relay:
    """Keeps one call until it is deleted; only who has the key is answered."""

    call: bytes = b""
    keys: list[str] = field(default_factory=list)
    deleted: asyncio.Event = field(default_factory=asyncio.Event)

    async def serve(self, visit: Visit) -> None:
        if not await visit.read():
            return
        self.keys.append(visit.header("authorization"))
        if visit.head.startswith(b"DELETE /till/calls/c1 "):
            self.deleted.set()
            visit.send(204, b"")
            return
        waiting = []
        if self.call and not self.deleted.is_set():
            stamp = str(int(time.time() * 1000))
            headers = [["Hmac-Signature", signature(self.call, stamp)], ["Timestamp", stamp]]
            body = base64.b64encode(self.call).decode()
            waiting = [{"id": "c1", "provider": "intech", "headers": headers, "body": body}]
        visit.send(200, json.dumps({"calls": waiting}).encode())


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    options = SandboxOptions(one_minute_rule=False, repeat_window_s=0, hmac_secret=SECRET)
    with counter_at(tmp_path, options) as counter:
        counter.environment = {
            **counter.environment,
            "POS_APP_INTECH_HMAC_SECRET": SECRET,
            "POS_APP_CALLBACK_RELAY_KEY": KEY,
        }
        yield Shop(counter, 0)


def call_about(sold: Transaction) -> bytes:
    body = members(ref=sold.ref, key=INTECH_API_KEY)
    sale = body["transaction"]
    assert isinstance(sale, dict)
    amount = sold.order.amount
    assert amount is not None
    body["transaction"] = {**sale, "codeService": SERVICE, "amount": amount.francs}
    return written(body)


async def test_a_call_that_waited_at_the_relay_settles_the_sale(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(puller, "EVERY_S", 0.05)
    relay = Relay()
    async with serving(relay.serve) as server:
        shop.configure("intech_hmac = true", f'callback_relay_url = "{server.url}/till"')
        async with unasked(shop, monkeypatch) as till:
            sold = await shop.sell(till)
            relay.call = call_about(sold)
            async with asyncio.timeout(30):
                await relay.deleted.wait()
            after = await till._parts.ledger.current(sold.ref)

    assert after.state is State.SUCCEEDED, after.evidence
    assert set(relay.keys) == {f"Bearer {KEY}"}
    everything = b"".join(
        path.read_bytes() for path in shop.counter.folder.rglob("*") if path.is_file()
    )
    assert KEY.encode() not in everything


async def test_a_relay_without_a_key_is_not_asked_and_stops_no_sale(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, expected_warnings: list[LogRecord]
) -> None:
    shop.counter.environment = {
        name: text for name, text in shop.counter.environment.items() if "RELAY" not in name
    }
    relay = Relay()
    async with serving(relay.serve) as server:
        shop.configure("intech_hmac = true", f'callback_relay_url = "{server.url}/till"')
        async with unasked(shop, monkeypatch) as till:
            sold = await shop.sell(till)

    assert sold.state is State.PENDING
    assert relay.keys == []
    assert ["key" in record.getMessage() for record in expected_warnings] == [True]


@pytest.mark.parametrize(
    ("lines", "address"),
    [
        ("", ""),
        ('callback_receiver = "8770"', "http://127.0.0.1:8770/intech"),
        ('callback_receiver = "localhost:80"', "http://localhost:80/intech"),
        ('callback_receiver = "0"', ""),
        ('callback_receiver = "192.168.1.10:8443"', ""),
        ('callback_receiver = "999.1.1.1:80"', ""),
        ('callback_receiver = "8770"\ncallback_certificate = "x.pem"', ""),
    ],
)
def test_the_sandbox_calls_this_till_where_it_can(tmp_path: Path, lines: str, address: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(lines, encoding="utf-8")

    assert own_address(load(file, {}, {}).settings, "intech") == address


@pytest.mark.parametrize("where", ["999.1.1.1:80", "99999", "192.168.1.10:8443"])
async def test_doctor_says_what_stands_against_listening(tmp_path: Path, where: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(f'callback_receiver = "{where}"', encoding="utf-8")

    assert await why_no_receiver(load(file, {}, {}).settings)
