"""The flows as drawings: every box a link, and only what a drawing can hold."""

from guide_engine.catalogue.parts import name, part
from guide_engine.present.diagram import Box, diagram
from guide_engine.present.tree import Tag, tag
from guide_engine.present.view import relative


def drawing(here: str, flow: str) -> Tag:
    """Draw a flow; the ends of a question flow are too many and stand in the table alone."""
    guide, found = part(flow)
    boxes = {
        node.id: Box(name(guide, found, node), relative(here, found.flow.page(node)))
        for node in found.flow.nodes
        if node.id in found.words.nodes
    }
    picture = diagram(found.words.title, found.flow, boxes)
    return tag("figure", picture, class_="g-drawing", tabindex="0")
