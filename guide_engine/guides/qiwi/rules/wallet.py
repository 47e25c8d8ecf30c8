"""What the wallet asks before it lets anybody pay: its number and a code."""

from guide_engine.core.ledger import Ledger
from guide_engine.guides.qiwi.rules import faults
from guide_engine.guides.qiwi.world import World, funded

MOST_TRIES = 3
MOST_CODES = 3
FAILING_CODES = {
    "onay:kod-yanlis": "yanlis",
    "onay:kod-suresi-doldu": "gec",
    "onay:kod-gelmedi": "kayip",
    "onay:kod-gec": "yolda",
    "onay:sure-doldu": "bitti",
    "onay:islem-suresi": "bitti",
    "onay:reddedildi": "ret",
}
"""What becomes of any code while one of these is in force; only the first code fails."""
EXPLAINS = {
    "yanlis": "onay:kod-yanlis",
    "gec": "onay:kod-suresi-doldu",
    "kayip": "onay:kod-gelmedi",
    "ret": "onay:reddedildi",
}
"""The scenario that explains a failing code where none is in force."""
BY_NUMBER = {"03": "giris:numara-yanlis", "98": "giris:cuzdan-yok", "74": "giris:cuzdan-bloke"}
"""What becomes of the wallet of a number where no scenario decides."""


def enter_wallet(world: World, persona: str) -> World:
    """Take the wallet of that number, with what it holds."""
    return world._replace(persona=persona, ledger=_reopened(world, persona), refusal="")


def _reopened(world: World, persona: str) -> Ledger:
    """Open the wallet anew, unless money has left it for somewhere already."""
    elsewhere = (money for name, money in world.ledger.balances if name not in ("wallet", "bank"))
    return world.ledger if any(elsewhere) else funded(persona, world.faults)


def entry_refusal(world: World) -> str:
    """Name the scenario that keeps the wallet shut: one in force before what the number says."""
    entry = next((name for name in world.faults if name.startswith("giris:")), "")
    return entry or BY_NUMBER.get(world.persona, "")


def stays_shut(world: World) -> bool:
    """The wallet does not open."""
    return bool(entry_refusal(world))


def say_why(world: World) -> World:
    """Remember why the wallet stays shut."""
    return world._replace(refusal=entry_refusal(world))


def correct_number(world: World) -> World:
    """Forget what was wrong with the number; only a blocked wallet stays blocked."""
    kept = tuple(f for f in world.faults if not f.startswith("giris:") or f == "giris:cuzdan-bloke")
    return world._replace(faults=kept, refusal="")


def choose_channel(world: World, channel: str) -> World:
    """Send the first code on the channel that the reader likes."""
    return send_code(world._replace(sent=0, channel=channel))


def by_sms(world: World) -> bool:
    """Codes come as text messages."""
    return world.channel == "sms"


def send_code(world: World) -> World:
    """Send a code; the ones before it count no longer."""
    return world._replace(sent=world.sent + 1, tries=0, code="", refusal="")


def start_over(world: World) -> World:
    """Forget the codes and what was wrong with them: the payment begins again."""
    over = faults.over(world, world.refusal)
    return over._replace(sent=0, tries=0, code="", refusal="")


def push_lost(world: World) -> bool:
    """The notification does not reach the phone."""
    return world.has("onay:push-yok") and not by_sms(world)


def by_sms_instead(world: World) -> World:
    """Send the code as a text message after all."""
    return send_code(faults.over(world, "onay:push-yok"))._replace(channel="sms")


def approve(world: World) -> World:
    """Answer the notification, which stands for the right code and cannot be typed wrongly."""
    world = enter_code(world, "dogru")
    return _confirmed(world) if world.code == "yanlis" else world


def _confirmed(world: World) -> World:
    """Forget the codes and what was wrong with them: they have done their work."""
    over = faults.over(world, *FAILING_CODES)
    return over._replace(code="", tries=0, sent=0, channel="sms")


def enter_code(world: World, kind: str) -> World:
    """Take the code that was typed, for what it stands for."""
    if world.sent == 1:
        hit = (FAILING_CODES[fault] for fault in world.faults if fault in FAILING_CODES)
        kind = next(hit, kind)
    elif world.has("onay:kod-gec") and not world.tries:
        kind = "eski"
    if kind == "dogru":
        return _confirmed(world)
    wrong = kind in ("yanlis", "eski")
    return world._replace(code=kind, tries=world.tries + wrong)


def explain_code(world: World) -> World:
    """Remember why the code did not confirm anything."""
    hit = (fault for fault in world.faults if FAILING_CODES.get(fault) == world.code)
    return world._replace(refusal=next(hit, EXPLAINS.get(world.code, "")))


def code_lost(world: World) -> bool:
    """The code did not come in time."""
    return world.code in ("kayip", "yolda")


def code_late(world: World) -> bool:
    """The code was entered after its time."""
    return world.code == "gec"


def confirmation_over(world: World) -> bool:
    """The time to confirm the payment is over."""
    return world.code == "bitti"


def rejected(world: World) -> bool:
    """The payment was rejected on the phone."""
    return world.code == "ret"


def reject(world: World) -> World:
    """Reject the payment; the invoice is dead, unless it was paid before."""
    world = world._replace(refusal="onay:reddedildi")
    return world if world.paid else world._replace(invoice_state="rejected")


def code_wrong(world: World) -> bool:
    """The code is not the one that was sent last."""
    return world.code in ("yanlis", "eski")


def too_many_tries(world: World) -> bool:
    """A wrong code was entered once too often."""
    return world.tries >= MOST_TRIES


def too_many_codes(world: World) -> bool:
    """Codes were asked for so often that no further one is sent."""
    return world.sent >= MOST_CODES
