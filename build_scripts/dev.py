"""The one door to the project: sets a machine up, runs the till, tests, checks, builds."""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - a sentence instead of a traceback
    sys.exit(f"pos-app needs Python 3.11 or newer; this is {sys.version.split()[0]}.")

import argparse
import shutil
from typing import TYPE_CHECKING, Final

import checks
import till
from console import ROOT, run, say, stop
from environment import DEVELOPMENT, set_up

if TYPE_CHECKING:
    from collections.abc import Sequence

VERBS: Final = {
    "setup": "make .venv from the locked requirements, with the system libraries Qt needs",
    "run": "set up, then open the till on its sandbox; what follows -- replaces --sandbox",
    "test": "set up, then format, lint, types, import contracts and every test",
    "check": "the same without the tests",
    "bench": "set up, then measure; arguments go to build_scripts/bench.py",
    "package": "set up, then build the installers; arguments go to build_scripts/package.py",
    "docs": "set up, then make screenshots and generated pages (build_scripts/docs.py)",
}
SCRIPTED: Final = ("bench", "package", "docs")
"""The verbs that have a script of their own, which understands its own arguments."""


def main(words: Sequence[str]) -> int:
    """Do what `words` ask for and return the exit status."""
    own, passed_on = _split(words)
    options, unknown = _parser().parse_known_args(own)
    if unknown and options.verb not in SCRIPTED:
        stop(f"unknown argument: {' '.join(unknown)} (try --help)", 2)
    if options.verb in SCRIPTED and not _script_exists(options.verb):
        stop(f"the verb {options.verb} has no script yet (build_scripts/{options.verb}.py)", 2)
    if options.fresh and DEVELOPMENT.folder.exists():
        say(f"removing {DEVELOPMENT.folder.name}")
        shutil.rmtree(DEVELOPMENT.folder)
    set_up()
    match options.verb:
        case "run":
            return till.start(passed_on)
        case "check":
            return checks.carry_out(checks.STATIC_STEPS)
        case "test":
            long = ["--long"] if options.long else []
            # Whoever asks for certain tests waits for no packaging.
            frozen = [] if passed_on else [checks.FROZEN]
            steps = [*checks.STATIC_STEPS, checks.tests([*long, *passed_on]), *frozen]
            return checks.carry_out(steps)
        case "bench" | "package" | "docs":
            script = ROOT / "build_scripts" / f"{options.verb}.py"
            return run([DEVELOPMENT.python, script, *unknown, *passed_on])
        case _:
            return 0


def _split(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """Part `words` at the first `--`: ours before it, the program's after it."""
    if "--" not in words:
        return list(words), []
    place = list(words).index("--")
    return list(words[:place]), list(words[place + 1 :])


def _script_exists(verb: str) -> bool:
    return (ROOT / "build_scripts" / f"{verb}.py").is_file()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="dev.py",
        description=__doc__,
        epilog="\n".join(f"{verb:8} {text}" for verb, text in VERBS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("verb", choices=list(VERBS), metavar="VERB", help=", ".join(VERBS))
    parser.add_argument("--fresh", action="store_true", help="make .venv anew")
    parser.add_argument("--long", action="store_true", help="test: also those that take minutes")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
