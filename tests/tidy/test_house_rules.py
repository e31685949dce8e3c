"""The rules of tests/conftest.py hold: each is broken once by a test written on the fly."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from pathlib import Path

import pytest

HOUSE_RULES = Path(__file__).parents[1].joinpath("conftest.py").read_text(encoding="utf-8")
CONFIGURATION = """
[pytest]
asyncio_mode = auto
asyncio_default_fixture_loop_scope = function
qt_api = pyside6
qt_log_level_fail = WARNING
markers =
    long: long
    qt_loop: qt
    allows_warnings: allowed
addopts = -p no:randomly -p no:xdist
"""

BROKEN = {
    "unexpected log records": "import logging\ndef test(): logging.getLogger('x').warning('oh')",
    "tasks left running": (
        "import asyncio\nasync def test(): asyncio.ensure_future(asyncio.Event().wait())\n"
    ),
    "wants to reach": "import socket\ndef test(): socket.create_connection(('192.0.2.1', 80))",
    "wants to reach ('till.example', 0)": (
        "import socket\ndef test():\n    try: socket.gethostbyname('till.example')\n"
        "    except AssertionError: pass\n"
    ),
    "wants to reach ('192.0.2.1', 53)": (
        "import socket\ndef test():\n    one = socket.socket(type=socket.SOCK_DGRAM)\n"
        "    try: one.sendto(b'?', ('192.0.2.1', 53))\n"
        "    except AssertionError: pass\n    finally: one.close()\n"
    ),
    "Qt messages with level WARNING": (
        "from PySide6.QtCore import qWarning\ndef test(qapp): qWarning('oh')"
    ),
}


QT_AND_THEN_A_THREAD = """
import asyncio, gc, threading
import pytest
@pytest.mark.qt_loop
async def test_first():
    gc.disable()
    async with asyncio.timeout(30):
        await asyncio.sleep(0)
def test_second(qtbot):
    thread = threading.Thread(target=gc.collect)
    thread.start()
    thread.join()
"""


def test_what_a_qt_test_leaves_is_not_collected_in_a_thread(pytester: pytest.Pytester) -> None:
    pytester.makeini(CONFIGURATION)
    pytester.makeconftest(HOUSE_RULES)
    pytester.makepyfile(QT_AND_THEN_A_THREAD)

    pytester.runpytest_subprocess().assert_outcomes(passed=2)


@pytest.mark.parametrize("complaint", BROKEN)
def test_a_test_that_breaks_a_house_rule_fails(complaint: str, pytester: pytest.Pytester) -> None:
    pytester.makeini(CONFIGURATION)
    pytester.makeconftest(HOUSE_RULES)
    pytester.makepyfile(BROKEN[complaint])

    result = pytester.runpytest_subprocess()

    assert result.ret != 0
    result.stdout.fnmatch_lines([f"*{complaint}*"])


def test_a_long_test_runs_only_when_asked_for(pytester: pytest.Pytester) -> None:
    pytester.makeini(CONFIGURATION)
    pytester.makeconftest(HOUSE_RULES)
    pytester.makepyfile("import pytest\n@pytest.mark.long\ndef test(): pass")

    pytester.runpytest_subprocess().assert_outcomes(skipped=1)
    pytester.runpytest_subprocess("--long").assert_outcomes(passed=1)


def test_an_expected_warning_is_handed_over(expected_warnings: list[logging.LogRecord]) -> None:
    logging.getLogger("till").warning("the float is low")

    assert [record.getMessage() for record in expected_warnings] == ["the float is low"]


def test_the_tests_run_without_a_screen(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("onscreen"):
        pytest.skip("a person looks on")
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


async def test_a_loopback_server_can_be_reached() -> None:
    async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0, family=socket.AF_INET)
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("localhost", port)
        assert await reader.read() == b""
        writer.close()
        await writer.wait_closed()


async def test_a_coroutine_runs_on_plain_asyncio() -> None:
    assert type(asyncio.get_running_loop()).__module__.startswith("asyncio")


@pytest.mark.qt_loop
async def test_a_marked_coroutine_runs_on_the_loop_of_qt() -> None:
    assert type(asyncio.get_running_loop()).__module__.startswith("qasync")
    async with asyncio.timeout(30):
        await asyncio.to_thread(int)
