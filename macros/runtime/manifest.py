"""What the runtime consists of, with the fingerprint that each file must have."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Entry:
    """One file as it must arrive."""

    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """The runtime of one build.

    It is itself the file at the fixed address, not a pointer to a manifest in the build's folder:
    that spares each start a round trip, and no cache can pair one build's name with another's
    files. It is always fetched anew; all that it names may be kept for ever.
    """

    build: str
    files: dict[str, Entry]

    @property
    def folder(self) -> str:
        """Where the files lie, beside the manifest."""
        return f"runtime/{self.build}/"

    def json(self) -> str:
        """The manifest as the worker reads it."""
        return json.dumps(asdict(self) | {"folder": self.folder}, indent=1, sort_keys=True)


def describe(contents: Mapping[str, bytes]) -> Manifest:
    """Fingerprint every file; the build is named after all of them together."""
    files = {
        name: Entry(sha256(content).hexdigest(), len(content))
        for name, content in sorted(contents.items())
    }
    together = "\n".join(f"{entry.sha256} {name}" for name, entry in files.items())
    return Manifest(sha256(together.encode()).hexdigest()[:12], files)
