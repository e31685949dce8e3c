"""Lists as files for the window: written by another process of this program, which can be stopped.

What it writes may take minutes, and much of it would hold Python's lock while a customer waits.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pos_app.composition.site import Mode
from pos_app.domain.trouble import TillError, Trouble
from pos_app.engine.review import OF_ENTRIES
from pos_app.settings.places import prepare_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pos_app.composition.site import Site
    from pos_app.engine.ports import Clock
    from pos_app.engine.review import ExportWish

FOLDER: Final = "exports"
MODES: Final[Mapping[Mode, str]] = {Mode.SANDBOX: "--sandbox", Mode.TRAINING: "--training"}
"""How the other process is told whose journal is meant."""

ENDS: Final = {"csv-plain": "csv"}
"""The end of a file's name, where it is not the format's own."""

NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""Windows would show a console beside the till."""


class Exporter:
    """The window's `Exports`: files in a folder beside the journal."""

    def __init__(self, site: Site, clock: Clock) -> None:
        self._site = site
        self._clock = clock
        self._folder = site.folder / FOLDER

    async def export(self, wish: ExportWish, hear: Callable[[int, int], None]) -> Path:
        """Write a list; return where it is. Raises TillError."""
        prepare_folder(self._folder)
        kind = wish.kind.value
        out = self._folder / f"{kind}-{self._clock.now_ms()}.{ENDS.get(kind, kind)}"
        loop = asyncio.get_running_loop()

        def tell(done: int, of: int) -> None:
            loop.call_soon_threadsafe(lambda: hear(done, of))

        with _in_a_file(wish.wanted.search, self._folder) as search:
            process = await asyncio.to_thread(self._begun, [*self._words(wish, search), str(out)])
            listening = asyncio.ensure_future(asyncio.to_thread(_listen, process, tell))
            try:
                complaint = await asyncio.shield(listening)
            except asyncio.CancelledError:
                process.terminate()
                await listening
                await asyncio.to_thread(self._tidied, out)
                raise
        if process.returncode:
            raise TillError(Trouble.FOLDER_REFUSED, complaint)
        return out

    def _words(self, wish: ExportWish, search: str) -> Sequence[str]:
        """Return the command line, but for the file's name at its end."""
        site, wanted = self._site, wish.wanted
        program = [sys.executable] if getattr(sys, "frozen", False) else _OURSELVES
        words = [*program, "--data-dir", str(site.places.data_dir), "--lang", site.settings.lang]
        words += [MODES[site.mode]] if site.mode in MODES else []
        words += ["journal", "export", "--json", "--format", wish.kind.value]
        if wish.days is not None:
            words += ["--since", wish.days.first, "--until", wish.days.last]
        if wish.kind not in OF_ENTRIES:
            words += ["--search", search] if search else []
            words += ["--service", wanted.service] if wanted.service else []
            words += ["--direction", wanted.direction] if wanted.direction else []
            words += ["--sold-by", wanted.cashier] if wanted.cashier else []
            words += [word for state in sorted(wanted.states) for word in ("--state", state)]
        return [*words, "--out"]

    def _begun(self, words: Sequence[str]) -> subprocess.Popen[str]:
        try:
            return subprocess.Popen(  # noqa: S603 - ourselves, and no shell
                words,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                encoding="utf-8",
                errors="replace",
                creationflags=NO_WINDOW,
                env={**self._site.environment, "PYTHONUTF8": "1"},
            )
        except OSError as error:
            raise TillError(Trouble.FOLDER_REFUSED, str(error)) from error

    def _tidied(self, out: Path) -> None:
        for path in (out, out.with_name(out.name + ".unfinished")):
            with suppress(OSError):
                path.unlink(missing_ok=True)


_OURSELVES: Final = (sys.executable, "-m", "pos_app")


@contextmanager
def _in_a_file(search: str, folder: Path) -> Iterator[str]:
    """Give a search as an argument: in a file of ours, since other programs see arguments."""
    if not search:
        yield ""
        return
    number, name = tempfile.mkstemp(prefix=".search-", dir=folder)
    try:
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(search)
        yield f"@{name}"
    finally:
        Path(name).unlink(missing_ok=True)


def _listen(process: subprocess.Popen[str], hear: Callable[[int, int], None]) -> str:
    """Hear a worker out on a thread; return what it complained of."""
    with process:
        for told in _told(process):
            if "done" in told:
                hear(told["done"], told["of"])
        assert process.stderr is not None  # noqa: S101 - it was asked for
        return process.stderr.read().strip().partition("\n")[0]


def _told(process: subprocess.Popen[str]) -> Iterator[dict[str, int]]:
    assert process.stdout is not None  # noqa: S101 - it was asked for
    for line in process.stdout:
        with suppress(ValueError):
            yield json.loads(line)
