"""What readers say, by diagnosis label: the phrases that free text is compared with."""

from collections.abc import Iterable, Mapping

from guide_engine.guides.qiwi.phrases import (
    after_payment,
    cards,
    charges,
    checkout,
    codes,
    disputes,
    funds,
    out_of_scope,
    refunds,
    safety,
    service,
    wallet,
)


def joined(parts: Iterable[Mapping[str, tuple[str, ...]]]) -> dict[str, tuple[str, ...]]:
    """Put the phrases of all parts under one roof; a label in two parts is a mistake."""
    found: dict[str, tuple[str, ...]] = {}
    for part in parts:
        if twice := found.keys() & part.keys():
            raise ValueError(f"two sets of phrases under the label {min(twice)}")
        found.update(part)
    return found


PHRASES: dict[str, tuple[str, ...]] = joined(
    (
        service.PHRASES,
        wallet.PHRASES,
        funds.PHRASES,
        codes.PHRASES,
        checkout.PHRASES,
        cards.PHRASES,
        after_payment.PHRASES,
        charges.PHRASES,
        refunds.PHRASES,
        disputes.PHRASES,
        safety.PHRASES,
        out_of_scope.PHRASES,
    )
)
