"""The flows in a terminal: the same views, by number or by text."""

from collections.abc import Iterable

import pytest

from guide_engine import terminal
from guide_engine.catalogue import parts
from guide_engine.guides.qiwi.guide import QIWI
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
