"""What the wallet asks before it lets anybody pay: its number and a code."""

from guide_engine.guides.qiwi.world import World, funded

MOST_TRIES = 3
MOST_CODES = 3
FAILING_CODES = {
    "onay:kod-yanlis": "yanlis",
    "onay:kod-suresi-doldu": "gec",
    "onay:kod-gelmedi": "kayip",
}
"""What becomes of any code while one of these is in force; only the first code fails."""


def enter_wallet(world: World, persona: str) -> World:
    """Take the wallet of that number, with what it holds."""
    return world._replace(persona=persona, ledger=funded(persona, world.faults), refusal="")


def _refused(world: World, fault: str, persona: str) -> bool:
    """A scenario decides before the number does."""
    entry = [name for name in world.faults if name.startswith("giris:")]
    return fault in entry if entry else world.persona == persona


def wrong_number(world: World) -> bool:
    """The wallet's number is taken for wrong."""
    return _refused(world, "giris:numara-yanlis", "03")


def no_wallet(world: World) -> bool:
    """Nobody has a wallet of that number."""
    return _refused(world, "giris:cuzdan-yok", "98")


def blocked(world: World) -> bool:
    """The wallet's security has stopped it."""
    return _refused(world, "giris:cuzdan-bloke", "74")


def real_data(world: World) -> bool:
    """The drill behaves as if somebody's real number had been typed."""
    return "giris:gercek-veri" in world.faults


def correct_number(world: World) -> World:
    """Forget what was wrong with the number; only a blocked wallet stays blocked."""
    kept = tuple(f for f in world.faults if not f.startswith("giris:") or f == "giris:cuzdan-bloke")
    return world._replace(faults=kept, refusal="")


def choose_channel(world: World, channel: str) -> World:
    """Send the first code on the channel that the reader likes."""
    return send_code(start_over(world)._replace(channel=channel))


def by_sms(world: World) -> bool:
    """Codes come as text messages."""
    return world.channel == "sms"


def send_code(world: World) -> World:
    """Send a code; the ones before it count no longer."""
    return world._replace(sent=world.sent + 1, tries=0, code="", refusal="")


def start_over(world: World) -> World:
    """Forget the codes: the payment begins again at the wallet number."""
    return world._replace(sent=0, tries=0, code="", refusal="")


def approve(world: World) -> World:
    """Answer the notification, which stands for the right code."""
    return enter_code(world, "dogru")


def enter_code(world: World, kind: str) -> World:
    """Take the code that was typed, for what it stands for."""
    if world.sent == 1:
        hit = (FAILING_CODES[fault] for fault in world.faults if fault in FAILING_CODES)
        kind = next(hit, kind)
    return world._replace(code=kind, tries=world.tries + (kind == "yanlis"))


def code_lost(world: World) -> bool:
    """The code never came."""
    return world.code == "kayip"


def code_late(world: World) -> bool:
    """The code was entered after its time."""
    return world.code == "gec"


def not_confirmed(world: World) -> bool:
    """Whatever came, it was not the right code."""
    return world.code != "dogru"


def code_wrong(world: World) -> bool:
    """The code is not the one that was sent."""
    return world.code == "yanlis"


def too_many_tries(world: World) -> bool:
    """A wrong code was entered once too often."""
    return code_wrong(world) and world.tries >= MOST_TRIES


def too_many_codes(world: World) -> bool:
    """Codes were asked for so often that no further one is sent."""
    return world.sent >= MOST_CODES
