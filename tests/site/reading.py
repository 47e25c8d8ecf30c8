"""What the tests read from a built page: its elements in order, and nothing of their meaning."""

import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

ADDRESSES = ("href", "src", "action", "data", "poster", "xlink:href")
HIDDEN = {"script", "style", "template"}


class Element(NamedTuple):
    tag: str
    attributes: dict[str, str]

    def addresses(self) -> Iterator[str]:
        """Every address that the element names."""
        for name in ADDRESSES:
            if name in self.attributes and not (name == "data" and self.tag != "object"):
                yield self.attributes[name]
        for candidate in self.attributes.get("srcset", "").split(","):
            yield from candidate.split()[:1]


class Page(HTMLParser):
    """The elements and the texts of a page, in the order of the source."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[Element] = []
        self.texts: list[str] = []
        self._open = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))
        self._open = tag

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the parser's own signature
        self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open not in HIDDEN and data.strip():
            self.texts.append(" ".join(data.split()))

    def named(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def classed(self, name: str) -> list[Element]:
        return [e for e in self.elements if name in e.attributes.get("class", "").split()]

    @property
    def ids(self) -> list[str]:
        return [attributes["id"] for _, attributes in self.elements if "id" in attributes]


@cache
def pages(site: Path) -> dict[str, Page]:
    """Every page of the site by its address, which is relative to the site."""
    return {
        path.relative_to(site).as_posix().removesuffix("index.html"): Page(path.read_text("utf-8"))
        for path in sorted(site.rglob("*.html"))
    }


def home(site: Path) -> str:
    """The address for which the site was built."""
    links = pages(site)[""].named("link")
    return next(link["href"] for link in links if link.get("rel") == "canonical")


def is_foreign(address: str, home: str) -> bool:
    """Tell whether a browser would have to ask another host."""
    parts = urlsplit(address)
    return parts.netloc not in {"", urlsplit(home).netloc}


def styled(css: str) -> list[str]:
    """Every address that a style sheet names."""
    return re.findall(r"""(?:url\(|@import)\s*["']?([^"')\s;]+)""", css)
