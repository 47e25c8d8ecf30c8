"""What happens before MkDocs reads a page: fresh modules, Turkish addresses, the status line."""

import sys
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

OURS = {"guide_engine", "macros"}


@event_priority(100)  # before the macros plugin imports them
def on_config(config: "MkDocsConfig") -> "MkDocsConfig":
    """Set up what every page of a build shares."""
    _forget()
    from guide_engine import catalogue  # noqa: PLC0415 - only now are they fresh
    from guide_engine.core.text import slug  # noqa: PLC0415 - likewise

    if problems := catalogue.problems():
        raise PluginError("\n".join(("The guide contradicts itself:", *problems)))
    config.mdx_configs["toc"]["slugify"] = slug
    config.extra["status"] = catalogue.status()
    config.extra["personal"] = catalogue.PERSONAL
    return config


def _forget() -> None:
    """Drop our modules: MkDocs imports them once, so ``serve`` would never see an edit."""
    for name in [name for name in sys.modules if name.partition(".")[0] in OURS]:
        del sys.modules[name]
