"""Every provider of this program, in the order in which screens name them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pos_app.providers.intech.declaration import INTECH
from pos_app.providers.intram.declaration import INTRAM

if TYPE_CHECKING:
    from pos_app.providers.declaration import ProviderDeclaration

PROVIDERS: Final[tuple[ProviderDeclaration, ...]] = (INTECH, INTRAM)


def declaration_of(code: str) -> ProviderDeclaration | None:
    """Return the declaration of the provider with that code, if there is one."""
    return next((each for each in PROVIDERS if each.code == code), None)
