"""What other programs read beside the pages: the whole as JSON, the contents, Markdown twins."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from guide_engine import catalogue
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present import words as own
from guide_engine.present.markdown import markdown
from tests.drills import view

FILES = dict(catalogue.files())
CONTENTS = FILES["llms.txt"]
WIZARD = QIWI.parts["wizard"].flow
TWINS = {path for path in FILES if path.endswith(".md")}
INDEX = Path(__file__).parents[1] / "docs/index.md"


def test_every_path_is_told_once() -> None:
    assert [path for path, _ in catalogue.files()] == list(FILES)
    assert FILES.keys() - TWINS == {"guide.json", "guide.schema.json", "llms.txt"}


def test_the_whole_is_the_export() -> None:
    assert json.loads(FILES["guide.json"]) == catalogue.export()
    assert json.loads(FILES["guide.schema.json"]) == catalogue.schema()


@pytest.mark.host_only
def test_the_whole_keeps_to_the_schema_beside_it() -> None:
    import jsonschema  # noqa: PLC0415 - not inside Pyodide

    schema = json.loads(FILES["guide.schema.json"])
    jsonschema.Draft202012Validator(schema).validate(json.loads(FILES["guide.json"]))


@pytest.mark.parametrize("node", WIZARD.nodes, ids=lambda node: node.slug)
def test_the_twin_of_a_page_is_its_view(node: Any) -> None:
    here = catalogue.shown("wizard")[node.id]
    assert FILES[f"{WIZARD.page(node)}sayfa.md"] == markdown(view(here))


def test_every_question_and_outcome_has_a_twin_and_no_screen_of_the_drill() -> None:
    assert {f"{WIZARD.page(node)}sayfa.md" for node in WIZARD.nodes} == TWINS
    assert {f"{QIWI.address(id)}sayfa.md" for id in QIWI.diagnoses} <= TWINS


def test_the_contents_have_the_form_of_llms_txt() -> None:
    parts = re.split(r"\n\n(?=## )", CONTENTS)
    title, summary, status, twins = parts[0].split("\n\n")
    assert title == f"# {own.GUIDE}"
    assert summary == f"> {own.GUIDE_LEAD}"
    assert status.startswith(catalogue.status()["sentence"])
    assert "sayfa.md" in twins
    assert [part.splitlines()[0][3:] for part in parts[1:]] == [*own.TOPICS.values(), own.PROGRAMS]
    for part in parts[1:]:
        _, empty, *lines = part.splitlines()
        assert empty == ""
        assert lines
        assert [line for line in lines if not re.fullmatch(r"- \[.+\]\([\w./-]+\): .+", line)] == []


def test_the_contents_list_every_outcome_and_the_whole() -> None:
    listed = re.findall(r"^- \[.+\]\((.+?)\): ", CONTENTS, re.MULTILINE)
    outcomes = [f"{QIWI.address(id)}sayfa.md" for id in QIWI.diagnoses]
    assert sorted(listed) == sorted([*outcomes, "guide.json", "guide.schema.json"])
    assert set(listed) <= FILES.keys()


@pytest.mark.host_only
def test_the_contents_are_called_what_the_start_page_is_called() -> None:
    assert f"title: {own.GUIDE}\n" in INDEX.read_text("utf-8")
