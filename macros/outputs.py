"""What the site has beside its pages: files for other programs, the wizard for a frame elsewhere.

MkDocs would make pages of the Markdown among them, so they are written when it is done.
"""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


def on_post_build(config: "MkDocsConfig") -> None:
    """Write them into the built site."""
    from guide_engine import catalogue  # noqa: PLC0415 - anew in each build, see hooks.py

    for path, text in catalogue.files():
        _write(config, path, text)
    frame = config.theme.get_env().get_template("gomulu.html")
    _write(config, "gomulu/index.html", frame.render(config=config, **catalogue.framed()))


def _write(config: "MkDocsConfig", path: str, text: str) -> None:
    file = Path(config.site_dir, path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
