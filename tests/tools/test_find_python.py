import os
import subprocess
import sys
from pathlib import Path

from tools.places import ROOT


def find(path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    plain = {name: os.environ[name] for name in os.environ if name not in {"PATH", "PYTHON"}}
    return subprocess.run(
        ("/bin/sh", ROOT / "tools" / "find-python"),
        env={**plain, "PATH": str(path), **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def program(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


def test_takes_the_newest_that_answers(tmp_path: Path) -> None:
    program(tmp_path, "python3.13", "exit 127")  # the shim of a version that is not installed
    program(tmp_path, "python3.12", "exit 0")
    program(tmp_path, "python3.11", "exit 0")
    assert find(tmp_path).stdout == "python3.12\n"


def test_prefers_one_that_can_make_an_environment(tmp_path: Path) -> None:
    program(tmp_path, "python3.13", 'case "$2" in *ensurepip*) exit 1;; esac')
    program(tmp_path, "python3.12", "exit 0")
    assert find(tmp_path).stdout == "python3.12\n"


def test_one_without_venv_is_better_than_none(tmp_path: Path) -> None:
    program(tmp_path, "python3", 'case "$2" in *ensurepip*) exit 1;; esac')
    assert find(tmp_path).stdout == "python3\n"


def test_takes_the_one_that_is_named(tmp_path: Path) -> None:
    program(tmp_path, "python3.12", "exit 0")
    assert find(tmp_path, PYTHON=sys.executable).stdout == f"{sys.executable}\n"


def test_without_a_recent_python_says_what_to_install(tmp_path: Path) -> None:
    program(tmp_path, "python3", "exit 1")
    done = find(tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert '"apt-get install python3 python3-venv"' in done.stderr


def test_an_older_python_stops_before_it_reads_the_tools() -> None:
    pretend = "import sys; sys.version_info = (3, 9, 2, 'final', 0); import tools.setup"
    done = subprocess.run(
        (sys.executable, "-c", pretend),
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "too old" in done.stderr
    assert "apt-get install" in done.stderr
