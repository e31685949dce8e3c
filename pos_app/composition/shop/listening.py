"""Where the receiver listens by the settings: said once, for the till, the sandbox and `doctor`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.engine.callbacks import Heeded

if TYPE_CHECKING:
    from pos_app.callbacks.receiver import ReceiverOptions
    from pos_app.settings.store import Settings


def receiver_options(settings: Settings) -> ReceiverOptions:
    """Return how the receiver shall listen."""
    # Here and not above: a till without callbacks loads no server.
    from pos_app.callbacks.receiver import ReceiverOptions, address_of  # noqa: PLC0415 - see above

    return ReceiverOptions(
        address=address_of(settings.callback_receiver), certificate=settings.callback_certificate
    )


async def why_no_receiver(settings: Settings) -> str:
    """Try to listen for a moment; return what stands against it, empty for nothing."""
    from pos_app.callbacks.intake import Intake  # noqa: PLC0415 - as above
    from pos_app.callbacks.receiver import Receiver, ReceiverError  # noqa: PLC0415 - as above

    async def unheard(_told: object) -> Heeded:
        return Heeded.FOREIGN

    receiver = Receiver(receiver_options(settings), Intake({}, unheard))
    try:
        await receiver.start()
    except ReceiverError as fault:
        return str(fault)
    await receiver.stop()
    return ""


def own_address(settings: Settings, provider: str) -> str:
    """Return where the sandbox may call this very till; empty where it cannot.

    The sandbox reaches plain addresses of this machine only, and cannot be told a free port.
    """
    if not settings.callback_receiver or settings.callback_certificate is not None:
        return ""
    address = receiver_options(settings).address
    if not address.is_loopback or not address.port or ":" in address.host:
        return ""
    return f"http://{address.host}:{address.port}/{provider}"
