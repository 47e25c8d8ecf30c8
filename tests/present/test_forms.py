"""Forms: what is typed has no name, what is wrong is said where it is, pictures cannot be used."""

import pytest

from guide_engine.present.fields import Form, Input, Option
from guide_engine.present.forms import form, picked, picture, problems
from guide_engine.present.tree import write
from guide_engine.present.view import (
    Problems,
)
from tests.markup import Markup

CODE = Input("kod", "Doğrulama kodu", "Altı rakam.", keyboard="numeric")
ITEM = Input(
    "urun",
    "Ürün",
    "",
    options=(
        Option("a", "Kulaklık", "12,50 USD", chosen=True),
        Option("b", "Kitap", "", chosen=False),
    ),
)
ASKING = Form("kodu-dogrula", "../kur/", "Kodu doğrula", "Üç kez deneyebilirsiniz.", (CODE, ITEM))


def test_a_form_knows_its_choice_and_the_page_after_it() -> None:
    (first, attributes), *_ = Markup(write(form(ASKING))).elements
    assert (first, attributes["data-choice"]) == ("form", "kodu-dogrula")
    assert attributes["action"] == "../kur/"


def test_a_typed_field_has_no_name_so_that_no_address_can_hold_what_was_typed() -> None:
    elements = Markup(write(form(ASKING))).elements
    typed = [a for tag, a in elements if tag == "input" and a.get("type") != "radio"]
    assert [("name" in a, a["data-field"], a["autocomplete"]) for a in typed] == [
        (False, "kod", "off")
    ]


def test_a_hint_and_an_error_describe_their_field() -> None:
    wrong = CODE._replace(error="Kod yanlış.") if hasattr(CODE, "_replace") else CODE
    assert wrong is CODE
    html = write(
        form(Form("a", "./", "Tamam", inputs=(Input("kod", "Kod", "İpucu", error="Hata"),)))
    )
    assert 'aria-invalid="true"' in html
    assert Markup(html).pointing_nowhere() == []
    assert html.index("İpucu") < html.index("Hata") < html.index("<input")


def test_a_field_without_remarks_is_described_by_nothing() -> None:
    html = write(form(Form("a", "./", "Tamam", inputs=(Input("kod", "Kod", ""),))))
    assert "aria-describedby" not in html
    assert "aria-invalid" not in html


def test_what_was_typed_stays_in_the_field() -> None:
    html = write(form(Form("a", "./", "Tamam", inputs=(Input("kod", "Kod", "", value='"1'),))))
    assert 'value="&quot;1"' in html


def test_a_choice_from_a_list_is_cards_of_which_one_is_chosen() -> None:
    elements = Markup(write(form(ASKING))).elements
    radios = [a for tag, a in elements if a.get("type") == "radio"]
    assert [(a["name"], a["value"], "checked" in a) for a in radios] == [
        ("urun", "a", True),
        ("urun", "b", False),
    ]


def folds(chosen: str) -> list[bool]:
    """Tell which groups of a long list are open."""
    options = [
        Option(value, value, "", value == chosen, group)
        for value, group in (("a", ""), ("b", "Kodlar"), ("c", "Kodlar"))
    ]
    field = Input("urun", "Ürün", "", options=tuple(options))
    elements = Markup(write(form(Form("a", "./", "Tamam", inputs=(field,))))).elements
    assert sum(a.get("name") == "urun" for _, a in elements) == len(options)
    return ["open" in a for tag, a in elements if tag == "details"]


def test_options_of_a_group_are_folded_away_unless_one_of_them_is_chosen() -> None:
    assert folds("a") == [False]
    assert folds("c") == [True]


def test_a_picture_shows_a_group_closed() -> None:
    options = (Option("a", "A", "", chosen=True, group="Kodlar"),)
    html = write(picture(Form("a", "./", "Tamam", inputs=(Input("u", "U", "", options=options),))))
    assert '<p class="g-hint">Kodlar</p>' in html
    assert "details" not in html


def test_an_error_of_a_list_stands_in_its_group() -> None:
    field = Input("urun", "Ürün", "", error="Bir ürün seçin.", options=ITEM.options)
    html = write(form(Form("a", "./", "Tamam", inputs=(field,))))
    assert '<p class="g-error">Bir ürün seçin.</p></fieldset>' in html


@pytest.mark.parametrize(("quiet", "look"), [(True, "g-button g-quiet"), (False, "g-button")])
def test_the_first_button_is_loud_and_the_others_are_quiet(quiet: bool, look: str) -> None:
    assert f'<button class="{look}">Tamam</button>' in write(
        form(Form("a", "./", "Tamam", quiet=quiet))
    )


def test_a_picture_of_a_form_holds_nothing_that_can_be_used_or_named() -> None:
    read = Markup(write(picture(ASKING)))
    assert {"form", "button"}.isdisjoint(tag for tag, _ in read.elements)
    assert read.ids() == []
    assert [a for _, a in read.elements if {"name", "for", "aria-describedby"} & set(a)] == []


def test_a_setting_is_a_list_to_open_with_an_id_of_its_own() -> None:
    html = write(picked(ITEM))
    assert Markup(html).pointing_nowhere() == []
    assert set(Markup(html).ids()).isdisjoint(Markup(write(form(ASKING))).ids())
    assert '<option value="a" selected>Kulaklık</option>' in html


def test_the_summary_of_problems_takes_the_focus_and_leads_to_each_field() -> None:
    html = write(problems(Problems("Bir sorun var", (("Kod yanlış.", "kod"), ("Seçin.", "urun")))))
    read = Markup(html + write(form(ASKING)))
    assert read.pointing_nowhere() == []
    first = read.elements[0][1]
    assert (first["role"], first["tabindex"], "data-focus" in first) == ("alert", "-1", True)
