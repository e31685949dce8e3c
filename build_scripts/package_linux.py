"""Makes what Linux installs from a frozen folder: a .deb, an .rpm and a folder to carry around."""

from __future__ import annotations

import gzip
import json
import shutil
import tarfile
from typing import TYPE_CHECKING, Final

from console import ROOT, must_run, say
from environment import BUILD
from package_facts import (
    HOMEPAGE,
    NAME,
    OUT,
    WORK,
    epoch_s,
    filled,
    in_mb,
    reproducible,
    stamp,
    version,
)
from package_icons import APPLICATION_ID, SIZES, SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from package_facts import Frozen

STAGE: Final = WORK / "linux"
HOME: Final = f"/opt/{NAME}"
ARCHITECTURE: Final = "amd64"

DEBIAN_DEPENDS: Final = {
    "libc6 (>= 2.36)": "the Python that is frozen was built against it",
    "libstdc++6 (>= 12)": "Qt; the graphics drivers need the same one",
    "libegl1": "Qt links it even where it paints in software",
    "libgl1": "the same",
    "libxcb1": "the screen",
    "ca-certificates": "whom to believe when the provider shows its certificate",
    "fontconfig": "where the fonts are",
}
DEBIAN_RECOMMENDS: Final = ("gnome-keyring | libsecret-1-0", "libcups2", "tzdata")

RPM_DEPENDS: Final = (
    "glibc >= 2.36",
    "libstdc++",
    "libglvnd-egl",
    "libglvnd-glx",
    "libxcb",
    "ca-certificates",
    "fontconfig",
)

DESCRIPTION: Final = """\
Point of sale for shops that sell mobile money
pos-app sells mobile-money operations, airtime and bill payments. It sends
an operation once, keeps everything it knew and did in a journal on this
computer, and asks the provider until it can say what became of the money.
.
It works with the keyboard alone, speaks French and English, and has an
embedded sandbox to practise on."""


def build(frozen: Frozen, *, quick: bool) -> list[Path]:
    """Make every Linux package of `frozen` and return their paths; a `quick` .deb is larger."""
    stage()
    OUT.mkdir(exist_ok=True)
    compression = "zstd" if quick else "xz"
    made = [
        _pack(contents(frozen.folder, version(), compression), OUT / name)
        for name in (f"{NAME}_{version()}_amd64.deb", f"{NAME}-{version()}-1.x86_64.rpm")
    ]
    made.append(_archive(frozen.folder))
    for path in made:
        say(f"{path.name}: {in_mb(path.stat().st_size)}")
    return made


def earlier(frozen: Frozen, number: str) -> Path:
    """Make a .deb of the same program with an earlier version number, to upgrade from."""
    target = WORK / f"{NAME}_{number}_amd64.deb"
    return _pack(contents(frozen.folder, number, "zstd"), target)


def _pack(described: dict[str, object], target: Path) -> Path:
    say(f"packing {target.name} ...")
    description = STAGE / "nfpm.json"
    description.write_text(json.dumps(described, indent=2), encoding="utf-8")
    target.unlink(missing_ok=True)
    must_run(
        [
            BUILD.scripts / "nfpm", "package", "--packager", target.suffix[1:],
            "--config", description, "--target", target,
        ],
        reproducible(),
    )  # fmt: skip
    return target


def stage() -> None:
    """Write everything that stands beside the program in a package."""
    shutil.rmtree(STAGE, ignore_errors=True)
    STAGE.mkdir(parents=True)
    must_run([BUILD.python, ROOT / "build_scripts" / "package_icons.py", STAGE / "icons"])
    for name in (f"{APPLICATION_ID}.desktop", f"{APPLICATION_ID}.metainfo.xml", "copyright"):
        (STAGE / name).write_text(filled(name), encoding="utf-8")
    for name in ("not_while_open.sh", "READ-ME.txt"):
        (STAGE / name).write_text(filled(name), encoding="utf-8")
    _compress(filled(f"{NAME}.1"), STAGE / f"{NAME}.1.gz")
    _compress(filled("debian_changelog"), STAGE / "changelog.Debian.gz")
    _compress((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), STAGE / "changelog.gz")


def _compress(text: str, target: Path) -> None:
    with target.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(text.encode())


def contents(folder: Path, number: str, compression: str) -> dict[str, object]:
    """Return the description of the packages, as nfpm reads it (JSON is YAML)."""
    script = str(STAGE / "not_while_open.sh")
    return {
        "name": NAME,
        "arch": ARCHITECTURE,
        "platform": "linux",
        "version": number,
        "release": "1",
        "section": "misc",
        "priority": "optional",
        "maintainer": "The pos-app authors <authors@pos-app.example>",
        "description": DESCRIPTION,
        "homepage": HOMEPAGE,
        "license": "MIT",
        "mtime": stamp(),
        "contents": [
            {"src": f"{folder}/", "dst": HOME, "type": "tree"},
            {"src": f"{HOME}/{NAME}", "dst": f"/usr/bin/{NAME}", "type": "symlink"},
            *_files(),
        ],
        "scripts": {"preinstall": script, "preremove": script},
        "overrides": {
            "deb": {"depends": list(DEBIAN_DEPENDS), "recommends": list(DEBIAN_RECOMMENDS)},
            "rpm": {"depends": list(RPM_DEPENDS)},
        },
        "deb": {"compression": compression},
        "rpm": {"compression": "zstd", "group": "Applications/Productivity"},
    }


def _files() -> Iterator[dict[str, object]]:
    share = "/usr/share"
    documents = f"{share}/doc/{NAME}"
    places = {
        f"{APPLICATION_ID}.desktop": f"{share}/applications/{APPLICATION_ID}.desktop",
        f"{APPLICATION_ID}.metainfo.xml": f"{share}/metainfo/{APPLICATION_ID}.metainfo.xml",
        f"{NAME}.1.gz": f"{share}/man/man1/{NAME}.1.gz",
        "copyright": f"{documents}/copyright",
        "changelog.gz": f"{documents}/changelog.gz",
    }
    icons = f"{share}/icons/hicolor"
    for size in SIZES:
        places[f"icons/{size}.png"] = f"{icons}/{size}x{size}/apps/{APPLICATION_ID}.png"
    for source, destination in places.items():
        yield _file(STAGE / source, destination)
    debian = _file(STAGE / "changelog.Debian.gz", f"{documents}/changelog.Debian.gz")
    yield debian | {"packager": "deb"}
    yield _file(SOURCE, f"{icons}/scalable/apps/{APPLICATION_ID}.svg")


def _file(source: Path, destination: str) -> dict[str, object]:
    information = {"mode": 0o644, "mtime": stamp()}
    return {"src": str(source), "dst": destination, "file_info": information}


def _archive(folder: Path) -> Path:
    """Pack the folder that runs wherever it is unpacked, without installation."""
    top = f"{NAME}-{version()}-linux-x86_64"
    target = OUT / f"{top}.tar.gz"
    say(f"packing {target.name} ...")
    beside = {
        "READ-ME.txt": STAGE / "READ-ME.txt",
        f"share/{APPLICATION_ID}.desktop": STAGE / f"{APPLICATION_ID}.desktop",
        f"share/{APPLICATION_ID}.svg": SOURCE,
        f"share/{NAME}.1.gz": STAGE / f"{NAME}.1.gz",
    }
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")} | beside
    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", 9, file, mtime=epoch_s()) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for name in sorted(files):
            archive.add(files[name], f"{top}/{name}", recursive=False, filter=_anonymous)
    return target


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = epoch_s()
    return entry


def validate() -> None:
    """Run the validators of the desktop entry and the metadata, where they are installed."""
    entry = STAGE / f"{APPLICATION_ID}.desktop"
    metadata = STAGE / f"{APPLICATION_ID}.metainfo.xml"
    for command in (
        ["desktop-file-validate", str(entry)],
        ["appstreamcli", "validate", "--no-net", str(metadata)],
    ):
        if shutil.which(command[0]):
            must_run(command)
        else:
            say(f"{command[0]} is not on this machine: {command[-1]} is not validated")
