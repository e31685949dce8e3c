"""Logs and crash reports without secrets: what support needs, and nothing that a thief could use.

Everything that is written passes one redaction; no traceback shows the values of variables.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import logging
import platform
import re
import sys
import threading
import time
import traceback
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING, Any, Final, TextIO

from pos_app import __version__
from pos_app.domain.secret import HIDDEN

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Mapping
    from pathlib import Path

    from pos_app.domain.secret import Secret

LOG_NAME: Final = "pos-app.log"
FAULT_NAME: Final = "fatal.log"
LOG_BYTES: Final = 2 * 1024 * 1024
OLD_LOGS: Final = 5
SEEN_NAME: Final = "crash-seen"
"""Holds the name of the newest report that somebody was shown."""

MOST_REPORTS: Final = 20
"""A fault that repeats must not fill the disk of a till."""

SHORTEST_SECRET: Final = 4
"""Shorter ones would blot out ordinary words; no provider gives such keys."""

QUIET: Final = ("httpx", "httpcore", "asyncio", "qasync", "keyring", "uvicorn")
"""Libraries whose chatter holds addresses and bodies: only their warnings are kept."""

_KEY_LIKE: Final = re.compile(
    r"""
    (?P<name>
        \\?["']?\b(?:
            api[_-]?key | secre?te?[_-]?key | private[_-]?key | public[_-]?key | x-[a-z]+-key
            | secret | password | passphrase | pin | otp | hmac[a-z_-]* | authorization
            | card[_-]?number | card[_-]?cvc | cvc | cvv | pan
        )\\?["']?\s*[:=]\s*
    )
    (?:
        "(?:[^"\\]|\\.)*"
        | '(?:[^'\\]|\\.)*'
        | (?:(?:bearer|basic)\s+)?[^\s,;&}\])]+
    )
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""A name that promises a secret, and what stands behind it: JSON, Python, headers, addresses."""

_CARD: Final = re.compile(r"(?<![0-9A-Za-z])(?:[0-9][ -]?){12,18}[0-9](?![0-9A-Za-z])")
_LUHN_DOUBLE: Final = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)

_STEERING: Final = re.compile("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
"""What ends a line or turns it round for some reader, besides what JSON escapes anyway."""


class Redaction:
    """Takes every known secret, whatever stands behind a key-like name, and card numbers out."""

    def __init__(self) -> None:
        self._forms: set[str] = set()

    def hide(self, secret: Secret) -> None:
        """Hide one secret from now on, in each form in which it is written."""
        plain = secret.reveal()
        if len(plain) >= SHORTEST_SECRET:
            quoted = json.dumps(plain), json.dumps(plain, ensure_ascii=False), repr(plain)
            self._forms.update({plain, *(each[1:-1] for each in quoted)})

    def clean(self, text: str) -> str:
        """Return `text` without them."""
        for form in sorted(self._forms, key=len, reverse=True):
            text = text.replace(form, HIDDEN)
        text = _KEY_LIKE.sub(rf"\g<name>{HIDDEN}", text)
        return _CARD.sub(_without_card, text)


def _without_card(found: re.Match[str]) -> str:
    digits = re.sub("[ -]", "", found[0])
    odd = sum(map(int, digits[-1::-2]))
    even = sum(_LUHN_DOUBLE[int(digit)] for digit in digits[-2::-2])
    return found[0] if (odd + even) % 10 else HIDDEN


class JsonLines(logging.Formatter):
    """Writes one JSON object a line, cleaned as a whole."""

    def __init__(self, redaction: Redaction) -> None:
        super().__init__()
        self._redaction = redaction

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of one record."""
        line = {
            "at": _written(record.created),
            "level": record.levelname,
            "from": record.name,
            "thread": record.threadName,
            "message": self._redaction.clean(record.getMessage()),
        }
        if record.exc_info and record.exc_info[1] is not None:
            line["trace"] = trace_of(record.exc_info[1], self._redaction)
        text = json.dumps(line, ensure_ascii=False)
        return _STEERING.sub(lambda found: json.dumps(found[0])[1:-1], text)


def _report_name(at_s: float) -> str:
    stamp = time.strftime("%Y%m%dT%H%M%S", time.gmtime(at_s))
    return f"crash-{stamp}-{round(at_s % 1 * 1_000_000):06d}.txt"


def _keep_as_report(fatal: Path) -> None:
    """Make what the interpreter wrote while an earlier run died a report like the others."""
    with contextlib.suppress(OSError):  # Another process of the till may have it open.
        died = fatal.stat()
        if died.st_size:
            fatal.rename(fatal.with_name(_report_name(died.st_mtime)))


def trace_of(fault: BaseException, redaction: Redaction) -> str:
    """Return a traceback without the values of variables, cleaned."""
    lines = traceback.TracebackException.from_exception(fault, capture_locals=False).format()
    return redaction.clean("".join(lines))


@dataclass(frozen=True, slots=True, kw_only=True)
class CrashReport:
    """A report of a fault, as it stands on disk: without secrets."""

    path: Path
    text: str


class Diagnostics:
    """The logs and crash reports of one run, in one folder."""

    def __init__(self, folder: Path) -> None:
        self.redaction = Redaction()
        self._folder = folder
        self._handler: logging.Handler | None = None
        self._fatal: TextIO | None = None
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._level = logging.getLogger().level

    def begin(self, *, verbose: bool = False) -> None:
        """Write logs from now on, and a report of whatever nobody caught.

        Without a disk to write to nothing is logged; the journal says better what is wrong.
        """
        self._handler = self._open() or logging.NullHandler()
        root = logging.getLogger()
        root.addHandler(self._handler)
        root.setLevel(logging.DEBUG if verbose else logging.INFO)
        for name in QUIET:
            logging.getLogger(name).setLevel(logging.WARNING)
        # Python's own last resort would print records, tracebacks too, past the redaction.
        logging.raiseExceptions = False
        # A warning's own words would go past the redaction too.
        logging.captureWarnings(capture=True)
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable

    def _open(self) -> logging.Handler | None:
        path = self._folder / LOG_NAME
        try:
            _make_private(self._folder)
            path.touch(mode=0o600)
            handler = RotatingFileHandler(
                path, maxBytes=LOG_BYTES, backupCount=OLD_LOGS, encoding="utf-8"
            )
            fatal = self._folder / FAULT_NAME
            _keep_as_report(fatal)
            fatal.touch(mode=0o600)
            self._fatal = fatal.open("a", encoding="utf-8")
        except OSError:
            return None
        handler.setFormatter(JsonLines(self.redaction))
        faulthandler.enable(self._fatal, all_threads=True)
        return handler

    def end(self) -> None:
        """Close every file and give the hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        if self._fatal is not None:
            faulthandler.disable()
            with contextlib.suppress(OSError):  # A full disk: what it refuses is lost already.
                self._fatal.close()
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            logging.getLogger().setLevel(self._level)
            logging.raiseExceptions = True
            logging.captureWarnings(capture=False)
            with contextlib.suppress(OSError):  # The same.
                self._handler.close()

    def watch_loop(self, loop: asyncio.AbstractEventLoop) -> None:
        """Report what a loop's tasks and callbacks leave uncaught."""
        loop.set_exception_handler(self._uncaught_in_loop)

    def report(self, fault: BaseException, where: str = "") -> Path | None:
        """Log a fault of the program and write a report; return its path, None without a disk."""
        logging.getLogger(__name__).critical("%s", where or "uncaught", exc_info=fault)
        path = self._folder / _report_name(time.time())
        text = "\n".join(
            (
                f"pos-app {__version__}, Python {platform.python_version()}",
                f"{platform.platform()}",
                f"{_written(time.time())} {self.redaction.clean(where)}".rstrip(),
                "",
                trace_of(fault, self.redaction),
            )
        )
        try:
            _make_private(self._folder)
            path.touch(mode=0o600)
            path.write_text(text, encoding="utf-8")
            for old in sorted(self._folder.glob("crash-*.txt"))[:-MOST_REPORTS]:
                old.unlink()
        except OSError:
            return None
        return path

    def unseen_report(self) -> CrashReport | None:
        """Return the newest report that nobody was shown yet; reads the disk."""
        try:
            newest = max(self._folder.glob("crash-*.txt"), default=None)
            seen = self._folder / SEEN_NAME
            if newest is None or (seen.exists() and newest.name <= seen.read_text("utf-8")):
                return None
            text = newest.read_text("utf-8", errors="replace")
        except OSError:
            return None
        return CrashReport(path=newest, text=self.redaction.clean(text))

    def mark_seen(self, report: CrashReport) -> None:
        """Note that a report, and all before it, need not be shown again."""
        with contextlib.suppress(OSError):  # Without a disk it is shown once more.
            seen = self._folder / SEEN_NAME
            seen.touch(mode=0o600)
            seen.write_text(report.path.name, encoding="utf-8")

    def _uncaught(self, _kind: type[BaseException], fault: BaseException, _trace: Any) -> None:  # noqa: ANN401 - as Python calls it
        if isinstance(fault, KeyboardInterrupt):
            return
        path = self.report(fault)
        if sys.stderr is not None:
            sys.stderr.write(f"{type(fault).__name__}: {path or '-'}\n")

    def _uncaught_in_thread(self, seen: threading.ExceptHookArgs) -> None:
        if seen.exc_value is not None and not isinstance(seen.exc_value, SystemExit):
            self.report(seen.exc_value, f"thread {seen.thread.name if seen.thread else '?'}")

    def _unraisable(self, seen: sys.UnraisableHookArgs) -> None:
        if seen.exc_value is not None:
            self.report(seen.exc_value, seen.err_msg or "unraisable")

    def _uncaught_in_loop(
        self, _loop: asyncio.AbstractEventLoop, context: Mapping[str, Any]
    ) -> None:
        message = str(context.get("message", ""))
        fault = context.get("exception")
        if isinstance(fault, BaseException):
            self.report(fault, message)
        else:
            logging.getLogger(__name__).error("%s", message)


def _make_private(folder: Path) -> None:
    for part in reversed((folder, *folder.parents)):
        if not part.exists():
            part.mkdir(mode=0o700, exist_ok=True)


def _written(at_s: float) -> str:
    whole_ms = int(at_s * 1000)
    day = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(whole_ms // 1000))
    return f"{day}.{whole_ms % 1000:03d}Z"
