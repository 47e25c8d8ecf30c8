"""The test packages for the interpreter that readers get, with the hashes of the same lock.

Hypothesis is partly compiled, so the copies in the virtual environment would not do.
"""

import re
from pathlib import Path

from tools.places import CACHE, PYODIDE_PACKAGES, PYTHON

NAMES = ("hypothesis", "iniconfig", "packaging", "pluggy", "pygments", "pytest", "sortedcontainers")
TARGET = ("--platform", "pyemscripten_2026_0_wasm32", "--python-version", "3.14", "--abi", "cp314")


def only(names: tuple[str, ...], lock: str) -> str:
    """Cut a lock down to some of its packages, each with its lines of hashes."""
    blocks = re.split(r"\n(?=\S)", lock)
    return "\n".join(block for block in blocks if block.partition("==")[0] in names) + "\n"


def install(lock: Path) -> tuple[str | Path, ...]:
    """Write the lock of these packages and give the command that installs from it."""
    part = CACHE / "pyodide-packages.lock"
    part.write_text(only(NAMES, lock.read_text(encoding="utf-8")), encoding="utf-8")
    pip = (PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", "--upgrade")
    wheels = ("--no-deps", "--no-compile", "--only-binary", ":all:", "--require-hashes")
    return (*pip, *wheels, *TARGET, "--target", PYODIDE_PACKAGES, "--requirement", part)
