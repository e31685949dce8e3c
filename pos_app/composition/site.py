"""What one run of the program is about: its settings, its folder, its language, its mode."""

from __future__ import annotations

import getpass
import os
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pos_app.settings import store
from pos_app.settings.places import find_places
from pos_app.texts.catalogue import load_texts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pos_app.cli.arguments import Choice
    from pos_app.settings.places import Places
    from pos_app.settings.store import Configuration, Settings
    from pos_app.texts.catalogue import Texts


class Mode(StrEnum):
    """Whether real money moves."""

    LIVE = "live"
    SANDBOX = "sandbox"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One run's surroundings. `folder` holds the journal of its mode.

    `sandbox_pace` multiplies the delays of the sandbox's customers.
    """

    mode: Mode
    configuration: Configuration
    places: Places
    texts: Texts
    environment: Mapping[str, str]
    sandbox_pace: float = 1.0

    @property
    def settings(self) -> Settings:
        """The options, read and valid."""
        return self.configuration.settings

    @property
    def folder(self) -> Path:
        """Where this mode's journal and copies stand."""
        return self.places.sandbox if self.mode is Mode.SANDBOX else self.places.data_dir

    @property
    def cashier(self) -> str:
        """Who answers for operations unless a name is given: the system's user by default."""
        return self.settings.cashier or getpass.getuser()


def find_site(choice: Choice) -> Site:
    """Read the settings for what was chosen on the command line. Raises TillError."""
    given = {
        key: value for key, value in (("data_dir", choice.data_dir), ("lang", choice.lang)) if value
    }
    configuration = store.load(find_places(None).config_file, os.environ, given)
    return Site(
        mode=Mode.SANDBOX if choice.sandbox else Mode.LIVE,
        configuration=configuration,
        places=find_places(configuration.settings.data_dir),
        texts=load_texts(configuration.settings.lang),
        environment=os.environ,
    )
