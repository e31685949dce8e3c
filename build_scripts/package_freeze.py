"""Freezes the program into a folder that needs no Python, and proves that it works."""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import stat
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING, Final

from console import ROOT, must_run, say, stop
from environment import BUILD
from package_facts import (
    NAME,
    TEMPLATES,
    WORK,
    Frozen,
    epoch_s,
    filled,
    in_mb,
    reproducible,
    size_bytes,
    version,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WINDOWS: Final = os.name == "nt"
FREEZE: Final = WORK / "freeze"
NOT_STRIPPED_BY_THEIR_MAKERS: Final = ("libpython*", "lib-dynload/*.so")
"""Of this machine's Python; everything else comes stripped, or would not bear it."""

PROOFS: Final = (
    ("--version",),
    ("doctor", "--sandbox"),
    ("self-check", "--report", "@/report.json", "--screenshots", "@/screenshots"),
)
"""What a frozen program must be able to do; `@` is a folder of its own."""

LONGEST_PROOF_S: Final = 300
SOURCES: Final = ("pos_app", "resources", "build_scripts", "requirements/build.lock", "LICENSE")
"""Everything that a frozen program depends on."""


def packages_lacking() -> list[str]:
    """Return the Debian packages that freezing needs and this machine lacks."""
    if not sys.platform.startswith("linux"):
        return []
    lacking = [] if shutil.which("objdump") and shutil.which("strip") else ["binutils"]
    name = str(sysconfig.get_config_var("INSTSONAME"))
    if not (Path(sys.base_prefix) / "lib" / name).exists() and not _loads(name):
        lacking.append(f"libpython{sys.version_info.major}.{sys.version_info.minor}")
    return lacking


def _loads(name: str) -> bool:
    """Tell whether the system's loader finds the shared library of that name."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def freeze(*, reuse: bool = False) -> Frozen:
    """Freeze the program for the system that this runs on. Needs the build environment.

    With `reuse`, what was frozen from the very same files is taken as it is.
    """
    wanted, recorded = state_of_sources(), FREEZE / "sources.sha256"
    if reuse and recorded.exists() and recorded.read_text("utf-8") == wanted:
        say("the frozen program is up to date")
        return _frozen()
    recorded.unlink(missing_ok=True)
    prepare(FREEZE)
    say("freezing ...")
    must_run(
        [
            BUILD.python, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR",
            "--distpath", FREEZE / "dist", "--workpath", FREEZE / "work",
            TEMPLATES / "pos_app.spec",
        ],
        dict(reproducible(), POS_APP_FREEZE=str(FREEZE)),
    )  # fmt: skip
    folder = _frozen().folder
    if sys.platform.startswith("linux"):
        _strip(folder)
        _drop_dangling(folder)
    must_run([
        BUILD.python, ROOT / "build_scripts" / "package_notices.py",
        folder, FREEZE / "work" / "pos_app",
    ])  # fmt: skip
    settle(folder)
    say(f"the frozen folder has {in_mb(size_bytes(folder))}")
    recorded.write_text(wanted, encoding="utf-8")
    return _frozen()


def _frozen() -> Frozen:
    folder = FREEZE / "dist" / NAME
    return Frozen(folder=folder, program=folder / (f"{NAME}.exe" if WINDOWS else NAME))


def state_of_sources() -> str:
    """Return a sum over everything that is frozen, and over what freezes it."""
    found = hashlib.sha256(f"{sys.version}\n{ROOT}\n".encode())
    for source in SOURCES:
        top = ROOT / source
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            if path.is_file() and path.suffix != ".pyc":
                found.update(f"{path.relative_to(ROOT)}\0".encode())
                found.update(path.read_bytes())
    return found.hexdigest()


def prepare(folder: Path) -> None:
    """Write into `folder` what the spec reads: the icon and the version resource."""
    shutil.rmtree(folder / "dist", ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    must_run([BUILD.python, ROOT / "build_scripts" / "package_icons.py", folder])
    (folder / "version.txt").write_text(version_resource(), encoding="utf-8")


def version_resource() -> str:
    """Return what Windows shows under a program's properties, as PyInstaller reads it."""
    numbers = ([int(part) for part in version().split(".")[:3] if part.isdigit()] + [0] * 4)[:4]
    return filled("version.txt").replace("@NUMBERS@", repr(tuple(numbers)))


def settle(folder: Path) -> None:
    """Give every file the same time, and the permissions that a package should have."""
    for path in [folder, *folder.rglob("*")]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or path.name in {NAME, f"{NAME}.exe", f"{NAME}w.exe"}
        readable = stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP | stat.S_IROTH
        runnable = stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH
        path.chmod(readable | runnable if runs else readable)
        os.utime(path, (epoch_s(), epoch_s()))


def prove(frozen: Frozen, prefix: Sequence[str] = ()) -> None:
    """Run everything in `PROOFS` offscreen, and end the program when one fails.

    `prefix` stands before the command, for instance Wine.
    """
    folder = WORK / "proof"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for words in PROOFS:
        command = [
            *prefix,
            str(frozen.program),
            *(word.replace("@", str(folder)) for word in words),
        ]
        say(f"{frozen.program.name} {words[0]} ...")
        answer = subprocess.run(
            command,
            cwd=folder,
            env=bare_environment(folder),
            capture_output=True,
            text=True,
            timeout=LONGEST_PROOF_S,
            check=False,
        )
        if answer.returncode:
            stop(f"the frozen program failed at {words[0]} ({answer.returncode}):\n"
                 f"{answer.stdout}{answer.stderr}")  # fmt: skip
    say(f"the frozen program passed {', '.join(words[0] for words in PROOFS)}")


def bare_environment(home: Path) -> Mapping[str, str]:
    """Return an environment without this machine's Python, settings and screen."""
    kept = {
        key: value
        for key, value in os.environ.items()
        if not key.startswith(("PYTHON", "POS_APP", "VIRTUAL_ENV", "QT_"))
    }
    return kept | {
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "POS_APP_DATA_DIR": str(home / "till"),
        "QT_QPA_PLATFORM": "offscreen",
    }


def _drop_dangling(folder: Path) -> None:
    """Remove the symbolic links that PyInstaller made to libraries that were left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() and not path.exists():
            path.unlink()


def _strip(folder: Path) -> None:
    for pattern in NOT_STRIPPED_BY_THEIR_MAKERS:
        for library in sorted(folder.rglob(pattern)):
            must_run(["strip", "--strip-unneeded", library])
