"""Signs what ships when there is a key, and writes the checksums in any case."""

from __future__ import annotations

import hashlib
import os
import shlex
from typing import TYPE_CHECKING, Final

from console import must_run, say
from package_facts import OUT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

GPG_KEY: Final = "POS_APP_GPG_KEY"
"""The id of a key that gpg holds; signs SHA256SUMS and the packages, each beside itself."""

WINDOWS_SIGNER: Final = "POS_APP_WINDOWS_SIGN"
"""A command that signs a Windows program; `{in}` and `{out}` stand for the two files.

For instance: osslsigncode sign -pkcs12 shop.p12 -readpass pass.txt -h sha256
-ts http://timestamp.digicert.com -in {in} -out {out}
"""

SUMS: Final = "SHA256SUMS"


def sign_program(program: Path) -> None:
    """Sign a Windows program in place, when a signer is named; say so when none is."""
    command = os.environ.get(WINDOWS_SIGNER)
    if not command:
        say(f"{program.name} is not signed ({WINDOWS_SIGNER} names no signer)")
        return
    signed = program.with_suffix(".signed")
    words = [word.replace("{in}", str(program)).replace("{out}", str(signed))
             for word in shlex.split(command)]  # fmt: skip
    must_run(words)
    signed.replace(program)


def finish(made: Sequence[Path]) -> None:
    """Write the checksums of everything that `made` names, and sign where a key is named."""
    known = _recorded() | {path.name: digest(path) for path in made}
    there = {name: known[name] for name in sorted(known) if (OUT / name).exists()}
    sums = OUT / SUMS
    sums.write_text(
        "".join(f"{value}  {name}\n" for name, value in there.items()), encoding="utf-8"
    )
    key = os.environ.get(GPG_KEY)
    if not key:
        say(f"{SUMS} is not signed ({GPG_KEY} names no key)")
        return
    for path in (*made, sums):
        signature = path.with_name(f"{path.name}.asc")
        must_run([
            "gpg", "--batch", "--yes", "--local-user", key, "--armor",
            "--output", signature, "--detach-sign", path,
        ])  # fmt: skip


def digest(path: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _recorded() -> dict[str, str]:
    """Return what another system's build wrote: one list for all."""
    sums = OUT / SUMS
    if not sums.exists():
        return {}
    lines = (line.split("  ", 1) for line in sums.read_text(encoding="utf-8").splitlines())
    return {name: value for value, name in lines}
