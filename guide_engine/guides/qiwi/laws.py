"""Laws of the money that every step of the drill must keep."""

from guide_engine.guides.qiwi.world import World


def money_is_conserved(world: World) -> bool:
    """In every currency the accounts add up to nothing: what one gained another lost."""
    return not any(world.ledger.totals().values())


def refund_within_payment(world: World) -> bool:
    """No more comes back than one payment was, in its own currency."""
    if world.refund_state == "none":
        return True
    paid = [payment.money for payment in world.payments]
    return any(
        money.currency is world.refund.currency and not money < world.refund for money in paid
    )


def one_settlement(world: World) -> bool:
    """An order is paid once, unless the drill is about the double charge."""
    return len(world.payments) <= 1 + ("odeme:cift" in world.faults)


LAWS = (money_is_conserved, refund_within_payment, one_settlement)
