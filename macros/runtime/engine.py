"""The engine as a wheel: pure Python, and the same bytes wherever the same sources are packed."""

import os
from collections.abc import Iterator
from contextlib import chdir, contextmanager
from pathlib import Path

from hatchling.build import build_wheel
from mkdocs.exceptions import PluginError

EPOCH = "1580601600"
"""One fixed date for every file in the wheel: a later build of the same engine keeps its name."""


def pack(project: Path, into: Path) -> Path:
    """Build the wheel of the project; the browser can run it only while it is pure Python."""
    with chdir(project), _dated(EPOCH):
        wheel = into / build_wheel(str(into))
    if not wheel.name.endswith("-py3-none-any.whl"):
        raise PluginError(f"{wheel.name} is not pure Python: no browser can load it.")
    return wheel


@contextmanager
def _dated(epoch: str) -> Iterator[None]:
    """Lend the packer its date; the pages of the build keep theirs."""
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = epoch
    try:
        yield
    finally:
        del os.environ["SOURCE_DATE_EPOCH"]
        if before is not None:
            os.environ["SOURCE_DATE_EPOCH"] = before
