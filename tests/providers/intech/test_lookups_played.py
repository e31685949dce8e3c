"""Bills, transfers and quotes over real HTTP, as the sandbox plays them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from pos_app.domain.transfer import Pickup
from pos_app.domain.trouble import TillError, Trouble
from pos_app.sandbox.server import SandboxOptions
from tests.providers.intech.test_round_trip import shop_at
from tests.providers.shop import BY_CODE, answers_for


@pytest.mark.parametrize("nested", [False, True])
async def test_the_sandboxes_bills_are_read_in_both_shapes(nested: bool) -> None:
    async with shop_at(SandboxOptions(nested_pending_bills=nested)) as (assembly, _):
        intech: Any = assembly.provider
        found = await intech.pending_bills("SENELEC_SN_BILL_PAY", "210-501 76023")
        none = await intech.pending_bills("SENELEC_SN_BILL_PAY", "21050170000")
        with pytest.raises(TillError) as caught:
            await intech.pending_bills("SENELEC_SN_BILL_PAY", "21050170001")
        with pytest.raises(TillError) as short:
            await intech.pending_bills("SENELEC_SN_BILL_PAY", "2105")

    assert found
    assert all(bill.name and bill.due for bill in found)
    assert none == ()
    assert caught.value.trouble is Trouble.PROVIDER_REFUSED
    assert short.value.trouble is Trouble.NOT_POSSIBLE_NOW


async def test_the_sandboxes_transfers_and_quotes_are_read() -> None:
    send = BY_CODE["MONEYGRAM_SN_API_CASH_IN"]
    async with shop_at(SandboxOptions(strict_moneygram=True)) as (assembly, _):
        intech: Any = assembly.provider
        ready = await intech.incoming("8916 3605")
        paid = await intech.incoming("89160001")
        quote = await intech.quote(answers_for(send))
        with pytest.raises(TillError) as unknown:
            await intech.incoming("89160000")
        with pytest.raises(TillError) as half:
            await intech.quote({"amount": "5000"})
        for wrong in ("", "12a", "1" * 17):
            with pytest.raises(TillError):
                await intech.incoming(wrong)
        with pytest.raises(TillError):
            await intech.quote({"amount": "five"})

    assert (ready.pickup, paid.pickup) == (Pickup.READY, Pickup.ALREADY_PAID)
    assert quote.total == quote.amount + quote.fees == Decimal(5150)
    assert unknown.value.trouble is Trouble.PROVIDER_REFUSED
    assert "senderFirstName" in half.value.detail
