"""Every credential of this program: the settings' own, and whatever else a provider declares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.providers.catalogue import PROVIDERS
from pos_app.settings.secrets import CREDENTIALS, Credential

if TYPE_CHECKING:
    from collections.abc import Mapping


def credentials() -> Mapping[str, Credential]:
    """Return each by the name under which it is kept; a new provider needs no line elsewhere."""
    declared = {
        each.name: Credential(
            name=each.name,
            provider=provider.code,
            environment=each.environment,
            optional=each.optional,
        )
        for provider in PROVIDERS
        for each in provider.settings
        if each.secret
    }
    return declared | {each.name: each for each in CREDENTIALS}
