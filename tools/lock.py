"""Renew both locks from pyproject.toml and package.json; ``--upgrade`` takes newer versions."""

import re
import subprocess
import sys
from pathlib import Path

from tools.places import CACHE, ROOT, node, npm

UV = "uv==0.13.9"
LOCK = ROOT / "requirements.lock"

# One version of each package for every Python, no registry named, hashes of every platform.
COMPILE = (
    "pip", "compile", "--quiet", "--universal", "--fork-strategy", "fewest", "--generate-hashes",
    "--python-version", "3.11", "--no-header", "--no-annotate", "--no-emit-index-url",
    "--group", "pyproject.toml:dev", "--output-file", LOCK,
)  # fmt: skip


def run(*command: str | Path) -> None:
    """Run a command in the project folder and stop where it fails."""
    subprocess.run(command, cwd=ROOT, check=True)


def without_upper_bound(lock: str) -> str:
    """Drop the limit that kept the lock to one version each; it is the same on every line."""
    return re.sub(
        r" ; python_full_version < '3\.15'( and (?P<rest>.*)(?= \\))?",
        lambda found: f" ; {found['rest']}" if found["rest"] else "",
        lock,
    )


def main(options: list[str]) -> None:
    """Renew the Python lock, then the Node lock."""
    tools = CACHE / "lock"
    run(sys.executable, "-m", "venv", tools)
    run(tools / "bin" / "python", "-m", "pip", "install", "--quiet", UV)
    run(tools / "bin" / "uv", *COMPILE, *options)
    LOCK.write_text(without_upper_bound(LOCK.read_text(encoding="utf-8")), encoding="utf-8")
    run(node(), npm(), "update" if options else "install", "--package-lock-only")


if __name__ == "__main__":
    main(sys.argv[1:])
