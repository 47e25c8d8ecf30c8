import pytest

from guide_engine.core.words import Words, fill, named


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("Toplam {total}.", "Toplam 5 USD."),
        ("{total}{total}", "5 USD5 USD"),
        ("Düz metin", "Düz metin"),
        ("", ""),
    ],
)
def test_facts_are_put_into_a_text(text: str, filled: str) -> None:
    assert fill(text, {"total": "5 USD", "unused": "x"}) == filled


def test_a_fact_is_not_filled_in_turn() -> None:
    assert fill("{name}", {"name": "{total}"}) == "{total}"


@pytest.mark.parametrize(
    ("text", "names"),
    [("{a} ve {b_2}, yine {a}", {"a", "b_2"}), ("yok", set()), ("{}", set())],
)
def test_the_facts_that_a_text_asks_for_are_named(text: str, names: set[str]) -> None:
    assert named(text) == names


def test_words_ask_for_no_facts_unless_told() -> None:
    assert Words(title="", lead="", nodes={}).facts(None) == {}
