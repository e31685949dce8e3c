"""Installs, runs, upgrades and removes the .deb in a bare Debian 12, as a shop would."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
from typing import TYPE_CHECKING, Final

from console import ROOT, must_run, say, stop
from package_facts import NAME, WORK, version
from package_icons import APPLICATION_ID
from package_root import CASHIER, DROP, SCREENS, Root, bare_debian

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FOLDER: Final = WORK / "check"
EARLIER: Final = "0.0.1"
"""The number that the same program gets where no real earlier package is named."""

PROGRAM: Final = f"/usr/bin/{NAME}"
APT: Final = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")
LEAVES_OPEN: Final = "771230000"
"""The sandbox's customer who walks away: PENDING for a quarter of an hour."""

OPERATE: Final = (
    PROGRAM, "--sandbox", "operate", "ORANGE_SN_API_CASH_IN", "--phone", LEAVES_OPEN,
    "--amount", "5000", "--wait", "0", "--json",
)  # fmt: skip
NOT_FINAL: Final = 4
GONE_AFTERWARDS: Final = (
    f"/opt/{NAME}",
    PROGRAM,
    f"/usr/share/applications/{APPLICATION_ID}.desktop",
    f"/usr/share/metainfo/{APPLICATION_ID}.metainfo.xml",
    f"/usr/share/icons/hicolor/256x256/apps/{APPLICATION_ID}.png",
    f"/usr/share/man/man1/{NAME}.1.gz",
)
JOURNAL: Final = f"/home/{CASHIER}/.local/share/{NAME}/sandbox/journal.sqlite3"
DISPLAY: Final = ":97"
SHOWN_AFTER_S: Final = 12
"""How long a window may take on a busy machine before its picture is taken."""


def carry_out(package: Path, earlier: Path) -> None:
    """Play a shop's life with `package`, over the `earlier` one; stop at the first surprise."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with bare_debian(FOLDER / "debian12") as root:
        if root.ask(["sh", "-c", "command -v python3"]).returncode == 0:
            stop("the bare Debian has a Python: it proves nothing")
        root.must(["useradd", "--create-home", CASHIER])
        root.must(["apt-get", "update", "-qq"])
        say(f"installing {earlier.name} ...")
        _install(root, earlier)
        if root.ask(["sh", "-c", "command -v python3"]).returncode == 0:
            stop("the package brought the system's Python in")
        _self_check(root, "offscreen", {"QT_QPA_PLATFORM": "offscreen"})
        sale = json.loads(root.must(OPERATE, user=CASHIER, status=NOT_FINAL))
        say(f"a sale is open: {sale['ref']} {sale['state']}")
        before = _verified(root)
        _refuses_while_open(root, package)
        say(f"upgrading to {package.name} ...")
        _install(root, package)
        _still_open(root, sale)
        after = _verified(root)
        if after["entries"] < before["entries"]:
            stop(f"the journal lost entries: {before['entries']} before, {after['entries']} after")
        _on_a_screen(root)
        _remove(root)
    say("the package was installed, run, upgraded over an open sale, and removed")


def _install(root: Root, package: Path) -> None:
    shutil.copy(package, root.folder / DROP[1:] / package.name)
    root.must([*APT, f"{DROP}/{package.name}"])


def _self_check(root: Root, name: str, more: Mapping[str, str]) -> None:
    """Run the installed program's self-check as the cashier and keep its report and pictures."""
    say(f"{name}: self-check ...")
    place = f"/home/{CASHIER}/{name}"
    root.must(
        [PROGRAM, "self-check", "--report", f"{place}.json", "--screenshots", f"{place}-pictures"],
        user=CASHIER,
        more=more,
    )
    for part in (f"{name}.json", f"{name}-pictures"):
        source, target = root.folder / "home" / CASHIER / part, FOLDER / part
        if source.is_dir():
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(source, target)
        else:
            shutil.copy(source, target)
    say(f"{name}: passed, see {(FOLDER / name).relative_to(ROOT)}.json")


def _installed(root: Root) -> str:
    return root.must(["dpkg-query", "-W", "-f=${Version}", NAME])


def _verified(root: Root) -> dict[str, int]:
    said = root.must([PROGRAM, "--sandbox", "journal", "verify", "--json"], user=CASHIER)
    found: dict[str, int] = json.loads(said)
    if not found["ok"]:
        stop(f"the journal is damaged: {said}")
    return found


def _refuses_while_open(root: Root, package: Path) -> None:
    """Stop unless the package refuses to exchange the files of a till that runs."""
    before = _installed(root)
    running = root.start([PROGRAM, "sandbox", "--faults", "none"], user=CASHIER)
    if running.stdout is None or not running.stdout.readline():
        stop("the installed program's sandbox did not start")
    shutil.copy(package, root.folder / DROP[1:] / package.name)
    refused = root.ask(["dpkg", "-i", f"{DROP}/{package.name}"])
    still = _installed(root)
    running.send_signal(signal.SIGTERM)
    running.wait(60)
    if refused.returncode == 0 or still != before:
        stop(f"the upgrade did not refuse while the till ran: {refused.stdout}{refused.stderr}")
    if running.returncode:
        stop(f"the running program ended with status {running.returncode}")
    say(f"refused while the till ran: {refused.stderr.strip().splitlines()[0]}")


def _still_open(root: Root, sale: dict[str, str]) -> None:
    """Stop unless the open sale stands in the journal as it stood before the upgrade."""
    if not (installed := _installed(root)).startswith(version()):
        stop(f"version {installed} is installed, not {version()}")
    shown = json.loads(
        root.must([PROGRAM, "--sandbox", "show", sale["ref"], "--json"], user=CASHIER)
    )
    if shown["state"] != sale["state"]:
        stop(f"the open sale was {sale['state']}, after the upgrade it is {shown['state']}")
    say(f"after the upgrade the sale is as it was: {sale['ref']} {shown['state']}")


def _on_a_screen(root: Root) -> None:
    """Open the window on a real X server, take its picture, close it; then the self-check."""
    if not shutil.which("Xvfb"):
        say("Xvfb is not on this machine: the window on a screen is not shown")
        return
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1366x768x24", "-nolisten", "tcp"])
    try:
        _wait_for_screen()
        _picture(root)
        _self_check(root, "xcb", {"DISPLAY": DISPLAY})
    finally:
        screen.terminate()
        screen.wait(30)


def _wait_for_screen() -> None:
    for _ in range(100):
        if (SCREENS / f"X{DISPLAY[1:]}").exists():
            return
        time.sleep(0.1)
    stop("Xvfb did not start")


def _picture(root: Root) -> None:
    """Keep a picture of the whole screen with the till's window on it."""
    running = root.start([PROGRAM, "--sandbox"], user=CASHIER, more={"DISPLAY": DISPLAY})
    time.sleep(SHOWN_AFTER_S)
    target = FOLDER / "window.png"
    if shutil.which("import"):
        must_run(["import", "-display", DISPLAY, "-window", "root", target])
        say(f"the window on a screen: {target.relative_to(ROOT)}")
    running.send_signal(signal.SIGTERM)
    if running.wait(60):
        stop(f"the window ended with status {running.returncode}")


def _remove(root: Root) -> None:
    """Remove and purge the package: the program goes, the cashier's data stays."""
    before = (root.folder / JOURNAL.lstrip("/")).read_bytes()
    root.must(["apt-get", "purge", "-y", "-qq", NAME])
    left = [path for path in GONE_AFTERWARDS if root.has(path)]
    if left:
        stop(f"removal left {', '.join(left)}")
    if (root.folder / JOURNAL.lstrip("/")).read_bytes() != before:
        stop("removal changed the journal")
    say("removed; the journal is still there, unchanged")
