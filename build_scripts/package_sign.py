"""Signs what ships when there is a key, and writes the checksums in any case."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Final

from console import must_run, say
from package_facts import OUT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

GPG_KEY: Final = "POS_APP_GPG_KEY"
"""The id of a key that gpg holds; signs SHA256SUMS and the packages, each beside itself."""

WINDOWS_SIGNER: Final = "POS_APP_WINDOWS_SIGN"
"""A command that signs a Windows program; `{in}` and `{out}` stand for the two files.

For instance: osslsigncode sign -pkcs12 shop.p12 -readpass pass.txt -h sha256
-ts http://timestamp.digicert.com -in {in} -out {out}
"""

RELEASE_KEY: Final = "POS_APP_RELEASE_KEY"
"""A file with 64 hexadecimal digits: the Ed25519 key that signs what tills are told of a version.

`RELEASE_PAGE` names the https page to get it from.
"""

RELEASE_PAGE: Final = "POS_APP_RELEASE_PAGE"
RELEASE: Final = "release.json"

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


def write_release(version: str, news: str) -> None:
    """Write what tills that look for newer versions are told, when its key is named."""
    key, page = os.environ.get(RELEASE_KEY), os.environ.get(RELEASE_PAGE)
    if not key or not page:
        say(f"{RELEASE} is not written ({RELEASE_KEY} and {RELEASE_PAGE} name no key and page)")
        return
    private = bytes.fromhex(Path(key).read_text(encoding="ascii").strip())
    OUT.mkdir(exist_ok=True)
    (OUT / RELEASE).write_text(signed_release(version, page, news, private), encoding="utf-8")
    say(f"{RELEASE} is signed; the tills' update_key is {public_half(private)}")


def signed_release(version: str, page: str, news: str, private: bytes) -> str:
    """Return the signed text about a version, as the program reads it."""
    told = {"version": version, "page": page, "news": {"fr": news, "en": news}}
    text = json.dumps(told, ensure_ascii=False)
    signature = _key(private).sign(text.encode("utf-8"))
    return json.dumps({"release": text, "signature": base64.b64encode(signature).decode("ascii")})


def public_half(private: bytes) -> str:
    """Return the public key that belongs to a private one, as hexadecimal digits."""
    return _key(private).public_key().public_bytes_raw().hex()


def _key(private: bytes) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric import (  # noqa: PLC0415 - only a release signs
        ed25519,
    )

    return ed25519.Ed25519PrivateKey.from_private_bytes(private)


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
