import json
import re

from tools.lock import without_upper_bound
from tools.places import ROOT
from tools.pyodide_packages import NAMES, only

LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def test_every_python_package_has_hashes_and_no_registry() -> None:
    blocks = re.split(r"\n(?=\S)", LOCK)
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert "://" not in LOCK
    assert "--index" not in LOCK


def test_every_node_package_has_a_hash_and_no_registry() -> None:
    text = (ROOT / "package-lock.json").read_text(encoding="utf-8")
    packages = {name: entry for name, entry in json.loads(text)["packages"].items() if name}
    assert [name for name, entry in packages.items() if "integrity" not in entry] == []
    assert "://" not in text


def test_node_packages_are_named_exactly() -> None:
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    wanted = {**package["dependencies"], **package["devDependencies"]}
    assert [name for name, version in wanted.items() if not re.fullmatch(r"[\d.]+", version)] == []


def test_the_upper_bound_of_python_is_dropped() -> None:
    locked = (
        "click==8.5.1 ; python_full_version < '3.15' \\\n    --hash=sha256:1\n"
        "librt==0.16 ; python_full_version < '3.15' and os_name == 'posix' \\\n"
        "    --hash=sha256:2\n"
    )
    assert without_upper_bound(locked) == (
        "click==8.5.1 \\\n    --hash=sha256:1\n"
        "librt==0.16 ; os_name == 'posix' \\\n    --hash=sha256:2\n"
    )


def test_the_packages_for_pyodide_come_from_the_same_lock() -> None:
    part = only(NAMES, LOCK)
    assert re.findall(r"^\S+(?===)", part, re.MULTILINE) == list(NAMES)
    assert part.count("--hash") < LOCK.count("--hash")
