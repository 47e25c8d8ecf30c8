"""The lock that Pyodide starts from: its own description and the engine, nothing to choose from."""

import json
from pathlib import Path

from mkdocs.exceptions import PluginError
from pyodide_lock import PyodideLockSpec
from pyodide_lock.spec import InfoSpec
from pyodide_lock.utils import add_wheels_to_spec

NAME = "pyodide-lock.json"


def write(pyodide: Path, wheel: Path) -> str:
    """Write the lock; an engine that needs what this runtime lacks gets none."""
    info = json.loads((pyodide / NAME).read_text())["info"]
    version = json.loads((pyodide / "package.json").read_text())["version"]
    bare = PyodideLockSpec(info=InfoSpec(**{"version": version} | info), packages={})
    try:
        spec = add_wheels_to_spec(bare, [wheel])
    except RuntimeError as error:
        raise PluginError(f"The engine must run on the standard library alone: {error}") from error
    return json.dumps(spec.model_dump(), sort_keys=True)
