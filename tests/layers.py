"""Rules of the rooms: who imports whom, what the engine may touch, how large a file may be.

A rule takes the root of a project and lists what breaks it, each with its place.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from guide_engine.core.text import fold

DOOR = {"catalogue", "core", "present"}
MAY_IMPORT = {
    "": set(),
    "core": {"core"},
    "present": {"core", "present"},
    "guides": {"core", "guides"},
    "catalogue": {"core", "present", "guides", "catalogue"},
    "browser": DOOR,
    "terminal": DOOR,
    "__main__": DOOR | {"terminal"},
}
"""The rooms of the engine; what is not named here is a new room and needs a decision."""

PURE = {
    *("collections", "contextlib", "dataclasses", "datetime", "decimal", "difflib", "enum"),
    *("functools", "html", "itertools", "json", "math", "re", "typing", "unicodedata"),
    "urllib.parse",
    *("csv", "io.StringIO"),  # a table of replies, in memory
    "hashlib.sha256",  # the version of a reply is what its words are
    "_typeshed",  # for type checkers only
}
COMMAND_LINE = {"argparse", "gc", "sys", "time"}
REACHES_OUT = {"open", "eval", "exec", "compile", "__import__"}
CLOCK = r"(^|\.)(date|datetime)\.(now|utcnow|today|fromtimestamp)$"
ENTRY = "guide_engine/__main__.py"

PAYMENT_WORDS = ("cüzdan", "sipariş", "iade", "ödeme", "QIWI", "AliExpress")
LONGEST_FILE, MEDIAN_FILE = 300, 120
TABLES = {"guide_engine/guides/qiwi/weights.py"}
"""Written by a program and read by nobody."""


def import_direction(root: Path) -> Iterator[str]:
    for place, tree in _modules(root, "guide_engine"):
        room = _room(place.removesuffix(".py").replace("/", "."))
        if room not in MAY_IMPORT:
            yield f"{place}: a room of which no rule knows"
            continue
        ours = (name for name in _imports(tree) if name.split(".")[0] in ("guide_engine", ""))
        for name in ours:
            if _room(name) not in MAY_IMPORT[room]:
                yield f"{place}: {room or 'the package'} may not import {name}"


def nothing_imports_the_macros(root: Path) -> Iterator[str]:
    for place, tree in (*_modules(root, "guide_engine"), *_modules(root, "tools")):
        if any(name.split(".")[0] == "macros" for name in _imports(tree)):
            yield f"{place}: imports macros"


def macros_come_through_the_catalogue(root: Path) -> Iterator[str]:
    for place, tree in _modules(root, "macros"):
        for name in _imports(tree):
            if name.startswith("guide_engine") and _room(name) not in DOOR:
                yield f"{place}: imports {name}"


def pure_imports(root: Path) -> Iterator[str]:
    for place, tree in _modules(root, "guide_engine"):
        allowed = PURE | COMMAND_LINE if place == ENTRY else PURE
        for name in _imports(tree):
            top = name.split(".")[0]
            if top != "guide_engine" and not {top, name.rpartition(".")[0], name} & allowed:
                yield f"{place}: imports {name}"


def no_clock_and_no_files(root: Path) -> Iterator[str]:
    for place, tree in _modules(root, "guide_engine"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Name | ast.Attribute) and isinstance(node.ctx, ast.Store):
                continue
            if isinstance(node, ast.Name) and node.id in REACHES_OUT:
                yield f"{place}:{node.lineno}: {node.id}"
            if isinstance(node, ast.Attribute) and place != ENTRY:
                written = ast.unparse(node)
                if re.search(CLOCK, written):
                    yield f"{place}:{node.lineno}: {written}"


def core_knows_no_payment_word(root: Path) -> Iterator[str]:
    known = [fold(word) for word in PAYMENT_WORDS]
    for place, tree in _modules(root, "guide_engine/core"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                said = [word for word in known if word in fold(node.value)]
                yield from (f"{place}:{node.lineno}: says {word}" for word in said)


def small_files(root: Path) -> Iterator[str]:
    lines = {
        path.relative_to(root).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for folder in ("guide_engine", "macros", "tools", "tests", "docs/assets")
        for path in sorted((root / folder).rglob("*"))
        if path.suffix in (".py", ".js", ".mjs", ".css")
        and path.relative_to(root).as_posix() not in TABLES
    }
    long = [place for place, count in lines.items() if count >= LONGEST_FILE]
    yield from (f"{place}: {lines[place]} lines" for place in long)
    if lines and median(lines.values()) >= MEDIAN_FILE:
        yield f"the median file has {median(lines.values())} lines"


RULES = (
    import_direction,
    nothing_imports_the_macros,
    macros_come_through_the_catalogue,
    pure_imports,
    no_clock_and_no_files,
    core_knows_no_payment_word,
    small_files,
)


def _modules(root: Path, folder: str) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted((root / folder).rglob("*.py")):
        place = path.relative_to(root).as_posix()
        yield place, ast.parse(path.read_text(encoding="utf-8"), place)


def _imports(tree: ast.Module) -> Iterator[str]:
    """Name what a module imports, down to the name; a relative import begins with a dot."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            start = "." * node.level + (node.module or "")
            yield from (f"{start}.{alias.name}" for alias in node.names)


def _room(module: str) -> str:
    """Name the room of a module of the engine; nothing for the package itself."""
    return module.removesuffix(".__init__").partition(".")[2].partition(".")[0]
