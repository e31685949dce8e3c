"""Opens the key file before a command that needs keys: its passphrase is typed without echo."""

from __future__ import annotations

import getpass
import sys
from typing import TYPE_CHECKING, Final

from pos_app.cli.arguments import UsageError
from pos_app.domain.secret import Lock, Secret
from pos_app.domain.trouble import TillError, Trouble

if TYPE_CHECKING:
    from pos_app.cli.job import Job

TRIES: Final = 3


def unlock(job: Job) -> None:
    """Ask for the passphrase if the key file wants one; an empty answer leaves it locked.

    Raises UsageError for a new one that cannot be used, TillError KEY_FILE_REFUSED for a wrong one.
    """
    keys = job.desk.keys()
    lock = keys.lock()
    if lock == Lock.OPEN:
        return
    if lock == Lock.NEW:
        _begin(job)
        return
    for tries_left in reversed(range(TRIES)):
        typed = typed_secret(job.text("cli.type_passphrase"))
        if not typed:
            return
        try:
            keys.unlock(typed)
        except TillError as trouble:
            again = tries_left and is_person_there()
            if trouble.trouble is not Trouble.KEY_FILE_REFUSED or not again:
                raise
            job.voice.complain(job.text(f"trouble.{trouble.trouble}.title"))
        else:
            return


def _begin(job: Job) -> None:
    """Have a new passphrase typed twice, before the first key; other commands find no keys."""
    if job.asked.command.name != "keys set":
        return
    typed = typed_secret(job.text("cli.new_passphrase"))
    if typed != typed_secret(job.text("cli.new_passphrase_again")):
        raise UsageError(job.text("unlock.differ"))
    try:
        job.desk.keys().unlock(typed)
    except ValueError as fault:
        raise UsageError(job.text("unlock.short")) from fault


def typed_secret(prompt: str) -> Secret:
    """Read one line without echo, or from a pipe as it comes."""
    return Secret(typed_hidden(prompt) if is_person_there() else typed_line())


def typed_hidden(prompt: str) -> str:
    """Read one line at the terminal without echo; empty where it was ended instead (Ctrl-D)."""
    try:
        return getpass.getpass(f"{prompt} ").strip()
    except EOFError:
        return ""


def typed_line() -> str:
    """Read one line of the input; empty where there is none, or none that is text."""
    try:
        return sys.stdin.readline().strip() if sys.stdin is not None else ""
    except UnicodeDecodeError:
        return ""


def is_person_there() -> bool:
    """Tell whether somebody sits at a terminal; a program started by another may have no input."""
    return sys.stdin is not None and sys.stdin.isatty()
