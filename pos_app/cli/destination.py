"""Where a command may write a file that a person named: never over what the till itself keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.cli.arguments import UsageError
from pos_app.cli.voice import in_words

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.cli.job import Job


def is_there(job: Job, path: Path) -> bool:
    """Tell whether something stands at `path`. Raises UsageError where that cannot be looked at."""
    try:
        return path.exists()
    except OSError as refusal:
        # A name that is too long, a folder that nobody may look into.
        raise UsageError(job.text("cli.system_refuses", why=in_words(refusal))) from refusal


def expect_folder(job: Job, path: Path) -> None:
    """Raise UsageError where no folder is to hold `path`."""
    folder = path.absolute().parent
    if not is_there(job, folder) or not folder.is_dir():
        raise UsageError(job.text("cli.usage.folder", folder=folder))


def destination(job: Job, key: str) -> Path:
    """Return the file to be written that an argument names, in a folder that is there.

    Raises UsageError, nothing written: no such folder, or what `replaceable` refuses.
    """
    path = job.asked.file(key)
    if path is None:
        raise UsageError(job.text("cli.usage.required", names=key))
    expect_folder(job, path)
    return replaceable(job, path.absolute())


def replaceable(job: Job, path: Path) -> Path:
    """Return `path` where a new file may take its place.

    Raises UsageError for a folder, a device or a pipe, which a new file would push aside, and for
    whatever lies in the data folder already: the journal, its copies, the keys.
    """
    if not is_there(job, path):
        return path
    if not path.is_file():
        raise UsageError(job.text("cli.usage.no_plain_file", file=path))
    if path.resolve().is_relative_to(job.desk.data_dir.resolve()):
        raise UsageError(job.text("cli.usage.kept_by_the_till", file=path))
    return path
