"""From the start page to any outcome by links alone."""

from pathlib import Path

from guide_engine.guides.qiwi.guide import QIWI
from tests.site.reading import Page, pages
from tests.site.ways import an_answer, any_link, ways

OUTCOMES = [QIWI.address(id) for id in QIWI.diagnoses]
MOST_LINKS, MOST_ANSWERS = 3, 6


def test_every_outcome_is_a_few_links_away(site: Path) -> None:
    found = ways(pages(site), any_link)
    assert {url for url in OUTCOMES if len(found.get(url, "far")) > MOST_LINKS} == set()


def test_every_outcome_is_reached_by_answers_alone(site: Path) -> None:
    found = ways(pages(site), an_answer)
    counts = [len(found[url]) for url in OUTCOMES]
    print(f"links to an outcome, by answers: at most {max(counts)}")
    assert max(counts) <= MOST_ANSWERS


def test_an_outcome_that_no_link_leads_to_is_missed() -> None:
    alone = {"": Page('<a href="cozum/">'), "cozum/": Page("<p>"), OUTCOMES[0]: Page("<p>")}
    assert ways(alone, any_link) == {"": (), "cozum/": ("cozum/",)}
