"""House rules for every test: no screen, no network, no silent warning, no task left behind."""

from __future__ import annotations

import asyncio
import gc
import ipaddress
import logging
import os
import shutil
import socket
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

SLOW_CALLBACK_S: Final = 60.0
"""A busy machine is no bug: asyncio's debug mode shall not call a slow step a warning."""

HOME: Final = pytest.StashKey[Path]()

settings.register_profile(
    "here", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("ci", parent=settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options of this project's tests."""
    group = parser.getgroup("pos-app")
    group.addoption("--long", action="store_true", help="also run tests that take minutes")
    group.addoption("--onscreen", action="store_true", help="show the windows on this screen")


def pytest_configure(config: pytest.Config) -> None:
    """Keep the tests away from the screen, the settings and the key store of this person."""
    if not config.getoption("onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_API"] = "pyside6"
    for name in [name for name in os.environ if name.startswith("POS_APP_")]:
        del os.environ[name]
    home = Path(tempfile.mkdtemp(prefix="pos-app-tests-"))
    config.stash[HOME] = home
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = str(home / name.lower())
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"


def pytest_unconfigure(config: pytest.Config) -> None:
    """Remove what the tests wrote into their own settings folders."""
    shutil.rmtree(config.stash[HOME], ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip the long tests unless asked for, and watch the tasks of every coroutine test."""
    skip_long = pytest.mark.skip(reason="takes minutes: run with --long")
    for item in items:
        if item.get_closest_marker("long") and not config.getoption("long"):
            item.add_marker(skip_long)
        if isinstance(item, pytest.Function) and asyncio.iscoroutinefunction(item.obj):
            item.fixturenames.insert(0, "no_task_left_running")


def pytest_collection_finish() -> None:
    """Take what is loaded by now out of the garbage collector's rounds, which makes them quick."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Collect a Qt test's objects here: collected from a thread later, they make Qt complain."""
    yield
    fixtures = item.fixturenames if isinstance(item, pytest.Function) else []
    if item.get_closest_marker("qt_loop") or "qapp" in fixtures:
        gc.collect()


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Give a coroutine test plain asyncio, or qasync's loop when it is marked `qt_loop`."""
    if item.get_closest_marker("qt_loop"):
        return {"qt": _qt_loop}
    return {"asyncio": _plain_loop}


def _plain_loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    loop.slow_callback_duration = SLOW_CALLBACK_S
    return loop


def _qt_loop() -> asyncio.AbstractEventLoop:
    import qasync  # noqa: PLC0415 - tests of the engine shall not pay for Qt
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the same

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setQuitOnLastWindowClosed(False)
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(application)
    loop.slow_callback_duration = SLOW_CALLBACK_S
    return loop


@pytest.fixture
async def no_task_left_running() -> AsyncIterator[None]:
    """Fail a coroutine test that ends while a task that it started still runs."""
    yield
    for _ in range(3):  # a task that has just been told to end needs a step or two
        await asyncio.sleep(0)
    left = [str(task) for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    if left:
        pytest.fail("tasks left running:\n" + "\n".join(left), pytrace=False)


class _Collector(logging.Handler):
    """Keeps the records of WARNING and more."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def expected_warnings() -> list[logging.LogRecord]:
    """Return the list that fills with records of WARNING and more; the test looks at them."""
    return []


@pytest.fixture(autouse=True)
def no_unexpected_warning(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test during which something logged WARNING or more, unless it expects that."""
    collector = _Collector()
    expects = "expected_warnings" in request.fixturenames
    if expects:
        collector.records = request.getfixturevalue("expected_warnings")
    root = logging.getLogger()
    root.addHandler(collector)
    yield
    root.removeHandler(collector)
    if expects or request.node.get_closest_marker("allows_warnings"):
        return
    if collector.records:
        lines = [f"{each.levelname} {each.name}: {each.getMessage()}" for each in collector.records]
        pytest.fail("unexpected log records:\n" + "\n".join(lines), pytrace=False)


class NetworkRefusedError(AssertionError):
    """A test tried to reach another machine."""


def _stays_here(address: object) -> bool:
    """Tell whether a socket's `address` is this machine: loopback, or a file."""
    if not isinstance(address, tuple):
        return True  # a Unix socket's path, a Windows pipe
    host = str(address[0])
    if host in {"localhost", ""}:
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection and name look-up that would leave this machine."""
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex
    look_up = socket.getaddrinfo

    def refuse(address: object) -> None:
        if not _stays_here(address):
            raise NetworkRefusedError(f"a test wants to reach {address!r}")

    def guarded_connect(self: socket.socket, address: tuple[str, int]) -> None:
        refuse(address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: tuple[str, int]) -> int:
        refuse(address)
        return connect_ex(self, address)

    def guarded_look_up(host: str | bytes | None, *rest: Any, **more: Any) -> object:  # noqa: ANN401 - passed on untouched
        name = host.decode() if isinstance(host, bytes) else host
        refuse((name or "", 0))
        return look_up(host, *rest, **more)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)
