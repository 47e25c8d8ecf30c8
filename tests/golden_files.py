"""Golden texts: what the engine says, kept as files so that a change of words shows in a diff.

``pytest --update-golden`` writes them anew and removes those that nothing says any more.
"""

from difflib import unified_diff
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "golden"
OPTION = "--update-golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(OPTION, action="store_true", help="write tests/golden anew")


def kept() -> set[str]:
    """Name every golden file, relative to their folder."""
    return {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*") if path.is_file()}


def compare(name: str, said: str, *, update: bool) -> None:
    """Fail with a diff where a golden file says something else; or let it say this from now on."""
    path = FOLDER / name
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(said, encoding="utf-8", newline="\n")
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    diff = unified_diff(before.splitlines(), said.splitlines(), name, "the engine", lineterm="")
    if before != said:
        pytest.fail("\n".join((*diff, f"Rewrite with: pytest {OPTION}")), pytrace=False)


def remove(names: set[str]) -> None:
    """Remove golden files that nothing says any more."""
    for name in names:
        (FOLDER / name).unlink()
