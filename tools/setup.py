"""Make what building, serving and testing need; whatever is there already is kept.

``python3 -m tools.setup`` for serving, with ``--tests`` for the tests too, with ``--measures`` for
``make bench`` and ``make learn``.
"""

import fcntl
import importlib.util
import os
import shutil
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools import browsers, pyodide_packages
from tools.places import (
    CACHE,
    MEASURES,
    NODE_MODULES,
    PYODIDE_PACKAGES,
    ROOT,
    VENV,
    node,
    npm,
)
from tools.stamp import Stamp
from tools.trouble import Trouble, explain

REQUIREMENTS = ROOT / "requirements.lock"
MEASURES_LOCK = ROOT / "requirements-measures.lock"
ROOM = 2 * 1024**3


def python_version() -> str:
    """Name the Python that runs this, as packages are made for it: 3.13."""
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def say(line: str) -> None:
    """Print one line at once, so that a slow step is known before it ends."""
    print(line, flush=True)


def environment() -> dict[str, str]:
    """Let pip and npm trust what the machine trusts; older ones bring lists of their own."""
    trusted = ssl.get_default_verify_paths().cafile
    machine = {"PIP_CERT": trusted, "NODE_EXTRA_CA_CERTS": trusted} if trusted else {}
    return machine | os.environ | {"PUPPETEER_SKIP_DOWNLOAD": "1"}


def run(step: str, *command: str | Path) -> None:
    """Run a command quietly; where it fails, say why in one sentence and keep what it printed."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        log = CACHE / "setup.log"
        log.write_text(done.stdout, encoding="utf-8")
        raise explain(step, done.stdout, str(log.relative_to(ROOT)))


def require_venv() -> None:
    """Stop where this Python lacks what makes a virtual environment, as Debian's own does."""
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        raise Trouble(
            "this Python cannot make a virtual environment; run "
            f'"apt-get install python{python_version()}-venv", or name another Python with '
            '"make PYTHON=/path/to/python3 ...".'
        )


def require_room() -> None:
    """Stop before a download that would fill the disk."""
    free = shutil.disk_usage(ROOT).free
    if free < ROOM:
        raise Trouble(
            f"the set-up needs {ROOM // 1024**2} MB of disk and {free // 1024**2} MB are free; "
            'make room (see "df -h .") and run the same command again.'
        )


def python_packages() -> None:
    """Make the virtual environment from the lock, with the project itself in it."""
    environment_from(REQUIREMENTS, VENV, "Python packages (.venv, about a minute)")


def measuring_packages() -> None:
    """Make the environment of what measures and learns; its libraries are large."""
    environment_from(MEASURES_LOCK, MEASURES, "packages that measure and learn (.cache/measures)")


def environment_from(lock: Path, folder: Path, name: str) -> None:
    """Make a virtual environment that holds what a lock lists; .venv holds the project too."""
    stamp = Stamp.of(folder, lock, also=python_version())
    python = folder / "bin" / "python"
    if stamp.is_fresh() and python.exists():
        return
    require_venv()
    require_room()
    say(f"Set-up: {name}")
    run("virtual environment", sys.executable, "-m", "venv", "--clear", folder)
    install = (python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    # The lock is whole; left to look for itself, pip meets newer versions that have no hash here.
    wheels = ("--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", lock)
    run("Python packages", *install, *wheels)
    if folder == VENV:
        run("the project itself", *install, "--no-deps", "--no-build-isolation", "--editable", ROOT)
    run("agreement of the packages", python, "-m", "pip", "check")
    stamp.write()


def node_packages() -> None:
    """Bring Pyodide and the test-only packages; .npmrc says that nothing of theirs is run."""
    stamp = Stamp.of(NODE_MODULES, ROOT / "package.json", ROOT / "package-lock.json")
    if stamp.is_fresh():
        return
    require_room()
    say("Set-up: Node packages (node_modules)")
    run("Node packages", node(), npm(), "ci")
    stamp.write()


def packages_for_pyodide() -> None:
    """Bring pytest and Hypothesis for the interpreter that readers get."""
    stamp = Stamp.of(PYODIDE_PACKAGES, REQUIREMENTS)
    if stamp.is_fresh():
        return
    say("Set-up: test packages for Pyodide")
    run("test packages for Pyodide", *pyodide_packages.install(REQUIREMENTS))
    stamp.write()


def browser_for_tests() -> None:
    """Unpack a Chromium where the machine has none."""
    stamp = Stamp.of(browsers.UNPACKED, browsers.PACKAGE / "package.json")
    if stamp.is_fresh() or not browsers.must_unpack():
        return
    say("Set-up: a Chromium for the tests")
    run("a Chromium for the tests", *browsers.unpack())
    stamp.write()


@contextmanager
def alone() -> Iterator[None]:
    """Let one set-up work at a time: two terminals may start at once."""
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "setup.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Set-up: another one is running, waiting for it")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def stop(trouble: Trouble) -> int:
    """Say the one sentence; the exit code of a set-up that could not go on."""
    print(f"Set-up stopped: {trouble}", file=sys.stderr)
    return 1


def main(arguments: list[str]) -> int:
    """Set up, or say in one sentence why not."""
    try:
        with alone():
            python_packages()
            node_packages()
            if "--tests" in arguments:
                packages_for_pyodide()
                browser_for_tests()
            if "--measures" in arguments:
                measuring_packages()
    except Trouble as trouble:
        return stop(trouble)
    except OSError as error:
        return stop(explain("disk", str(error), str(error.filename)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
