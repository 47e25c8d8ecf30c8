"""At the wallet: its number, the redirect, the code."""

from guide_engine.core.model import BY_WORLD, Arrow, Choice, Node
from guide_engine.guides.qiwi.flows.checkout.steps import CLOSED, CONFIRMED, go
from guide_engine.guides.qiwi.rules import faults, wallet
from guide_engine.guides.qiwi.shop import CHANNEL
from guide_engine.guides.qiwi.wallets import CODE, WALLET
from guide_engine.guides.qiwi.world import World

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
                    Arrow(
                        "entry_refused",
                        wallet.real_data,
                        faults.because("giris:gercek-veri"),
                    ),
                    Arrow(
                        "entry_refused",
                        wallet.wrong_number,
                        faults.because("giris:numara-yanlis"),
                    ),
                    Arrow(
                        "entry_refused",
                        wallet.no_wallet,
                        faults.because("giris:cuzdan-yok"),
                    ),
                    Arrow(
                        "entry_refused",
                        wallet.blocked,
                        faults.because("giris:cuzdan-bloke"),
                    ),
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
                (CLOSED, Arrow("code", when=wallet.by_sms), Arrow("push")),
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
                    Arrow(
                        "locked",
                        wallet.too_many_tries,
                        faults.because("onay:kod-yanlis"),
                    ),
                    Arrow(None, when=wallet.code_wrong),
                    Arrow(
                        "code_late",
                        wallet.code_late,
                        faults.because("onay:kod-suresi-doldu"),
                    ),
                    Arrow(
                        "code_lost",
                        wallet.code_lost,
                        faults.because("onay:kod-gelmedi"),
                    ),
                    *CONFIRMED,
                ),
                (CODE,),
                wallet.enter_code,
            ),
            Choice(
                "no_code",
                "kod-gelmedi",
                (CLOSED, Arrow("code_lost", do=faults.because("onay:kod-gelmedi"))),
            ),
        ),
    ),
    Node(
        "push",
        "anlik-bildirim",
        (
            Choice(
                "approve",
                "onayla",
                (
                    CLOSED,
                    Arrow(
                        "code_late",
                        wallet.code_late,
                        faults.because("onay:kod-suresi-doldu"),
                    ),
                    Arrow(
                        "code_lost",
                        wallet.not_confirmed,
                        faults.because("onay:kod-gelmedi"),
                    ),
                    *CONFIRMED,
                ),
                do=wallet.approve,
            ),
            go("reject", "reddet", "rejected"),
            Choice(
                "ignore",
                "yoksay",
                (CLOSED, Arrow("code_lost", do=faults.because("onay:kod-gelmedi"))),
            ),
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


TROUBLE: tuple[Node[World], ...] = (
    _code_again("code_late", "kodun-suresi-doldu", "otp_expired"),
    _code_again("code_lost", "kod-gelmedi", "otp_not_received"),
    Node(
        "locked",
        "deneme-kapandi",
        (
            Choice(
                "start_over",
                "odemeye-don",
                (CLOSED, Arrow("wallet")),
                do=wallet.start_over,
            ),
        ),
        "otp_wrong",
    ),
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
    ),
)

NODES: tuple[Node[World], ...] = (*ENTRY, *TROUBLE)
