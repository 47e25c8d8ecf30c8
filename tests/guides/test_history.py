"""The wallet's history: every movement with its sign, its state, its rate and its fee."""

from itertools import pairwise

import pytest

from guide_engine.guides.qiwi.history import Record, number
from tests.drills import PAID, RUNS, drill, stops

CHANGED, PAYMENT = (
    "conversion SUCCESS -925.00 RUB 74.00",
    "payment SUCCESS -12.50 USD 74.00 fee 0.00",
)
SENT, CAME = "refund WAITING 12.50 USD", "refund SUCCESS 12.50 USD"
FAILED, HELD = "payment ERROR -12.50 USD 74.00 fee 0.00", "hold WAITING -12.50 USD 74.00"

HISTORIES = {
    "odeme:tamam": [CHANGED, PAYMENT],
    "odeme:komisyon": [
        "conversion SUCCESS -943.50 RUB 74.00", "payment SUCCESS -12.50 USD 74.00 fee 0.25",
    ],
    "odeme:bekliyor": [CHANGED, HELD, PAYMENT],
    "odeme:provizyon": [CHANGED, HELD, "release SUCCESS 12.50 USD 74.00", PAYMENT],
    "odeme:hata": [CHANGED, FAILED, PAYMENT],
    "odeme:iptal-iade": [CHANGED, FAILED, "reversal SUCCESS 12.50 USD 74.00"],
    "odeme:cift": [CHANGED, PAYMENT, CHANGED, PAYMENT, SENT, CAME],
    "iade:gec-basarisiz": [
        CHANGED, PAYMENT, SENT, CAME, "reversal ERROR -12.50 USD", SENT, CAME,
    ],
    "iade:cuzdan-kapali": [CHANGED, PAYMENT, SENT, "refund ERROR 12.50 USD", CAME],
    "saat:cikis-limiti": [
        "payment SUCCESS -925.00 RUB fee 0.00", "refund WAITING 925.00 RUB",
        "refund SUCCESS 925.00 RUB", "sent SUCCESS -1000.00 RUB",
    ],
}  # fmt: skip


def told(record: Record) -> str:
    parts = [record.kind, record.word, f"{record.money.amount} {record.money.currency}"]
    parts += [f"{record.rate}"] if record.rate else []
    parts += [f"fee {record.fee.amount}"] if record.fee is not None else []
    return " ".join(parts)


@pytest.mark.parametrize("name", HISTORIES)
def test_a_run_leaves_its_movements_in_their_order(name: str) -> None:
    history = drill(*RUNS[name], scenario=name).world.history
    assert [told(record) for record in history] == HISTORIES[name]


def test_an_entry_is_added_at_the_moment_of_its_step_and_none_is_ever_changed() -> None:
    for name, acts in RUNS.items():
        worlds = [here.world for here in stops(*acts, scenario=name)]
        for before, after in pairwise(worlds):
            added = after.history[len(before.history) :]
            assert after.history == (*before.history, *added), name
            assert {record.when for record in added} <= {after.clock}, name


def test_what_rounding_took_stands_beside_the_roubles() -> None:
    odd = (*PAID[:-2], "kuru-degistir:81.35", *PAID[-2:])
    acts = tuple("tutar-yaz:9.99" if act.startswith("urun-sec") else act for act in odd)
    (changed, _) = drill(*acts).world.history
    assert (told(changed), str(changed.rounding)) == (
        "conversion SUCCESS -812.69 RUB 81.35", "0.0035",
    )  # fmt: skip


def test_the_number_of_an_entry_is_its_place() -> None:
    assert [number(place) for place in (0, 1, 99)] == ["DNM-0001", "DNM-0002", "DNM-0100"]
