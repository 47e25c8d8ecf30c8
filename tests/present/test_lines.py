"""A view as lines, in a style that shows which part was written by what."""

import pytest

from guide_engine.core import engine
from guide_engine.present.compose import Attempt
from guide_engine.present.fields import Form, Input, Option
from guide_engine.present.lines import WRITERS, Style, lines
from guide_engine.present.view import (
    Answers,
    Item,
    Items,
    Link,
    Piece,
    Problems,
    Rows,
    Section,
    Text,
    Tools,
    Trail,
    View,
)
from tests.drills import TO_CODE, TO_WALLET, drill, view

PLAIN = Style(
    clean=lambda text: "{" + text + "}",
    heading=lambda level, text: [f"{'#' * level}{text}"],
    link=lambda text, href: f"{text}({href})",
    row=lambda label, value: f"{label}={value}",
    marks={"plain": "-", "ticked": "[]", "chosen": ">", "open": ".", "past": "x", "now": ">",
           "ahead": "."},
)  # fmt: skip


def written(*blocks: Piece | Section) -> list[str]:
    page = View(kind="question", page="a/", link="", title="Başlık", blocks=blocks)
    head, *rest = lines(page, PLAIN).splitlines()
    assert head == "#{Başlık}"
    return rest


def test_every_kind_of_block_has_a_writer() -> None:
    assert set(WRITERS) == {*Piece.__args__, Section}


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (Text("Metin"), ["{Metin}"]),
        (Items((Item("Bir", "çıkarım"),), "numbered"), ["1. {Bir} (çıkarım)"]),
        (Items((Item("Bir"),)), ["- {Bir}"]),
        (Items((Item("Bir"),), "ticked"), ["[] {Bir}"]),
        (Rows((("Tutar", "12,50"),)), ["{Tutar}={12,50}"]),
        (Answers((Link("Evet", "../", "ipucu"),)), ["1. {Evet (ipucu)}(../)"]),
        (Trail((("Ne?", "Bu", "../"),)), ["{Ne?}={Bu} (Değiştir(../))"]),
        (Problems("Eksik", (("Kod yanlış.", "kod"),)), ["! {Kod yanlış.}"]),
        (Tools((Link("Çöz", "./"),)), ["- {Çöz}(./)"]),
        (Tools((), "Not"), ["{Not}"]),
        (Section("Neden?", (Text("Metin"),)), ["", "##{Neden?}", "{Metin}"]),
        (
            Section("Bekleyin", (Text("Metin"), Text("Önce", "kicker")), "first"),
            ["", "##{Önce: Bekleyin}", "{Metin}"],
        ),
    ],
)  # fmt: skip
def test_a_block_is_written_line_by_line(block: Piece | Section, expected: list[str]) -> None:
    assert written(block) == expected


def test_a_form_shows_its_fields_its_options_and_its_button() -> None:
    options = (Option("a", "Bir", "ipucu", chosen=True), Option("b", "İki", "", chosen=False))
    form = Form("c", "./", "Tamam", inputs=(Input("f", "Alan", "İpucu", options=options),))
    assert written(form) == ["{Alan}={İpucu}", "> {Bir (ipucu)}", ". {İki}", "[Tamam]"]


def test_an_error_stands_where_the_hint_was() -> None:
    form = Form("c", "./", "Tamam", inputs=(Input("f", "Alan", "İpucu", error="Hata"),))
    assert written(form) == ["{Alan}={Hata}", "[Tamam]"]


def test_a_screen_says_the_time_first_and_shows_its_panel_after_it() -> None:
    said = lines(view(drill(*TO_WALLET, scenario="odeme:cift")), PLAIN)
    assert said.startswith("#{DENEME · 14.05 · Cüzdan numarası}\n")
    assert said.index("[Şimdi öde]") < said.index("##{Para nerede?}") < said.index("##{Saat}")
    assert "Ödeme={Para iki kez çekildi}" in said
    assert "1. {Giriş yap}" in said


def test_a_drill_without_scenarios_says_that_all_is_well() -> None:
    said = lines(view(drill()), PLAIN)
    assert "##{Senaryo}\nHer şey yolunda\n" in said


def test_no_two_empty_lines_follow_each_other() -> None:
    for style in (PLAIN, PLAIN._replace(gap=("",))):
        said = lines(view(drill(*TO_CODE)), style)
        assert "\n\n\n" not in said
        assert said.endswith(".}\n")


def test_the_money_the_clock_and_the_landmarks_are_lines_too() -> None:
    said = lines(view(drill("giris-yap", "rubleye-gecis")), PLAIN)
    assert "> Cüzdan: 5.000,00\u00a0RUB + 0,00\u00a0USD" in said
    assert "1\u00a0Temmuz 2022 Cuma, 09.00" in said
    assert "x 1\u00a0Kasım 2021: {Denemenin başlangıcı}" in said


def test_what_was_refused_is_said() -> None:
    here = drill(*TO_CODE)
    refused = engine.read(here.node.choices[0], {"kod": "1"})
    assert isinstance(refused, engine.Refused)
    said = lines(view(here, Attempt("kodu-dogrula", {"kod": "1"}, refused.refusals)), PLAIN)
    assert "! {Yazdığınızı sildik." in said
