"""The wizard for a frame on another site: its first question, and no page around it."""

from guide_engine.catalogue.live import live
from guide_engine.catalogue.parts import part, shown
from guide_engine.present.compose import compose
from guide_engine.present.html import article
from guide_engine.present.tree import tag, write


def framed() -> dict[str, str]:
    """Write the live element that keeps the address of its frame, and name its own page."""
    guide, wizard = part("wizard")
    view = compose(guide, shown("wizard")[wizard.flow.start.id])
    element = tag(
        "guide-element",
        article(view),
        flow=wizard.flow.id,
        page=view.page,
        data_plain=True,
        data_framed=True,
    )
    return {"element": write(live(element)), "root": view.page}
