"""Ways through the built pages by links alone, shortest first."""

from collections import deque
from collections.abc import Callable, Mapping
from urllib.parse import urldefrag, urljoin

from tests.site.reading import Page

Follows = Callable[[str, dict[str, str]], bool]
"""Tells whether a link (to which page, with which attributes) is one to follow."""


def ways(pages: Mapping[str, Page], follows: Follows) -> dict[str, tuple[str, ...]]:
    """Find the shortest way from the start page to each page, as the pages that follow it."""
    found: dict[str, tuple[str, ...]] = {"": ()}
    queue = deque([""])
    while queue:
        here = queue.popleft()
        for link in pages[here].named("a"):
            there = target(here, link.get("href", ""))
            if there in pages and there not in found and follows(there, link):
                found[there] = (*found[here], there)
                queue.append(there)
    return found


def target(here: str, href: str) -> str:
    """Name the page that a link leads to; the whole address where it is another site's."""
    root = "https://site.invalid/"
    return urldefrag(urljoin(f"{root}{here}", href)).url.removeprefix(root)


def any_link(_there: str, _link: dict[str, str]) -> bool:
    return True


def an_answer(there: str, link: dict[str, str]) -> bool:
    """Take the answers to questions; the start page shows those to the first one."""
    return "data-guide" in link or there.startswith("param-nerede/")
