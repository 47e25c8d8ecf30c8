"""The rooms keep their rules, and each rule finds what is planted against it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import layers
from tests.site.test_assets import SHELL, code

pytestmark = pytest.mark.host_only

ROOT = Path(__file__).parents[1]
Rule = Callable[[Path], Iterator[str]]

PLANTED: tuple[tuple[Rule, str, str], ...] = (
    (layers.import_direction, "core/a.py", "from guide_engine.present import view"),
    (layers.import_direction, "core/b.py", "import guide_engine.guides.qiwi"),
    (layers.import_direction, "core/c.py", "from guide_engine import catalogue"),
    (layers.import_direction, "core/d.py", "def late():\n    from guide_engine import guides"),
    (layers.import_direction, "core/e.py", "from ..present import view"),
    (layers.import_direction, "core/check/f.py", "from guide_engine import browser"),
    (layers.import_direction, "present/a.py", "from guide_engine.guides.qiwi import world"),
    (layers.import_direction, "present/b.py", "from guide_engine import catalogue"),
    (layers.import_direction, "guides/a.py", "from guide_engine.present.view import View"),
    (layers.import_direction, "guides/qiwi/b.py", "from guide_engine.catalogue import part"),
    (layers.import_direction, "catalogue/a.py", "from guide_engine import browser"),
    (layers.import_direction, "browser.py", "from guide_engine.guides import claims"),
    (layers.import_direction, "__main__.py", "from guide_engine.guides import claims"),
    (layers.import_direction, "__init__.py", "from guide_engine import core"),
    (layers.import_direction, "attic.py", "ROOM = 'new'"),
    (layers.nothing_imports_the_macros, "catalogue/a.py", "import macros"),
    (layers.nothing_imports_the_macros, "browser.py", "from macros.runtime import engine"),
    (layers.nothing_imports_the_macros, "../tools/a.py", "from macros import hooks"),
    (layers.macros_come_through_the_catalogue, "../macros/a.py", "import guide_engine.guides"),
    (layers.macros_come_through_the_catalogue, "../macros/b.py", "from guide_engine import guides"),
    *(
        (layers.pure_imports, f"core/{name.replace('.', '_')}.py", f"import {name}")
        for name in ("random", "time", "os", "pathlib", "js", "socket", "urllib.request", "yaml")
    ),
    (layers.pure_imports, "core/a.py", "from os import path"),
    (layers.pure_imports, "core/b.py", "from urllib import request"),
    (layers.pure_imports, "core/c.py", "import json, random"),
    (layers.pure_imports, "core/d.py", "from .. import present"),
    (layers.pure_imports, "core/e.py", "import io"),
    (layers.pure_imports, "browser.py", "import sys"),
    (layers.pure_imports, "catalogue/a.py", "import argparse"),
    (layers.pure_imports, "__main__.py", "import os"),
    (layers.no_clock_and_no_files, "core/a.py", "TEXT = open('words').read()"),
    (layers.no_clock_and_no_files, "__main__.py", "TEXT = open('words').read()"),
    (layers.no_clock_and_no_files, "core/b.py", "os = __import__('os')"),
    (layers.no_clock_and_no_files, "core/c.py", "TWO = eval('1 + 1')"),
    (layers.no_clock_and_no_files, "core/d.py", "NOW = datetime.now()"),
    (layers.no_clock_and_no_files, "core/e.py", "TODAY = date.today()"),
    (layers.no_clock_and_no_files, "core/f.py", "clock = datetime.datetime.now"),
    (layers.core_knows_no_payment_word, "core/a.py", "TITLE = 'Siparişiniz'"),
    (layers.core_knows_no_payment_word, "core/b.py", '"""How the Qiwi wallet pays."""'),
    (layers.core_knows_no_payment_word, "core/c.py", "def pay():\n    '''ÖDEME'''"),
    (layers.core_knows_no_payment_word, "core/d.py", "LINK = f'odeme={1}'"),
    (layers.small_files, "core/a.py", "\n" * 300),
    (layers.small_files, "../docs/assets/a.css", "\n" * 300),
)

HARMLESS = {
    "core/a.py": "from collections.abc import Iterable\nfrom guide_engine.core import text",
    "core/b.py": "from urllib.parse import unquote\nopen: str\nbegin = Flow.open(request.today)",
    "present/a.py": "import json\nTITLE = 'Siparişiniz'",
    "catalogue/__init__.py": "from guide_engine.guides import registry",
    "__main__.py": "import argparse, sys\nfrom guide_engine import terminal\nNOW = date.today()",
    "../macros/a.py": "import os\nfrom guide_engine import catalogue",
    "../docs/assets/a.js": "\n" * 299,
}


def plant(root: Path, place: str, source: str) -> str:
    path = (root / "guide_engine" / place).resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")
    return path.relative_to(root.resolve()).as_posix()


def told(rule: Rule, place: str) -> str:
    return f"{rule.__name__} {place}"


@pytest.mark.parametrize("rule", layers.RULES)
def test_the_project_keeps_the_rule(rule: Rule) -> None:
    assert list(rule(ROOT)) == []


@pytest.mark.parametrize(
    ("rule", "place", "source"), PLANTED, ids=[told(rule, place) for rule, place, _ in PLANTED]
)
def test_the_rule_finds_what_breaks_it(tmp_path: Path, rule: Rule, place: str, source: str) -> None:
    planted = plant(tmp_path, place, source)
    assert [problem.startswith(f"{planted}:") for problem in rule(tmp_path)][:1] == [True]


@pytest.mark.parametrize("rule", layers.RULES)
def test_the_rule_lets_what_is_allowed_pass(tmp_path: Path, rule: Rule) -> None:
    for place, source in HARMLESS.items():
        plant(tmp_path, place, source)
    assert list(rule(tmp_path)) == []


def test_many_middling_files_are_too_much_too(tmp_path: Path) -> None:
    for number in range(3):
        plant(tmp_path, f"core/a{number}.py", "\n" * 150)
    assert list(layers.small_files(tmp_path)) == ["the median file has 150 lines"]


def test_every_rule_has_something_planted_against_it() -> None:
    assert {rule for rule, _, _ in PLANTED} == set(layers.RULES)


def test_a_script_that_nobody_decided_on_is_found(tmp_path: Path) -> None:
    plant(tmp_path, "../docs/assets/analytics.js", "")
    plant(tmp_path, "../docs/assets/guide.css", "")
    assert code(tmp_path / "docs") - SHELL == {"assets/analytics.js"}
    assert code(ROOT / "docs") - SHELL == set()
