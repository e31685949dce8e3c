"""A bare Debian 12 in a folder, as a machine that has never seen a Python."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from console import must_run, say, stop
from package_facts import WORK

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

SUITE: Final = "bookworm"
BASE: Final = WORK / "debian12-base"
CASHIER: Final = "caissier"
DROP: Final = "/srv"
"""Where packages are put inside before they are installed."""

SCREENS: Final = Path("/", "tmp", ".X11-unix")
MOUNTS: Final = ("proc", "dev", "sys")
LONGEST_S: Final = 900
NOTHING: Final[Mapping[str, str]] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Root:
    """A whole system in `folder`; commands run in it."""

    folder: Path

    def ask(
        self, words: Sequence[str], *, user: str = "root", more: Mapping[str, str] = NOTHING
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside as `user` and return what it said, standard error apart."""
        return subprocess.run(
            self.command(words, user),
            env=_environment(user, more),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=LONGEST_S,
            check=False,
        )

    def must(
        self,
        words: Sequence[str],
        *,
        user: str = "root",
        status: int = 0,
        more: Mapping[str, str] = NOTHING,
    ) -> str:
        """Run a command inside and return its standard output; stop when its status differs."""
        answer = self.ask(words, user=user, more=more)
        if answer.returncode != status:
            stop(f"{' '.join(words)}: status {answer.returncode}, not {status}\n"
                 f"{answer.stdout[-4000:]}{answer.stderr[-4000:]}")  # fmt: skip
        return answer.stdout

    def start(
        self, words: Sequence[str], *, user: str = "root", more: Mapping[str, str] = NOTHING
    ) -> subprocess.Popen[str]:
        """Start a command inside, with its standard output in a pipe."""
        return subprocess.Popen(
            self.command(words, user),
            env=_environment(user, more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )

    def command(self, words: Sequence[str], user: str) -> Sequence[str]:
        """Return the command that runs `words` inside as `user`, in that user's home."""
        return ["chroot", f"--userspec={user}", str(self.folder), *words]

    def has(self, path: str) -> bool:
        """Tell whether a file or folder is there, inside."""
        return (self.folder / path.lstrip("/")).exists()


def _environment(user: str, more: Mapping[str, str]) -> Mapping[str, str]:
    home = str(Path("/", user) if user == "root" else Path("/home", user))
    return {
        "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
        "HOME": home,
        "USER": user,
        "LANG": "C.UTF-8",
        "DEBIAN_FRONTEND": "noninteractive",
    } | dict(more)


@contextmanager
def bare_debian(folder: Path) -> Iterator[Root]:
    """Make a fresh, bare Debian 12 in `folder` for a while. Needs root and debootstrap."""
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        stop("this check installs a whole Debian: it needs root and debootstrap")
    if not (BASE / "etc" / "debian_version").exists():
        say("making a bare Debian 12, once ...")
        must_run(["debootstrap", "--variant=minbase", SUITE, BASE])
    _release(folder)
    if folder.exists():
        shutil.rmtree(folder)
    must_run(["cp", "-a", BASE, folder])
    for name in ("resolv.conf", "hosts"):
        shutil.copy(Path("/etc") / name, folder / "etc" / name)
    screens = folder / "tmp" / SCREENS.name
    screens.mkdir(parents=True)
    SCREENS.mkdir(exist_ok=True)
    for name in MOUNTS:
        must_run(["mount", "--bind", f"/{name}", folder / name])
    must_run(["mount", "--bind", SCREENS, screens])
    try:
        yield Root(folder=folder)
    finally:
        _release(folder)


def _release(folder: Path) -> None:
    """Undo every mount below `folder`, so that it can be removed."""
    table = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
    points = [Path(line.split(" ")[1]) for line in table]
    for point in sorted((each for each in points if each.is_relative_to(folder)), reverse=True):
        must_run(["umount", point])
