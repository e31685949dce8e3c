"""What asking for a PIN needs of the window it is asked in: the till's, or one without a till."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pos_app.engine.shift.desk import CashDesk
    from pos_app.engine.staff import Staff
    from pos_app.texts.catalogue import Texts
    from pos_app.ui.bridge import Bridge
    from pos_app.ui.theme import Theme


class PinParts(Protocol):
    """Who may be asked, and where an approval is written down; nowhere without a `cash` desk."""

    @property
    def staff(self) -> Staff:
        """Everybody who works at the till."""
        ...

    @property
    def cash(self) -> CashDesk | None:
        """The shop's money, whose journal keeps approvals."""
        ...

    @property
    def answering(self) -> str:
        """The name of who answers for what is done now."""
        ...


class PinContext(Protocol):
    """What a panel for PINs is drawn and asked with."""

    @property
    def texts(self) -> Texts:
        """The words."""
        ...

    @property
    def theme(self) -> Theme:
        """The colours and sizes."""
        ...

    @property
    def bridge(self) -> Bridge:
        """Where coroutines and Qt meet."""
        ...

    @property
    def parts(self) -> PinParts:
        """Who may be asked."""
        ...
