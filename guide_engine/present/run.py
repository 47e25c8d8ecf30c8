"""What a link means, as plain values: for programs, and for who hands a run over."""

from typing import Any

from guide_engine.core import link
from guide_engine.core.guide import Part
from guide_engine.core.model import Position
from guide_engine.present.json import Json, plain


def run(part: Part, position: Position[Any], problems: tuple[str, ...] = ()) -> dict[str, Json]:
    """Describe a position, its world, the way there and what of its link made no sense."""
    flow = position.flow
    return {
        "flow": flow.id,
        "node": position.node.id,
        "page": flow.page(position.node),
        "link": link.write(position),
        "world": plain(position.world),
        "balances": {name: [*held] for name, held in balances(part, position).items()},
        "history": [plain(step) for step in position.steps],
        "ahead": [plain(step) for step in position.ahead],
        "problems": [*problems],
    }


def balances(part: Part, position: Position[Any]) -> dict[str, list[str]]:
    """Tell what each account holds; a flow without money has none."""
    if part.panel is None:
        return {}
    return {
        account.name: [f"{money.amount} {money.currency}" for money in account.balances]
        for account in part.panel(position.world).accounts
    }
