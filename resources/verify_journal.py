"""Checks a journal of pos-app, or an export of one, with nothing but Python itself.

    python verify_journal.py FILE [--head HEAD]

FILE is a journal (journal.sqlite3), an export in JSON, one in JSON lines, or a signed day, whose
signature only pos-app can check (journal merge). HEAD is a hash that
left the shop earlier, on a receipt or in a message: 8 of its first digits are enough. The rule that
is checked stands in docs/JOURNAL.md. Ends with 0 when everything is what was written, with 1
when not, with 2 when that cannot be told.

Vérifie un journal de pos-app, son export ou un jour signé, avec Python seul. Se termine par 0 si
tout est tel qu'il a été écrit, par 1 sinon, par 2 si cela ne peut pas être dit.
"""

# ruff: noqa: INP001, T201 - handed out alone, to be read and run by anybody

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sqlite3
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

GENESIS = "0" * 64
HEAD = re.compile("[0-9a-f]{8,64}")
MOST_PROBLEMS = 20
SQLITE_MARK = b"SQLite format 3\0"
STRANGE = "neither a journal nor an export of one / ni un journal, ni son export"
CUT = "the file was cut: its last line is missing / fichier coupé : sa dernière ligne manque"
UNSIGNED = "its signature is not checked here / sa signature n'est pas vérifiée ici"


class StrangeFileError(Exception):
    """The file is something else: nothing can be said of it."""


class Export:
    """The entries of one file, and what it says about its beginning and its end."""

    def __init__(self, path: Path) -> None:
        self.previous = GENESIS
        self.head = ""
        self.is_signed = False
        self.is_whole = True
        self._path = path

    def entries(self) -> Iterator[dict[str, Any]]:
        """Yield the entries in their order, as an export writes them."""
        with self._path.open("rb") as file:
            mark = file.read(len(SQLITE_MARK))
        if mark == SQLITE_MARK:
            yield from self._of_journal()
        elif not mark.startswith(b"{"):
            raise StrangeFileError
        else:
            with self._path.open(encoding="utf-8") as lines:
                first = lines.readline()
                yield from (
                    self._of_json() if first.rstrip().endswith("[") else self._of(first, lines)
                )

    def _of(self, first: str, lines: Iterator[str]) -> Iterator[dict[str, Any]]:
        top = json.loads(first)
        self.is_signed = "till" in top
        self.previous = json.loads(next(lines, "{}") if self.is_signed else first)["previous"]
        self.is_whole = False
        for line in lines:
            told = json.loads(line)
            if "seq" in told:
                yield told
            elif "head" in told:
                self.head = told["head"]
                self.is_whole = not self.is_signed
            else:
                self.is_whole = "signature" in told

    def _of_json(self) -> Iterator[dict[str, Any]]:
        whole = json.loads(self._path.read_text(encoding="utf-8"))
        self.previous, self.head = whole["previous"], whole["head"]
        yield from whole["entries"]

    def _of_journal(self) -> Iterator[dict[str, Any]]:
        journal = sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True)
        personal: dict[int, dict[str, Any]] = {}
        for seq, name, salt, value in journal.execute("SELECT * FROM personal"):
            personal.setdefault(seq, {})[name] = {"salt": salt.hex(), "value": value}
        rows = journal.execute("SELECT seq, at, ref, kind, body, hash FROM entry ORDER BY seq")
        for seq, at, ref, kind, body, digest in rows:
            yield {
                "seq": seq,
                "at": at,
                "ref": ref,
                "kind": kind,
                "body": body,
                "hash": digest.hex(),
                "personal": personal.pop(seq, {}),
            }
        journal.close()


class Check:
    """Walks along a chain and remembers what is wrong with it."""

    def __init__(self, witness: str) -> None:
        self.witness = witness
        self.problems: list[str] = []
        self.seq = 0
        self.count = 0
        self.head = GENESIS
        self.witnessed = False

    def walk(self, export: Export) -> None:
        """Check every entry of a file."""
        for entry in export.entries():
            if not self.count:
                self.head, self.seq = export.previous, entry["seq"] - 1
                if entry["seq"] == 1 and export.previous != GENESIS:
                    self.problems.append("entry 1 follows something / l'écriture 1 suit une autre")
            self._entry(entry)
        if not export.is_whole:
            self.problems.append(CUT)
        if export.head and export.head != self.head:
            self.problems.append(
                "the file does not end where it says / sa fin n'est pas celle dite"
            )
        if self.witness and not self.witnessed:
            self.problems.append(
                f"no entry has the hash / aucune écriture n'a l'empreinte {self.witness}"
            )

    def _entry(self, entry: dict[str, Any]) -> None:
        seq = entry["seq"]
        if seq != self.seq + 1:
            self.problems.append(
                f"entries {self.seq + 1} to {seq - 1} are missing / écritures manquantes"
            )
        text = "\n".join(str(entry[name]) for name in ("seq", "at", "ref", "kind", "body"))
        digest = hashlib.sha256(bytes.fromhex(self.head) + text.encode()).hexdigest()
        if digest != entry["hash"]:
            self.problems.append(
                f"entry {seq} is not what was written / n'est pas ce qui a été écrit"
            )
        covers = json.loads(entry["body"]).get("personal", {})
        for name, beside in entry["personal"].items():
            salted = bytes.fromhex(beside["salt"]) + beside["value"].encode()
            if hashlib.sha256(salted).hexdigest() != covers.get(name):
                self.problems.append(
                    f"entry {seq}: {name} is not what was written / n'est plus le même"
                )
        self.seq, self.head = seq, entry["hash"]
        self.count += 1
        if self.witness and self.head.startswith(self.witness):
            self.witnessed = True


def asked(arguments: list[str]) -> tuple[Path, str]:
    """Return the file and the head that were named, the head as it is typed from a receipt."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("file", type=Path)
    parser.add_argument("digits", nargs="*", default=[])
    parser.add_argument("--head", nargs="+", default=[])
    named = parser.parse_args(arguments)
    return named.file, "".join([*named.head, *named.digits]).lower().replace(" ", "")


def main(arguments: list[str]) -> int:
    """Check what was named on the command line; return the exit status."""
    if not arguments:
        print(__doc__)
        return 2
    file, witness = asked(arguments)
    if witness and not HEAD.fullmatch(witness):
        print(f"no hash / pas une empreinte: {witness} (8-64: 0-9, a-f)")
        return 2
    check, export = Check(witness), Export(file)
    try:
        check.walk(export)
    except StrangeFileError:
        print(STRANGE)
        return 2
    except (OSError, sqlite3.Error) as error:
        print(f"cannot be read / illisible: {error}")
        return 2
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        check.problems.append(
            f"unreadable after entry / illisible après l'écriture {check.seq}: {error!r}"
        )
    for problem in check.problems[:MOST_PROBLEMS]:
        print(problem)
    if check.problems:
        print(f"DAMAGED OR CHANGED / ABÎMÉ OU MODIFIÉ: {len(check.problems)}")
        return 1
    print(f"OK: {check.count} entries, {check.head}")
    if export.is_signed:
        print(UNSIGNED)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
