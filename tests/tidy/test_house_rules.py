"""The rules of tests/conftest.py hold: each is broken once by a test written on the fly."""

from __future__ import annotations

import asyncio
import logging
import os
import re
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
    "wants to reach ('192.0.2.1', 0)": (
        "import socket\ndef test(): socket.create_connection(('192.0.2.1', 80))"
    ),
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
"""What the failing test is told, and the test that breaks the rule."""

TAKES_MINUTES = "import pytest\n@pytest.mark.long\ndef test(): pass"

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


@pytest.fixture
def house(pytester: pytest.Pytester) -> pytest.Pytester:
    """Return an empty project under the rules; a process of its own starts slowly, so share it."""
    pytester.makeini(CONFIGURATION)
    pytester.makeconftest(HOUSE_RULES)
    pytester.makepyfile(test_takes_minutes=TAKES_MINUTES)
    return pytester


def test_each_test_that_breaks_a_house_rule_fails_and_a_long_one_waits(
    house: pytest.Pytester,
) -> None:
    house.makepyfile(**{f"test_{n}": source for n, source in enumerate(BROKEN.values())})

    result = house.runpytest_subprocess("-rfE")

    result.assert_outcomes(skipped=1, failed=2, passed=4, errors=5)
    told = result.stdout.str()
    for number, complaint in enumerate(BROKEN):
        assert re.search(rf"^(FAILED|ERROR) test_{number}\.py::test", told, re.MULTILINE), complaint
        assert complaint in told


def test_asked_for_a_long_one_runs_and_what_a_qt_test_leaves_is_not_collected_in_a_thread(
    house: pytest.Pytester,
) -> None:
    house.makepyfile(test_qt=QT_AND_THEN_A_THREAD)

    house.runpytest_subprocess("--long").assert_outcomes(passed=3)


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
