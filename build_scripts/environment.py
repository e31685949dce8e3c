"""Makes the virtual environment from the locked requirements, once for each state of the lock."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from console import ROOT, must_run, say
from system_libraries import ensure_packages

LAYOUT: Final = "1"
"""Raise it when what this module writes into the environment changes."""

STAMP_NAME: Final = "pos-app-setup"
WINDOWS: Final = os.name == "nt"

POSIX_LAUNCHER: Final = '#!/bin/sh\nexec "{python}" -P -m pos_app "$@"\n'
WINDOWS_LAUNCHER: Final = '@"%~dp0{python}" -P -m pos_app %*\r\n'


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """One virtual environment and the lock that fills it."""

    folder: Path
    lock: Path

    @property
    def scripts(self) -> Path:
        """The folder of the environment's commands."""
        return self.folder / ("Scripts" if WINDOWS else "bin")

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.scripts / ("python.exe" if WINDOWS else "python")

    @property
    def stamp(self) -> Path:
        """The file that tells which state of the lock was installed."""
        return self.folder / STAMP_NAME


DEVELOPMENT: Final = Environment(folder=ROOT / ".venv", lock=ROOT / "requirements" / "dev.lock")
BUILD: Final = Environment(folder=ROOT / ".venv-build", lock=ROOT / "requirements" / "build.lock")


def set_up(environment: Environment = DEVELOPMENT) -> None:
    """Bring the machine and `environment` to the state that the lock tells."""
    ensure_packages(venv_packages())
    wanted = wanted_state(environment)
    if _recorded(environment) == wanted and environment.python.exists():
        say(f"{environment.folder.name} is up to date")
        return
    environment.stamp.unlink(missing_ok=True)
    if not _works(environment):
        _create(environment)
    say(f"installing {environment.lock.name} into {environment.folder.name}")
    must_run([
        environment.python, "-m", "pip", "install", "-qq", "--disable-pip-version-check",
        "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", environment.lock,
    ])  # fmt: skip
    _link_sources(environment)
    environment.stamp.write_text(wanted, encoding="utf-8")
    say(f"{environment.folder.name} is ready")


def venv_packages() -> list[str]:
    """Return the Debian package that makes virtual environments, when this Python lacks it."""
    if all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def wanted_state(environment: Environment) -> str:
    """Return what the stamp says when `environment` holds what its lock tells."""
    content = hashlib.sha256(environment.lock.read_bytes()).hexdigest()
    return "\n".join([LAYOUT, sys.version, str(environment.folder), content])


def _recorded(environment: Environment) -> str:
    try:
        return environment.stamp.read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""


def _works(environment: Environment) -> bool:
    """Tell whether the environment has a pip of this very Python."""
    probe = "import sys, pip; print(sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [environment.python, "-c", probe], capture_output=True, text=True, check=False
        )
    except OSError:
        return False
    return answer.stdout.strip() == str(sys.version_info[:2])


def _create(environment: Environment) -> None:
    if environment.folder.exists():
        say(f"removing {environment.folder.name}, which does not work")
        shutil.rmtree(environment.folder)
    say(f"making {environment.folder.name} with Python {sys.version.split()[0]}")
    must_run([sys.executable, "-m", "venv", environment.folder])


def _link_sources(environment: Environment) -> None:
    """Let the environment import the sources where they are, and add the commands."""
    question = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = subprocess.run(
        [environment.python, "-c", question], capture_output=True, text=True, check=True
    ).stdout.strip()
    (Path(packages) / "pos_app_sources.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    if WINDOWS:
        for name, python in (("pos-app", "python.exe"), ("pos-appw", "pythonw.exe")):
            launcher = environment.scripts / f"{name}.cmd"
            launcher.write_text(
                WINDOWS_LAUNCHER.format(python=python), encoding="utf-8", newline=""
            )
    else:
        launcher = environment.scripts / "pos-app"
        launcher.write_text(POSIX_LAUNCHER.format(python=environment.python), encoding="utf-8")
        launcher.chmod(0o755)
