"""Freezes the program, proves it, and makes the installers of the system that it runs on."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

import package_check
import package_freeze
import package_linux
import package_measure
import package_sign
import package_windows
from console import say
from environment import BUILD, set_up

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(words: Sequence[str]) -> int:
    """Do what `words` ask for and return the exit status."""
    options = _parser().parse_args(words)
    set_up(BUILD)
    if options.windows and not package_freeze.WINDOWS:
        return package_windows.build_under_wine(prove=not options.no_proof)
    frozen = package_freeze.freeze()
    if not options.no_proof:
        package_freeze.prove(frozen)
    if options.measure:
        package_measure.tell(frozen)
    if options.freeze:
        return 0
    if package_freeze.WINDOWS:
        made = [package_windows.installer(frozen.folder)]
    else:
        made = package_linux.build(frozen, quick=options.quick)
        package_linux.validate()
    package_sign.finish(made)
    if options.check:
        earlier = package_linux.earlier(frozen, package_check.EARLIER)
        package_check.carry_out(made[0], earlier)
    say("done: dist/")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__)
    parser.add_argument("--freeze", action="store_true", help="freeze and prove, no installers")
    parser.add_argument("--no-proof", action="store_true", help="do not run what was frozen")
    parser.add_argument("--measure", action="store_true", help="size and start, against the source")
    parser.add_argument("--check", action="store_true", help="install, upgrade and remove the .deb")
    parser.add_argument("--quick", action="store_true", help="pack faster and larger")
    parser.add_argument("--windows", action="store_true", help="the Windows installer, under Wine")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
