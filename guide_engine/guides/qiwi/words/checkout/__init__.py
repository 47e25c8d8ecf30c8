"""The words of the drill; one file a part of the checkout."""

from guide_engine.core.words import Label, Words
from guide_engine.guides.qiwi.facts import facts
from guide_engine.guides.qiwi.words.checkout import (
    after,
    back,
    disputes,
    fields,
    paying,
    shopping,
    wallet,
)
from guide_engine.guides.qiwi.world import World

CONTROLS = {
    "hour": Label("1\u00a0saat ilerlet"),
    "day": Label("1\u00a0gün ilerlet"),
    "month": Label("1\u00a0ay ilerlet"),
    "to_roubles": Label("Bu tarihe git"),
    "to_limits": Label("Bu tarihe git"),
    "to_closure": Label("Bu tarihe git"),
    "to_date": Label("Tarihe git"),
}

LAWS = {
    "money_is_conserved": "Her para biriminde hesapların toplamı sıfırdır.",
    "refund_within_payment": "İade, ödenen tutarı geçmez ve aynı para birimindedir.",
    "one_settlement": "Bir sipariş bir kez ödenir; çift çekim denemesi bunun dışındadır.",
    "nothing_is_left_over": "Bloke tutar bekleyen bir ödemenin, yoldaki para bir iadenindir.",
    "time_goes_on": "Hiçbir adım saati geri almaz.",
    "payments_stay": "Alınmış bir ödeme küçülmez ve silinmez; iade onu değiştirmez.",
    "final_states_stay": "Sonuçlanan fatura değişmez; ödenmemiş sipariş için yenisi kesilir.",
    "refunds_stay": "Gelen iade yalnızca geri alınırsa eksilir; başka hesaba giden yeniden gelmez.",
}

WORDS: Words[World] = Words(
    title="Ödemeyi deneyin",
    lead="Gerçek para yok. Simülatör hiçbir gerçek siteye bağlanmaz.",
    nodes={
        **shopping.NODES,
        **wallet.NODES,
        **paying.NODES,
        **after.NODES,
        **disputes.NODES,
        **back.NODES,
    },
    controls=CONTROLS,
    fields=fields.FIELDS,
    facts=facts,
    laws=LAWS,
)
