"""Out of reach: the country is refused, the account does not open."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi.diagnoses.common import (
    CHAT,
    NO_DEADLINE,
    OUTSIDE,
    SCREEN,
    reply,
)

ACCESS = (
    Diagnosis(
        id="region_restricted",
        title="Ülkenizde kullanılamıyor uyarısı çıktı",
        said=(
            "Bu hizmet ülkenizde kullanılamıyor diyor",
            "Bulunduğunuz bölgeden erişim yok",
            "Site beni başka ülkenin sayfasına atıyor",
            "Yurt dışından girince açılmıyor",
            "Bölge engeli var, ödeme yaptırmıyor",
        ),
        happened="Site ya da ödeme hizmeti bulunduğunuz ülkeye kapalı. Hesaptaki ülke ayarı ya da "
        "yanlış bir adres de aynı uyarıyı verir.",
        certainty="likely",
        move="give_up",
        first="Önce adresi kontrol edin",
        first_text="Adres çubuğunu harf harf okuyun. Sahte siteler de ülke uyarısı gösterir.",
        now=(
            Advice("Adres çubuğundaki yazımı harf harf kontrol edin.", inferred=True),
            Advice("AliExpress hesabınızdaki ülke ve dil ayarına bakın.", inferred=True),
            Advice(
                "Uyarı yine çıkarsa bu yöntemi bırakın. Ödeme sayfanızda başka bir yöntem seçin.",
                inferred=True,
            ),
            Advice(
                "Eski siparişleriniz görünmüyorsa AliExpress sohbetine yazın.",
                inferred=True,
            ),
        ),
        then="O dönemde QIWI bazı ödemeleri ülkeye göre reddederdi. 2022’de Ukrayna’dan girişi de "
        "kesmişti. Kabul etmekten başka yol yoktu.",
        contact=CHAT,
        evidence=(SCREEN, "Adres çubuğundaki tam adres", "Hesabınızdaki ülke ayarı"),
        deadline=NO_DEADLINE,
        avoid=(
            "Konumunuzu gizleyip yeniden denemeyin.",
            "Yönlendirildiğiniz sayfaya şifre ya da kart bilgisi yazmayın.",
            "Başkasının hesabından ödemeyin.",
        ),
        reply=reply(
            "Gördüğünüz uyarı, hizmetin bulunduğunuz ülkeye kapalı olduğunu söyler. Önce adres "
            "çubuğundaki yazımı harf harf kontrol edin; sahte siteler de böyle uyarılar gösterir. "
            "Sonra AliExpress hesabınızdaki ülke ayarına bakın. Uyarı sürerse ödeme sayfanızdaki "
            "başka bir yöntemi seçin. Konumunuzu gizleyerek denemeyin.",
            "Uyarının ekran görüntüsünü, adresi ve seçili ülkeyi gönderin.",
        ),
        claims=(
            "access-by-country",
            "code-country",
            "ae-russia-separate",
            "current-methods-unknown",
        ),
        scenario="odeme:ulke-kapali",
        step="odeme/#onay-sayfasi",
        codes=("131",),
    ),
    Diagnosis(
        id="account_access_lost",
        title="AliExpress hesabına girilemiyor",
        said=(
            "Şifremi unuttum, hesabıma giremiyorum",
            "Giriş yapınca yine giriş sayfası açılıyor",
            "Şifre yenileme e-postası gelmiyor",
            "Siparişlerim listesi açılmıyor",
            "Hesabım açılmıyor, siparişlerime bakamıyorum",
        ),
        happened="Giriş bilgisi tanınmıyor ya da tarayıcı oturumu açık tutamıyor. Siparişleriniz "
        "ve ödemeleriniz hesapta durur.",
        certainty="possible",
        move="retry",
        first="Girişi başka tarayıcıda deneyin",
        first_text="Eklentisiz bir tarayıcı sorunu ayırır. Yeni hesap açmayın.",
        now=(
            Advice("Girişi başka bir tarayıcıda bir kez deneyin.", inferred=True),
            Advice(
                "Şifreyi giriş sayfasındaki yenileme adımıyla değiştirin.",
                inferred=True,
            ),
            Advice("İstenmeyen e-posta klasörüne de bakın.", inferred=True),
            Advice("Yine olmazsa AliExpress yardım merkezindeki sohbete yazın."),
        ),
        then="",
        contact=CHAT,
        evidence=(
            "Hesabın e-posta adresi ya da telefonu",
            "Son siparişin tarihi ve numarası",
            SCREEN,
        ),
        deadline="Açık bir anlaşmazlık varsa sipariş sayfasındaki sayaç bitmeden girin.",
        avoid=(
            "Şifreyi arka arkaya denemeyin.",
            "“Hesabı kurtarırım” diyen kişiye şifre ya da kod vermeyin.",
        ),
        reply=reply(
            "Hesabınıza giremeseniz de siparişleriniz ve ödemeleriniz orada durur. Girişi önce "
            "eklentisiz, başka bir tarayıcıda bir kez deneyin. Sonra giriş sayfasındaki şifre "
            "yenileme adımını kullanın ve istenmeyen e-posta klasörüne bakın. Yine olmazsa "
            "AliExpress yardım merkezindeki sohbete yazın. Şifrenizi ve size gelen kodu kimseyle "
            "paylaşmayın.",
            "Ekrandaki metni ve son siparişin tarihini gönderin; şifrenizi yazmayın.",
            wallet=False,
        ),
        claims=("ae-support-chat",),
        no_scenario=OUTSIDE,
    ),
)
