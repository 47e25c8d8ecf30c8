"""The flows in a terminal: the same views, by number or by text."""

from collections.abc import Iterable

import pytest

from guide_engine import terminal
from guide_engine.catalogue import parts
from guide_engine.core import timeline
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.guides.qiwi.scenarios import SCENARIOS
from guide_engine.present import words as own
from tests.faults.laws import CRIMES, commit


def play(flow: str, typed: Iterable[str], link: str = "") -> tuple[str, str]:
    answers = iter([*typed, "q"])
    said: list[str] = []
    end = terminal.play(flow, link, lambda _: next(answers), said.append)
    return end, "\n".join(said)


HAPPY = ["Giriş yap", "1", "", "sepete ekle", "sepeti ac", "1", "1", "", "1", "", "1",
         "+7 000 000 00 10", "1", "sms", "1", "246810", "Çevir", "Öde"]  # fmt: skip


def test_the_happy_path_is_played_to_the_success_page() -> None:
    link, said = play("checkout", HAPPY)
    assert link.endswith("~ode")
    assert "Ödeme alındı" in said


def test_an_answer_is_found_by_its_words_however_they_are_typed() -> None:
    link, _ = play("wizard", ["qiwi cuzdaniyla"])
    assert link == "odeme=qiwi-once"
    link, _ = play("wizard", ["Emin degilm"])
    assert link == "odeme=emin-degilim"


@pytest.mark.parametrize("typed", ["0", "99", "", "zzzz"])
def test_what_is_offered_nowhere_is_said_and_nothing_moves(typed: str) -> None:
    link, said = play("wizard", [typed])
    assert link == ""
    assert terminal.UNKNOWN in said


def test_a_step_is_taken_back() -> None:
    assert play("wizard", ["1", "g"])[0] == ""


def test_a_step_that_was_taken_back_is_taken_again_and_any_other_jumped_to() -> None:
    whole = "olaylar=1~giris-yap~urun-sec:kulaklik"
    typed = ["Giriş yap", "1", "kulaklik"]
    assert play("checkout", [*typed, "g"])[0] == f"{whole}&adim=1"
    assert play("checkout", [*typed, "g", "i"])[0] == whole
    assert play("checkout", [*typed, "a0"])[0] == f"{whole}&adim=0"
    assert play("checkout", [*typed, "a 0", "A2"])[0] == whole


def test_the_clock_goes_on_to_a_date_and_back_in_the_words_of_the_page() -> None:
    link, said = play("checkout", ["Tarihe git", "1.3.2022", "1 ay geri al"])
    assert link == "olaylar=1~tarihe-git:2022-03-01T09.00&adim=0&ara=2022-02-01T09.00"
    assert "1\u00a0gün geri al" in said


def test_a_landmark_ahead_is_offered_by_its_name() -> None:
    link, said = play("checkout", ["cuzdan kapanir"])
    assert "Cüzdan kapanır (21\u00a0Şubat 2024)" in said
    assert link == "olaylar=1~kapanis"


def test_every_scenario_is_listed_and_begun_by_its_name() -> None:
    _, said = play("checkout", ["s"])
    for id, scenario in SCENARIOS.items():
        assert f"{id}: {scenario.title}" in said
        assert play("checkout", ["1", id])[0] == f"senaryo={id}"


def test_scenarios_of_several_stages_are_begun_together() -> None:
    link, _ = play("checkout", ["iade:kismi,odeme:cift"])
    assert link == "senaryo=iade:kismi,odeme:cift"


def test_an_unknown_scenario_is_refused_with_the_nearest_names_and_nothing_moves() -> None:
    link, said = play("checkout", ["1", "odeme:bakiye-yetersi"])
    assert link == "olaylar=1~giris-yap"
    assert "adlı bir senaryo yok. Şunu mu istediniz: odeme:bakiye-yetersiz" in said


@pytest.mark.parametrize("typed", ["s", "odeme:cift"])
def test_questions_have_no_scenarios(typed: str) -> None:
    link, said = play("wizard", [typed])
    assert terminal.SCENARIOS_HELP not in said
    assert "odeme:cift" not in said
    assert link == ""


@pytest.mark.parametrize(
    ("link", "opened", "said"),
    [
        ("senaryo=odeme:cif", "", "Şunu mu istediniz: odeme:cift"),
        ("olaylar=2~giris-yap", "", own.NOTICES["newer"]),
        ("olaylar=1~giris-yap~ode", "olaylar=1~giris-yap", own.NOTICES["cut"]),
    ],
)
def test_a_link_that_means_less_than_it_holds_says_so(link: str, opened: str, said: str) -> None:
    assert play("checkout", [], link)[0] == opened
    assert said in play("checkout", [], link)[1]


def test_the_closure_of_the_wallet_is_no_end_of_the_drill() -> None:
    link, said = play("checkout", ["1", "1 ay ilerlet", "g"], link="senaryo=saat:kapanis")
    assert "QIWI cüzdanı kapandı" in said
    assert link == "senaryo=saat:kapanis&olaylar=1~giris-yap~bir-ay&adim=1"


def test_a_run_that_is_full_takes_no_more() -> None:
    full = "olaylar=1" + "~bir-saat" * timeline.MOST_STEPS
    link, said = play("checkout", ["Giriş yap"], link=full)
    assert (link, own.FULL in said) == (full, True)


def test_the_end_of_a_flow_ends_the_game() -> None:
    link, said = play("wizard", ["2", "1"])
    assert link == "odeme=qiwi-simdi&qiwi-bugun=secenek-yok"
    assert own.FIRST in said


def test_a_refused_field_is_explained_and_nothing_moves() -> None:
    link, said = play("checkout", ["1", "+90 532 123 45 67"], link=_at_wallet())
    assert link == _at_wallet()
    assert "Telefon numarasına benziyor" in said
    assert "532" not in link


def test_a_broken_law_stops_the_game_honestly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "GUIDES", (commit(QIWI, CRIMES[0]),))
    link, said = play("checkout", HAPPY)
    assert link.endswith("~cevir")
    assert own.STOPPED in said


def _at_wallet() -> str:
    return (
        "olaylar=1~giris-yap~urun-sec:kulaklik~sepete-ekle~sepeti-ac~bu-saticidan-al"
        "~siparisi-ver:deneme-adresi~yontem-sec:qiwi"
    )
