"""The site is Markdown and Python: these are all its scripts, a new one is a decision."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
CODE = {".js", ".mjs", ".cjs", ".ts", ".css", ".map"}
SHELL = {
    "assets/guide-element.js",
    "assets/guide-comment.js",
    "assets/guide-engine.js",
    "assets/guide-feedback.js",
    "assets/guide-page.js",
    "assets/guide-search.js",
    "assets/guide-role.js",
    "assets/guide-worker.js",
    "assets/guide-parts.css",
    "assets/guide.css",
}
SEARCH = "assets/guide-search.js"
"""It goes to where the theme loads the rules of a language."""
THEME = {
    "assets/javascripts/bundle.min.js",
    "assets/javascripts/lunr/min/lunr.stemmer.support.min.js",
    "assets/javascripts/lunr/min/lunr.tr.min.js",
    "assets/javascripts/workers/search.min.js",
    "assets/stylesheets/main.min.css",
    "assets/stylesheets/palette.min.css",
}
RUNTIME = {
    "assets/runtime/pyodide.asm.mjs",
    "assets/runtime/pyodide.mjs",
}
HASH = re.compile(r"(?<=runtime/)[0-9a-f]{12}/|\.[0-9a-f]{8}(?=\.min\.)")


def code(folder: Path) -> set[str]:
    files = (path for path in folder.rglob("*") if path.suffix in CODE)
    return {HASH.sub("", path.relative_to(folder).as_posix()) for path in files}


def test_we_write_no_other_scripts_and_styles() -> None:
    assert code(ROOT / "docs") == SHELL
    assert code(ROOT / "macros") == set()
    assert code(ROOT / "guide_engine") == set()


def test_the_site_ships_no_other_scripts_and_styles(site: Path) -> None:
    assert code(site) == SHELL - {SEARCH} | THEME | RUNTIME


def test_every_script_and_style_is_small() -> None:
    for name in SHELL:
        lines = (ROOT / "docs" / name).read_text("utf-8").splitlines()
        assert len(lines) < 300, name


def test_the_mark_is_a_file_of_ours(site: Path) -> None:
    assert (site / "assets/mark.svg").is_file()
    assert not list(site.rglob("favicon.png"))
