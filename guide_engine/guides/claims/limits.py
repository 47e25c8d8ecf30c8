"""What an identification level allowed: balance, turnover, single payments."""

from datetime import date

from guide_engine.core.claim import Claim, Source
from guide_engine.guides.claims.sources import INTERFAX, LAST_READ, MINIMAL, RBC, W_PROFILE

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="balance-caps",
        sentence=(
            "QIWI’de bakiye limiti o dönemde kimliksiz cüzdanda 15.000, basitleştirilmiş kimlik "
            "doğrulamasında 60.000, tam kimlik doğrulamasında 600.000\u00a0rubleydi."
        ),
        sources=(RBC, INTERFAX),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
    Claim(
        id="monthly-turnover",
        sentence=(
            "QIWI’de aylık işlem toplamı limiti o dönemde kimliksiz cüzdanda 40.000, "
            "basitleştirilmiş kimlik doğrulamasında 200.000\u00a0rubleydi."
        ),
        sources=(
            Source(
                "pcnews.ru, 2021",
                (
                    "https://pcnews.ru/news/rossiane_smogut_otpravlat_dengi_cerez_anonimnye_koselk"
                    "i_no_pasport_predavit_pridetsa-1090058.html"
                ),
            ),
            W_PROFILE,
            MINIMAL,
        ),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Tam kimlik doğrulaması için kaynaklar ayrışıyor, bu yüzden rakam verilmez.",
    ),
    Claim(
        id="per-operation-cap",
        sentence="QIWI’de işlem başına limit o dönemde kimliksiz cüzdanda 15.000\u00a0rubleydi.",
        sources=(MINIMAL,),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Tarihsiz ve resmî olmayan bir sayfaya dayanır.",
    ),
    Claim(
        id="foreign-payments-limit",
        sentence=(
            "QIWI’nin limit türleri arasında yabancı şirketlere aylık ödemeler için ayrı bir limit "
            "vardı."
        ),
        sources=(W_PROFILE,),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Limitin tutarı belgelenmiş değildir.",
    ),
    Claim(
        id="minimal-basic-services",
        sentence=(
            "Resmî olmayan bir sayfaya göre “Minimal” düzeydeki cüzdanla yalnızca cep telefonu, "
            "internet, ev faturaları ve cezalar gibi temel hizmetler ödenebiliyordu."
        ),
        sources=(MINIMAL,),
        confidence="weak",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Son yıllarda bu düzeyle AliExpress’te ödeme yapılamadığı olasıdır (çıkarım).",
    ),
    Claim(
        id="online-identification-russians",
        sentence=(
            "QIWI’de basitleştirilmiş (çevrim içi) kimlik doğrulaması yalnızca Rusya "
            "vatandaşlarına açıktı. Diğerleri için iş ortaklarında yüz yüze tam kimlik doğrulaması "
            "vardı."
        ),
        sources=(
            Source(
                "Gazeta.ru",
                "https://gazeta.ru/business/2019/09/15/12627709.shtml",
                date(2019, 9, 15),
            ),
            Source("trustlink.ru, Kasım 2014", "http://www.trustlink.ru/news/150255"),
        ),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat=(
            "Türkiye’deki bir okurun normalde “Minimal” düzeyi aşamadığı bundan çıkar (çıkarım)."
        ),
    ),
    Claim(
        id="identification-levels",
        sentence=(
            "QIWI API belgelerinde düzeyler ANONYMOUS ya da SIMPLE (“Minimal”), VERIFIED (“Ana”) "
            "ve FULL (“Profesyonel”) adını taşıyordu. Bir kişinin kimliği doğrulanmış en çok "
            "5\u00a0cüzdanı olabiliyordu."
        ),
        sources=(W_PROFILE,),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat=(
            "Belgeler SIMPLE adını iki anlamda kullanır: bir yerde basitleştirilmiş kimlik "
            "doğrulaması, bir yerde kimliksiz cüzdan."
        ),
    ),
)
