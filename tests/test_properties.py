"""What holds at every position that a reader can reach."""

import json
from collections.abc import Callable
from functools import cache
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest

from guide_engine import catalogue
from guide_engine.core import link
from guide_engine.core.model import Position
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present.html import html
from guide_engine.present.json import json as as_json
from guide_engine.present.markdown import markdown
from guide_engine.present.text import text
from guide_engine.present.view import View
from tests.drills import reachable, sample, view
from tests.markup import Markup

FORMATS: tuple[Callable[[View], str], ...] = (html, text, markdown, as_json)
PAGES = {path.removesuffix("index.md") for path, _ in catalogue.pages()}
HAND_WRITTEN = "nasil-calisiyordu/"


@cache
def pictures() -> tuple[tuple[Position[Any], View, Markup], ...]:
    """Draw the sample once: the position, its view, what its HTML holds."""
    views = ((here, view(here)) for here in sample())
    return tuple((here, seen, Markup(html(seen))) for here, seen in views)


def where(here: Position[Any]) -> str:
    return f"{here.flow.id}/{here.node.id}#{link.write(here)}"


@pytest.mark.parametrize("flow", QIWI.parts)
def test_every_link_leads_to_an_equal_position(flow: str) -> None:
    lost = [
        where(here)
        for here in reachable(flow)
        if link.open_link(here.flow, "", link.write(here)) != (here, link.open_link(here.flow, "", "")[1])
    ]
    assert lost == []
