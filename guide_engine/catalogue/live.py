"""A region of a page that the engine answers in, with the texts for when it cannot."""

from guide_engine.present import words as own
from guide_engine.present.tree import Tag, tag


def live(element: Tag, *before: Tag) -> Tag:
    """Wrap a live element; Markdown would part it from its children without a block around it."""
    texts = (tag("template", text, data_text=name) for name, text in own.ENGINE.items())
    return tag("div", *before, element, *texts)
