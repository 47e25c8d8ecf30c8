"""The theme's search learns Turkish: our rules stand where its worker looks for the language."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

SCRIPT = "assets/guide-search.js"
SAID = "said"
"""A field of the index beside title and text: never shown, only searched."""
PLACE = "assets/javascripts/lunr/min/lunr.tr.min.js"


def on_files(files: "Files", *, config: "MkDocsConfig") -> "Files":
    """Move the script to where the theme loads it, with the engine's rules before it."""
    from guide_engine import catalogue  # noqa: PLC0415 - anew in each build, see hooks.py

    script = files.src_uris[SCRIPT]
    files.remove(script)
    files.remove(files.src_uris[PLACE])
    rules = json.dumps(catalogue.search_rules(), ensure_ascii=False)
    content = f"self.guideRules = {rules};\n{script.content_string}"
    files.append(File.generated(config, PLACE, content=content))
    return files


def on_post_build(config: "MkDocsConfig") -> None:
    """Add to the index what readers say of each outcome; no letter in it needs an escape."""
    from guide_engine import catalogue  # noqa: PLC0415 - anew in each build, see hooks.py

    file = Path(config.site_dir, "search", "search_index.json")
    index = json.loads(file.read_text("utf-8"))
    said = catalogue.search_words()
    for entry in index["docs"]:
        if words := said.get(entry["location"]):
            entry[SAID] = words
    written = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    file.write_text(written, encoding="utf-8")
