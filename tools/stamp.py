"""A stamp says what a folder was made from, so that a second run can see that nothing changed."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

_NAME = ".stamp"


@dataclass(frozen=True, slots=True)
class Stamp:
    """The folder, and what it depends on; the last file written there, so half-done is not done."""

    folder: Path
    key: str

    @classmethod
    def of(cls, folder: Path, *sources: Path, also: str = "") -> "Stamp":
        """Depend on the content of the sources, the place of the folder and ``also``."""
        content = b"\0".join(source.read_bytes() for source in sources)
        return cls(folder, f"{sha256(content).hexdigest()} {folder} {also}".strip())

    def is_fresh(self) -> bool:
        """Tell whether the folder was made from just this."""
        try:
            return (self.folder / _NAME).read_text(encoding="utf-8") == self.key
        except OSError:
            return False

    def write(self) -> None:
        """Mark the folder as complete."""
        (self.folder / _NAME).write_text(self.key, encoding="utf-8")
