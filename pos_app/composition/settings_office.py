"""The options behind the settings screen: what they are now, and where a change is written."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.domain.trouble import TillError, Trouble
from pos_app.settings import exchange, store
from pos_app.settings.options import OPTIONS, Kind
from pos_app.settings.store import BY_KEY, Origin
from pos_app.ui.faces.settings import CarriedChange, Setting, Shape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from pos_app.composition.site import Site
    from pos_app.settings.options import Option
    from pos_app.settings.store import Configuration
    from pos_app.ui.faces.settings import SettingsPlan


class SettingsOffice:
    """Implements the screen's `SettingsFace` over one site's `config.toml`."""

    def __init__(self, site: Site) -> None:
        self._file = site.places.config_file
        self._running = site.configuration
        self._folder = site.folder

    async def all(self) -> Sequence[Setting]:
        """Return every option as the file has it by now. Raises TillError."""
        # Read again: the file may have been changed since the program started.
        found = await asyncio.to_thread(store.load, self._file, {}, {})
        return [_setting(option, found, self._running) for option in OPTIONS]

    def takes(self, key: str, value: str) -> bool:
        """Tell whether a value may stand there."""
        return BY_KEY[key].takes(value)

    async def change(self, changes: Mapping[str, str]) -> None:
        """Write new values into the file. Raises TillError; nothing was written then."""
        await asyncio.to_thread(store.change, self._file, changes)

    async def write_out(self, out: Path) -> int:
        """Write them to a file, without secrets. Raises TillError."""
        return await asyncio.to_thread(self._write_out, out)

    def _write_out(self, out: Path) -> int:
        if not out.parent.is_dir() or (out.exists() and not self._may_replace(out)):
            raise TillError(Trouble.FOLDER_REFUSED, str(out))
        return exchange.write_settings(self._file, out)

    def _may_replace(self, out: Path) -> bool:
        """Tell whether it is a plain file, and none that the till itself keeps."""
        kept = (self._file.resolve().parent, self._folder.resolve())
        return out.is_file() and not any(out.resolve().is_relative_to(each) for each in kept)

    async def plan(self, source: Path) -> SettingsPlan:
        """Read such a file. Raises TillError naming everything that may not stand in it."""
        return await asyncio.to_thread(self._plan, source)

    def _plan(self, source: Path) -> SettingsPlan:
        incoming = exchange.read_settings(source)
        changes = [
            CarriedChange(key=each.key, before=each.before, after=each.after)
            for each in exchange.differences(self._file, incoming)
        ]
        return Incoming(file=self._file, incoming=incoming, changes=changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """The screen's `SettingsPlan`."""

    file: Path
    incoming: exchange.Incoming
    changes: Sequence[CarriedChange]

    async def carry_out(self) -> None:
        """Write it all at once."""
        await asyncio.to_thread(exchange.take_in, self.file, self.incoming)


def _setting(option: Option, found: Configuration, running: Configuration) -> Setting:
    shape = Shape.CHOICE if option.choices else Shape.LINE
    if option.kind is Kind.SWITCH:
        shape = Shape.SWITCH
    origin = running.origins[option.key]
    strongest = {
        Origin.ENVIRONMENT: option.environment,
        Origin.OPTION: f"--{option.key.replace('_', '-')}",
    }
    return Setting(
        key=option.key,
        label=option.label,
        explanation=option.explanation,
        shape=shape,
        value=found.values[option.key],
        default=option.default,
        wanted=option.wanted,
        choices=option.choices,
        overridden_by=strongest.get(origin, ""),
    )
