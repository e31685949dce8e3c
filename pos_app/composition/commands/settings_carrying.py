"""The settings as a file that goes from one machine to another, for the commands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pos_app.cli.settings_book import SettingChange
from pos_app.settings import exchange

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pos_app.settings.exchange import Incoming


@dataclass(frozen=True, slots=True)
class CarriedSettings:
    """The commands' `SettingsBook` over one `config.toml`."""

    file: Path

    def write(self, out: Path) -> int:
        """Write them to a file, without secrets; return how many."""
        return exchange.write_settings(self.file, out)

    def plan(self, source: Path) -> Import:
        """Read such a file."""
        incoming = exchange.read_settings(source)
        changes = [
            SettingChange(key=each.key, before=each.before, after=each.after)
            for each in exchange.differences(self.file, incoming)
        ]
        return Import(file=self.file, incoming=incoming, changes=changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """The commands' `SettingsPlan`."""

    file: Path
    incoming: Incoming
    changes: Sequence[SettingChange]

    def carry_out(self) -> None:
        """Write it all at once."""
        exchange.take_in(self.file, self.incoming)
