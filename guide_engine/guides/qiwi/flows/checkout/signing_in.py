"""At the wallet: its number, the redirect, the code."""

from guide_engine.core.model import BY_WORLD, Arrow, Choice, Node
from guide_engine.guides.qiwi.flows.checkout.steps import CLOSED, CONFIRMED
from guide_engine.guides.qiwi.rules import faults, wallet
from guide_engine.guides.qiwi.shop import CHANNEL
from guide_engine.guides.qiwi.wallets import CODE, WALLET
from guide_engine.guides.qiwi.world import World

NOT_CONFIRMED: tuple[Arrow[World], ...] = (
    Arrow("code_late", wallet.code_late, wallet.explain_code),
    Arrow("code_lost", wallet.code_lost, wallet.explain_code),
    Arrow("confirmation_over", wallet.confirmation_over, wallet.explain_code),
    Arrow("rejected", wallet.rejected, wallet.reject),
)
"""Where a code or an answer leads that confirms nothing."""

NO_CODE: tuple[Arrow[World], ...] = (
    CLOSED,
    Arrow("code_lost", do=faults.because("onay:kod-gelmedi")),
)

ENTRY: tuple[Node[World], ...] = (
    Node(
        "wallet",
        "cuzdan-numarasi",
        (
            Choice(
                "pay_now",
                "simdi-ode",
                (
                    CLOSED,
                    Arrow("entry_refused", wallet.stays_shut, wallet.say_why),
                    Arrow("redirected"),
                ),
                (WALLET,),
                wallet.enter_wallet,
            ),
        ),
    ),
    Node(
        "entry_refused",
        "giris-reddedildi",
        (
            Choice(
                "correct_number",
                "numarayi-duzelt",
                (CLOSED, Arrow("wallet")),
                do=wallet.correct_number,
            ),
        ),
        BY_WORLD,
    ),
    Node(
        "redirected",
        "yonlendirme",
        (
            Choice(
                "ask_code",
                "kod-iste",
                (
                    CLOSED,
                    Arrow("push_lost", wallet.push_lost, faults.because("onay:push-yok")),
                    Arrow("code", when=wallet.by_sms),
                    Arrow("push"),
                ),
                (CHANNEL,),
                wallet.choose_channel,
            ),
        ),
    ),
    Node(
        "code",
        "dogrulama-kodu",
        (
            Choice(
                "enter_code",
                "kodu-dogrula",
                (
                    CLOSED,
                    Arrow("locked", wallet.too_many_tries, faults.because("onay:kod-yanlis")),
                    Arrow(None, when=wallet.code_wrong),
                    *NOT_CONFIRMED,
                    *CONFIRMED,
                ),
                (CODE,),
                wallet.enter_code,
            ),
            Choice("no_code", "kod-gelmedi", NO_CODE),
        ),
    ),
    Node(
        "push",
        "anlik-bildirim",
        (
            Choice(
                "approve",
                "onayla",
                (CLOSED, *NOT_CONFIRMED, *CONFIRMED),
                do=wallet.approve,
            ),
            Choice("reject", "reddet", (CLOSED, Arrow("rejected", do=wallet.reject))),
            Choice("ignore", "yoksay", NO_CODE),
        ),
    ),
)


def _code_again(id: str, slug: str, diagnosis: str) -> Node[World]:
    """Make a screen from which a new code can be asked for, a few times."""
    return Node(
        id,
        slug,
        (
            Choice(
                "new_code",
                "yeni-kod-iste",
                (
                    CLOSED,
                    Arrow("locked", when=wallet.too_many_codes),
                    Arrow("code", do=wallet.send_code),
                ),
            ),
        ),
        diagnosis,
    )


def _begin_again(id: str, slug: str, diagnosis: str) -> Node[World]:
    """Make a screen from which the payment begins again at the wallet number."""
    choice = Choice("start_over", "odemeye-don", (CLOSED, Arrow("wallet")), do=wallet.start_over)
    return Node(id, slug, (choice,), diagnosis)


TROUBLE: tuple[Node[World], ...] = (
    _code_again("code_late", "kodun-suresi-doldu", "otp_expired"),
    _code_again("code_lost", "kod-gelmedi", BY_WORLD),
    Node(
        "push_lost",
        "bildirim-gelmedi",
        (
            Choice(
                "by_sms",
                "sms-ile-iste",
                (CLOSED, Arrow("code", do=wallet.by_sms_instead)),
            ),
        ),
        "otp_not_received",
    ),
    _begin_again("confirmation_over", "onay-suresi-doldu", "otp_expired"),
    _begin_again("locked", "deneme-kapandi", "otp_wrong"),
    Node(
        "rejected",
        "odeme-reddedildi",
        (
            Choice(
                "back_to_order",
                "siparise-don",
                (CLOSED, Arrow("method")),
                do=wallet.start_over,
            ),
        ),
        BY_WORLD,
    ),
)

NODES: tuple[Node[World], ...] = (*ENTRY, *TROUBLE)
