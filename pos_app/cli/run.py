"""Runs one command line from reading it to the exit status; nothing leaves here as a traceback."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Coroutine
from importlib import import_module
from typing import TYPE_CHECKING, Final, TextIO

from pos_app.cli.arguments import UsageError, language_of, read
from pos_app.cli.declaring import Mark
from pos_app.cli.job import Exit, Job
from pos_app.cli.voice import Voice, in_words
from pos_app.domain.trouble import TillError, Trouble
from pos_app.texts.catalogue import load_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pos_app.cli.arguments import Asked
    from pos_app.cli.desk import House

INTERRUPTED: Final = 130
"""As shells tell a program that Ctrl-C ended."""

ASKED_WRONGLY: Final = frozenset({Trouble.UNKNOWN_TRANSACTION, Trouble.NOT_POSSIBLE_NOW})
"""Troubles of what was asked for, not of the till."""


def run(arguments: Sequence[str], house: House) -> int:
    """Carry out a command line and return the exit status.

    Ends the process (SystemExit) for `--help` and `--version`, as argparse does.
    """
    voice = voice_for(arguments)
    try:
        return _run(arguments, house, voice)
    except (Exception, KeyboardInterrupt) as fault:  # noqa: BLE001 - told in words
        return explained(fault, voice, house)


def voice_for(arguments: Sequence[str]) -> Voice:
    """Return a voice in the language that a command line asks for."""
    texts = load_texts(language_of(arguments, os.environ))
    return Voice(texts, _stream(sys.stdout), _stream(sys.stderr))


def explained(fault: BaseException, voice: Voice, house: House) -> int:
    """Say in words what ended the program, and return the exit status for it.

    A fault of the program itself is reported with its traceback.
    """
    match fault:
        case UsageError():
            voice.complain(*fault.lines)
            return Exit.USAGE
        case TillError():
            voice.trouble(fault.trouble, fault.detail)
            return Exit.USAGE if fault.trouble in ASKED_WRONGLY else Exit.CANNOT_WORK
        case KeyboardInterrupt():
            return INTERRUPTED
        case OSError():
            # A place that cannot be used is for a person to mend, and no fault of the program.
            logging.getLogger(__name__).warning("the system refuses", exc_info=fault)
            voice.complain(voice.texts.of("cli.system_refuses", why=in_words(fault)))
            return Exit.CANNOT_WORK
    report = house.report_crash(fault)
    voice.complain(
        voice.texts.of("cli.crash"),
        voice.texts.of("cli.crash_report", file=report)
        if report
        else voice.texts.of("cli.no_crash_report", kind=type(fault).__name__),
    )
    return Exit.CANNOT_WORK


def _run(arguments: Sequence[str], house: House, voice: Voice) -> int:
    asked = read(arguments, voice.texts)
    desk = house.open_desk(asked.choice)
    voice.texts = desk.texts
    voice.as_json = asked.switch("json")
    return _carry_out(asked, Job(asked=asked, desk=desk, voice=voice))


def _carry_out(asked: Asked, job: Job) -> int:
    # Imported now: `--help` must wait neither for the engine nor for a loop.
    from asyncio import run as run_loop  # noqa: PLC0415 - see above

    is_real = not (asked.choice.sandbox or asked.choice.training)
    if Mark.USES_KEYS in asked.command.marks and is_real:
        from pos_app.cli.passphrase import unlock  # noqa: PLC0415 - see above

        unlock(job)
    module, _, name = asked.command.done_by.partition(":")
    done = getattr(import_module(module), name)(job)
    status = int(run_loop(done) if isinstance(done, Coroutine) else done)
    return _heard(job, status)


def _heard(job: Job, status: int) -> int:
    """Return the status; what only tells something has failed when that could not be written."""
    unheard = job.voice.unheard
    if unheard is None:
        return status
    if not isinstance(unheard, BrokenPipeError):
        # A reader who has gone knows that; whoever waits for a file has to be told.
        job.voice.complain(job.text("cli.unheard", why=in_words(unheard)))
    is_told = status == Exit.DONE and Mark.ACTS not in job.asked.command.marks
    return Exit.CANNOT_WORK if is_told else status


def _stream(stream: TextIO | None) -> TextIO:
    """Return a stream that can be written in any case: a windowed program has none."""
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - lives as long as we do
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
    return stream
