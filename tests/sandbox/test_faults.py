"""The sandbox's faults come from a script or a seed, and leave its books true."""

from __future__ import annotations

import asyncio
import json
import zlib

import httpx
import pytest

from pos_app.sandbox.clock import SystemClock
from pos_app.sandbox.delivery import GIBIBYTE
from pos_app.sandbox.disturb import UNKNOWN_WORDS
from pos_app.sandbox.faults import SCRIPTS, UnknownScriptError
from pos_app.sandbox.server import Sandbox, SandboxOptions
from tests.sandbox.merchant import Merchant, eventually, merchant

PUSH = "ORANGE_SN_API_CASH_OUT"


async def _kinds(shop: Merchant, times: int = 24) -> set[str]:
    """Perform operations and name what came back."""
    kinds = set()
    for _ in range(times):
        try:
            answer = await shop.post("operation", shop.order(PUSH))
        except httpx.HTTPError as problem:
            kinds.add(type(problem).__name__)
        else:
            kinds.add(str(answer.status_code))
    return kinds


@pytest.mark.parametrize(
    ("script", "kinds"),
    [
        ("none", {"201"}),
        ("lost-answers", {"201", "RemoteProtocolError"}),
        ("server-errors", {"201", "500", "502", "503"}),
        ("html", {"201", "200"}),
        ("resets", {"201", "ReadError"}),
        ("truncated", {"201", "RemoteProtocolError"}),
        ("redirect", {"201", "301", "302", "303", "307", "308"}),
        ("blacklist", {"201", "403"}),
    ],
)
async def test_a_script_brings_its_faults_and_the_truth(script: str, kinds: set[str]) -> None:
    async with merchant(faults=script) as shop:
        found = await _kinds(shop)
        recorded = len(shop.sandbox.ledger.transactions())
        strays = shop.sandbox.referee.strays

    assert found <= kinds
    assert len(found) > 1 or script == "none"
    assert strays == 0
    assert recorded == 24 or script in {"resets", "blacklist"}


async def test_the_faults_of_a_seed_repeat() -> None:
    async def run() -> list[int]:
        async with merchant(faults="server-errors", seed=5) as shop:
            return [(await shop.post("operation", shop.order(PUSH))).status_code for _ in range(20)]

    assert await run() == await run()


async def test_a_reset_does_nothing_and_a_lost_answer_does_all() -> None:
    async with merchant(faults="resets") as shop:
        await _kinds(shop)
        submissions = len(shop.sandbox.ledger.transactions())

    assert 0 < submissions < 24


@pytest.mark.parametrize("script", ["unknown-words", "stale", "absent", "contradictions"])
async def test_questions_meet_untruths(script: str) -> None:
    async with merchant(faults=script, blacklist=False) as shop:
        body = shop.order(PUSH)
        await shop.post("operation", body)
        external_id = str(body["externalTransactionId"])
        shop.sandbox.approve(external_id)
        answers = [await shop.ask(external_id) for _ in range(20)]

    words = {answer["data"].get("status", answer["code"]) for answer in answers}
    lies: dict[str, set[object]] = {
        "unknown-words": set(UNKNOWN_WORDS),
        "stale": {"PENDING"},
        "absent": {404},
        "contradictions": {"FAILLED"},
    }
    assert words <= {"SUCCESS"} | lies[script]
    assert words & lies[script]
    assert "SUCCESS" in words


async def test_slow_answers_wait_for_the_clock() -> None:
    async with merchant(faults="slow") as shop:
        asked = asyncio.create_task(shop.read("balance"))
        while not asked.done():
            await asyncio.sleep(0)
            shop.clock.advance(0.01)
        answer = await asked

    assert answer.status_code == 200


@pytest.mark.parametrize(("script", "encoding"), [("huge", None), ("gzip-bomb", "gzip")])
async def test_bombs_stream_and_end_when_the_client_leaves(
    script: str, encoding: str | None
) -> None:
    async with merchant(faults=script) as shop:
        for _ in range(12):
            async with shop.client.stream("GET", "api-services/services") as answer:
                if "content-length" in answer.headers:
                    continue
                assert answer.headers.get("content-encoding") == encoding
                received = 0
                async for chunk in answer.aiter_raw():
                    received += len(chunk)
                    if received > 100_000:
                        break
                assert received < GIBIBYTE
                return
    pytest.fail("no bomb in twelve answers")


async def test_a_gzip_bomb_unpacks_to_far_more_than_it_weighs() -> None:
    async with merchant(faults="gzip-bomb") as shop:
        for _ in range(12):
            async with shop.client.stream("GET", "api-services/services") as answer:
                if "content-encoding" not in answer.headers:
                    continue
                unpacker, raw, unpacked = zlib.decompressobj(31), 0, 0
                async for chunk in answer.aiter_raw():
                    raw += len(chunk)
                    unpacked += len(unpacker.decompress(chunk))
                    if unpacked > 64 * 1024 * 1024:
                        break
                assert unpacked > 300 * raw
                return
    pytest.fail("no bomb in twelve answers")


async def test_a_drip_is_the_true_answer_byte_by_byte() -> None:
    async with merchant(faults="drip", clock=SystemClock(), pace=0.0) as shop:
        answer = await shop.read("balance")

    assert answer.json()["data"]["currency"] == "XOF"


async def test_hostile_json_is_hostile() -> None:
    async with merchant(faults="hostile-json") as shop:
        unreadable = 0
        for _ in range(30):
            answer = await shop.read("balance")
            try:
                unreadable += json.loads(answer.content).get("code") != 2000
            except (ValueError, RecursionError, AttributeError):
                unreadable += 1

    assert unreadable > 3


async def test_stopping_waits_for_no_stalled_answer() -> None:
    sandbox = Sandbox(SandboxOptions(faults="slow"))
    await sandbox.start()
    async with httpx.AsyncClient(base_url=sandbox.intech_url) as client:
        asked = asyncio.create_task(client.get("api-services/services"))
        await eventually(lambda: sandbox.request_count)
        await sandbox.stop()
        with pytest.raises(httpx.HTTPError):
            await asked


def test_an_unknown_script_names_those_there_are() -> None:
    with pytest.raises(UnknownScriptError, match="lost-answers"):
        Sandbox(SandboxOptions(faults="nonsense"))


def test_every_script_says_why() -> None:
    assert all(script.why for script in SCRIPTS.values())
