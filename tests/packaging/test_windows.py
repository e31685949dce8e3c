"""The Windows installer's script compiles, and refuses by the same lock that the till takes."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import package_freeze
import package_icons
import package_sign
import package_windows
import pytest
from package_facts import TEMPLATES

import pos_app
from pos_app.journal import lock

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT = (TEMPLATES / "pos-app.nsi").read_text(encoding="utf-8")


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Path:
    """Return a folder that looks like a frozen program, with everything else beside it."""
    for module in (package_windows, package_sign):
        monkeypatch.setattr(module, "OUT", tmp_path)
    monkeypatch.setattr(package_windows, "WINDOWS", tmp_path)
    monkeypatch.delenv(package_sign.WINDOWS_SIGNER, raising=False)
    package_icons.draw(tmp_path)
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    for name in ("pos-app.exe", "pos-appw.exe", "_internal/a.dll"):
        (bundle / name).write_text(name, encoding="utf-8")
    return bundle


@pytest.mark.skipif(not shutil.which("makensis"), reason="needs nsis")
def test_the_installers_script_compiles(bundle: Path) -> None:
    made = package_windows.installer(bundle, quick=True)

    assert made.name == f"pos-app-{pos_app.__version__}-setup.exe"
    content = made.read_bytes()
    assert content[:2] == b"MZ"
    assert "The pos-app authors".encode("utf-16-le") in content
    assert b'requestedExecutionLevel level="asInvoker"' in content


def test_the_installer_asks_for_the_byte_that_the_till_locks() -> None:
    source = (TEMPLATES.parents[1] / "pos_app" / "journal" / "lock.py").read_text("utf-8")
    found = re.search(r"_LOCKED_BYTE: Final = 1 << (\d+)", source)

    assert found is not None
    assert f"LockFile(p r0, i {1 << int(found[1]):#x}, i 0, i 1, i 0)" in SCRIPT
    assert f"$LOCALAPPDATA\\pos-app\\{lock.LOCK_NAME}" in SCRIPT


def test_removal_deletes_no_folder_that_it_did_not_make() -> None:
    removed = set(re.findall(r"^  RMDir /r \"(.+)\"$", SCRIPT, re.MULTILINE))

    assert removed == {
        "$INSTDIR\\_internal",
        "$INSTDIR\\_before",
        "$INSTDIR\\licences",
        "$SMPROGRAMS\\pos-app",
    }


def test_the_version_resource_is_what_pyinstaller_reads() -> None:
    text = package_freeze.version_resource()

    major, minor, patch = (int(part) for part in pos_app.__version__.split("."))
    assert f"filevers=({major}, {minor}, {patch}, 0)" in text
    assert "@" not in text
    compile(text, "version.txt", "eval")


@pytest.mark.skipif(
    not all(map(shutil.which, ("makensis", "osslsigncode", "openssl"))),
    reason="needs nsis, osslsigncode and openssl",
)
def test_a_signer_that_is_named_signs_programs_and_installer(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stub = package_windows.installer(bundle, quick=True)
    for name in ("pos-app.exe", "pos-appw.exe"):
        shutil.copy(stub, bundle / name)
    _make_certificate(tmp_path)
    monkeypatch.setenv(
        package_sign.WINDOWS_SIGNER,
        f"osslsigncode sign -certs {tmp_path}/shop.crt -key {tmp_path}/shop.key -h sha256"
        " -in {in} -out {out}",
    )

    made = package_windows.installer(bundle, quick=True)

    for program in (made, bundle / "pos-app.exe", bundle / "pos-appw.exe"):
        answer = subprocess.run(
            ["osslsigncode", "verify", "-CAfile", tmp_path / "shop.crt", program],
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Signature verification: ok" in answer.stdout, answer.stdout


def _make_certificate(folder: Path) -> None:
    subprocess.run(
        [
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
            "-subj", "/CN=shop", "-addext", "extendedKeyUsage=codeSigning",
            "-keyout", folder / "shop.key", "-out", folder / "shop.crt",
        ],
        capture_output=True,
        check=True,
    )  # fmt: skip
