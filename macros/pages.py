"""Which files the site has: the engine's pages join, what no reader loads leaves."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, InclusionLevel
from mkdocs.structure.nav import Section

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

LUNR = "assets/javascripts/lunr/"
LUNR_KEPT = {f"{LUNR}min/lunr.stemmer.support.min.js", f"{LUNR}min/lunr.tr.min.js"}
UNUSED = "assets/images/favicon.png"
EVIDENCE = "evidence/transitions.json"
HOMES = {"cozum": "param-nerede", "harita": "kaynaklar"}
"""Sections that have no tab, and the tab that they belong to."""


def on_files(files: "Files", *, config: "MkDocsConfig") -> "Files":
    """Add the pages of the engine and its runtime; leave out what the theme ships in vain."""
    from guide_engine import catalogue  # noqa: PLC0415 - anew in each build, see hooks.py
    from macros import runtime  # noqa: PLC0415 - likewise

    for file in [file for file in files if _is_ballast(file.src_uri)]:
        files.remove(file)
    evidence = Path(config.config_file_path).parent / EVIDENCE
    measured = catalogue.evidence(json.loads(evidence.read_text(encoding="utf-8")))
    for path, text in catalogue.pages(measured):
        page = File.generated(config, path, content=text, inclusion=InclusionLevel.NOT_IN_NAV)
        files.append(page)
    runtime.add(files, config)
    return files


def _is_ballast(path: str) -> bool:
    """Source maps, the theme's own mark and the search rules of languages nobody reads here."""
    if path.startswith(LUNR):
        return path not in LUNR_KEPT
    return path.endswith(".map") or path == UNUSED


def on_nav(nav: "Navigation", *, files: "Files", **_: object) -> "Navigation":
    """Give pages outside the menu a parent: breadcrumbs and the active tab follow from it."""
    pages = {file.src_uri: file.page for file in files.documentation_pages() if file.page}
    for uri, page in pages.items():
        if page.parent is None and (home := _home(uri, pages)) is not None:
            page.parent = home  # type: ignore[assignment]  # a page is parent enough for the theme
    return nav


def on_page_markdown(markdown: str, *, page: "Page", **_: object) -> str:
    """Show the side menu inside a section only: elsewhere it would hold the page itself alone."""
    if not isinstance(page.parent, Section):
        page.meta["hide"] = [*page.meta.get("hide", ()), "navigation"]
    return markdown


def _home(uri: str, pages: dict[str, "Page"]) -> "Page | None":
    folder, _, name = uri.rpartition("/")
    if name == "index.md":
        folder = HOMES.get(folder, folder.rpartition("/")[0])
    return pages.get(f"{folder}/index.md") or pages.get(f"{folder}.md")
