"""Roubles that leave the wallet: all of them at first, from July 2023 a little a month."""

from guide_engine.core.ledger import transfer
from guide_engine.core.money import Money
from guide_engine.guides.qiwi.rules import outgoing
from tests.drills import CANCELLED, IN_ROUBLES, drill

LIMITED = {"scenario": "saat:cikis-limiti"}


def roubles(amount: str) -> Money:
    return Money.of(amount, "RUB")


def test_before_the_limits_everything_may_leave_and_then_nothing_is_left() -> None:
    sent = drill(*CANCELLED, "bankaya-gonder")
    assert (sent.node.id, sent.world.holds("RUB")) == ("sent_out", roubles("0"))
    again = drill(*CANCELLED, "bankaya-gonder", "gecmisi-ac", "siparislerime-git", "bankaya-gonder")
    assert again.node.id == "nothing_sent"


def test_from_july_2023_a_thousand_roubles_a_month_may_leave() -> None:
    first = (*IN_ROUBLES, "bankaya-gonder")
    assert drill(*first, **LIMITED).world.holds("RUB") == roubles("4000")
    again = ("gecmisi-ac", "siparislerime-git", "bankaya-gonder")
    same_month = drill(*first, *again, **LIMITED)
    assert (same_month.node.id, same_month.world.holds("RUB")) == (
        "outgoing_limited",
        roubles("4000"),
    )
    next_month = drill(*first, "bir-ay", *again, **LIMITED)
    assert next_month.world.holds("RUB") == roubles("3000")
    assert next_month.world.outgoing == outgoing.CAP


def test_who_holds_less_than_the_limit_may_send_it_all() -> None:
    world = drill(*IN_ROUBLES, **LIMITED).world
    all_but_a_little = transfer("wallet", "bank", world.holds("RUB") - roubles("500"))
    poor = world._replace(ledger=world.ledger.post(all_but_a_little))
    assert not outgoing.is_limited(poor)
    assert outgoing.send_all(poor).outgoing == roubles("500")
