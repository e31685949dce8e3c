"""The options behind the settings screen: what they are now, and where a change is written."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from pos_app.settings import store
from pos_app.settings.options import OPTIONS, Kind
from pos_app.settings.store import BY_KEY, Origin
from pos_app.ui.screens.settings_face import Setting, Shape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pos_app.composition.site import Site
    from pos_app.settings.options import Option
    from pos_app.settings.store import Configuration


class SettingsOffice:
    """Implements the screen's `SettingsFace` over one site's `config.toml`."""

    def __init__(self, site: Site) -> None:
        self._file = site.places.config_file
        self._running = site.configuration

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
