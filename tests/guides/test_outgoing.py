"""Roubles that leave the wallet: all of them at first, from July 2023 a little a month."""

from datetime import datetime, time, timedelta

from guide_engine.core.ledger import transfer
from guide_engine.core.money import Money
from guide_engine.guides.qiwi.rules import outgoing
from guide_engine.guides.qiwi.world import OUTGOING_LIMITS
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


def test_what_leaves_arrives_at_the_bank() -> None:
    back = drill(*CANCELLED).world
    sent = outgoing.send_all(back)
    arrived = sent.ledger.balance("bank", "RUB") - back.ledger.balance("bank", "RUB")
    assert arrived == back.holds("RUB")
    assert (sent.outgoing, sent.outgoing_month) == (roubles("0"), (0, 0))


def test_the_limit_counts_from_its_first_day_on() -> None:
    before = drill(*CANCELLED).world
    for days, limited in ((-1, False), (0, True)):
        day = datetime.combine(OUTGOING_LIMITS, time()) + timedelta(days)
        world = before._replace(clock=day)
        assert outgoing.is_limited(world) is limited
        assert bool(outgoing.send_all(world).outgoing) is limited


def test_when_the_month_is_used_up_nothing_leaves_and_nothing_is_written() -> None:
    first = outgoing.send_allowed(drill(*IN_ROUBLES, **LIMITED).world)
    again = outgoing.send_allowed(first)
    assert again == first
    assert again.refusal == "saat:cikis-limiti"


def test_who_holds_less_than_the_limit_may_send_it_all() -> None:
    world = drill(*IN_ROUBLES, **LIMITED).world
    all_but_a_little = transfer("wallet", "bank", world.holds("RUB") - roubles("500"))
    poor = world._replace(ledger=world.ledger.post(all_but_a_little))
    assert not outgoing.is_limited(poor)
    assert outgoing.send_all(poor).outgoing == roubles("500")
