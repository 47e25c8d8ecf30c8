import fcntl
import importlib.util
import shutil
import ssl
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tools import browsers, pyodide_packages, setup
from tools.stamp import Stamp
from tools.trouble import Trouble

Commands = list[tuple[str, ...]]


class Disk(NamedTuple):
    free: int


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in for a fresh clone: locks, and nothing made yet."""
    locks = ("requirements.lock", "requirements-measures.lock", "package-lock.json")
    for name in (*locks, "package.json"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    for name, place in {
        "ROOT": ".",
        "REQUIREMENTS": "requirements.lock",
        "MEASURES_LOCK": "requirements-measures.lock",
        "CACHE": ".cache",
        "VENV": ".venv",
        "MEASURES": ".cache/measures",
        "NODE_MODULES": "node_modules",
        "PYODIDE_PACKAGES": ".cache/pyodide-packages",
    }.items():
        monkeypatch.setattr(setup, name, tmp_path / place)
    monkeypatch.setattr(setup, "node", lambda: tmp_path / "node")
    monkeypatch.setattr(setup, "npm", lambda: tmp_path / "npm-cli.js")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Disk(2**40))
    return tmp_path


@pytest.fixture
def commands(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Commands:
    """Note the commands instead of running them; each leaves what it would make."""
    seen: Commands = []

    def run(step: str, *command: str | Path) -> None:
        seen.append((step, *map(str, command)))
        (folder / ".venv" / "bin").mkdir(parents=True, exist_ok=True)
        (folder / ".venv" / "bin" / "python").touch()
        (folder / "node_modules").mkdir(exist_ok=True)

    monkeypatch.setattr(setup, "run", run)
    return seen


def test_a_first_run_makes_everything_and_a_second_nothing(
    commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    assert setup.main([]) == 0
    assert [step for step, *_ in commands] == [
        "virtual environment",
        "Python packages",
        "the project itself",
        "agreement of the packages",
        "Node packages",
    ]
    assert len(capsys.readouterr().out.splitlines()) == 2
    commands.clear()
    assert setup.main([]) == 0
    assert commands == []
    assert capsys.readouterr().out == ""


def test_python_packages_come_as_wheels_with_hashes_and_nothing_beside_the_lock(
    commands: Commands,
) -> None:
    setup.python_packages()
    packages = next(command for command in commands if command[0] == "Python packages")
    assert {"--no-deps", "--require-hashes", "--only-binary", ":all:"} <= set(packages)


def test_a_changed_lock_is_installed_again(folder: Path, commands: Commands) -> None:
    setup.main([])
    commands.clear()
    (folder / "package-lock.json").write_text("newer", encoding="utf-8")
    setup.main([])
    assert [step for step, *_ in commands] == ["Node packages"]


def test_an_environment_without_its_python_is_made_again(folder: Path, commands: Commands) -> None:
    setup.main([])
    commands.clear()
    (folder / ".venv" / "bin" / "python").unlink()
    setup.main([])
    assert commands[0][0] == "virtual environment"


def fail(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...] = ()) -> str:
    """Run the set-up, which has to stop, and give the sentence that it leaves."""
    assert setup.main([*arguments]) == 1
    sentence = capsys.readouterr().err
    assert sentence.startswith("Set-up stopped: ")
    assert sentence.count("\n") == 1
    return sentence


def test_no_venv_module(
    commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "ensurepip" else found(name)
    )
    assert f"apt-get install python3.{sys.version_info.minor}-venv" in fail(capsys)
    assert commands == []


def test_no_room(
    commands: Commands, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Disk(5 * 1024**2))
    sentence = fail(capsys)
    assert "needs 2048 MB" in sentence
    assert "5 MB are free" in sentence
    assert commands == []


def test_no_network(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    script = folder / "pip"
    script.write_text("#!/bin/sh\necho 'NameResolutionError: mkdocs'\nexit 1\n", encoding="utf-8")
    script.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(script))
    assert "export HTTPS_PROXY=" in fail(capsys)
    assert (folder / ".cache" / "setup.log").read_text(encoding="utf-8").startswith("NameRes")


def test_a_folder_that_cannot_be_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / ".cache").write_text("a file in the way", encoding="utf-8")
    assert ".cache" in fail(capsys)


def test_a_step_that_works_says_nothing(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    setup.run("a step", sys.executable, "-c", "print('noise')")
    assert capfd.readouterr() == ("", "")
    assert not (folder / ".cache" / "setup.log").exists()


class Trusted(NamedTuple):
    cafile: str | None


def test_the_machine_is_trusted_unless_told_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: Trusted("/ca.pem"))
    monkeypatch.delenv("PIP_CERT", raising=False)
    assert setup.environment()["PIP_CERT"] == "/ca.pem"
    monkeypatch.setenv("PIP_CERT", "/mine.pem")
    assert setup.environment()["PIP_CERT"] == "/mine.pem"
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: Trusted(None))
    monkeypatch.delenv("PIP_CERT")
    assert "PIP_CERT" not in setup.environment()


@pytest.fixture
def package(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in for the npm package of the browser, in a clone that is otherwise set up."""
    package = folder / "package"
    package.mkdir()
    (package / "package.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(browsers, "PACKAGE", package)
    monkeypatch.setattr(browsers, "UNPACKED", folder / "chromium")
    monkeypatch.setattr(browsers, "node", lambda: folder / "node")
    (folder / "chromium").mkdir()
    return package


@pytest.mark.usefixtures("package")
def test_a_browser_is_unpacked_only_where_there_is_none(
    commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browsers, "must_unpack", lambda: False)
    setup.browser_for_tests()
    assert commands == []
    monkeypatch.setattr(browsers, "must_unpack", lambda: True)
    setup.browser_for_tests()
    setup.browser_for_tests()
    assert [step for step, *_ in commands] == ["a Chromium for the tests"]


@pytest.mark.usefixtures("package")
def test_the_tests_bring_more_than_serving(
    folder: Path, commands: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / ".cache" / "pyodide-packages").mkdir(parents=True)
    monkeypatch.setattr(pyodide_packages, "install", lambda lock: ("pip", lock))
    monkeypatch.setattr(browsers, "must_unpack", lambda: True)
    assert setup.main(["--tests"]) == 0
    assert [step for step, *_ in commands][-2:] == [
        "test packages for Pyodide",
        "a Chromium for the tests",
    ]


def test_a_second_set_up_waits_for_the_first(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[int] = []

    def flock(_: object, operation: int) -> None:
        asked.append(operation)
        if operation & fcntl.LOCK_NB:
            raise BlockingIOError

    monkeypatch.setattr(fcntl, "flock", flock)
    with setup.alone():
        assert asked == [fcntl.LOCK_EX | fcntl.LOCK_NB, fcntl.LOCK_EX]
    assert "waiting" in capsys.readouterr().out
    assert (folder / ".cache").is_dir()


def test_trouble_in_a_stamped_folder_leaves_no_stamp(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(*_: object) -> None:
        raise Trouble

    monkeypatch.setattr(setup, "run", run)
    with pytest.raises(Trouble):
        setup.python_packages()
    assert not Stamp.of(folder / ".venv", folder / "requirements.lock").is_fresh()


def test_what_measures_has_an_environment_of_its_own(
    folder: Path, commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    setup.main([])
    commands.clear()
    (folder / ".cache" / "measures").mkdir(parents=True)
    assert setup.main(["--measures"]) == 0
    assert [step for step, *_ in commands] == [
        "virtual environment",
        "Python packages",
        "agreement of the packages",
    ]
    assert str(folder / "requirements-measures.lock") in commands[1]
    assert "measure" in capsys.readouterr().out
