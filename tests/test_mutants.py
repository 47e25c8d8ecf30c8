"""The mutants themselves: every kind of slip is made, one at a time, and can be run."""

import ast
from typing import Any

import pytest

from tests.mutants import mutants

SLIPS = [
    ("a < b", ["a <= b"]),
    ("a == b", ["a != b"]),
    ("a in b", ["a not in b"]),
    ("a is b", ["a is not b"]),
    ("a + b", ["a - b"]),
    ("a and b", ["a or b", "b", "a"]),
    ("a and b and c", ["a or b or c", "b and c", "a and c", "a and b"]),
    ("not a", ["a"]),
    ("-a", ["a"]),
    ("a if b else c", ["a", "c"]),
    ("7", ["8"]),
    ("True", ["False"]),
    ("'x'", ["'xX'"]),
    ("f'x{a}'", []),
    ("f(a, b=c, d=e)", ["f(a, d=e)", "f(a, b=c)"]),
    ("[a for a in b if c]", ["for a in b"]),
]


def changes(source: str) -> list[str]:
    return [mutant.after for mutant in mutants(source)]


@pytest.mark.parametrize(("sound", "wrong"), SLIPS)
def test_every_kind_of_slip_is_made(sound: str, wrong: list[str]) -> None:
    assert changes(f"def f():\n    return {sound}") == ["return None", *wrong]


@pytest.mark.parametrize(
    ("sound", "wrong"),
    [
        ("if a:\n        b = c", ["if not a:"]),
        ("a += b", ["a -= b"]),
        ("f(a)", ["pass"]),
        ("while a:\n        break", ["while not a:", "continue"]),
        ("return None", []),
        ("raise Wrong('x' + 'y')", []),
        ("a: 'b' = c", []),
        ("'''What it does.'''\n    a = b", []),
    ],
)
def test_statements_have_slips_of_their_own(sound: str, wrong: list[str]) -> None:
    assert changes(f"def f():\n    {sound}") == wrong


def test_what_runs_at_import_and_its_types_are_left_alone() -> None:
    assert changes("A = 1 + 2\nclass B:\n    c: int = 3\n    def d(self, e=4) -> 'int': ...") == []


def test_one_mutant_has_one_fault_and_the_source_none() -> None:
    source = "def f(a):\n    return a + 1 < 2"
    made = {ast.unparse(mutant.tree).splitlines()[1].strip() for mutant in mutants(source)}
    assert made == {
        "return None", "return a + 1 <= 2", "return a - 1 < 2", "return a + 2 < 2",
        "return a + 1 < 3",
    }  # fmt: skip


def test_an_inner_function_still_knows_the_names_around_it() -> None:
    source = "def f(a):\n    def g(b):\n        return h(b, c=a)\n    return g"
    names = [mutant.name for mutant in mutants(source)]
    assert names == ["f: return g -> return None", "f.g: return h(b, c=a) -> return None",
                     "f.g: h(b, c=a) -> h(b)"]  # fmt: skip
    for mutant in mutants(source):
        known: dict[str, Any] = {}
        exec(compile(mutant.tree, "mutant", "exec"), known)  # noqa: S102 - our own code
        inner = known["f"](1)
        assert inner is None or inner.__code__.co_freevars == ("a",)
