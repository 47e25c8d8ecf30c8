"""The search compares words as the engine does, and knows what readers say."""

import json
import subprocess
from pathlib import Path

import pytest

from guide_engine.core.endings import stems
from guide_engine.core.text import fold
from guide_engine.guides.qiwi.diagnoses import DIAGNOSES
from guide_engine.guides.qiwi.guide import QIWI
from learning import phrases
from tools.places import node

PLACE = "assets/javascripts/lunr/min/lunr.tr.min.js"
FAKE = """
import { readFileSync } from "node:fs";
globalThis.self = globalThis;
globalThis.lunr = { Query: class { clause() {} }, Pipeline: { registerFunction() {} } };
await import(process.argv[1]);
const words = JSON.parse(readFileSync(0, "utf-8"));
const cut = words.map((word) => [lunr.tr.fold({ update: (change) => change(word) }),
  lunr.tr.stems(word)]);
console.log(JSON.stringify(cut));
"""
ODD = ["IŞIK", "ışık", "İADE'si", "Âlâ", "kâğıdı", "push", "220", "x", "", "i\u0307ade", "ŞIKÂYETİ"]


@pytest.fixture(scope="module")
def docs(site: Path) -> list[dict[str, object]]:
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    found: list[dict[str, object]] = index["docs"]
    return found


@pytest.mark.site
def test_the_script_folds_and_cuts_each_word_as_the_engine_does(site: Path) -> None:
    said = {word for each in phrases.load().values() for line in each for word in line.split()}
    words = [*sorted(said), *ODD]
    done = subprocess.run(
        [node(), "--input-type=module", "--eval", FAKE, (site / PLACE).as_uri()],
        input=json.dumps(words),
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    theirs = dict(zip(words, json.loads(done.stdout), strict=True))
    ours = {word: [fold(stems(word)[0]), list(stems(word))] for word in words}
    assert {word: each for word, each in theirs.items() if each != ours[word]} == {}


@pytest.mark.site
def test_every_outcome_is_found_by_what_readers_say(docs: list[dict[str, object]]) -> None:
    said = {doc["location"]: str(doc["said"]).split() for doc in docs if "said" in doc}
    assert said.keys() == {QIWI.address(id) for id in DIAGNOSES}
    assert min(map(len, said.values())) >= 10


@pytest.mark.site
def test_no_screen_of_the_drill_is_found(docs: list[dict[str, object]]) -> None:
    screens = {QIWI.parts["checkout"].flow.page(n) for n in QIWI.parts["checkout"].flow.nodes}
    assert {str(doc["location"]).partition("#")[0] for doc in docs} & screens == set()


@pytest.mark.site
def test_the_index_is_written_in_plain_turkish(site: Path) -> None:
    assert b"\\u" not in (site / "search/search_index.json").read_bytes()
