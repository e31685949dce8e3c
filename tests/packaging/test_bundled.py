"""Whatever ships is named with its licence, wherever it came from."""

from __future__ import annotations

import json
from importlib.metadata import Distribution
from typing import TYPE_CHECKING

import package_bundled
import package_notices
import pytest

from pos_app.ui.about.papers import PAPERS

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    """Make the installed files of a wheel that compiled something in, and say so."""
    top = tmp_path / "site"
    information = top / "grain-1.0.dist-info"
    (information / "sboms").mkdir(parents=True)
    (top / "grain.py").write_text("", encoding="utf-8")
    (information / "METADATA").write_text(
        "Metadata-Version: 2.4\nName: grain\nVersion: 1.0\nLicense-Expression: MIT\n",
        encoding="utf-8",
    )
    components = [
        {"name": "openssl", "version": "4.0.3", "purl": "pkg:generic/openssl@4.0.3"},
        {
            "name": "asn1",
            "version": "0.2",
            "purl": "pkg:cargo/asn1@0.2",
            "licenses": [{"expression": "BSD-3-Clause"}],
        },
        {"name": "cc", "version": "1", "purl": "pkg:cargo/cc@1", "scope": "excluded"},
    ]
    bill = information / "sboms" / "grain.json"
    bill.write_text(json.dumps({"components": components}), encoding="utf-8")
    files = ("grain.py", "grain-1.0.dist-info/METADATA", "grain-1.0.dist-info/sboms/grain.json")
    (information / "RECORD").write_text("".join(f"{file},,\n" for file in files), "utf-8")
    return top


def test_what_a_wheel_compiled_in_is_named_too(wheel: Path) -> None:
    (used,) = Distribution.discover(path=[str(wheel)])

    assert [(part.address, part.licence) for part in package_bundled.compiled_in(used)] == [
        ("pkg:generic/openssl@4.0.3", "Apache-2.0"),
        ("pkg:cargo/asn1@0.2", "BSD-3-Clause"),
    ]


@pytest.mark.parametrize("form", ["{}", "Z:{}"])
def test_a_package_is_found_by_its_files_under_wine_too(
    wheel: Path, tmp_path: Path, form: str
) -> None:
    source = form.format(wheel / "grain.py")
    if form.startswith("Z:"):
        source = source.replace("/", "\\")
    for name, rows in (("PYZ-00.toc", [("grain", source, "PYMODULE")]), ("COLLECT-00.toc", [])):
        (tmp_path / name).write_text(repr((rows,)), encoding="utf-8")

    found = package_notices.distributions_used(tmp_path, wheel)

    assert [each.metadata["Name"] for each in found] == ["grain"]


def test_qts_libraries_are_named_with_the_licence_that_we_chose(tmp_path: Path) -> None:
    for name in ("libQt6Core.so.6", "Qt6Gui.dll", "libicudata.so.73", "libQt6.txt"):
        (tmp_path / name).touch()

    assert [
        (part.address, part.licence) for part in package_bundled.qt_parts(tmp_path, "6.11.3")
    ] == [
        ("pkg:generic/qt/qt6core@6.11.3", "LGPL-3.0-only"),
        ("pkg:generic/qt/qt6gui@6.11.3", "LGPL-3.0-only"),
        ("pkg:generic/icu@73", "Unicode-DFS-2016"),
    ]


def test_a_licence_that_a_notice_only_refers_to_is_given_in_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package_bundled, "DEBIAN_TEXTS", tmp_path)
    (tmp_path / "LGPL-2.1").write_text("the whole of it", encoding="utf-8")
    said = ["can be found in `/usr/share/common-licenses/LGPL-2.1'.", "in /usr/share/doc/x"]

    assert list(package_bundled.texts_referred_to(said)) == [("LGPL-2.1", "the whole of it")]


def test_a_library_that_no_table_names_is_not_given_a_licence_by_guess() -> None:
    assert package_bundled.debian_licence("libgcrypt20") == "LGPL-2.1-or-later"
    assert package_bundled.debian_licence("libsomething1") == package_bundled.SEE_TEXT


def test_about_shows_what_freezing_writes() -> None:
    assert {package_notices.THIRD_PARTY, package_notices.BILL} <= {each.file for each in PAPERS}
