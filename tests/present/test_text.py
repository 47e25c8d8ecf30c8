"""A view as plain text: what a terminal shows and what people paste."""

from guide_engine.core import link
from guide_engine.guides.qiwi.flows.wizard import WIZARD
from guide_engine.present.text import text
from guide_engine.present.view import Answers, Item, Items, Link, Rows, Section, Text, View
from tests.drills import TO_WALLET, drill, view


def test_headings_are_underlined_and_links_lose_their_addresses() -> None:
    seen = View(
        kind="question",
        page="a/",
        link="",
        title="Ne oldu?",
        blocks=(
            Text("Metin <b>"),
            Rows((("Tutar", "12,50"), ("Boş", ""))),
            Answers((Link("Evet", "../"), Link("Hayır", "../", "emin"))),
            Section("Toplayın", (Items((Item("Dekont"),), "ticked"),)),
        ),
    )
    assert text(seen).splitlines() == [
        "Ne oldu?",
        "========",
        "Metin <b>",
        "Tutar: 12,50",
        "Boş",
        "1. Evet",
        "2. Hayır (emin)",
        "",
        "Toplayın",
        "--------",
        "[ ] Dekont",
    ]


def test_a_question_needs_no_colon_after_it() -> None:
    here, _ = link.open_link(WIZARD, "", "odeme=qiwi-once")
    row = text(view(here)).splitlines()[2]
    assert row.startswith("Ödemeyi neyle ve ne zaman yaptınız? QIWI cüzdanıyla, 21\u00a0Şubat")
    assert row.endswith(" (Değiştir)")


def test_a_screen_says_that_it_is_a_trial_what_time_it_is_and_where_the_money_is() -> None:
    said = text(view(drill(*TO_WALLET)))
    assert said.startswith("DENEME · 14.05 · Cüzdan numarası\n===")
    assert "\nPara nerede?\n------------\n> Cüzdan: 5.000,00\u00a0RUB" in said
    assert "\n[Şimdi öde]\n" in said
