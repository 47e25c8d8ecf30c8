"""What the site hands to the browser: the engine of this very build, and a pinned Pyodide."""

import hashlib
import json
import os
import shutil
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files

from macros import runtime
from macros.runtime import engine, lock, manifest, stock

WHEEL = "guide_engine-0.1.0-py3-none-any.whl"
PYPROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "guide-engine"
version = "0.1.0"
requires-python = ">=3.11"
dependencies = {needs}
[tool.hatch.build.targets.wheel]
packages = ["guide_engine"]
"""
INFO = {
    "abi_version": "2026_0",
    "arch": "wasm32",
    "platform": "emscripten_5_0_3",
    "python": "3.14.2",
}


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Lay out a project as small as one can be, with a Pyodide made of paper."""
    write(tmp_path / "mkdocs.yml", "{site_name: site, plugins: [], hooks: [hook.py]}")
    write(tmp_path / "hook.py", "from macros.runtime import add as on_files\n")
    write(tmp_path / "docs" / "index.md", "")
    write(tmp_path / "pyproject.toml", PYPROJECT.format(needs=[]))
    write(tmp_path / "guide_engine" / "__init__.py", "")
    write(tmp_path / "guide_engine" / "browser.py", "answer = str.upper\n")
    write(tmp_path / "tests" / "test_engine.py", "")
    pyodide = tmp_path / "node_modules" / "pyodide"
    for name in stock.FILES:
        write(pyodide / name, name)
    write(pyodide / "package.json", json.dumps({"version": "314.0.7"}))
    write(pyodide / "pyodide-lock.json", json.dumps({"info": INFO, "packages": {"numpy": {}}}))
    write(pyodide / "console.html", "not for readers")
    return tmp_path


def build(project: Path) -> dict[str, bytes]:
    """Let the runtime join an empty site."""
    config = load_config(str(project / "mkdocs.yml"))
    files = config.plugins.on_files(Files([]), config=config)
    return {file.dest_uri: file.content_bytes for file in files}


def test_the_site_gets_what_the_manifest_names_and_nothing_else(project: Path) -> None:
    site = build(project)
    described = json.loads(site.pop("assets/guide-runtime.json"))
    folder = "assets/" + described["folder"]
    assert folder == f"assets/runtime/{described['build']}/"
    assert set(described["files"]) == {*stock.FILES, "pyodide-lock.json", WHEEL}
    assert set(site) == {folder + name for name in described["files"]}
    for name, entry in described["files"].items():
        content = site[folder + name]
        assert entry == {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def test_the_engine_alone_is_in_the_wheel(project: Path) -> None:
    wheel = runtime.pack(project)[WHEEL]
    names = {name for name in ZipFile(BytesIO(wheel)).namelist() if ".dist-info/" not in name}
    assert names == {"guide_engine/__init__.py", "guide_engine/browser.py"}


def test_the_same_engine_gives_the_same_bytes(
    project: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path_factory.mktemp("elsewhere") / "project"
    shutil.copytree(project, copy)
    os.utime(copy / "guide_engine" / "browser.py", (0, 2e9))
    (copy / "guide_engine" / "browser.py").chmod(0o600)
    first = build(project)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert build(copy) == first
    assert os.environ["SOURCE_DATE_EPOCH"] == "1700000000"


def test_a_change_of_the_engine_gives_the_runtime_a_new_name(project: Path) -> None:
    before = set(build(project))
    write(project / "guide_engine" / "browser.py", "answer = str.lower\n")
    assert before & set(build(project)) == {"assets/guide-runtime.json"}


def test_the_lock_pins_the_engine_and_offers_nothing_else(project: Path) -> None:
    packed = runtime.pack(project)
    written = json.loads(packed[lock.NAME])
    assert written["info"] == INFO | {"version": "314.0.7"}
    (package,) = written["packages"].values()
    assert package["file_name"] == WHEEL
    assert package["imports"] == ["guide_engine"]
    assert package["sha256"] == hashlib.sha256(packed[WHEEL]).hexdigest()


def test_an_engine_that_needs_a_package_is_refused(project: Path) -> None:
    write(project / "pyproject.toml", PYPROJECT.format(needs=["numpy"]))
    with pytest.raises(PluginError, match="numpy"):
        runtime.pack(project)


def test_an_engine_that_is_not_pure_is_refused(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "build_wheel", lambda _: "guide_engine-0.1.0-cp314-none-any.whl")
    with pytest.raises(PluginError, match="not pure Python"):
        engine.pack(project, tmp_path)


def test_a_missing_pyodide_is_named_with_the_way_to_mend_it(project: Path) -> None:
    (project / "node_modules" / "pyodide" / "python_stdlib.zip").unlink()
    with pytest.raises(PluginError, match=r"pyodide has no python_stdlib\.zip: run `make"):
        runtime.pack(project)


def test_the_name_of_a_build_follows_every_byte_and_name() -> None:
    names = {
        manifest.describe(contents).build
        for contents in ({"a": b"1"}, {"a": b"2"}, {"b": b"1"}, {"a": b"1", "b": b""})
    }
    assert len(names) == 4
    assert manifest.describe({"a": b"1", "b": b"2"}) == manifest.describe({"b": b"2", "a": b"1"})
