"""The runtime that the browser loads: Pyodide, and the very engine that this build draws with."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

from macros.runtime import engine, lock, manifest, stock

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

ASSETS = "assets/"
POINTER = "guide-runtime.json"


def add(files: "Files", config: "MkDocsConfig") -> "Files":
    """Join the runtime to the site, in a folder named after its own bytes."""
    contents = pack(Path(config.config_file_path).parent)
    runtime = manifest.describe(contents)
    for name, content in contents.items():
        path = ASSETS + runtime.folder + name
        files.append(File.generated(config, path, content=content))
    files.append(File.generated(config, ASSETS + POINTER, content=runtime.json()))
    return files


def pack(project: Path) -> dict[str, bytes]:
    """Every file of the runtime by name: Pyodide's own, the engine, the lock that pins it."""
    pyodide = stock.find(project)
    contents = {name: (pyodide / name).read_bytes() for name in stock.FILES}
    with TemporaryDirectory() as workshop:
        wheel = engine.pack(project, Path(workshop))
        contents[wheel.name] = wheel.read_bytes()
        contents[lock.NAME] = lock.write(pyodide, wheel).encode()
    return contents
