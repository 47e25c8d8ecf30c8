"""Renew the locks from pyproject.toml and package.json; ``--upgrade`` takes newer versions."""

import re
import sys

from tools.bench import BENCH_REQUIREMENTS
from tools.places import CACHE, ROOT, node, npm
from tools.setup import REQUIREMENTS, run, say, stop
from tools.trouble import Trouble

UV = "uv==0.13.9"

# One version of each package for every Python, no registry named, hashes of every platform.
COMPILE = (
    *("pip", "compile", "--universal", "--fork-strategy", "fewest", "--python-version", "3.11"),
    *("--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url"),
    *("--quiet", "--system-certs", "--group"),
)


def without_upper_bound(lock: str) -> str:
    """Drop the limit that kept the lock to one version each; it is the same on every line."""
    return re.sub(
        r" ; python_full_version < '3\.15'( and (?P<rest>.*)(?= \\))?",
        lambda found: f" ; {found['rest']}" if found["rest"] else "",
        lock,
    )


def renew(options: list[str]) -> None:
    """Renew the Python locks, then the Node lock."""
    tools = CACHE / "lock"
    run("the tool that locks", sys.executable, "-m", "venv", "--clear", tools)
    run("the tool that locks", tools / "bin" / "python", "-m", "pip", "install", "--quiet", UV)
    uv = tools / "bin" / "uv"
    for group, file in (("dev", REQUIREMENTS), ("bench", BENCH_REQUIREMENTS)):
        say(f"Lock: {file.name}")
        run(file.name, uv, *COMPILE, f"pyproject.toml:{group}", *options, "--output-file", file)
        lock = file.read_text(encoding="utf-8")
        file.write_text(without_upper_bound(lock), encoding="utf-8")
    say("Lock: package-lock.json")
    run("package-lock.json", node(), npm(), "install", "--package-lock-only", "--prefix", ROOT)


def main(options: list[str]) -> int:
    """Renew, or say in one sentence why not."""
    try:
        renew(options)
    except Trouble as trouble:
        return stop(trouble)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
