"""Where the program keeps its files, and which folders cannot be trusted with a journal."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from errno import ENOTDIR
from pathlib import Path
from typing import TYPE_CHECKING, Final

import platformdirs

from pos_app.domain.trouble import TillError, Trouble

if TYPE_CHECKING:
    from collections.abc import Iterable

NAME: Final = "pos-app"

SYNCHRONISED: Final = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "mon drive",
    "icloud drive",
    "iclouddrive",
    "com~apple~clouddocs",
    "nextcloud",
    "owncloud",
    "pcloud",
    "pclouddrive",
    "mega",
    "megasync",
    "box sync",
    "kdrive",
)
"""How synchronised folders are called; a name may go on ("OneDrive - Shop")."""

SYNCHRONISED_MARKS: Final = (".stfolder", ".dropbox", ".owncloudsync.log", ".nextcloudsync.log")
"""What synchronising programs leave at the top of their folders."""

REMOTE_FILESYSTEMS: Final = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "glusterfs", "lustre",
        "davfs", "fuse.davfs2", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.s3fs",
        "fuse.google-drive-ocamlfuse", "fuse.glusterfs", "fuse.onedriver",
    }
)  # fmt: skip
"""Filesystems on another machine: their locks and their flushes are promises of somebody else."""

STICK_FILESYSTEMS: Final = frozenset({"vfat", "msdos", "exfat", "fuseblk.exfat"})
"""How USB sticks are formatted: no permissions, no ordered writes, pulled out at any time."""

_WINDOWS_DRIVES: Final = {2: "removable", 4: "network"}
"""What GetDriveTypeW answers for drives that do not suit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The folders and files of one installation."""

    config_file: Path
    data_dir: Path

    @property
    def logs(self) -> Path:
        """Where logs and crash reports go."""
        return self.data_dir / "logs"

    @property
    def backups(self) -> Path:
        """Where copies of the journal go."""
        return self.data_dir / "backups"

    @property
    def cache(self) -> Path:
        """Where last good copies of the provider's lists go."""
        return self.data_dir / "cache"

    @property
    def test(self) -> Path:
        """Where everything of the provider's account for trying out goes."""
        return self.data_dir / "test"

    @property
    def sandbox(self) -> Path:
        """Where everything of the sandbox goes, its own journal too."""
        return self.data_dir / "sandbox"

    @property
    def training(self) -> Path:
        """Where everything of the training goes, its own journal too."""
        return self.data_dir / "training"


def config_file() -> Path:
    """Return where this user's `config.toml` stands, there or not."""
    folder = platformdirs.user_config_path(NAME, appauthor=False, roaming=True)
    return folder / "config.toml"


def find_places(data_dir: Path | None) -> Places:
    """Return the places for a chosen data folder, or for the system's own without one."""
    chosen = data_dir or platformdirs.user_data_path(NAME, appauthor=False)
    return Places(config_file=config_file(), data_dir=chosen.absolute())


def prepare_folder(folder: Path) -> None:
    """Make a folder for its owner only, with its parents. Raises TillError when it cannot be."""
    try:
        for part in reversed((folder, *folder.parents)):
            if not part.exists():
                part.mkdir(mode=0o700, exist_ok=True)
        if not folder.is_dir():
            raise NotADirectoryError(ENOTDIR, "not a folder")
    except OSError as fault:
        raise TillError(Trouble.JOURNAL_UNWRITABLE, f"{folder}: {fault.strerror}") from fault


def refuse_unsafe(folder: Path) -> None:
    """Raise TillError FOLDER_REFUSED when `folder` cannot be trusted with a live journal."""
    if why := unsafe_because(folder):
        raise TillError(Trouble.FOLDER_REFUSED, f"{folder} ({why})")


def unsafe_because(folder: Path) -> str:
    """Say what is wrong with `folder` for a live journal; empty when nothing is."""
    places = (folder, *folder.parents)
    for part in places:
        if _is_synchronised(part.name) or any(
            (part / mark).exists() for mark in SYNCHRONISED_MARKS
        ):
            return part.name
    if sys.platform == "win32":  # pragma: no cover
        return _windows_drive(folder)
    filesystem = filesystem_of(folder, _mounts())
    return filesystem if filesystem in REMOTE_FILESYSTEMS | STICK_FILESYSTEMS else ""


def filesystem_of(folder: Path, mounts: Iterable[str]) -> str:
    """Return the type of filesystem that `folder` is on, by the lines of a mount table.

    The lines are those of `/proc/self/mountinfo`; empty when none of them fits.
    """
    best, found = -1, ""
    for line in mounts:
        before, _, after = line.partition(" - ")
        point = Path(before.split(" ")[4].replace("\\040", " "))
        depth = len(point.parts)
        if depth >= best and folder.is_relative_to(point):
            best, found = depth, after.split(" ", 1)[0]
    return found


def _is_synchronised(name: str) -> bool:
    low = name.casefold()
    return low in SYNCHRONISED or low.startswith(("onedrive -", "dropbox (", "nextcloud-"))


def _mounts() -> Iterable[str]:
    table = Path("/proc/self/mountinfo")
    if not table.exists():
        return ()
    return table.read_text(encoding="utf-8", errors="replace").splitlines()


def _windows_drive(folder: Path) -> str:  # pragma: no cover
    import ctypes  # noqa: PLC0415 - only Windows has what is asked for here

    if str(folder).startswith("\\\\"):
        return "network"
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - unknown to other systems' types
    return _WINDOWS_DRIVES.get(kernel.GetDriveTypeW(os.path.splitdrive(folder)[0] + "\\"), "")
