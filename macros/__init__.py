"""The vocabulary of the pages: one word a line, each said by the engine."""

from collections.abc import Callable
from functools import wraps
from typing import Protocol

from guide_engine import catalogue


class Page(Protocol):
    """The page that is being written."""

    url: str


class Pages(Protocol):
    """What the macros plugin hands over."""

    page: Page

    def macro(self, word: Callable[..., object], name: str = "") -> object:
        """Teach the pages a word."""


WORDS: tuple[Callable[..., str], ...] = (
    catalogue.claim,
    catalogue.mark,
    catalogue.screen,
    catalogue.diagram,
    catalogue.try_step,
    catalogue.stuck,
    catalogue.asked,
    catalogue.door_question,
    catalogue.amount,
    catalogue.day,
)


def define_env(env: Pages) -> None:
    """Give the pages their words; the macros plugin calls this before it reads them."""
    for word in WORDS:
        env.macro(_said_here(env, word))


def _said_here(env: Pages, word: Callable[..., str]) -> Callable[..., str]:
    """Tell the word on which page it is said: addresses are written from there."""

    @wraps(word)
    def said(*words: str) -> str:
        return word(env.page.url, *words)

    return said
