"""Feedback: asked for where a page solves or teaches, a comment only where it has an address."""

from pathlib import Path

import pytest

from guide_engine import catalogue
from guide_engine.guides.qiwi.guide import QIWI
from tests.conftest import build
from tests.site.reading import pages

ASKED = {"outcome", "tarihce", "question", "baslangic"}
OUTCOME = QIWI.address("refund_delayed")


@pytest.fixture(scope="module")
def with_issues(tmp_path_factory: pytest.TempPathFactory) -> Path:
    new = "https://example.org/issues/new?labels=a"
    return build(tmp_path_factory.mktemp("issues"), FEEDBACK_ISSUES=new)


@pytest.fixture(scope="module")
def with_email(tmp_path_factory: pytest.TempPathFactory) -> Path:
    both = {"FEEDBACK_EMAIL": "a@example.org", "FEEDBACK_ISSUES": "https://example.org/issues/new"}
    return build(tmp_path_factory.mktemp("email"), **both)


def parts(site: Path) -> dict[str, str]:
    return {e["data-part"]: e.get("type", "") for e in inputs(site) if "data-part" in e}


def inputs(site: Path) -> list[dict[str, str]]:
    page = pages(site)[OUTCOME]
    return [*page.named("input"), *page.named("textarea")]


def test_outcomes_and_tutorial_ask_and_lists_do_not(site: Path) -> None:
    read = pages(site)
    asked = {url for url, page in read.items() if page.classed("g-useful") if url}
    assert {QIWI.address(id) for id in QIWI.diagnoses} <= asked
    assert {url for url in read if url.startswith(QIWI.tutorial)} <= asked
    assert asked & {"deneme/", "kaynaklar/", "cozum/", "bugun/", "gomulu/", "404.html"} == set()


def test_who_is_not_served_is_led_to_the_question_that_led_here() -> None:
    wizard = QIWI.parts["wizard"].flow
    for path, text in catalogue.pages():
        if '"outcome"' in text.partition("\n---\n")[0]:
            onward = next(line for line in text.splitlines() if line.startswith("onward: "))
            question = onward.removeprefix('onward: "').removesuffix('"')
            (asks,) = [node for node in wizard.nodes if wizard.page(node) == question]
            ends = {wizard.by_id[c.arrows[0].to or ""] for c in asks.choices}
            assert f"{path.removesuffix('.md')}/" in {wizard.page(end) for end in ends}


def test_without_an_address_there_is_no_form(site: Path) -> None:
    assert [url for url, page in pages(site).items() if page.classed("g-comment")] == []


def test_a_comment_by_e_mail_asks_for_all_three_and_none_has_a_name(with_email: Path) -> None:
    assert parts(with_email) == {"name": "", "email": "email", "comment": ""}
    fields = [field for field in inputs(with_email) if "data-part" in field]
    assert [f for f in fields if "required" not in f or "name" in f] == []
    (form,) = [f for f in pages(with_email)[OUTCOME].named("form") if "data-compose" in f]
    assert form["data-compose"].startswith("mailto:a@example.org?subject={title}&body={comment}")
    assert form["data-personal"] == catalogue.PERSONAL
    assert "E-posta adresiniz yayımlanmaz." in " ".join(pages(with_email)[OUTCOME].texts)


def test_an_issue_is_public_so_the_e_mail_is_not_asked_for(with_issues: Path) -> None:
    assert parts(with_issues) == {"name": "", "comment": ""}
    (form,) = [f for f in pages(with_issues)[OUTCOME].named("form") if "data-compose" in f]
    assert form["data-compose"].startswith("https://example.org/issues/new?labels=a&title={title}")
    assert "herkese açık" in " ".join(pages(with_issues)[OUTCOME].texts)
