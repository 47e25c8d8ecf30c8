"""Where the stock Pyodide lies, and what of it a reader's browser needs."""

from pathlib import Path

from mkdocs.exceptions import PluginError

FILES = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
DESCRIPTIONS = ("package.json", "pyodide-lock.json")


def find(project: Path) -> Path:
    """The folder of the installed package."""
    folder = project / "node_modules" / "pyodide"
    missing = [name for name in (*FILES, *DESCRIPTIONS) if not (folder / name).is_file()]
    if missing:
        raise PluginError(
            f"node_modules/pyodide has no {', '.join(missing)}: run `make serve`,"
            " which installs the pinned Pyodide first."
        )
    return folder
