"""The people of one till, over the files beside its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.engine.staff import Staff, StaffParts
from pos_app.settings.pins import Argon2Seal
from pos_app.settings.staff_file import StaffFile

if TYPE_CHECKING:
    from pos_app.composition.site import Site
    from pos_app.engine.ports import Clock


def open_staff(site: Site, clock: Clock) -> Staff:
    """Return everybody who works at this till. Raises TillError when a file is unreadable."""
    return Staff(
        StaffParts(
            book=StaffFile(site.places.config_file.parent),
            seal=Argon2Seal(),
            clock=clock,
            alone=site.cashier,
        )
    )
