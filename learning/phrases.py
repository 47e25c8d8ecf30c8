"""The phrases: one file a label, one phrase a line, told by whom they come from."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

FOLDER = Path(__file__).parent / "phrases"
NOT_OURS = "not_ours"
"""What has nothing to do with payments of this kind."""


def load() -> dict[str, tuple[str, ...]]:
    """Read every phrase by its label."""
    files = sorted(FOLDER.glob("*.txt"))
    return {file.stem: tuple(file.read_text("utf-8").splitlines()) for file in files}


def digest(phrases: Mapping[str, tuple[str, ...]]) -> str:
    """Tell one set of phrases from another."""
    lines = (f"{label}\t{phrase}\n" for label, said in phrases.items() for phrase in said)
    return sha256("".join(lines).encode()).hexdigest()[:16]
