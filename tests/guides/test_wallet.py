"""What the wallet asks before it lets anybody pay: each attempt begins without the one before."""

import pytest

from guide_engine.core.model import Effect
from guide_engine.guides.qiwi.rules import wallet
from guide_engine.guides.qiwi.world import World, opening
from tests.drills import CONFIRMED, RUNS, TO_CODE, TO_PUSH, TO_WALLET, drill

FRESH = (opening().code, opening().tries, opening().sent, opening().channel)


def codes(world: World) -> tuple[str, int, int, str]:
    return world.code, world.tries, world.sent, world.channel


@pytest.mark.parametrize(
    ("scenario", "acts"),
    [
        ("", CONFIRMED),
        ("", (*TO_CODE, "kodu-dogrula:yanlis", "kodu-dogrula:dogru")),
        ("", (*TO_PUSH, "onayla")),
        ("onay:kod-yanlis", (*TO_PUSH, "onayla")),
        ("onay:push-yok", RUNS["onay:push-yok"][:-2]),
        ("onay:kod-gec", RUNS["onay:kod-gec"][:-2]),
    ],
)
def test_who_has_confirmed_leaves_no_code_and_no_fault_of_codes_behind(
    scenario: str, acts: tuple[str, ...]
) -> None:
    world = drill(*acts, scenario=scenario).world
    assert (codes(world), world.faults) == (FRESH, ())


def test_a_lost_notification_is_replaced_by_a_message() -> None:
    lost = drill(*TO_PUSH, scenario="onay:push-yok")
    assert (lost.node.id, lost.world.channel) == ("push_lost", "bildirim")
    sent = drill(*TO_PUSH, "sms-ile-iste", scenario="onay:push-yok").world
    assert (sent.channel, sent.faults, sent.refusal) == ("sms", (), "")
    assert drill(*TO_CODE, scenario="onay:push-yok").node.id == "code", "messages do arrive"


@pytest.mark.parametrize(
    "begin",
    [
        wallet.send_code,
        wallet.start_over,
        wallet.correct_number,
        lambda world: wallet.enter_wallet(world, "10"),
    ],
)
def test_a_new_attempt_forgets_what_was_refused(begin: Effect[World]) -> None:
    refused = drill(*TO_WALLET).world._replace(refusal="onay:kod-gelmedi")
    assert begin(refused).refusal == ""


def test_a_code_that_was_not_typed_explains_nothing() -> None:
    assert wallet.explain_code(opening()).refusal == ""


def test_a_lost_code_is_explained_by_its_own_scenario_among_others() -> None:
    for scenario in ("onay:kod-gelmedi", "onay:kod-gec"):
        lost = drill(*CONFIRMED, scenario=f"{scenario},iade:kismi").world
        assert lost.refusal == scenario


def test_starting_over_forgets_codes_and_tries_but_not_how_they_come() -> None:
    tried = drill(*TO_CODE, "kodu-dogrula:yanlis").world
    assert codes(tried) == ("yanlis", 1, 1, "sms")
    assert codes(wallet.start_over(tried)) == ("", 0, 0, "sms")
