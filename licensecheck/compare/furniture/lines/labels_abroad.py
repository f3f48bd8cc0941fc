"""Labels of adverts, buttons, pictures and of a site's other pieces, in languages of which `box_openings` has few.

Whole lines: where a script writes no spaces, a sentence of the text may begin with the same signs.
"""

from __future__ import annotations

__all__ = ["LABELS_ABROAD"]

_ALONE = r"\W*\Z"
_FEW = r"\b.{0,40}(?<![.!?])\Z"
"""Few words behind that are no sentence."""

_PICTURES = r"(?:\.|\s?[:/|]).{0,60}\Z"

_HOW_LONG = r"\W{0,4}\d.{0,20}\Z"
_WHEN = r"\b[\s:](?=.{0,30}\d).{0,60}(?<![^\W\d_][.!?])\Z"

LABELS_ABROAD = (
    ("광고 inzerce inzercia mainos reklam διαφήμιση publicitate iklan hirdetés pr", _ALONE),
    ("إعلان اعلان פרסומת विज्ञापन โฆษณา", _ALONE),
    ("广告 廣告", r"(?:\W.{0,16})?\Z"),
    ("quảng", r" cáo\W*\Z"),
    ("поделиться поделитесь поділитися поділіться udostępnij sdílet zdieľať paylaş κοινοποίηση megosztás", _FEW),
    ("distribuie bagikan شارك שתפו शेयर partilhar", _FEW),
    ("แชร์", r".{0,40}\Z"),
    ("chia", rf" sẻ{_FEW}"),
    ("artikel beitrag", r" teilen\W*\Z"),
    ("分享到 分享至", r".{0,40}\Z"),
    ("이", r" 기사를? ?공유.{0,8}\Z"),
    ("구독하기 공유하기 기사공유 더보기", _ALONE),
    ("카카오톡", r" .{0,10}채널.{0,20}\Z"),
    ("この記事を", r"(?:シェア|共有|ツイート|保存|印刷).{0,12}\Z"),
    ("シェアする フォローする ツイートする 続きを読む もっと見る 全文を読む スポンサーリンク", _ALONE),
    ("記事は広告 記事の続き", r".{0,14}続.{0,6}\Z"),
    ("メルマガ メールマガジン", r".{0,20}(?:登録|購読).{0,10}\Z"),
    ("あわせて読みたい 合わせて読みたい おすすめ記事 こちらもおすすめ 人気記事", rf"(?:\W.{{0,60}}\Z|{_ALONE})"),
    ("点击查看 点击图片 点击进入 点击下方 点击关注 點擊查看 點擊圖片", r".{0,30}\Z"),
    ("扫码 扫描 长按 掃碼", r".{0,8}(?:关注|二维码|二維碼|下载|咨询|入群).{0,20}\Z"),
    ("欢迎 歡迎 更多精彩 更多资讯 更多内容", r".{0,12}(?:关注|關注|订阅|扫码|下载).{0,40}\Z"),
    ("关注 關注", r"(?:我们|我們|本站|公众号|公眾號|微信).{0,20}\Z"),
    ("责任编辑 責任編輯 责编 编辑 編輯 校对 审核 图片来源 圖片來源 图源", r"\s?[:/|].{0,40}\Z"),
    ("图片来自 图片源自 圖片來自 写真はイメージ 画像はイメージ", r".{0,20}\Z"),
    ("声明 聲明 免责声明 特别声明 版权声明", r"\s?:"),
    (
        "猜你喜欢 热门文章 热门推荐 推荐阅读 相关新闻 相关推荐 更多阅读 阅读更多 上一篇 下一篇 大家都在看 今日推荐",
        r"(?:\s?:|\W*\Z)",
    ),
    ("fot fotó fotoğraf φωτογραφία φωτο ảnh фото צילום 写真 사진 kuva", _PICTURES),
    ("přihlaste přihlásit", r" se k odběru.{0,40}\Z"),
    ("iratkozz iratkozzon", r" fel .{0,40}\Z"),
    ("abonează-te abonați-vă", r".{0,40}\Z"),
    ("εγγραφείτε γραφτείτε", r" στο .{0,40}\Z"),
    ("đăng", r" ký nhận.{0,30}\Z"),
    ("اشترك", r" في (?:نشرتنا|النشرة).{0,30}\Z"),
    ("הירשמו הרשמו", r" לניוזלטר.{0,20}\Z"),
    ("हमारे", r" न्यूज़?लेटर.{0,40}\Z"),
    ("článek text", r" pokračuje pod (?:reklamou|inzercí)\W*\Z"),
    ("haberin", r" devamı .{0,30}\Z"),
    ("a", r" cikk a hirdetés .{0,20}\Z"),
    ("продолжение продовження", r" после рекламы\W*\Z| після реклами\W*\Z"),
    ("lästid læsetid lesetid lukuaika 阅读时间 閱讀時間 読了時間", _HOW_LONG),
    ("lecture", r" (?:de )?\d{1,3} ?min.{0,10}\Z"),
    ("czas doba čas", rf" (?:czytania|čtení|čítania){_HOW_LONG}"),
    ("время час", rf" (?:чтения|читання){_HOW_LONG}"),
    ("okuma waktu thời", rf" (?:süresi|baca|gian đọc){_HOW_LONG}"),
    ("χρόνος 읽는", rf" (?:ανάγνωσης|시간){_HOW_LONG}"),
    ("وقت زمان זמן", rf" (?:القراءة|مطالعه|קריאה){_HOW_LONG}"),
    ("publicerad uppdaterad udgivet opdateret publisert oppdatert opublikowano zaktualizowano", _WHEN),
    ("publikováno aktualizováno julkaistu päivitetty megjelent frissítve publicat actualizat", _WHEN),
    ("опубликовано обновлено опубліковано оновлено yayınlanma güncelleme δημοσιεύτηκε diterbitkan", _WHEN),
    ("schlagwörter mots-clés etiquetas trefwoorden nyckelord tagi štítky теги ετικέτες etiketler", r"\s?:"),
    (
        "luister lyssna posłuchaj dengarkan",
        r" (?:naar dit artikel|på artikeln|artykułu|artikel ini)(?:\W{0,4}\d.{0,15}|\W*)\Z",
    ),
    ("สมัคร", r"รับ(?:จดหมาย)?ข่าว.{0,40}\Z"),
)
"""The first words of such a line, one of them, and what follows, in folded words."""
