"""The engine's own suite once more, on the interpreter that readers get."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.places import PYODIDE_PACKAGES, ROOT, node

SUITE = ("tests/core", "tests/present", "tests/guides")
SCRIPT = ROOT / "tests" / "pyodide" / "run_in_pyodide.mjs"

RecordProperty = Callable[[str, object], None]


def copy(project: Path) -> Path:
    """Copy what the suite reads, so that nothing inside Pyodide can write to the checkout."""
    for folder in ("guide_engine", "tests"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / folder, project / folder, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", project)
    return project


@pytest.mark.pyodide
def test_the_engines_own_suite_passes_inside_pyodide(
    tmp_path: Path, record_property: RecordProperty
) -> None:
    done = subprocess.run(
        (node(), SCRIPT, copy(tmp_path), PYODIDE_PACKAGES, *SUITE),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    print(done.stdout)
    assert done.returncode == 0, "the run inside Pyodide did not end"
    result = json.loads(done.stdout.splitlines()[-1])
    passed = result["outcomes"].get("passed", 0)
    record_property("tests", passed)
    record_property("left_out", result["left_out"])
    assert result["code"] == 0, "a test failed inside Pyodide"
    assert passed > 0
