"""The proof of an operation in a sentence, for a screen and for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pos_app.engine.proof import Proof
    from pos_app.texts.catalogue import Texts

DIGITS: Final = 16
"""So many of a hash stand on a receipt."""


def proof_line(proof: Proof, texts: Texts) -> str:
    """Return where the operation stands in the chain, or which of its entries was altered."""
    if proof.broken:
        return texts.of("proof.broken", seq=proof.broken[0])
    return texts.of(
        "proof.sound",
        seq=proof.seq,
        hash=proof.hash[:DIGITS],
        head_seq=proof.head_seq,
        head=proof.head[:DIGITS],
    )
