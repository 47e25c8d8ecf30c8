"""A short name for words, which changes when they do."""

from hashlib import sha256

from guide_engine.core.diagnosis import Diagnosis


def version(text: str) -> str:
    """Name a text by the first eight digits of its SHA-256."""
    return sha256(text.encode()).hexdigest()[:8]


def reply_id(found: Diagnosis) -> str:
    """Name a reply with its version, so that an agent can tell which one was sent."""
    return f"{found.id}@{version(found.reply)}"
