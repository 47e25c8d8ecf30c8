"""Laws of the money that every step of the drill must keep."""

from guide_engine.core.money import Money
from guide_engine.guides.qiwi.world import World


def money_is_conserved(world: World) -> bool:
    """In every currency the accounts add up to nothing: what one gained another lost."""
    return not any(world.ledger.totals().values())


def refund_within_payment(world: World) -> bool:
    """No more comes back than was paid, in the currency of the payment."""
    if world.refund_state == "none":
        return True
    if not world.paid or world.refund.currency is not world.paid[0].currency:
        return False
    coming = (
        world.refund if world.refund_state == "processing" else Money.none(world.refund.currency)
    )
    return not sum(world.paid[1:], world.paid[0]) < world.refunded + coming


def one_settlement(world: World) -> bool:
    """An order is paid once, unless the drill is about the double charge."""
    return len(world.paid) <= 1 + world.has("odeme:cift")


def nothing_is_left_over(world: World) -> bool:
    """Money is held only for a payment that is pending, and under way only for a refund."""
    held, coming = (
        {money for name, money in world.ledger.balances if name == account and money}
        for account in ("held", "refund")
    )
    return bool(held) is bool(world.held_until) and bool(coming) is (
        world.refund_state == "processing"
    )


LAWS = (money_is_conserved, refund_within_payment, one_settlement, nothing_is_left_over)


def time_goes_on(before: World, after: World) -> bool:
    """No step turns the clock back: who goes back takes steps back."""
    return before.clock <= after.clock


def payments_stay(before: World, after: World) -> bool:
    """Neither a refund nor anything else makes a settled payment smaller or undone."""
    return after.paid[: len(before.paid)] == before.paid


def final_states_stay(before: World, after: World) -> bool:
    """A final invoice stays as it is; only for an unpaid order a new one may be written."""
    state = before.invoice_state
    if after.invoice_state == state or state in ("none", "waiting"):
        return True
    return not before.paid and after.issued == after.clock


def refunds_stay(before: World, after: World) -> bool:
    """What came back stays, unless the refund is reversed; what went elsewhere is never sent."""
    if before.refund_state == "elsewhere":
        return after.refund_state == "elsewhere"
    shrinks = before.paid and after.refunded < before.refunded
    return not shrinks or after.refund_state == "reversed"


STEP_LAWS = (time_goes_on, payments_stay, final_states_stay, refunds_stay)
