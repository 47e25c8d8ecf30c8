import platform
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import browsers
from tools.trouble import Trouble


@pytest.fixture(autouse=True)
def no_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Forget what was found on this machine, and have nothing unpacked."""
    monkeypatch.delenv("GUIDE_CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(browsers, "UNPACKED", tmp_path / "unpacked")
    browsers.chromium.cache_clear()
    browsers.firefox.cache_clear()
    yield
    browsers.chromium.cache_clear()
    browsers.firefox.cache_clear()


def program(path: Path, body: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_the_machines_own_is_taken_first(tmp_path: Path) -> None:
    program(tmp_path / "chromium", "echo Chromium 156.0.8078.79 built on Debian GNU/Linux 12")
    program(tmp_path / "unpacked" / "chromium", "echo Chromium 153.0.1")
    found = browsers.chromium()
    assert found
    assert (found.version, found.environment) == ("156.0.8078.79", {})


def test_one_that_cannot_start_is_passed_over(tmp_path: Path) -> None:
    program(tmp_path / "chromium-browser", "echo 'requires the chromium snap' >&2; exit 1")
    program(tmp_path / "google-chrome", "echo Google Chrome 156.0.1")
    found = browsers.chromium()
    assert found
    assert found.path.name == "google-chrome"


def test_one_without_a_version_is_no_browser(tmp_path: Path) -> None:
    program(tmp_path / "chromium", "echo hello")
    assert browsers.chromium() is None


def test_the_named_one_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path / "chromium", "echo Chromium 156.0.1")
    named = program(tmp_path / "mine", "echo Chromium 157.0.1")
    monkeypatch.setenv("GUIDE_CHROMIUM", str(named))
    found = browsers.chromium()
    assert found
    assert found.path == named


def test_a_named_one_that_does_not_start_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GUIDE_CHROMIUM", "/nowhere/chromium")
    with pytest.raises(Trouble, match="unset GUIDE_CHROMIUM"):
        browsers.chromium()


def test_the_unpacked_one_uses_its_libraries_only_where_it_must(tmp_path: Path) -> None:
    path = program(tmp_path / "unpacked" / "chromium", "echo Chromium 153.0.1")
    found = browsers.chromium()
    assert found
    assert "LD_LIBRARY_PATH" not in found.environment
    assert "FONTCONFIG_FILE" in found.environment
    browsers.chromium.cache_clear()
    program(path, '[ -n "$LD_LIBRARY_PATH" ] && echo Chromium 153.0.1')
    found = browsers.chromium()
    assert found
    assert "LD_LIBRARY_PATH" in found.environment


def test_firefox_is_optional(tmp_path: Path) -> None:
    assert browsers.firefox() is None
    browsers.firefox.cache_clear()
    program(tmp_path / "firefox-esr", "echo Mozilla Firefox 153.7.0esr")
    found = browsers.firefox()
    assert found
    assert (found.name, found.version) == ("Firefox", "153.7.0esr")


@pytest.mark.parametrize(("machine", "must"), [("x86_64", True), ("aarch64", False)])
def test_the_packed_one_is_for_one_kind_of_machine(
    machine: str, must: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(platform, "machine", lambda: machine)
    assert browsers.must_unpack() is must


def test_our_arguments_weaken_nothing() -> None:
    weak = ("web-security", "insecure", "single-process", "site-isolation", "csp")
    assert not [argument for argument in browsers.ARGUMENTS if any(map(argument.count, weak))]


def test_prints_what_it_finds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = program(tmp_path / "chromium", "echo Chromium 156.0.1")
    browsers.main()
    assert capsys.readouterr().out == f"Chromium 156.0.1 {path}\n"
