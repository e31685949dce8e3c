"""Freezes the program, proves it, and makes the installers of the system that it runs on."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import package_check
import package_freeze
import package_linux
import package_measure
import package_sign
import package_windows
from console import ROOT, say, stop
from environment import BUILD, set_up
from package_facts import version
from system_libraries import can_install, ensure_packages, sudo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from package_facts import Frozen


def main(words: Sequence[str]) -> int:
    """Do what `words` ask for and return the exit status."""
    options = _parser().parse_args(words)
    if status := _ready(in_tests=options.in_tests):
        return 0 if options.in_tests else status
    if options.windows and not package_freeze.WINDOWS:
        return package_windows.build_under_wine(prove=not options.no_proof, quick=options.quick)
    frozen = package_freeze.freeze(reuse=options.in_tests)
    if not options.no_proof:
        package_freeze.prove(frozen)
    if options.measure:
        package_measure.tell(frozen)
    if options.freeze or options.in_tests:
        return 0
    if package_freeze.WINDOWS:
        made = [package_windows.installer(frozen.folder, quick=options.quick)]
    else:
        made = package_linux.build(frozen, quick=options.quick)
        package_linux.validate()
    package_sign.write_release(version(), _news())
    package_sign.finish(made)
    if options.check:
        package_check.carry_out(made[0], _earlier(frozen))
    say("done: dist/")
    return 0


def _ready(*, in_tests: bool) -> int:
    """Bring the build environment to the state of its lock; return 0, or why it cannot be."""
    lacking = package_freeze.packages_lacking()
    try:
        if lacking and in_tests and not can_install():
            stop(f"freezing needs {' '.join(lacking)}; to install them: {sudo(lacking)}")
        ensure_packages(lacking)
        set_up(BUILD)
    except SystemExit as refusal:
        if in_tests:
            say(f"NOT FROZEN: {BUILD.folder.name} cannot be made here, see above")
        return int(refusal.code or 1)
    return 0


def _news() -> str:
    """Return what the newest section of the change log says."""
    _, _, told = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").partition("\n## ")
    return told.partition("\n## ")[0].partition("\n")[2].strip()


def _earlier(frozen: Frozen) -> Path:
    """Return the package to upgrade from: a real one when it is named."""
    if named := os.environ.get("POS_APP_EARLIER_DEB"):
        return Path(named)
    return package_linux.earlier(frozen, package_check.EARLIER)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--freeze", action="store_true", help="freeze and prove, no installers")
    parser.add_argument("--in-tests", action="store_true", help="the same, unless it is up to date")
    parser.add_argument("--no-proof", action="store_true", help="do not run what was frozen")
    parser.add_argument("--measure", action="store_true", help="size and start, against the source")
    parser.add_argument("--check", action="store_true", help="install, upgrade and remove the .deb")
    parser.add_argument("--quick", action="store_true", help="pack faster and larger")
    parser.add_argument("--windows", action="store_true", help="the Windows installer, under Wine")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
