"""The registry: every sentence about the world that a page may cite, by id."""

from collections.abc import Iterable

from guide_engine.core.claim import Claim
from guide_engine.guides.claims import (
    balances,
    codes,
    currencies,
    disputes,
    limits,
    marketplace,
    orders,
    owners,
    payment_flow,
    refunds,
    status,
    support,
    turkey,
    unknown,
)


def registry(*sections: Iterable[Claim]) -> dict[str, Claim]:
    """Join the sections in order; a second claim of the same id is an error, not a replacement."""
    claims: dict[str, Claim] = {}
    for section in sections:
        for claim in section:
            if claim.id in claims:
                raise ValueError(f"two claims are called {claim.id}")
            claims[claim.id] = claim
    return claims


CLAIMS = registry(
    status.CLAIMS,
    balances.CLAIMS,
    owners.CLAIMS,
    marketplace.CLAIMS,
    payment_flow.CLAIMS,
    orders.CLAIMS,
    limits.CLAIMS,
    currencies.CLAIMS,
    codes.CLAIMS,
    refunds.CLAIMS,
    disputes.CLAIMS,
    support.CLAIMS,
    turkey.CLAIMS,
    unknown.CLAIMS,
)
