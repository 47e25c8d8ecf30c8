"""What tests share: how Hypothesis tries, the site built once, and the address that serves it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, settings

from tests.server import Site

ROOT = Path(__file__).resolve().parent.parent

# The same examples in every run, no clock in the verdict; fewer where Python is WebAssembly.
settings.register_profile(
    "guide",
    database=None,
    deadline=None,
    derandomize=True,
    max_examples=25 if sys.platform == "emscripten" else 100,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("guide")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "host" in getattr(item, "fixturenames", ()):
            item.add_marker("site")


@pytest.fixture(scope="session")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with Site(tmp_path_factory.mktemp("site")) as host:
        yield host


@pytest.fixture(scope="session")
def site(host: Site) -> Path:
    """Build the site strictly, once, for the address at which the tests read it."""
    return build(host.folder, SITE_URL=f"{host.address}/")


def build(folder: Path, **settings: str) -> Path:
    """Build the site strictly, as these variables of the environment want it."""
    command = (sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder)
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        last_lines = "\n".join(done.stdout.splitlines()[-20:])
        pytest.fail(f"mkdocs build --strict:\n{last_lines}", pytrace=False)
    return folder


@pytest.fixture(scope="session")
def address(host: Site, site: Path) -> Iterator[str]:
    """Serve the built site and give its address, without a slash at the end."""
    assert site == host.folder
    thread = Thread(target=host.serve_forever, args=(0.1,), daemon=True)
    thread.start()
    yield host.address
    host.shutdown()
    thread.join()


@pytest.fixture
def served(host: Site, address: str) -> list[str]:
    """Give the paths that this test asks the host for, without their queries."""
    assert address == host.address
    host.served.clear()
    return host.served
