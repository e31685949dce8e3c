"""What is left out of the frozen program is used nowhere, and what stays is reached."""

from __future__ import annotations

import ast
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

import package_parts
import pytest

from tests.tidy.sources import ROOT, python_files, tree_of

if TYPE_CHECKING:
    from collections.abc import Iterator

SPEC: Final = ROOT / "build_scripts" / "packaging" / "pos_app.spec"


def _imported() -> Iterator[str]:
    for path in python_files("pos_app"):
        for node in ast.walk(tree_of(path)):
            match node:
                case ast.Import(names=names):
                    yield from (alias.name for alias in names)
                case ast.ImportFrom(module=str(module), names=names, level=0):
                    yield module
                    yield from (f"{module}.{alias.name}" for alias in names)
                case _:
                    continue


def test_nothing_that_the_program_imports_is_left_out() -> None:
    imported = set(_imported())

    assert [
        name
        for name in package_parts.UNUSED_MODULES
        if any(each == name or each.startswith(f"{name}.") for each in imported)
    ] == []


@pytest.mark.parametrize("name", package_parts.ASKED_BY_NAME)
def test_what_is_asked_for_by_name_exists(name: str) -> None:
    assert find_spec(name) is not None


@pytest.mark.parametrize(
    "table",
    [
        package_parts.UNUSED_MODULES,
        package_parts.ASKED_BY_NAME,
        package_parts.KEPT_PLUGINS,
        package_parts.SYSTEM_LIBRARIES,
    ],
)
def test_every_choice_has_a_reason(table: dict[str, str]) -> None:
    assert [name for name, reason in table.items() if len(reason) < len("the same")] == []


LINKS = {
    "QtWidgets.abi3.so": ["libQt6Widgets.so.6"],
    "libqxcb.so": ["libQt6XcbQpa.so.6"],
    "libqgtk3.so": ["libgtk-3.so.0"],
    "libgtk-3.so.0": ["libpango-1.0.so.0"],
    "libQt6Widgets.so.6": ["libicudata.so.73", "libstdc++.so.6"],
}


def _listed(*places: str) -> list[package_parts.Collected]:
    return [(place, f"/from/{place.rpartition('/')[2]}", "BINARY") for place in places]


@pytest.fixture
def links(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        package_parts,
        "needed_by",
        lambda library: LINKS.get(str(library).rpartition("/")[2], []),
    )


@pytest.mark.usefixtures("links")
def test_what_only_an_unwanted_plugin_links_goes_with_it() -> None:
    kept = package_parts.kept_binaries(
        _listed(
            "PySide6/QtWidgets.abi3.so",
            "PySide6/Qt/lib/libQt6Widgets.so.6",
            "PySide6/Qt/lib/libQt6XcbQpa.so.6",
            "PySide6/Qt/plugins/platforms/libqxcb.so",
            "PySide6/Qt/plugins/platforms/libqvnc.so",
            "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
            "libgtk-3.so.0",
            "libpango-1.0.so.0",
            "libicudata.so.73",
            "libstdc++.so.6",
        )
    )

    assert [place for place, _, _ in kept] == [
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "libicudata.so.73",
    ]


def test_on_windows_only_the_linked_parts_of_qt_stay() -> None:
    kept = package_parts.kept_binaries(
        _listed(
            "PySide6\\Qt6Core.dll",
            "PySide6\\Qt6Quick.dll",
            "PySide6\\opengl32sw.dll",
            "PySide6\\plugins\\platforms\\qwindows.dll",
            "PySide6\\plugins\\platforms\\qdirect2d.dll",
            "icuuc.dll",
            "python311.dll",
        )
    )

    assert [place.rpartition("\\")[2] for place, _, _ in kept] == [
        "Qt6Core.dll",
        "qwindows.dll",
        "python311.dll",
    ]


def test_of_qts_translations_only_the_tills_languages_stay() -> None:
    data = _listed(
        "PySide6/Qt/translations/qtbase_fr.qm",
        "PySide6/Qt/translations/qtbase_de.qm",
        "resources/translations/fr/ui.ts",
    )

    assert package_parts.kept_data(data) == [data[0], data[2]]


def test_the_whole_guide_ships_with_its_pictures() -> None:
    shipped = package_parts.shipped_resources(ROOT / "resources")
    data = [(str(file.relative_to(ROOT)), str(file), "DATA") for file in shipped]
    kept = {place for place, _, _ in package_parts.kept_data(data)}
    guide = {
        str(file.relative_to(ROOT))
        for file in (ROOT / "resources" / "guide").rglob("*")
        if file.is_file()
    }

    assert {Path(place).suffix for place in guide} == {".md", ".png"}
    assert guide <= kept
    assert "package_parts.shipped_resources" in SPEC.read_text(encoding="utf-8")
