"""The browsers that the tests drive: the machine's own, else the Chromium of the npm package."""

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tools.places import CACHE, NODE_MODULES, ROOT, node
from tools.trouble import Trouble

PACKAGE = NODE_MODULES / "@sparticuz" / "chromium"
UNPACKED = CACHE / "chromium"

# Ours alone: the package's own list would switch off the very protections that are tested here.
ARGUMENTS = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    "--no-zygote",
    # A request that would leave this machine fails, from a page and from a worker alike.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)

# The fonts of the package, so that its pictures look alike everywhere; its libraries where needed.
FONTS = {"FONTCONFIG_FILE": str(UNPACKED / "fonts.conf")}
LIBRARIES = {"LD_LIBRARY_PATH": str(UNPACKED / "al2023" / "lib")}


@dataclass(frozen=True, slots=True)
class Browser:
    """A browser that answered when it was asked for its version."""

    name: str
    path: Path
    version: str
    environment: Mapping[str, str]
    """What it needs beside the environment of the tests."""


def ask(name: str, path: str | Path, environment: Mapping[str, str]) -> Browser | None:
    """Start a program for its version only; one that cannot start is no browser."""
    try:
        done = subprocess.run(
            (path, "--version"),
            env={**os.environ, **environment},
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    version = re.search(r"\d+(\.\d+)+\w*", done.stdout)
    return Browser(name, Path(path), version[0], environment) if version else None


def on_path(name: str, *programs: str) -> Browser | None:
    """Find the machine's own: the first one that starts; a stand-in for a snap may not."""
    found = filter(None, map(shutil.which, programs))
    return next(filter(None, (ask(name, path, {}) for path in found)), None)


def named() -> Browser | None:
    """Take the one that GUIDE_CHROMIUM names; it has to start, since somebody asked for it."""
    path = os.environ.get("GUIDE_CHROMIUM")
    if not path:
        return None
    browser = ask("Chromium", path, {})
    if not browser:
        raise Trouble(
            f"GUIDE_CHROMIUM names {path}, which does not start; name one that does, or go on "
            'without it by "unset GUIDE_CHROMIUM".'
        )
    return browser


def machine_chromium() -> Browser | None:
    """Find the Chromium that needs no unpacking."""
    return named() or on_path(
        "Chromium", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"
    )


def unpacked_chromium() -> Browser | None:
    """Find the Chromium that the set-up unpacked; a bare machine lacks some of its libraries."""
    path = UNPACKED / "chromium"
    return ask("Chromium", path, FONTS) or ask("Chromium", path, FONTS | LIBRARIES)


@cache
def chromium() -> Browser | None:
    """Find the Chromium for the tests."""
    return machine_chromium() or unpacked_chromium()


@cache
def firefox() -> Browser | None:
    """Find Firefox, which is driven only where the machine has it."""
    return on_path("Firefox", "firefox-esr", "firefox")


def must_unpack() -> bool:
    """Tell whether the one in the npm package is needed, and made for this machine."""
    fits = (platform.system(), platform.machine()) == ("Linux", "x86_64")
    return fits and not machine_chromium()


def unpack() -> tuple[str | Path, ...]:
    """Give the command that unpacks it."""
    return node(), ROOT / "tools" / "unpack-chromium.mjs", PACKAGE, UNPACKED


def main() -> None:
    """Print the browsers that the tests would use."""
    for browser in filter(None, (chromium(), firefox())):
        print(browser.name, browser.version, browser.path)


if __name__ == "__main__":
    main()
