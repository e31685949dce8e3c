"""A whole program in this process, at a sandbox in a thread: commands as a shop types them."""

from __future__ import annotations

import asyncio
import io
import json
import threading
from contextlib import asynccontextmanager, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pos_app.cli.choice import Choice
from pos_app.cli.run import run
from pos_app.composition.commands.desk import OfficeDesk
from pos_app.composition.site import Mode, Site
from pos_app.composition.strongroom import build_strongroom
from pos_app.diagnostics import Diagnostics
from pos_app.sandbox import credentials as keys
from pos_app.sandbox.server import Sandbox
from pos_app.settings.places import Places
from pos_app.settings.store import load
from pos_app.texts.catalogue import load_texts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from pathlib import Path

    from pos_app.engine.till import Till
    from pos_app.sandbox.server import SandboxOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a command ended and what it wrote."""

    status: int
    out: str
    err: str

    @property
    def told(self) -> Any:  # noqa: ANN401 - whatever JSON holds
        """What a program reads of it."""
        assert self.out, self.err
        return json.loads(self.out)


class Counter:
    """A shop's program: its folder, its settings, its provider."""

    def __init__(self, folder: Path, environment: Mapping[str, str], sandbox: Sandbox) -> None:
        self.folder = folder
        self.sandbox = sandbox
        self.environment = environment
        self.config = folder / "config.toml"
        self.config.write_text("moneygram = true\n", encoding="utf-8")
        self._diagnostics: Diagnostics | None = None

    def site(self) -> Site:
        """Return what a command's run would be about."""
        configuration = load(self.config, self.environment, {"data_dir": str(self.folder)})
        places = Places(config_file=self.config, data_dir=self.folder)
        return Site(
            mode=Mode.LIVE,
            configuration=configuration,
            places=places,
            texts=load_texts(configuration.settings.lang),
            environment=self.environment,
            strongroom=build_strongroom(configuration.settings, places, self.environment),
        )

    def open_desk(self, choice: Choice) -> OfficeDesk:
        """Be the house of one command."""
        site = self.site()
        self._diagnostics = Diagnostics(site.places.logs)
        self._diagnostics.begin(verbose=True)
        return OfficeDesk(site, self._diagnostics)

    def report_crash(self, fault: BaseException) -> Path | None:
        """Fail the test with the fault itself."""
        raise fault

    @asynccontextmanager
    async def till(self) -> AsyncIterator[Till]:
        """Open the till itself, for what no command does."""
        try:
            async with self.open_desk(Choice()).till() as till:
                yield till
        finally:
            self.end()

    def end(self) -> None:
        """Close the logs of the desk that was opened last."""
        if self._diagnostics is not None:
            self._diagnostics.end()

    def command(self, *arguments: str) -> Ended:
        """Run one command line."""
        out, err = io.StringIO(), io.StringIO()
        try:
            with redirect_stdout(out), redirect_stderr(err):
                status = run(arguments, self)
        finally:
            self.end()
        return Ended(status=status, out=out.getvalue(), err=err.getvalue())


@contextmanager
def counter_at(folder: Path, options: SandboxOptions) -> Iterator[Counter]:
    """Serve a sandbox from a thread, and yield a program that works with it."""
    ready, ending = threading.Event(), asyncio.Event()
    made: list[tuple[Sandbox, asyncio.AbstractEventLoop]] = []

    async def serve() -> None:
        async with Sandbox(options) as sandbox:
            made.append((sandbox, asyncio.get_running_loop()))
            ready.set()
            await ending.wait()

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    assert ready.wait(30)
    ((sandbox, loop),) = made
    try:
        yield Counter(folder, environment_of(sandbox), sandbox)
    finally:
        loop.call_soon_threadsafe(ending.set)
        thread.join()


def environment_of(sandbox: Sandbox) -> Mapping[str, str]:
    """Return the variables that point a live till at a sandbox."""
    return {
        "POS_APP_INTECH_URL": sandbox.intech_url,
        "POS_APP_INTECH_API_KEY": keys.INTECH_API_KEY,
        "POS_APP_INTECH_CALLBACK_URL": sandbox.callback_url,
        "POS_APP_INTRAM_URL": sandbox.intram_url,
        "POS_APP_INTRAM_PUBLIC_KEY": keys.INTRAM_PUBLIC_KEY,
        "POS_APP_INTRAM_PRIVATE_KEY": keys.INTRAM_PRIVATE_KEY,
        "POS_APP_INTRAM_SECRET_KEY": keys.INTRAM_SECRET_KEY,
    }
