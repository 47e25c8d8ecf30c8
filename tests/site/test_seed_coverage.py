"""Every statement of the source text is told, and put right where it does not hold."""

import re
import tomllib
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import TypedDict

import pytest
from mkdocs.utils.meta import get_data

from guide_engine.guides.claims import CLAIMS

ROOT = Path(__file__).parents[2]
FALSE_AS_IT_STOOD = {
    "S2": "dated",
    "S6": "dated",
    "S15": "label-unverified",
    "S18": "label-unverified",
    "S21": "label-unverified",
    "S26": "claim-needs-source",
    "S28": "claim-needs-source",
    "S39": "label-unverified",
    "S45": "opinion",
    "S46": "opinion",
    "S47": "overclaim",
    "S48": "overclaim",
}
CHECKS = {f"S{number}": FALSE_AS_IT_STOOD.get(f"S{number}", "ok") for number in range(1, 49)}


class _Required(TypedDict):
    id: str
    page: str
    says: str
    check: str


class Statement(_Required, total=False):
    caveat: str


STATEMENTS: list[Statement] = tomllib.loads(
    (ROOT / "tests/seed_coverage.toml").read_text("utf-8"),
)["statement"]


class Article(HTMLParser):
    """What a reader sees of a page, and which claims it cites."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.cited: set[str] = set()
        self._inside = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = self._inside or tag == "article"
        if self._inside and (claim := dict(attrs).get("data-claim")):
            self.cited.add(claim)

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "article"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.words.append(data)

    def says(self, phrase: str) -> bool:
        return " ".join(phrase.split()) in " ".join("".join(self.words).split())


@cache
def article(page: Path) -> Article:
    return Article((page / "index.html").read_text("utf-8"))


def announced() -> dict[str, str]:
    """Name the address of the page whose front matter lists a statement."""
    pages: dict[str, str] = {}
    for path in (ROOT / "docs").rglob("*.md"):
        _, meta = get_data(path.read_text("utf-8"))
        folder = path.relative_to(ROOT / "docs").with_suffix("")
        address = re.sub(r"(^|/)index/$", r"\1", f"{folder.as_posix()}/")
        pages |= dict.fromkeys(meta.get("covers", ()), address)
    return pages


def test_every_statement_has_one_row_and_its_verdict() -> None:
    assert [statement["id"] for statement in STATEMENTS] == list(CHECKS)
    assert {statement["id"]: statement["check"] for statement in STATEMENTS} == CHECKS


def test_what_did_not_hold_has_a_caveat() -> None:
    assert FALSE_AS_IT_STOOD.keys() <= {s["id"] for s in STATEMENTS if s.get("caveat")}


def test_the_pages_announce_the_statements_that_they_tell() -> None:
    assert {statement["id"]: statement["page"] for statement in STATEMENTS} == announced()


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda statement: statement["id"])
def test_the_page_says_it(site: Path, statement: Statement) -> None:
    assert article(site / statement["page"]).says(statement["says"])


@pytest.mark.parametrize(
    "statement",
    [statement for statement in STATEMENTS if "caveat" in statement],
    ids=lambda statement: statement["id"],
)
def test_the_page_puts_it_right(site: Path, statement: Statement) -> None:
    page, caveat = article(site / statement["page"]), statement["caveat"]
    assert caveat in page.cited if caveat in CLAIMS else page.says(caveat)
