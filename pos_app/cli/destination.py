"""Where a command may write a file that a person named: never over what the till itself keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.cli.arguments import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from pos_app.cli.job import Job


def destination(job: Job, key: str) -> Path:
    """Return the file to be written that an argument names, in a folder that is there.

    Raises UsageError, nothing written: no such folder, or what `replaceable` refuses.
    """
    path = job.asked.file(key)
    if path is None:
        raise UsageError(job.text("cli.usage.required", names=key))
    if not path.absolute().parent.is_dir():
        raise UsageError(job.text("cli.usage.folder", folder=path.absolute().parent))
    return replaceable(job, path.absolute())


def replaceable(job: Job, path: Path) -> Path:
    """Return `path` where a new file may take its place.

    Raises UsageError for a folder, a device or a pipe, which a new file would push aside, and for
    whatever lies in the data folder already: the journal, its copies, the keys.
    """
    if not path.exists():
        return path
    if not path.is_file():
        raise UsageError(job.text("cli.usage.no_plain_file", file=path))
    if path.resolve().is_relative_to(job.desk.data_dir.resolve()):
        raise UsageError(job.text("cli.usage.kept_by_the_till", file=path))
    return path
