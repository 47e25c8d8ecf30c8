"""What many scenarios say in the same words, and the two ways in which most are made."""

from typing import NotRequired, TypedDict, Unpack

from guide_engine.core.model import Scenario
from guide_engine.guides.qiwi.rules.faults import in_force
from guide_engine.guides.qiwi.world import World

NOTHING_MOVED = "Para hareket etmedi."
TRY_AGAIN = "Yeniden denemek gerekmez."
USELESS = "Yeniden denemek sonucu değiştirmez."


class Said(TypedDict):
    """What a scenario says of itself; nothing has moved unless it says so."""

    id: str
    number: int
    title: str
    message: str
    diagnosis: str
    money: NotRequired[str]
    final: NotRequired[bool]
    retry: str
    next_step: str


def coded(code: str, source: str = "", **said: Unpack[Said]) -> Scenario[World]:
    """Make a scenario of one of the provider's own codes; ``source`` is a further word for it."""
    named = f"QIWI {code}, {source}" if source else f"QIWI {code}"
    return _scenario(named, code, said)


def told(source: str = "", **said: Unpack[Said]) -> Scenario[World]:
    """Make a scenario without a code: documented where it has a source, else invented."""
    return _scenario(source, "", said)


def _scenario(source: str, code: str, said: Said) -> Scenario[World]:
    return Scenario(
        id=said["id"],
        number=said["number"],
        title=said["title"],
        basis="documented" if source else "invented",
        source=source,
        code=code,
        set_up=in_force(said["id"]),
        message=said["message"],
        diagnosis=said["diagnosis"],
        money=said.get("money", NOTHING_MOVED),
        final=said.get("final", False),
        retry=said["retry"],
        next_step=said["next_step"],
    )
