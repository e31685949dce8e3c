"""The whole loop over real HTTP: sandbox, callback, receiver, journal; and what it never does."""

from __future__ import annotations

import asyncio
import json
import random
import sqlite3
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from pos_app.domain.transaction import Ref, State, Transaction
from pos_app.engine.news import TransactionChanged
from pos_app.sandbox.server import SandboxOptions
from tests.callbacks.calls import SECRET
from tests.callbacks.parts import answer_to, request
from tests.composition.counter import Counter, Ended, counter_at
from tests.providers.loopback import answering, closed_port, serving
from tests.providers.shop import order_for

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from logging import LogRecord
    from pathlib import Path

    from pos_app.engine.till import Till

pytestmark = pytest.mark.timeout(300)

SERVICE = "ORANGE_SN_API_CASH_OUT"
OPTIONS = SandboxOptions(pace=0.001, one_minute_rule=False, repeat_window_s=0)


@dataclass
class Shop:
    """A till that can be called, and the port at which it is."""

    counter: Counter
    port: int

    def configure(self, *lines: str) -> None:
        self.counter.config.write_text("\n".join(lines) + "\n", encoding="utf-8")

    async def sell(self, till: Till) -> Transaction:
        """Sell without asking about it by itself."""
        service = till.catalogue.find(SERVICE)
        assert service is not None
        return await till.sell(order_for(service), confirmed_again=True)

    async def command(self, *arguments: str) -> Ended:
        """Run a command, which has a loop of its own."""
        return await asyncio.to_thread(self.counter.command, *arguments)

    async def post(self, body: bytes, **headers: str) -> bytes:
        named = {name.replace("_", "-"): text for name, text in headers.items()}
        return await answer_to(self.port, request(body, named))


def shop_at(folder: Path, *, signed: bool) -> Iterator[Shop]:
    port = closed_port()
    options = SandboxOptions(
        pace=OPTIONS.pace,
        one_minute_rule=False,
        repeat_window_s=0,
        hmac_secret=SECRET if signed else None,
    )
    with counter_at(folder, options) as counter:
        counter.environment = {
            **counter.environment,
            "POS_APP_INTECH_CALLBACK_URL": f"http://127.0.0.1:{port}/intech",
            "POS_APP_INTECH_HMAC_SECRET": SECRET,
        }
        shop = Shop(counter, port)
        shop.configure(f'callback_receiver = "{port}"', f"intech_hmac = {str(signed).lower()}")
        yield shop


@pytest.fixture
def signing(tmp_path: Path) -> Iterator[Shop]:
    yield from shop_at(tmp_path, signed=True)


@pytest.fixture
def hashing(tmp_path: Path) -> Iterator[Shop]:
    yield from shop_at(tmp_path, signed=False)


@asynccontextmanager
async def unasked(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Till]:
    """Open the till in a shop that never asks by itself: what it learns, it was told."""

    async def rest(_watch: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr("pos_app.engine.watch.Watch.run", rest)
    async with shop.counter.till() as till:
        yield till


async def changed(till: Till, ref: Ref, *, seconds: float = 30.0) -> asyncio.Future[Transaction]:
    """Return a future of the next change of a transaction."""
    change: asyncio.Future[Transaction] = asyncio.get_running_loop().create_future()

    def hear(news: object) -> None:
        is_it = isinstance(news, TransactionChanged) and news.transaction.ref == ref
        if is_it and not change.done():
            assert isinstance(news, TransactionChanged)
            change.set_result(news.transaction)

    till.listen(hear)
    return change


async def until_called(till: Till, ref: Ref) -> Transaction:
    """Wait for a callback to be written down."""
    async with asyncio.timeout(60):
        while True:
            change = await changed(till, ref)
            current = await till._parts.ledger.current(ref)
            if current.state is not State.PENDING or any(
                piece.fact == "called_back" for piece in current.evidence
            ):
                return current
            await change


def kinds(shop: Shop, ref: str) -> list[tuple[str, str]]:
    """Return the transaction's entries: their kinds and where the words came from."""
    with sqlite3.connect(shop.counter.folder / "journal.sqlite3") as database:
        rows = database.execute(
            "SELECT kind, body FROM entry_view WHERE ref = ? ORDER BY seq", [ref]
        )
        return [(kind, json.loads(body).get("source", "")) for kind, body in rows]


async def test_a_signed_callback_settles_the_sale_alone(
    signing: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with unasked(signing, monkeypatch) as till:
        sold = await signing.sell(till)
        ended = await until_called(till, sold.ref)

    assert ended.state in {State.SUCCEEDED, State.DECLINED}
    assert kinds(signing, sold.ref)[-1][1] == "callback"
    row = signing.counter.sandbox.ledger.by_external_id(sold.ref)
    assert row is not None


async def test_a_plain_callback_only_makes_the_till_ask(
    hashing: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with unasked(hashing, monkeypatch) as till:
        sold = await hashing.sell(till)
        heard = await until_called(till, sold.ref)
        assert heard.state is State.PENDING
        async with asyncio.timeout(30):
            while till.next_question_s(sold.ref):  # noqa: ASYNC110 - the next step of the loop
                await asyncio.sleep(0)

    assert kinds(hashing, sold.ref)[-1] == ("called_back", "callback")


async def forge(shop: Shop, sold: Transaction, count: int, seed: int) -> None:
    """Send `count` callbacks of every wrong kind, the replayed genuine hash among them."""
    print(f"seed {seed}")
    chance = random.Random(seed)
    rows = shop.counter.sandbox.ledger.callbacks()
    genuine = next((row.body for row in rows if sold.ref in row.body), "")
    assert genuine, "the sandbox has called back already"
    for number in range(count):
        body = json.loads(genuine)
        body["status"] = chance.choice(("SUCCESS", "FAILLED", "REFUNDED", "CANCELED", "PAID", ""))
        body["transaction"]["amount"] = chance.choice((5000, 1, 10**30, "5000", None))
        body["msg"] = f"{number}"
        if chance.random() < 0.4:
            body["sha256Hash"] = f"{chance.getrandbits(256):064x}"
        if chance.random() < 0.2:
            body["transaction"]["externalTransactionId"] = chance.choice(("X", "", None, sold.ref))
        headers = {}
        if chance.random() < 0.6:
            moment_ms = int(time.time() * 1000) + chance.randrange(-400_000, 400_000)
            stamp = chance.choice((str(moment_ms), "", "NaN", "-1"))
            headers = {"Hmac_Signature": f"{chance.getrandbits(256):064x}", "Timestamp": stamp}
        content = json.dumps(body).encode()
        cut = content[: chance.randrange(len(content))] if chance.random() < 0.1 else content
        answer = await shop.post(cut, **headers)
        # A caller who comes too often is cut off, or asked to come again.
        assert answer == b"" or answer.split()[1] in {b"200", b"503"}, answer


async def forged_callbacks_change_nothing(
    shop: Shop, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setattr("pos_app.callbacks.server.Door.lets_in", lambda *_: True)
    async with unasked(shop, monkeypatch) as till:
        sold = await shop.sell(till)
        heard = await until_called(till, sold.ref)
        await forge(shop, sold, count, seed=20_261_122)
        after = await till._parts.ledger.current(sold.ref)
        assert after.state is heard.state
        assert after.receipt_number == heard.receipt_number
    entries = kinds(shop, sold.ref)
    assert len(entries) <= 3 + 1 + 8
    assert {kind for kind, _ in entries[4:]} <= {"called_back"}
    assert (await shop.command("journal", "verify")).status == 0


async def test_two_hundred_forged_callbacks_change_no_state(
    hashing: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    await forged_callbacks_change_nothing(hashing, monkeypatch, 200)


async def test_forged_callbacks_change_no_state_where_signatures_are_used(
    signing: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    await forged_callbacks_change_nothing(signing, monkeypatch, 100)


@pytest.mark.long
async def test_ten_thousand_forged_callbacks_change_no_state(
    hashing: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    await forged_callbacks_change_nothing(hashing, monkeypatch, 10_000)


def test_a_till_that_was_shut_needs_no_callback(
    signing: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def sell() -> Transaction:
        async with unasked(signing, monkeypatch) as till:
            return await signing.sell(till)

    sold = asyncio.run(sell())
    monkeypatch.undo()
    # Nobody listens any more: the sandbox tries in vain, and asking is enough.
    signing.configure("intech_hmac = true")
    ended = signing.counter.command("watch", "--until-settled", "--timeout", "120")
    assert ended.status == 0, ended.err
    shown = signing.counter.command("show", sold.ref, "--json").told
    assert shown["state"] in {"SUCCEEDED", "DECLINED"}


async def test_a_port_in_use_stops_no_sale(
    hashing: Shop, monkeypatch: pytest.MonkeyPatch, expected_warnings: list[LogRecord]
) -> None:
    async with serving(answering(500, b"")) as squatter:
        hashing.configure(f'callback_receiver = "{squatter.port}"')
        async with unasked(hashing, monkeypatch) as till:
            sold = await hashing.sell(till)
        assert sold.state is State.PENDING
        told = [record.getMessage() for record in expected_warnings]
        assert len(told) == 1
        assert f"127.0.0.1:{squatter.port}" in told[0]
        doctor = await hashing.command("doctor", "--json")
    found = {check["check"]: check for check in doctor.told}["callbacks"]
    assert found["level"] == "warning"
    assert found["remedy"]


async def test_the_end_waits_for_nobody_who_hangs_on(
    hashing: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow: list[asyncio.StreamWriter] = []
    async with unasked(hashing, monkeypatch) as till:
        await hashing.sell(till)
        for _ in range(10):
            _, writer = await asyncio.open_connection("127.0.0.1", hashing.port)
            writer.write(b"POST /intech HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nx")
            slow.append(writer)
        start_s = time.monotonic()
    ended_s = time.monotonic() - start_s
    for writer in slow:
        writer.transport.abort()

    assert ended_s < 6


def test_by_default_nothing_listens_and_no_server_is_loaded(tmp_path: Path) -> None:
    with counter_at(tmp_path, OPTIONS) as counter:
        doctor = counter.command("doctor", "--json")
    found = {check["check"]: check for check in doctor.told}["callbacks"]

    assert found["level"] == "ok"
