"""The Linux packages hold what they must, validate, and come out the same twice."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import tarfile
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import package_facts
import package_icons
import package_linux
import package_sign
import pytest

import pos_app

if TYPE_CHECKING:
    from pathlib import Path

DATE = 1_767_225_600


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder for everything, with the texts of a package filled in."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(DATE))
    folder = tmp_path / "stage"
    for module in (package_linux, package_sign):
        monkeypatch.setattr(module, "OUT", tmp_path)
    monkeypatch.setattr(package_linux, "STAGE", folder)
    monkeypatch.setattr(package_linux, "must_run", lambda _: None)
    package_linux.stage()
    return folder


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "bundle"
    (folder / "_internal").mkdir(parents=True)
    for name in ("pos-app", "_internal/b.so", "_internal/a.so"):
        (folder / name).write_text(name, encoding="utf-8")
    return folder


def test_the_version_stands_in_one_place() -> None:
    assert package_facts.version() == pos_app.__version__


def test_the_time_is_the_one_that_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(DATE))

    assert package_facts.stamp() == "2026-01-01T00:00:00Z"


def test_no_placeholder_is_left(stage: Path) -> None:
    texts = {path.name: path.read_bytes() for path in stage.iterdir() if path.is_file()}
    texts = {
        name: gzip.decompress(text) if name.endswith(".gz") else text
        for name, text in texts.items()
    }

    assert len(texts) == 8
    marks = [
        f"@{name}@".encode() for name in ("NAME", "VERSION", "DATE", "ID", "HOMEPAGE", "MAIL_DATE")
    ]
    assert [name for name, text in texts.items() if any(mark in text for mark in marks)] == []
    assert pos_app.__version__.encode() in texts["pos-app.1.gz"]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-utils")
def test_the_desktop_entry_is_valid(stage: Path) -> None:
    entry = stage / "sn.posapp.PosApp.desktop"

    answer = subprocess.run(
        ["desktop-file-validate", entry], capture_output=True, text=True, check=False
    )

    assert (answer.returncode, answer.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="needs appstream")
def test_the_metadata_are_valid(stage: Path) -> None:
    metadata = stage / "sn.posapp.PosApp.metainfo.xml"

    answer = subprocess.run(
        ["appstreamcli", "validate", "--no-net", metadata],
        capture_output=True,
        text=True,
        check=False,
    )

    assert answer.returncode == 0, answer.stdout


@pytest.mark.skipif(not shutil.which("man"), reason="needs man-db")
def test_the_manual_page_is_clean(stage: Path) -> None:
    answer = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", stage / "pos-app.1.gz"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (answer.returncode, answer.stderr) == (0, "")


def test_the_packages_place_everything(stage: Path, bundle: Path) -> None:
    described = package_linux.contents(bundle, "1.2.3", "zstd")

    placed = described["contents"]
    assert isinstance(placed, list)
    destinations = {entry["dst"] for entry in placed}
    icons = {size for size in package_icons.SIZES if _icon(size) in destinations}
    assert icons == {16, 24, 32, 48, 64, 128, 256, 512}
    assert {"/opt/pos-app", "/usr/bin/pos-app", "/usr/share/man/man1/pos-app.1.gz"} <= destinations
    assert described["scripts"] == {
        "preinstall": str(stage / "not_while_open.sh"),
        "preremove": str(stage / "not_while_open.sh"),
    }


def _icon(size: int) -> str:
    return f"/usr/share/icons/hicolor/{size}x{size}/apps/sn.posapp.PosApp.png"


@pytest.mark.usefixtures("stage")
def test_the_folder_to_carry_around_is_the_same_twice(bundle: Path) -> None:
    first = package_linux._archive(bundle).read_bytes()
    (bundle / "_internal" / "a.so").touch()
    second = package_linux._archive(bundle)

    assert second.read_bytes() == first
    with tarfile.open(second) as archive:
        names = archive.getnames()
        assert names == sorted(names)
        assert {(each.uid, each.uname, each.mtime) for each in archive} == {(0, "root", DATE)}
        assert {name.partition("/")[0] for name in names} == {
            f"pos-app-{pos_app.__version__}-linux-x86_64"
        }


def test_a_till_that_is_open_is_left_alone(stage: Path, tmp_path: Path) -> None:
    program = tmp_path / "pos-app"
    shutil.copy(str(shutil.which("sleep")), program)
    script = stage / "not_while_open.sh"
    text = script.read_text(encoding="utf-8")
    script.write_text(text.replace("/opt/pos-app/pos-app", str(program)), encoding="utf-8")

    assert _status(script) == (0, "")
    with subprocess.Popen([program, "60"]) as running:
        status, words = _status(script)
        running.terminate()

    assert status == 1
    assert "la caisse est ouverte" in words
    assert "the till is open" in words
    assert _status(script) == (0, "")


def _status(script: Path) -> tuple[int, str]:
    answer = subprocess.run(["sh", script], capture_output=True, text=True, check=False)
    return answer.returncode, answer.stderr


@pytest.mark.usefixtures("stage")
def test_checksums_cover_what_other_systems_made_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(package_sign.GPG_KEY, raising=False)
    for name in ("setup.exe", "till.deb", "gone.rpm"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    package_sign.finish([tmp_path / "setup.exe", tmp_path / "gone.rpm"])
    (tmp_path / "gone.rpm").unlink()

    package_sign.finish([tmp_path / "till.deb"])

    answer = subprocess.run(
        ["sha256sum", "--check", "--strict", "SHA256SUMS"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.stdout == "setup.exe: OK\ntill.deb: OK\n"


@pytest.mark.skipif(not shutil.which("gpg"), reason="needs gnupg")
def test_a_key_that_is_named_signs_packages_and_sums(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package_sign, "OUT", tmp_path)
    # gpg's sockets have short names only: the folder of a test may be too deep for them.
    with TemporaryDirectory(prefix="gpg") as home:
        monkeypatch.setenv("GNUPGHOME", home)
        _gpg("--passphrase", "", "--quick-generate-key", "shop@pos-app.example", "ed25519", "sign")
        monkeypatch.setenv(package_sign.GPG_KEY, "shop@pos-app.example")
        package = tmp_path / "till.deb"
        package.write_text("till", encoding="utf-8")

        package_sign.finish([package])

        for name in ("till.deb", "SHA256SUMS"):
            _gpg("--verify", str(tmp_path / f"{name}.asc"), str(tmp_path / name))
        subprocess.run(["gpgconf", "--kill", "all"], check=True)


def _gpg(*words: str) -> None:
    subprocess.run(["gpg", "--batch", "--quiet", *words], capture_output=True, check=True)
