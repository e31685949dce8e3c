"""House rules for every test: no screen, no network, no silent warning, no task left behind."""

from __future__ import annotations

import asyncio
import gc
import ipaddress
import logging
import os
import shutil
import socket
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

SLOW_CALLBACK_S: Final = 60.0
"""A busy machine is no bug: asyncio's debug mode shall not call a slow step a warning."""

SLOW_ROUND_S: Final = 0.03
"""Of the garbage collector, in processor time; a round over one test's objects takes a tenth."""

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
    group.addoption(
        "--search-artefacts",
        action="store_true",
        help="log everything, and search all files of all tests for marked secrets at the end",
    )
    group.addoption("--onscreen", action="store_true", help="show the windows on this screen")


def pytest_configure(config: pytest.Config) -> None:
    """Keep the tests away from the screen, the settings and the key store of this person."""
    if not config.getoption("onscreen"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if config.getoption("search_artefacts"):
        config.option.log_level = "DEBUG"
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


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Search what the whole suite left, all its processes together, if that was asked for."""
    config = session.config
    if not config.getoption("search_artefacts") or hasattr(config, "workerinput"):
        return
    from tests.security.whole_suite import search  # noqa: PLC0415 - seldom wanted

    factory: pytest.TempPathFactory = getattr(config, "_tmp_path_factory")  # noqa: B009 - pytest's own
    found = search(factory.getbasetemp())
    sys.stdout.write("\n" + "\n".join(found) + "\n")
    if len(found) > 1:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip the long tests unless asked for, and watch the tasks of every coroutine test."""
    skip_long = pytest.mark.skip(reason="takes minutes: run with --long")
    for item in items:
        if item.get_closest_marker("long") and not config.getoption("long"):
            item.add_marker(skip_long)
        if isinstance(item, pytest.Function) and asyncio.iscoroutinefunction(item.obj):
            item.fixturenames.insert(0, "no_task_left_running")


class _Rounds:
    """The garbage collector's rounds, kept quick: what lives long is taken out of them.

    Each Qt test ends with a round. With the syntax trees that some tests keep, for one, a round
    over everything would take a third of a second, a thousand times.
    """

    def __init__(self) -> None:
        self._is_slow = True

    def go(self) -> None:
        began_s = time.process_time()
        gc.collect()
        self._is_slow = time.process_time() - began_s > SLOW_ROUND_S

    def take_out_what_lives(self) -> None:
        if self._is_slow:
            self.go()
            gc.freeze()
            self._is_slow = False


_rounds: Final = _Rounds()


def pytest_collection_finish() -> None:
    """Take what is loaded by now out of the garbage collector's rounds."""
    _rounds.take_out_what_lives()


def pytest_runtest_logfinish() -> None:
    """Do it again where they became slow: between two tests nothing that should go is held."""
    _rounds.take_out_what_lives()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Collect a Qt test's objects here: collected from a thread later, they make Qt complain."""
    yield
    fixtures = item.fixturenames if isinstance(item, pytest.Function) else []
    if item.get_closest_marker("qt_loop") or "qapp" in fixtures:
        _rounds.go()


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
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Refuse every connection and name look-up that would leave this machine.

    A test that tried fails in any case, even where the program took the refusal for a fault.
    """
    refused: list[str] = []
    real = socket.socket

    def refuse(address: object) -> None:
        if not _stays_here(address):
            refused.append(repr(address))
            raise NetworkRefusedError(f"a test wants to reach {address!r}")

    def guarded(method: str) -> Callable[..., object]:
        original = getattr(real, method)

        def call(self: socket.socket, *arguments: Any) -> object:  # noqa: ANN401 - passed on
            # The address is the last argument of each of them.
            refuse(arguments[-1])
            return original(self, *arguments)

        return call

    def looking_up(function: str) -> Callable[..., object]:
        original = getattr(socket, function)

        def call(host: str | bytes | None, *rest: Any, **more: Any) -> object:  # noqa: ANN401 - the same
            name = host.decode() if isinstance(host, bytes) else host
            refuse((name or "", 0))
            return original(host, *rest, **more)

        return call

    for method in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(real, method, guarded(method))
    for function in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
        monkeypatch.setattr(socket, function, looking_up(function))
    yield
    if refused:
        pytest.fail(f"a test wants to reach {', '.join(refused)}", pytrace=False)
