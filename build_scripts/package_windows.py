"""Makes the Windows installer: there, or on Linux under Wine, where it is also tried out."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING, Final

import package_freeze
import package_sign
import package_wine
from console import ROOT, must_run, say, stop
from environment import BUILD
from package_facts import NAME, OUT, TEMPLATES, Frozen, in_mb, reproducible, size_bytes, version
from package_wine import WINDOWS, as_windows, must_wine

if TYPE_CHECKING:
    from pathlib import Path

PYTHON_EXE: Final = as_windows(package_wine.PYTHON / "python.exe")
PYINSTALLER: Final = ("-X", "utf8", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN")


def build_under_wine(*, prove: bool, quick: bool) -> int:
    """Freeze with the Windows Python under Wine, make the installer, and try it out."""
    # Here and not above: Windows itself has no Xvfb to prove anything with.
    import package_wine_check  # noqa: PLC0415 - see above

    package_wine.prepare()
    frozen = _freeze()
    say(f"the frozen folder has {in_mb(size_bytes(frozen.folder))}")
    made = installer(frozen.folder, quick=quick)
    package_sign.finish([made])
    if prove:
        package_wine_check.carry_out(made)
    return 0


def _freeze() -> Frozen:
    package_freeze.prepare(WINDOWS)
    say("freezing under Wine, which takes minutes ...")
    must_wine(
        [
            PYTHON_EXE, *PYINSTALLER,
            "--distpath", as_windows(WINDOWS / "dist"), "--workpath", as_windows(WINDOWS / "work"),
            as_windows(TEMPLATES / "pos_app.spec"),
        ],
        POS_APP_FREEZE=as_windows(WINDOWS),
    )  # fmt: skip
    folder = WINDOWS / "dist" / NAME
    must_run([
        BUILD.python, ROOT / "build_scripts" / "package_notices.py",
        folder, WINDOWS / "work" / "pos_app", package_wine.PACKAGES, _frozen_python(),
    ])  # fmt: skip
    package_freeze.settle(folder)
    return Frozen(folder=folder, program=folder / f"{NAME}.exe")


def _frozen_python() -> str:
    """Return the version of the Python that is frozen under Wine, which is not this one's."""
    asked = must_wine([PYTHON_EXE, "-c", "import platform; print(platform.python_version())"])
    return asked.split()[-1]


def installer(folder: Path, *, quick: bool) -> Path:
    """Make the installer of the frozen `folder` and return its path. Needs makensis."""
    if not shutil.which("makensis"):
        stop("makensis is missing: install NSIS 3 (https://nsis.sourceforge.io) and try again")
    for program in (folder / f"{NAME}.exe", folder / f"{NAME}w.exe"):
        package_sign.sign_program(program)
    OUT.mkdir(exist_ok=True)
    target = OUT / f"{NAME}-{version()}-setup.exe"
    target.unlink(missing_ok=True)
    numbers = [part for part in version().split(".") if part.isdigit()]
    values = {
        "VERSION": version(),
        "NUMBERS": ".".join((numbers + ["0"] * 4)[:4]),
        "BUNDLE": folder,
        "ICON": (package_freeze.FREEZE if package_freeze.WINDOWS else WINDOWS) / "icon.ico",
        "OUTPUT": target,
    }
    if quick:
        values["QUICK"] = "1"
    mark = "/" if sys.platform == "win32" else "-"
    say(f"packing {target.name} ...")
    must_run(
        [
            "makensis", f"{mark}V2", f"{mark}WX", f"{mark}INPUTCHARSET", "UTF8",
            *(f"{mark}D{key}={value}" for key, value in values.items()),
            TEMPLATES / "pos-app.nsi",
        ],
        reproducible(),
    )  # fmt: skip
    package_sign.sign_program(target)
    say(f"{target.name}: {in_mb(target.stat().st_size)}")
    return target
