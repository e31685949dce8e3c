"""Where one can go from a window: into the training and back, to the first run's questions."""

from __future__ import annotations

from typing import Protocol


class WaysFace(Protocol):
    """Where one can go from this window; each way ends it in order first. Raises TillError."""

    @property
    def in_training(self) -> bool:
        """Whether this is the training."""
        ...

    @property
    def can_train(self) -> bool:
        """Whether one can go between selling and training here."""
        ...

    async def train(self) -> None:
        """Leave the real shop for the training."""
        ...

    async def sell(self) -> None:
        """Leave the training for the real shop."""
        ...

    async def set_up(self) -> None:
        """Answer the questions of the first run once more."""
        ...

    async def open_again(self) -> None:
        """Open the same shop with what its settings say by now."""
        ...
