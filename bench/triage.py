"""How well and how fast a reader's own words are understood.

Recall is of phrases that were kept out of what was learned, a fold at a time; with a file of real
cases (JSON lines, as for ``bench.paths``) also of those, Turkish and other originals apart. What a
text takes is measured on the phrases, and again with ever more diagnoses made up from theirs.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import mean, median, quantiles
from time import perf_counter

from guide_engine.core import triage
from guide_engine.core.triage import Table
from guide_engine.guides.qiwi.diagnoses import DIAGNOSES
from guide_engine.guides.qiwi.language import LANGUAGE
from guide_engine.guides.qiwi.triage import choose, diagnose, known
from learning import heard, held_out
from learning.held_out import Recall
from tools.places import ROOT, node

GROWN = (40, 400, 4_000)
"""How many diagnoses there are when growth is measured."""
TEXTS = 100


def main(arguments: list[str] | None = None) -> None:
    """Print recall, latency in the page and growth."""
    for line in _recalled(arguments or []):
        print(line)
    for line in (*_timed_in_the_page(), *_timed()):
        print(line)


def _recalled(files: list[str]) -> Iterator[str]:
    yield "                        first  top 3  refused  wrongly refused"
    yield _row("phrases, 5 folds", _cross_validated())
    for file in files:
        cases = [json.loads(line) for line in Path(file).read_text("utf-8").splitlines()]
        for name, is_turkish in (("cases in Turkish", True), ("cases from elsewhere", False)):
            asked = [
                (
                    case["expected_diagnosis"] if case["in_scope"] else "",
                    case["quote_paraphrase_tr"],
                )
                for case in cases
                if (case["lang"] == "tr") is is_turkish
            ]
            yield _row(f"{name} ({len(asked)})", _recall(asked, diagnose_labels))


def _row(name: str, found: Recall) -> str:
    return f"{name:22}  " + "".join(f"{share:<7.3f}" for share in found)


def diagnose_labels(text: str) -> list[str]:
    """Name the labels that the guide answers with."""
    return [match.label for match in diagnose(text)]


def _cross_validated() -> Recall:
    from learning.fit import fit  # noqa: PLC0415 - only here is the large library needed

    found = []
    for kept, asked in held_out.folds(heard.pairs()):
        table = triage.read(fit(kept, LANGUAGE), LANGUAGE)
        found.append(_recall(asked, _with(table)))
    return Recall(*(mean(each) for each in zip(*found, strict=True)))


def _with(table: Table) -> Callable[[str], list[str]]:
    return lambda text: list(choose(triage.likely(table, text)))


def _recall(asked: held_out.Said, answer: Callable[[str], list[str]]) -> Recall:
    return held_out.recall(asked, set(DIAGNOSES), answer)


def _timed_in_the_page() -> Iterator[str]:
    """Time the whole answer on Pyodide, whose first text also reads the table."""
    script = ROOT / "bench" / "in_page.mjs"
    done = subprocess.run((node(), script, ROOT), stdout=subprocess.PIPE, check=True)
    first, *spent = json.loads(done.stdout)
    yield f"on Pyodide: {median(spent):.2f} ms a text, p95 {quantiles(spent, n=20)[-1]:.2f} ms"
    yield f"on Pyodide, with the table read first: {first:.0f} ms"


def _timed() -> Iterator[str]:
    texts = [phrase for _, phrase in heard.pairs()][:: len(heard.pairs()) // TEXTS]
    for count in GROWN:
        table = grown(known(), count)
        spent = [_spent(table, text) for text in texts]
        p95 = quantiles(spent, n=20)[-1]
        yield f"{count:5} diagnoses: {mean(spent) * 1e3:6.2f} ms a text, p95 {p95 * 1e3:.2f} ms"


def _spent(table: Table, text: str) -> float:
    start = perf_counter()
    triage.likely(table, text)
    return perf_counter() - start


def grown(table: Table, count: int) -> Table:
    """Make a table of so many labels: each feature speaks for as many of a hundred as before."""
    before = len(table.labels)
    weights = {
        feature: {
            label + before * copy: weight
            for copy in range(count // before + 1)
            for label, weight in spoken_for.items()
            if label + before * copy < count
        }
        for feature, spoken_for in table.weights.items()
    }
    labels = tuple(f"{table.labels[i % before]}-{i // before}" for i in range(count))
    bias = tuple(table.bias[i % before] for i in range(count))
    return table._replace(labels=labels, bias=bias, weights=weights)


if __name__ == "__main__":
    main(sys.argv[1:])
