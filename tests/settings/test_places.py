"""Which folders suit a journal, and where everything else goes."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings import places
from pos_app.settings.places import filesystem_of, find_places, prepare_folder, refuse_unsafe

MOUNTS = (
    "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw",
    "31 30 0:41 / /home/awa/share rw - cifs //server/x rw",
    "30 27 0:40 / /home rw shared:1 - btrfs /dev/vdb rw",
    "32 27 8:1 / /media/awa/MY\\040STICK rw - vfat /dev/sdb1 rw",
    "33 27 0:42 / /mnt/nfs rw - nfs4 server:/x rw",
)


def test_a_chosen_folder_holds_everything(tmp_path: Path) -> None:
    found = find_places(tmp_path / "till")

    assert found.data_dir == tmp_path / "till"
    assert {found.logs.name, found.backups.name, found.cache.name, found.sandbox.name} == {
        "logs",
        "backups",
        "cache",
        "sandbox",
    }


def test_without_a_choice_the_system_says_where() -> None:
    found = find_places(None)

    assert found.data_dir == Path(os.environ["XDG_DATA_HOME"]) / "pos-app"
    assert found.config_file == Path(os.environ["XDG_CONFIG_HOME"]) / "pos-app" / "config.toml"


def test_a_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    prepare_folder(tmp_path / "new" / "till")
    prepare_folder(tmp_path / "new" / "till")

    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "new" / "till").stat().st_mode) == 0o700


@pytest.mark.parametrize("inside", ["", "inside"])
def test_a_folder_that_cannot_be_made_is_a_trouble(tmp_path: Path, inside: str) -> None:
    (tmp_path / "till").write_text("in the way")

    with pytest.raises(TillError) as caught:
        prepare_folder(tmp_path / "till" / inside)

    assert caught.value.trouble is Trouble.JOURNAL_UNWRITABLE


@pytest.mark.parametrize(
    "name",
    ["OneDrive", "OneDrive - Awa SARL", "Dropbox", "Google Drive", "Nextcloud", "iCloudDrive"],
)
def test_a_synchronised_folder_is_refused_by_its_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(TillError) as caught:
        refuse_unsafe(tmp_path / name / "till")

    assert caught.value.trouble is Trouble.FOLDER_REFUSED
    assert name in caught.value.detail


def test_a_synchronised_folder_is_refused_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / "Shop" / ".stfolder").mkdir(parents=True)

    with pytest.raises(TillError, match="Shop"):
        refuse_unsafe(tmp_path / "Shop" / "till")


@pytest.mark.parametrize(
    ("folder", "filesystem"),
    [
        ("/home/awa/till", "btrfs"),
        ("/home/awa/share/till", "cifs"),
        ("/home/awa/shared", "btrfs"),
        ("/media/awa/MY STICK/till", "vfat"),
        ("/mnt/nfs", "nfs4"),
        ("/var/till", "ext4"),
    ],
)
def test_the_innermost_mount_decides(folder: str, filesystem: str) -> None:
    assert filesystem_of(Path(folder), MOUNTS) == filesystem


@pytest.mark.parametrize("folder", ["/home/awa/share/till", "/media/awa/MY STICK", "/mnt/nfs/x"])
def test_a_share_or_a_stick_is_refused(monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    monkeypatch.setattr(places, "_mounts", lambda: MOUNTS)

    with pytest.raises(TillError):
        refuse_unsafe(Path(folder))


def test_a_folder_of_this_disk_is_taken(tmp_path: Path) -> None:
    refuse_unsafe(tmp_path / "till")
