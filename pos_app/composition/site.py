"""What one run of the program is about: its settings, its folder, its language, its mode."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from pos_app.composition.strongroom import build_strongroom
from pos_app.settings import store
from pos_app.settings.options import TRAINING_TILL
from pos_app.settings.places import find_places
from pos_app.settings.store import Origin
from pos_app.texts.catalogue import load_texts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pos_app.cli.choice import Choice
    from pos_app.composition.strongroom import Strongroom
    from pos_app.settings.places import Places
    from pos_app.settings.store import Configuration, Settings
    from pos_app.texts.catalogue import Texts


NOBODY: Final = "?"
"""The cashier where neither the settings nor the system name one."""


class Mode(StrEnum):
    """Whether real money moves."""

    LIVE = "live"
    TEST = "test"
    """The provider's account for trying out: real requests, small sums, a journal of its own."""

    SANDBOX = "sandbox"
    TRAINING = "training"


REAL: Final = frozenset({Mode.LIVE, Mode.TEST})
"""Modes whose requests go to the provider itself, with the shop's own keys."""

WATERMARKS: Final[Mapping[Mode, str]] = {
    Mode.TEST: "program.test_account",
    Mode.SANDBOX: "program.sandbox",
    Mode.TRAINING: "program.training",
}
"""The key of the word that stands on everything that is not a shop's own business."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One run's surroundings. `folder` holds the journal of its mode: no two of them mix.

    `sandbox_pace` multiplies the delays of the sandbox's customers.
    """

    mode: Mode
    configuration: Configuration
    places: Places
    texts: Texts
    environment: Mapping[str, str]
    strongroom: Strongroom
    sandbox_pace: float = 1.0

    @property
    def settings(self) -> Settings:
        """The options, read and valid."""
        return self.configuration.settings

    @property
    def folder(self) -> Path:
        """Where this mode's journal and copies stand."""
        folders = {
            Mode.TEST: self.places.test,
            Mode.SANDBOX: self.places.sandbox,
            Mode.TRAINING: self.places.training,
        }
        return folders.get(self.mode, self.places.data_dir)

    @property
    def watermark(self) -> str:
        """The word for a till that moves no real money, or only tries; empty on a real one."""
        return "" if self.mode is Mode.LIVE else self.texts.of(WATERMARKS[self.mode])

    @property
    def till_code(self) -> str:
        """The till's code in ids and receipts; in training one that no real till can have."""
        return TRAINING_TILL if self.mode is Mode.TRAINING else self.settings.till_code

    @property
    def cashier(self) -> str:
        """Who answers for operations unless a name is given: the system's user by default."""
        return self.settings.cashier or _system_user()


def _system_user() -> str:
    """Return who is logged in; a system that knows numbers alone gives a number."""
    import getpass  # noqa: PLC0415 - not where a cashier is named

    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return str(getattr(os, "getuid", lambda: NOBODY)())


def find_site(choice: Choice) -> Site:
    """Read the settings for what was chosen on the command line. Raises TillError."""
    given = {
        key: value for key, value in (("data_dir", choice.data_dir), ("lang", choice.lang)) if value
    }
    configuration = store.load(find_places(None).config_file, os.environ, given)
    settings, places = configuration.settings, find_places(configuration.settings.data_dir)
    mode = Mode.SANDBOX if choice.sandbox else Mode(settings.account)
    return Site(
        mode=Mode.TRAINING if choice.training else mode,
        configuration=configuration,
        places=places,
        texts=load_texts(settings.lang),
        environment=os.environ,
        strongroom=build_strongroom(settings, places, os.environ),
    )


def read_again(site: Site, mode: Mode) -> Site:
    """Return the site with the settings as they are in the file by now. Raises TillError.

    Where real requests are meant, the settings say with which account.
    """
    before = site.configuration
    given = {
        key: before.values[key] for key, origin in before.origins.items() if origin is Origin.OPTION
    }
    configuration = store.load(site.places.config_file, site.environment, given)
    settings = configuration.settings
    places = replace(find_places(settings.data_dir), config_file=site.places.config_file)
    kept = (site.settings.key_store, site.settings.account)
    strongroom = site.strongroom
    if (settings.key_store, settings.account) != kept:
        strongroom = build_strongroom(settings, places, site.environment)
    return replace(
        site,
        mode=Mode(settings.account) if mode in REAL else mode,
        configuration=configuration,
        places=places,
        texts=load_texts(settings.lang),
        strongroom=strongroom,
    )
