"""Asks whether a locked package has a known hole, or a licence that nobody accepted."""

from __future__ import annotations

import json
import re
import sys
import urllib.error
import urllib.request
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from console import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LOCKS: Final = Path(__file__).resolve().parents[1] / "requirements"
ASKED: Final = "https://api.osv.dev/v1/querybatch"
"""The open database of vulnerabilities; it is told names and versions of public packages."""

LIMIT_S: Final = 15.0
SKIPPED: Final = "SKIPPED"

ACCEPTED: Final = (
    "mit", "mit license", "mit-0", "mit-cmu", "bsd license", "bsd-2-clause", "bsd-3-clause",
    "apache-2.0", "apache software license", "mpl-2.0", "mozilla public license 2.0 (mpl 2.0)",
    "psf-2.0", "python software foundation license", "isc", "lgpl-3.0-only",
)  # fmt: skip
"""Licences under which a package may be here; of several to choose from one is enough."""

ALLOWED: Final[Mapping[str, str]] = {}
"""Known holes that do not reach us: the database's identifier, and why."""


@dataclass(frozen=True, slots=True)
class Package:
    """One locked package."""

    name: str
    version: str


def locked(lock: str) -> Sequence[Package]:
    """Return the packages that a lock's text names, in its order."""
    return [Package(*found) for found in re.findall(r"^([\w.-]+)==([\w.+!-]+)", lock, re.MULTILINE)]


def licences_of(name: str) -> Sequence[str]:
    """Return what a package says of its licence; empty when it is not installed here."""
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ()
    classifiers = about.get_all("Classifier") or []
    told = [each.rpartition("::")[2].strip() for each in classifiers if each.startswith("License")]
    said = about.get_all("License-Expression") or told or about.get_all("License") or ["none"]
    return [one for each in said for one in re.split(r"\s+OR\s+", each)]


def is_accepted(licences: Iterable[str]) -> bool:
    """Tell whether one of the licences that a package offers may be here."""
    every = [each.lower() for each in licences]
    return not every or any(each in ACCEPTED for each in every)


def holes(packages: Sequence[Package], address: str = ASKED) -> Mapping[str, Sequence[str]]:
    """Return known holes by package, those left out that do not reach us. Raises OSError."""
    queries = [
        {"package": {"name": each.name, "ecosystem": "PyPI"}, "version": each.version}
        for each in packages
    ]
    request = urllib.request.Request(  # noqa: S310 - a constant https address, or a test's own
        address,
        data=json.dumps({"queries": queries}).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=LIMIT_S) as answer:  # noqa: S310 - the same
        results = json.loads(answer.read())["results"]
    if len(results) != len(packages):
        raise OSError("the database answered something else")
    found = {
        each.name: [hole["id"] for hole in told.get("vulns", ()) if hole["id"] not in ALLOWED]
        for each, told in zip(packages, results, strict=True)
    }
    return {name: ids for name, ids in found.items() if ids}


def audit(packages: Sequence[Package], address: str = ASKED) -> int:
    """Look at both, say what was found; return 1 for a hole or a licence, else 0."""
    strange = {each.name: licences_of(each.name) for each in packages}
    strange = {name: told for name, told in strange.items() if not is_accepted(told)}
    for name, told in strange.items():
        say(f"  {name}: nobody accepted its licence ({'; '.join(told)})")
    try:
        known = holes(packages, address)
    except (OSError, ValueError, KeyError, TypeError) as fault:
        known = {}
        say(f"  {SKIPPED}: known holes were NOT looked for ({type(fault).__name__}: offline?)")
    else:
        say(f"  {len(packages)} packages were looked up, {len(known)} with a known hole")
    for name, ids in known.items():
        say(f"  {name}: {', '.join(ids)}")
    return 1 if strange or known else 0


def main() -> int:
    """Audit everything that is locked."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(LOCKS.glob("*.lock"))]
    every = {each: None for text in texts for each in locked(text)}
    return audit(list(every))


if __name__ == "__main__":
    sys.exit(main())
