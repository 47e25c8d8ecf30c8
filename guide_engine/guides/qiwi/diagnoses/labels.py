"""Where a diagnosis lives: its failure number, its address, the topic page that speaks of it.

Every label of the case taxonomy is here, and one of our own for each failure that it lacks. What
depends on another organisation alone is out of scope: it has an address but no diagnosis.
"""

from guide_engine.core.diagnosis import Label

_SERVICE = (
    Label("wallet_service_closed", "F00", "qiwi-cuzdani-kapandi", "service_status"),
    Label("wallet_blocked", "F09", "cuzdan-bloke-edildi", "service_status"),
    Label("region_restricted", "F13", "ulkenizde-kullanilamiyor", "checkout"),
    Label("balance_in_closed_wallet", "F36", "cuzdanda-para-kaldi", "service_status"),
    Label("account_access_lost", "", "hesaba-girilemiyor", "support_contact"),
)
_WALLET = (
    Label("wrong_wallet_number", "F04", "cuzdan-numarasi-yanlis", "checkout"),
    Label("wallet_not_registered", "F05", "kayitli-cuzdan-yok", "registration"),
    Label("identification_required", "F11", "kimlik-dogrulamasi-isteniyor", "registration"),
    Label("topup_not_credited", "F34", "yuklenen-para-gelmedi", "topup"),
    Label("registration_phone_unsupported", "", "numara-kayda-uygun-degil", "registration"),
    Label("wrong_recipient", "", "para-yanlis-kisiye-gitti", "support_contact"),
    Label(
        "prepaid_balance_recovery",
        "",
        "on-odemeli-kartta-para-kaldi",
        "",
        in_scope=False,
    ),
    Label("withdrawal_delayed", "", "cuzdandan-cekim-gecikti", "", in_scope=False),
    Label("bank_security_block", "", "banka-hesabi-kilitledi", "", in_scope=False),
)
_FUNDS = (
    Label("insufficient_funds", "F01", "bakiye-yetersiz", "checkout"),
    Label("fx_shortfall", "F02", "kur-yuzunden-para-yetmedi", "currency"),
    Label("currency_not_accepted", "F03", "para-birimi-kabul-edilmedi", "currency"),
    Label("limit_exceeded", "F10", "limit-asildi", "topup"),
    Label("amount_out_of_range", "F12", "tutar-limit-disinda", "checkout"),
    Label("currency_question", "", "hangi-bakiyeden-odenir", "currency"),
)
_CODES = (
    Label("otp_not_received", "F06", "kod-gelmedi", "otp"),
    Label("otp_expired", "F07", "kodun-suresi-doldu", "otp"),
    Label("otp_wrong", "F08", "kod-yanlis", "otp"),
    Label("otp_delayed", "", "kod-gec-geldi", "otp"),
    Label("otp_sent_to_old_number", "", "kod-eski-numaraya-gitti", "otp"),
    Label("otp_accepted_but_payment_failed", "", "kod-kabul-edildi-odeme-gecmedi", "otp"),
)
_CHECKOUT = (
    Label("same_payment_pending", "F14", "ayni-odeme-zaten-var", "checkout"),
    Label("invoice_expired", "F15", "faturanin-suresi-doldu", "checkout"),
    Label("wallet_technical_error", "F16", "teknik-hata", "checkout"),
    Label("no_redirect", "F33", "siteye-geri-donmedi", "pending"),
    Label("platform_error_code", "F37", "aliexpress-hata-kodu-verdi", "checkout"),
    Label("browser_or_adblock_interference", "", "odeme-sayfasi-acilmiyor", "checkout"),
    Label("duplicate_order_on_retry", "", "her-denemede-yeni-siparis", "pending"),
)
_CARDS = (
    Label("card_declined", "", "kart-reddedildi", "checkout"),
    Label("card_scheme_not_accepted", "", "kart-turu-kabul-edilmiyor", "checkout"),
    Label("card_closed_for_online", "", "kart-internete-kapali", "checkout"),
    Label("third_party_payer_mismatch", "", "baskasinin-kartiyla-odeme", "checkout"),
)
_AFTER_PAYMENT = (
    Label("payment_pending_review", "F17", "odeme-dogrulaniyor", "pending"),
    Label("payment_review_overdue", "F18", "dogrulama-24-saati-gecti", "pending"),
    Label("charged_but_order_unpaid", "F19", "para-cekildi-siparis-odenmedi", "pending"),
    Label("order_closed_after_payment", "F20", "odeme-sonrasi-siparis-kapandi", "pending"),
    Label("order_frozen", "F32", "siparis-donduruldu", "pending"),
    Label("payment_reference_missing", "", "siparis-numarasi-yazilmadi", "receipt"),
)
_CHARGES = (
    Label("double_charge", "F21", "odeme-iki-kez-cekildi", "double_charge"),
    Label("charged_more_than_order", "F22", "fazla-para-cekildi", "currency"),
    Label("apparent_double_charge", "", "iki-kez-cekilmis-gibi-gorunuyor", "double_charge"),
    Label("preauth_hold_not_released", "", "provizyon-kalkmadi", "pending"),
    Label("wrong_currency_charged", "", "baska-para-biriminden-cekildi", "currency"),
    Label("receipt_question", "", "dekont-bulunamiyor", "receipt"),
    Label("wrong_amount_charged", "", "satici-yanlis-tutar-girdi", "", in_scope=False),
)
_REFUNDS = (
    Label("refund_other_currency", "F23", "iade-baska-hesaba-geldi", "refund"),
    Label("refund_delayed", "F24", "iade-bekleniyor", "refund"),
    Label("refund_overdue", "F25", "iade-tamamlandi-para-yok", "refund"),
    Label("refund_to_closed_wallet", "F26", "iade-kapali-cuzdana-gidiyor", "refund"),
    Label("wallet_number_changed", "F27", "iade-eski-numaraya-gitti", "refund"),
    Label("refund_fx_loss", "", "iade-kur-yuzunden-eksik", "currency"),
    Label("refund_other_destination", "", "iade-baska-yere-gitti", "refund"),
    Label("refund_blocked_by_open_dispute", "", "banka-itirazi-iadeyi-durdurdu", "dispute"),
    Label("refund_window_expired", "", "iade-suresi-gecti", "refund"),
)
_DISPUTES = (
    Label("seller_pressure", "F30", "satici-baski-yapiyor", "dispute"),
    Label("dispute_needed", "F31", "urun-gelmedi", "dispute"),
    Label("dispute_window_missed", "F38", "anlasmazlik-suresi-gecti", "dispute"),
    Label("chargeback_rejected", "", "harcama-itirazi-reddedildi", "", in_scope=False),
)
_SAFETY = (
    Label("phishing", "F28", "komisyon-ya-da-kod-istediler", "support_contact"),
    Label("unknown_invoice", "F29", "taninmayan-fatura-geldi", "support_contact"),
    Label("fake_customs", "F35", "sahte-gumruk-mesaji-geldi", "support_contact"),
    Label("off_platform_scam", "", "site-disinda-odeme-yapildi", "dispute"),
    Label("unauthorised_charge", "", "odemeyi-siz-yapmadiniz", "support_contact"),
)
_ALL = (
    *_SERVICE,
    *_WALLET,
    *_FUNDS,
    *_CODES,
    *_CHECKOUT,
    *_CARDS,
    *_AFTER_PAYMENT,
    *_CHARGES,
    *_REFUNDS,
    *_DISPUTES,
    *_SAFETY,
)

LABELS: dict[str, Label] = {label.id: label for label in _ALL}
