"""A view as Markdown: text loses its meaning, links keep their addresses."""

import pytest

from guide_engine.present.markdown import escape, markdown
from guide_engine.present.view import Answers, Item, Items, Link, Piece, Rows, Section, View
from tests.drills import TO_CODE, drill, view


def page(title: str, *blocks: Piece | Section) -> View:
    return View(kind="outcome", page="a/", link="", title=title, blocks=blocks)


def test_a_page_is_headings_lists_and_links() -> None:
    seen = page(
        "Para iki kez çekildi",
        Section("Ne yapmalı?", (Items((Item("Bekleyin.", "çıkarım"),), "numbered"),)),
        Items((Item("Dekont"),), "ticked"),
        Rows((("Tutar", "12,50"), ("Boş", ""))),
        Answers((Link("Evet", "../#a=b"),)),
    )
    assert markdown(seen).splitlines() == [
        "# Para iki kez çekildi",
        "",
        "## Ne yapmalı?",
        "",
        "1. Bekleyin. (çıkarım)",
        "",
        "- [ ] Dekont",
        "",
        "- **Tutar** 12,50",
        "- **Boş**",
        "",
        "1. [Evet](<../#a=b>)",
    ]


@pytest.mark.parametrize("character", "\\`*_{}[]<>#|~&")
def test_every_character_with_a_meaning_loses_it(character: str) -> None:
    assert escape(f"a{character}b") == f"a\\{character}b"


def test_a_screen_of_the_drill_is_told_with_its_panel() -> None:
    said = markdown(view(drill(*TO_CODE)))
    assert said.startswith("# DENEME · 14.05 · Doğrulama kodu\n")
    assert "- **→** Cüzdan:" in said
    assert "\n\n[Kodu doğrula]\n\n" in said
