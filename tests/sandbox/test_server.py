"""The sandbox as a server of its own: starting, serving and ending."""

from __future__ import annotations

import ast
import asyncio
import json
import socket
import sys
from email.utils import parsedate_to_datetime
from pathlib import Path

import httpx
import pytest

import pos_app.sandbox
from pos_app.sandbox.clock import SystemClock
from pos_app.sandbox.server import Sandbox, SandboxOptions, UnknownTransactionError
from pos_app.sandbox.web import PortInUseError
from tests.sandbox.merchant import eventually, merchant

ALONE = (
    "import sys; from pos_app.sandbox.server import SandboxOptions, serve_alone; "
    "sys.exit(serve_alone(SandboxOptions({})))"
)


async def _start_alone(options: str = "") -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        ALONE.format(options),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def test_alone_it_says_where_it_listens_and_ends_when_told() -> None:
    process = await _start_alone()
    assert process.stdout is not None
    urls = json.loads(await process.stdout.readline())
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"{urls['intech']}api-services/services")
    process.terminate()
    _, errors = await process.communicate()

    assert answer.json()["success"] is True
    assert urls["intram"] == f"{urls['intech']}intram/api/v1/"
    assert (process.returncode, errors) == (0, b"")


@pytest.mark.parametrize(
    ("options", "status", "text"),
    [("port={port}", 1, b"cannot be used"), ("faults='nonsense'", 2, b"lost-answers")],
)
async def test_alone_it_explains_why_it_cannot_serve(
    options: str, status: int, text: bytes
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        process = await _start_alone(options.format(port=taken.getsockname()[1]))
        _, errors = await process.communicate()

    assert process.returncode == status
    assert text in errors
    assert b"Traceback" not in errors


async def test_a_taken_port_is_named() -> None:
    async with merchant() as shop:
        port = httpx.URL(shop.sandbox.intech_url).port
        assert port is not None
        with pytest.raises(PortInUseError, match=str(port)):
            await Sandbox(SandboxOptions(port=port)).start()


async def test_it_settles_by_itself_in_real_time() -> None:
    async with merchant(clock=SystemClock(), pace=0.001) as shop:
        await shop.operate("ORANGE_SN_API_CASH_OUT")
        await eventually(shop.sandbox.ledger.received)
        statuses = [row.status for row in shop.sandbox.ledger.transactions()]

    assert statuses == ["SUCCESS"]


@pytest.mark.qt_loop
async def test_it_lives_in_a_loop_over_qt() -> None:
    async with merchant(clock=SystemClock(), pace=0.001) as shop:
        made = await shop.operate("WAVE_SN_API_CASH_IN")
        await eventually(shop.sandbox.ledger.received)

        assert await shop.status(made["data"]["externalTransactionId"]) == "SUCCESS"


async def test_requests_are_quick_because_nagle_is_off() -> None:
    async with merchant(clock=SystemClock()) as shop:
        loop = asyncio.get_running_loop()
        await shop.read("balance")
        started_s = loop.time()
        for _ in range(20):
            await shop.post("balance", {"apiKey": "sandbox-key"})
        taken_s = loop.time() - started_s

    # With the delay each of the twenty takes at least 40 ms.
    assert taken_s < 20 * 0.04


async def test_the_date_of_an_answer_is_the_clock_of_the_sandbox() -> None:
    async with merchant() as shop:
        shop.clock.advance(86_400 * 365)
        answer = await shop.read("balance")

    assert answer.headers.get_list("date") != []
    assert parsedate_to_datetime(answer.headers["date"]).timestamp() == shop.clock.now_s()


async def test_stopping_twice_does_nothing() -> None:
    sandbox = Sandbox(SandboxOptions())
    await sandbox.start()
    await sandbox.stop()
    await sandbox.stop()


async def test_an_id_that_nobody_sent_cannot_be_approved() -> None:
    async with merchant() as shop:
        with pytest.raises(UnknownTransactionError, match="X-404"):
            shop.sandbox.approve("X-404")


async def test_a_client_that_leaves_in_mid_request_disturbs_nobody() -> None:
    async with merchant() as shop:
        port = httpx.URL(shop.sandbox.intech_url).port
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(
            b"POST /api-services/operation HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n{"
        )
        await writer.drain()
        await eventually(lambda: shop.sandbox.request_count)
        writer.close()
        answer = await shop.read("balance")
        recorded = shop.sandbox.ledger.transactions()

    assert answer.status_code == 200
    assert recorded == ()


def test_the_sandbox_knows_nothing_of_the_till() -> None:
    folder = Path(pos_app.sandbox.__file__).parent
    foreign = [
        f"{path.name}: {node.module}"
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").startswith("pos_app")
        and not (node.module or "").startswith("pos_app.sandbox")
    ]

    assert foreign == []
