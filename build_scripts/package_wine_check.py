"""Installs, runs, upgrades and removes the Windows program under Wine."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from typing import TYPE_CHECKING, Final

from console import ROOT, must_run, say, stop
from package_facts import NAME, WORK
from package_wine import PREFIX, as_windows, environment, must_wine, wait_for_its_end, wine

if TYPE_CHECKING:
    from pathlib import Path

FOLDER: Final = WORK / "check-windows"
DISPLAY: Final = ":98"
SHOWN_AFTER_S: Final = 40
"""How long a window may take under Wine on a busy machine before its picture is taken."""

TILL_IS_OPEN: Final = 3
"""The exit status of the installer when it refuses."""

NOT_FINAL: Final = 4
OPERATE: Final = (
    "--sandbox", "operate", "ORANGE_SN_API_CASH_IN", "--phone", "771230000",
    "--amount", "5000", "--wait", "0", "--json",
)  # fmt: skip


def carry_out(installer: Path) -> None:
    """Play a shop's life with `installer` under Wine; stop at the first surprise."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1366x768x24", "-nolisten", "tcp"])
    try:
        home = _install(installer)
        _answers(home)
        sale = _open_sale(home)
        _window_and_refusal(home, installer)
        _install(installer)
        _still_open(home, sale)
        checked = _self_check(home)
        _uninstall(home)
    finally:
        screen.terminate()
        screen.wait(30)
    say("under Wine the installer installed, upgraded over an open sale, and removed")
    if checked.returncode:
        stop(f"but the self-check failed there ({checked.returncode}):\n{checked.stdout[-3000:]}")


def _install(installer: Path) -> Path:
    """Install silently and return the folder of the program."""
    say(f"installing {installer.name} silently ...")
    began = time.monotonic()
    must_wine([as_windows(installer), "/S"], DISPLAY=DISPLAY)
    wait_for_its_end()
    (home,) = _users().glob(f"*/AppData/Local/Programs/{NAME}")
    say(f"installed in {time.monotonic() - began:.0f} s: {home.relative_to(PREFIX)}")
    for name in (f"{NAME}.exe", f"{NAME}w.exe", "uninstall.exe"):
        if not (home / name).exists():
            stop(f"the installer left no {name}")
    if len(list(_shortcuts())) != 2:  # noqa: PLR2004 - the till, and practising
        stop(f"start menu: {[path.name for path in _shortcuts()]}")
    return home


def _answers(home: Path) -> None:
    """Ask the installed program what needs no window."""
    program = home / f"{NAME}.exe"
    say(f"--version: {must_wine([program, '--version']).strip()}")
    must_wine([program, "doctor", "--sandbox"], DISPLAY=DISPLAY)


def _self_check(home: Path) -> subprocess.CompletedProcess[str]:
    """Run the installed program's self-check on Qt's platform `windows`.

    Last of all, and not offscreen: there, Wine puts no window in front.
    """
    report, pictures = FOLDER / "windows.json", FOLDER / "windows-pictures"
    checked = wine(
        [
            home / f"{NAME}.exe", "self-check",
            "--report", as_windows(report), "--screenshots", as_windows(pictures),
        ],
        DISPLAY=DISPLAY,
    )  # fmt: skip
    say(f"self-check: status {checked.returncode}, {report.relative_to(ROOT)}")
    return checked


def _open_sale(home: Path) -> dict[str, str]:
    """Leave a sale open in the journal, and return it."""
    answer = wine([home / f"{NAME}.exe", *OPERATE], DISPLAY=DISPLAY)
    if answer.returncode != NOT_FINAL:
        stop(f"operate ended with {answer.returncode}: {answer.stdout}")
    sale: dict[str, str] = json.loads(answer.stdout.strip().splitlines()[-1])
    say(f"a sale is open: {sale['ref']} {sale['state']}")
    return sale


def _window_and_refusal(home: Path, installer: Path) -> None:
    """Show the window, and stop unless the installer refuses while it is open."""
    running = subprocess.Popen(
        ["wine", str(home / f"{NAME}w.exe"), "--sandbox"],
        env=environment(DISPLAY=DISPLAY),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(SHOWN_AFTER_S)
    if shutil.which("import"):
        target = FOLDER / "window.png"
        must_run(["import", "-display", DISPLAY, "-window", "root", target])
        say(f"the window: {target.relative_to(ROOT)}")
    if running.poll() is not None:
        stop(f"the window ended by itself with status {running.returncode}")
    for program in (installer, home / "uninstall.exe"):
        refused = wine([as_windows(program), "/S"], DISPLAY=DISPLAY)
        if program == installer and refused.returncode != TILL_IS_OPEN:
            stop(f"the installer ended with {refused.returncode} while the till was open")
    if not (home / f"{NAME}w.exe").exists():
        stop("the uninstaller removed a till that was open")
    say("installer and uninstaller refused while the till was open")
    wine(["taskkill", "/IM", f"{NAME}w.exe"], DISPLAY=DISPLAY)
    try:
        running.wait(60)
    except subprocess.TimeoutExpired:
        wine(["taskkill", "/F", "/IM", f"{NAME}w.exe"], DISPLAY=DISPLAY)
        running.wait(60)
        say("the window did not close at taskkill's first word")
    wait_for_its_end()


def _still_open(home: Path, sale: dict[str, str]) -> None:
    """Stop unless the open sale stands in the journal as it stood before the upgrade."""
    program = home / f"{NAME}.exe"
    said = must_wine([program, "--sandbox", "show", sale["ref"], "--json"])
    shown = json.loads(said[said.index("{") :])
    if shown["state"] != sale["state"]:
        stop(f"the open sale was {sale['state']}, after the upgrade it is {shown['state']}")
    must_wine([program, "--sandbox", "journal", "verify"])
    say(f"after the upgrade the sale is as it was: {sale['ref']} {shown['state']}")


def _uninstall(home: Path) -> None:
    """Remove the program silently: it goes, the journal stays."""
    (journal,) = _users().glob(f"*/AppData/Local/{NAME}/sandbox/journal.sqlite3")
    before = journal.read_bytes()
    must_wine([home / "uninstall.exe", "/S"], DISPLAY=DISPLAY)
    wait_for_its_end()
    if home.exists():
        stop(f"removal left {[path.name for path in home.iterdir()]}")
    if list(_shortcuts()):
        stop("removal left the start menu")
    if journal.read_bytes() != before:
        stop("removal changed the journal")
    say("removed; the journal is still there, unchanged")


def _users() -> Path:
    return PREFIX / "drive_c" / "users"


def _shortcuts() -> list[Path]:
    menu = "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
    return list(_users().glob(f"*/{menu}/{NAME}/*.lnk"))
