"""Name what Material leaves unnamed, and say so loudly when the theme no longer needs it."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from mkdocs.exceptions import PluginError

if TYPE_CHECKING:
    from mkdocs.structure.nav import Navigation


class Repair(NamedTuple):
    """What is wrong in the theme's markup, and what stands there instead."""

    wrong: str
    right: str


REPAIRS = (
    Repair(r'(data-md-component="search" role="dialog")(?=>)', r'\1 aria-label="Arama"'),
    Repair(r'(<nav class="md-path" aria-label=")Gezinme', r"\1Bulunduğunuz yer"),
    Repair(
        r'(<div data-md-component="skip">).*?(?=</div>)',
        r'\1<a href="#icerik" class="md-skip">Ana içeriğe geç</a>',
    ),
    Repair(
        r'(<article class="md-content__inner md-typeset")(?=>)', r'\1 id="icerik" tabindex="-1"'
    ),
    Repair(r'(type="checkbox" id="__(?:drawer|search)") autocomplete="off"', r"\1"),
    Repair(r' tabindex=""', ""),
    Repair(r'(class="headerlink" [^>]*title="([^"]+)")(?=>)', r'\1 aria-label="\2"'),
)
NESTED = re.compile(r'aria-labelledby="(__nav[_\d]+)_label" aria-expanded="\w+"')
PATTERNS = {repair: re.compile(repair.wrong, re.DOTALL) for repair in REPAIRS}

_applied: set[Repair] = set()
_titles: dict[str, str] = {}


def on_nav(nav: "Navigation", **_: object) -> None:
    """Note the titles of the menus: the theme labels nested ones by an element without text."""
    _applied.clear()
    _titles.clear()
    _note(nav.items, "__nav")


def _note(items: Iterable[Any], path: str) -> None:
    for number, item in enumerate(items, 1):
        _titles[f"{path}_{number}"] = item.title
        _note(item.children or (), f"{path}_{number}")


def on_post_page(output: str, **_: object) -> str:
    """Repair a page."""
    return repair(output)


def on_post_template(output_content: str, *, template_name: str, **_: object) -> str:
    """Repair a page that is a template alone, such as the one for unknown addresses."""
    return repair(output_content) if template_name.endswith(".html") else output_content


def repair(html: str) -> str:
    """Put right what applies to this page."""
    for fault, pattern in PATTERNS.items():
        html, count = pattern.subn(fault.right, html)
        if count:
            _applied.add(fault)
    if 'id="__toc"' not in html:
        html = html.replace(' for="__toc"', "")
    return NESTED.sub(lambda found: f'aria-label="{_titles[found[1]]}"', html)


def on_post_build(**_: object) -> None:
    """Stop the build where the theme has changed under a repair."""
    if unused := [fault.wrong for fault in REPAIRS if fault not in _applied]:
        raise PluginError(f"the theme has changed, these repairs found nothing: {unused}")
