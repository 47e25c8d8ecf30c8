# ruff: noqa: RUF001 - written in Russian
"""To the liquidator of the bank: a claim in free form, with what such claims had to name."""

from guide_engine.guides.qiwi.messages.common import Letter, letter

TO = "В ГК «АСВ», по ликвидации АО «КИВИ Банк»"
SENDER = (
    "От: [имя и фамилия]\nДата рождения: [дата рождения]\nДокумент: [вид и номер документа]\n"
    "Почтовый адрес: [почтовый адрес]\nЭлектронная почта: [электронная почта]"
)
ANSWER = (
    "Прошу рассмотреть это заявление и сообщить о результате письменно. Если нужны другие "
    "документы или другой порядок подачи, прошу написать мне об этом."
)
SIGNED = "[дата]\n[подпись]"
ASKS = (
    "Başvurumu incelemenizi, sonucu yazılı bildirmenizi; başka belge ya da başka bir başvuru yolu "
    "gerekiyorsa yazmanızı istiyorum."
)

LIQUIDATOR: tuple[Letter, ...] = (
    letter(
        "liquidator",
        "balance_in_closed_wallet wallet_service_closed wallet_blocked topup_not_credited "
        "identification_required refund_window_expired",
        "Заявление об остатке QIWI Кошелька",
        TO,
        SENDER,
        "У меня есть QIWI Кошелёк с номером [номер кошелька]. После отзыва лицензии банка "
        "21 февраля 2024 года деньги в кошельке мне недоступны.",
        "Известный мне остаток: рубли [остаток в рублях], доллары [остаток в долларах], евро "
        "[остаток в евро]. Прошу рассмотреть моё требование на эту сумму.",
        ANSWER,
        "Приложения: копия документа, справка оператора связи о принадлежности номера, сведения "
        "об остатке.",
        SIGNED,
        says="Serbest biçimli başvuru. QIWI cüzdanım var; bankanın lisansı 21\u00a0Şubat 2024’te "
        "iptal edildikten sonra içindeki paraya ulaşamıyorum. Bildiğim bakiye için alacağımı "
        f"incelemenizi istiyorum. {ASKS} Ekler: kimliğin kopyası, numaranın bana ait olduğunu "
        "gösteren operatör belgesi, bakiye bilgisi.",
    ),
    letter(
        "liquidator",
        "refund_to_closed_wallet refund_other_currency",
        "Заявление о возврате, отправленном на QIWI Кошелёк",
        TO,
        SENDER,
        "Номер моего QIWI Кошелька: [номер кошелька]. Магазин AliExpress сообщил, что вернул "
        "деньги на этот кошелёк: заказ [номер заказа], возврат [сумма и валюта], [дата возврата]. "
        "Эти деньги мне недоступны.",
        "Прошу сообщить, поступили ли они в КИВИ Банк, и рассмотреть моё требование на эту сумму.",
        ANSWER,
        "Приложения: копия документа, справка оператора связи о принадлежности номера, "
        "подтверждение возврата.",
        SIGNED,
        says="Serbest biçimli başvuru. AliExpress, sipariş parasını QIWI cüzdanıma iade ettiğini "
        "bildirdi; bu paraya ulaşamıyorum. Paranın QIWI Bank hesabına geçip geçmediğini yazmanızı "
        f"ve alacağımı incelemenizi istiyorum. {ASKS} Ekler: kimliğin kopyası, numaranın bana ait "
        "olduğunu gösteren operatör belgesi, iade belgesi.",
    ),
    letter(
        "liquidator",
        "wallet_number_changed",
        "Заявление: QIWI Кошелёк на прежнем номере телефона",
        TO,
        SENDER,
        "Номер моего QIWI Кошелька: [номер кошелька]. Этим номером телефона я больше не "
        "пользуюсь; прилагаю справку оператора связи о том, что он принадлежал мне.",
        "На кошелёк был отправлен возврат за заказ AliExpress [номер заказа]: [сумма и валюта], "
        "[дата возврата]. Прошу рассмотреть моё требование на эту сумму.",
        ANSWER,
        "Приложения: копия документа, справка оператора связи, подтверждение возврата.",
        SIGNED,
        says="Serbest biçimli başvuru. QIWI cüzdanımın bağlı olduğu telefon numarasını artık "
        "kullanmıyorum; numaranın bana ait olduğunu gösteren operatör belgesini ekliyorum. Bu "
        "cüzdana AliExpress iadesi gönderildi. Alacağımı incelemenizi istiyorum. "
        f"{ASKS} Ekler: kimliğin kopyası, operatör belgesi, iade belgesi.",
    ),
)
