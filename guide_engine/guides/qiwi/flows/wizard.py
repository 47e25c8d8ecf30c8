"""The wizard: a tree of questions whose ends are the diagnoses."""

from guide_engine.core.model import Arrow, Choice, Flow, Node
from guide_engine.guides.qiwi import charge
from guide_engine.guides.qiwi.clocks import CLOCK
from guide_engine.guides.qiwi.days import DAY
from guide_engine.guides.qiwi.diagnoses.labels import LABELS

UNSURE = "emin-degilim"


def _ask(id: str, slug: str, *answers: tuple[str, str]) -> Node[None]:
    """Make a question; each answer is its slug and the question or diagnosis that it leads to."""
    return Node(id, slug, tuple(Choice(answer, answer, (Arrow(to),)) for answer, to in answers))


QUESTIONS = (
    _ask(
        "payment",
        "odeme",
        ("qiwi-once", "qiwi_before"),
        ("qiwi-simdi", "qiwi_now"),
        ("baska-yontem", "other"),
        (UNSURE, "danger_or_not"),
    ),
    _ask(
        "qiwi_before",
        "qiwi-sorun",
        ("odeme-gecmedi", "qiwi_failed"),
        ("odeme-gecti", "qiwi_order"),
        ("iade", "qiwi_refund"),
        ("cuzdanda-para", "balance_in_closed_wallet"),
        ("biri-bir-sey-istiyor", "phishing"),
        (UNSURE, "wallet_service_closed"),
    ),
    _ask(
        "qiwi_failed",
        "qiwi-ekran",
        ("para-yetmedi", "qiwi_funds"),
        ("limit-ya-da-kimlik", "qiwi_limits"),
        ("numara-ya-da-cuzdan", "qiwi_wallet"),
        ("kod", "qiwi_code"),
        ("fatura-ya-da-hata", "qiwi_invoice"),
        (UNSURE, "wallet_technical_error"),
    ),
    _ask(
        "qiwi_funds",
        "qiwi-para",
        ("bakiye-az", "insufficient_funds"),
        ("kur-farki", "fx_shortfall"),
        ("para-birimi", "currency_not_accepted"),
        ("hangi-bakiye", "currency_question"),
        ("yukledigim-gelmedi", "topup_not_credited"),
        (UNSURE, "insufficient_funds"),
    ),
    _ask(
        "qiwi_limits",
        "qiwi-limit",
        ("limit", "limit_exceeded"),
        ("kimlik", "identification_required"),
        ("tutar", "amount_out_of_range"),
        (UNSURE, "limit_exceeded"),
    ),
    _ask(
        "qiwi_wallet",
        "qiwi-cuzdan",
        ("numara-yanlis", "wrong_wallet_number"),
        ("kayit-yok", "wallet_not_registered"),
        ("bloke", "wallet_blocked"),
        ("numaraya-kod-gitmiyor", "registration_phone_unsupported"),
        ("ulke", "region_restricted"),
        (UNSURE, "wallet_blocked"),
    ),
    _ask(
        "qiwi_code",
        "qiwi-kod",
        ("gelmedi", "otp_not_received"),
        ("gec-geldi", "otp_delayed"),
        ("suresi-doldu", "otp_expired"),
        ("yanlis", "otp_wrong"),
        ("eski-numara", "otp_sent_to_old_number"),
        ("kabul-edildi", "otp_accepted_but_payment_failed"),
        (UNSURE, "otp_not_received"),
    ),
    _ask(
        "qiwi_invoice",
        "qiwi-fatura",
        ("ayni-odeme", "same_payment_pending"),
        ("suresi-doldu", "invoice_expired"),
        ("tanimiyorum", "unknown_invoice"),
        ("teknik-hata", "wallet_technical_error"),
        (UNSURE, "wallet_technical_error"),
    ),
    _ask(
        "qiwi_order",
        "qiwi-siparis",
        ("odeme-bekleniyor", "charged_but_order_unpaid"),
        ("dogrulaniyor", "payment_review_overdue"),
        ("geri-donmedi", "no_redirect"),
        ("kapandi", "order_closed_after_payment"),
        ("cekilen-para", "qiwi_charge"),
        ("belge", "receipt_question"),
        (UNSURE, "charged_but_order_unpaid"),
    ),
    _ask(
        "qiwi_charge",
        "qiwi-cekilen",
        ("iki-kez", "double_charge"),
        ("iki-kez-gibi", "apparent_double_charge"),
        ("fazla-cekildi", "charged_more_than_order"),
        ("yanlis-kisi", "wrong_recipient"),
        (UNSURE, "double_charge"),
    ),
    _ask(
        "qiwi_refund",
        "qiwi-iade",
        ("ruble-hesabinda-yok", "refund_other_currency"),
        ("kapandiktan-sonra", "refund_to_closed_wallet"),
        ("numaram-degisti", "wallet_number_changed"),
        ("tamamlandi-para-yok", "refund_overdue"),
        (UNSURE, "refund_to_closed_wallet"),
    ),
    _ask(
        "qiwi_now",
        "qiwi-bugun",
        ("secenek-yok", "wallet_service_closed"),
        ("param-kaldi", "balance_in_closed_wallet"),
        ("iade-cikti", "refund_to_closed_wallet"),
        ("biri-bir-sey-istiyor", "phishing"),
        (UNSURE, "wallet_service_closed"),
    ),
    _ask(
        "other",
        "baska-sorun",
        ("odeme-alinmadi", "other_failed"),
        ("para-cikti", "other_order"),
        ("iade", "other_refund"),
        ("urun-gelmedi", "other_dispute"),
        ("biri-bir-sey-istiyor", "other_danger"),
        (UNSURE, "charged_but_order_unpaid"),
    ),
    _ask(
        "other_failed",
        "odeme-alinmadi",
        ("kart", "other_card"),
        ("cuzdan", "other_wallet"),
        ("kod", "other_code"),
        ("sayfa-ya-da-hata", "other_page"),
        (UNSURE, "platform_error_code"),
    ),
    _ask(
        "other_card",
        "kart",
        ("reddedildi", "card_declined"),
        ("kart-turu", "card_scheme_not_accepted"),
        ("internete-kapali", "card_closed_for_online"),
        ("baskasinin-karti", "third_party_payer_mismatch"),
        (UNSURE, "card_declined"),
    ),
    _ask(
        "other_wallet",
        "baska-cuzdan",
        ("bakiye-az", "insufficient_funds"),
        ("yukledigim-gelmedi", "topup_not_credited"),
        ("limit", "limit_exceeded"),
        ("bloke", "wallet_blocked"),
        ("numaraya-kod-gitmiyor", "registration_phone_unsupported"),
        ("ulke", "region_restricted"),
        ("teknik-hata", "wallet_technical_error"),
        (UNSURE, "insufficient_funds"),
    ),
    _ask(
        "other_code",
        "kod",
        ("gelmedi", "otp_not_received"),
        ("gec-geldi", "otp_delayed"),
        ("eski-numara", "otp_sent_to_old_number"),
        ("kabul-edildi", "otp_accepted_but_payment_failed"),
        (UNSURE, "otp_not_received"),
    ),
    _ask(
        "other_page",
        "sayfa",
        ("acilmiyor", "browser_or_adblock_interference"),
        ("hata-kodu", "platform_error_code"),
        ("her-denemede-siparis", "duplicate_order_on_retry"),
        ("hesaba-giremiyorum", "account_access_lost"),
        (UNSURE, "browser_or_adblock_interference"),
    ),
    _ask(
        "other_order",
        "siparis-durumu",
        ("dogrulaniyor", "other_review"),
        ("odeme-bekleniyor", "charged_but_order_unpaid"),
        ("kapandi", "order_closed_after_payment"),
        ("donduruldu", "order_frozen"),
        ("tutar-farkli", "other_charge"),
        ("belge", "other_proof"),
        (UNSURE, "charged_but_order_unpaid"),
    ),
    _ask(
        "other_charge",
        "cekilen-tutar",
        ("iki-kez", "double_charge"),
        ("iki-kez-gibi", "apparent_double_charge"),
        ("fazla-cekildi", "charged_more_than_order"),
        ("para-birimi", "wrong_currency_charged"),
        ("provizyon", "preauth_hold_not_released"),
        ("yanlis-kisi", "wrong_recipient"),
        (UNSURE, "double_charge"),
    ),
    _ask(
        "other_proof",
        "odeme-belgesi",
        ("dekont-yok", "receipt_question"),
        ("numara-yazmadim", "payment_reference_missing"),
        (UNSURE, "receipt_question"),
    ),
    _ask(
        "other_review",
        "dogrulama-suresi",
        ("24-saat-gecmedi", "payment_pending_review"),
        ("24-saat-gecti", "payment_review_overdue"),
        (UNSURE, "payment_pending_review"),
    ),
    _ask(
        "other_refund",
        "iade-durumu",
        ("islemde", "refund_delayed"),
        ("tamamlandi-yeni", "refund_delayed"),
        ("tamamlandi-gecikti", "refund_overdue"),
        ("eksik-ya-da-engelli", "other_refund_odd"),
        (UNSURE, "refund_delayed"),
    ),
    _ask(
        "other_refund_odd",
        "iade-sorunu",
        ("kur-farki", "refund_fx_loss"),
        ("baska-para-birimi", "refund_other_currency"),
        ("baska-yere-gitti", "refund_other_destination"),
        ("banka-itirazi", "refund_blocked_by_open_dispute"),
        ("iade-almiyor", "refund_window_expired"),
        (UNSURE, "refund_other_destination"),
    ),
    _ask(
        "other_dispute",
        "anlasmazlik-suresi",
        ("sure-var", "dispute_needed"),
        ("sure-gecti", "dispute_window_missed"),
        ("satici-istiyor", "seller_pressure"),
        (UNSURE, "dispute_needed"),
    ),
    _ask(
        "other_danger",
        "tehlike",
        ("kod-ucret-kimlik", "phishing"),
        ("gumruk-mesaji", "fake_customs"),
        ("site-disinda-odedim", "off_platform_scam"),
        ("ben-odemedim", "unauthorised_charge"),
        ("satici-istiyor", "seller_pressure"),
        (UNSURE, "phishing"),
    ),
    _ask(
        "danger_or_not",
        "emin-degilim",
        ("biri-bir-sey-istiyor", "phishing"),
        ("para-cikti", "charged_but_order_unpaid"),
        ("para-cikmadi", "wallet_service_closed"),
        (UNSURE, "wallet_service_closed"),
    ),
)

_REACHED = dict.fromkeys(
    choice.arrows[0].to
    for question in QUESTIONS
    for choice in question.choices
    if choice.arrows[0].to in LABELS
)

ENDS: tuple[Node[None], ...] = tuple(
    Node(id, LABELS[id].slug, diagnosis=id) for id in _REACHED if id
)

WIZARD: Flow[None] = Flow(
    id="wizard",
    kind="questions",
    root="param-nerede/",
    outcomes="cozum/",
    nodes=(*QUESTIONS, *ENDS),
    facts=(DAY, CLOCK, *charge.FIELDS),
)
