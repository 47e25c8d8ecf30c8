"""The repairs of the theme's markup, and their alarm."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from mkdocs.exceptions import PluginError

from macros import accessible

THEME = (
    '<div data-md-component="skip"></div>'
    '<input type="checkbox" id="__drawer" autocomplete="off">'
    '<input type="checkbox" id="__search" autocomplete="off">'
    '<div data-md-component="search" role="dialog"></div>'
    '<nav class="md-path" aria-label="Gezinme"></nav>'
    '<label for="__toc" tabindex=""></label>'
    '<nav aria-labelledby="__nav_1_2_label" aria-expanded="false"></nav>'
    '<article class="md-content__inner md-typeset">'
    '<a class="headerlink" href="#a" title="Bu bölümün bağlantısı">¶</a></article>'
)


@pytest.fixture(autouse=True)
def menu() -> Iterator[None]:
    page = SimpleNamespace(title="Ödeme", children=None)
    section = SimpleNamespace(title="Bölüm", children=[page, page])
    accessible.on_nav(SimpleNamespace(items=[section]))
    yield
    accessible.on_nav(SimpleNamespace(items=[]))


def test_what_the_theme_leaves_out_is_put_in() -> None:
    repaired = accessible.on_post_page(THEME)
    assert '<a href="#icerik" class="md-skip">Ana içeriğe geç</a>' in repaired
    assert 'id="icerik" tabindex="-1"' in repaired
    assert 'role="dialog" aria-label="Arama"' in repaired
    assert 'aria-label="Bulunduğunuz yer"' in repaired
    assert 'aria-label="Bu bölümün bağlantısı">¶' in repaired
    assert '<nav aria-label="Ödeme">' in repaired
    for fault in ("autocomplete", 'tabindex=""', "__toc", "aria-labelledby", "aria-expanded"):
        assert fault not in repaired


def test_a_repaired_page_stays_as_it_is() -> None:
    once = accessible.repair(THEME)
    assert accessible.repair(once) == once


def test_pages_that_are_templates_alone_are_repaired_too() -> None:
    assert accessible.on_post_template(THEME, template_name="404.html") != THEME
    assert accessible.on_post_template(THEME, template_name="sitemap.xml") == THEME


def test_a_build_that_needed_every_repair_is_fine() -> None:
    accessible.repair(THEME)
    accessible.on_post_build()


def test_a_repair_that_found_nothing_stops_the_build() -> None:
    accessible.repair(THEME.replace('role="dialog"', ""))
    with pytest.raises(PluginError, match="role="):
        accessible.on_post_build()
