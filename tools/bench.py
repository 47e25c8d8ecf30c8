"""Runs the measurements in a virtual environment of their own, where the peers are installed."""

import subprocess
import sys

from tools.places import CACHE, ROOT
from tools.setup import alone, python_version, run, say, stop
from tools.stamp import Stamp
from tools.trouble import Trouble

BENCH_REQUIREMENTS = ROOT / "requirements-bench.lock"
HOME = CACHE / "bench"
PYTHON = HOME / "bin" / "python"


def packages() -> None:
    """Install the peers from their lock, checked against their hashes."""
    stamp = Stamp.of(HOME, BENCH_REQUIREMENTS, also=python_version())
    if stamp.is_fresh():
        return
    say("Set-up: what is measured against (.cache/bench)")
    run("virtual environment", sys.executable, "-m", "venv", "--clear", HOME)
    install = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    run("peers", *install, "--no-deps", "--require-hashes", "-r", BENCH_REQUIREMENTS)
    stamp.write()


def main(parts: list[str]) -> int:
    """Install and measure, or say in one sentence why not."""
    try:
        with alone():
            packages()
    except Trouble as trouble:
        return stop(trouble)
    return subprocess.run((PYTHON, "-m", "bench", *parts), cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
