"""What the elements of the licences are called, as folded patterns; `~` is a space, a hyphen, or none.

The English and French names come first: nearly every page has only these, and a short pattern compiles in a
tenth of the time.
"""

from __future__ import annotations

__all__ = ["COMMON", "FURTHER"]

COMMON = {
    "by": """
        attribution
    """,
    "nd": """
        no~derivatives?(?: works?)?, no~derivs?, non~derivatives?, pas de modifications?, pas de
        travaux derives, pas d'oeuvres? derivees?, sans modifications?
    """,
    "nc": """
        non~commerciale?s?, pas d'utilisation commerciale, utilisation non commerciale
    """,
    "sa": """
        share~alike, partage dans les memes conditions, partage a l'identique
    """,
}
"""English and French."""

FURTHER = {
    "by": r"""
        attribuzione, atribuicao, atribucion, atribucion[ /-]+reconocimiento, reconocimiento, reconeixement,
        atribucio, reconecimiento, namensnennung, naamsvermelding, paternite, atribuire, tilskrivning, kreditering,
        navngivelse, navngivning, erkannande, uznanie autorstwa, uvedte autora, uvedte puvod, uvedte povod,
        nevezd meg, priskyrimas, autorile viitamine, признание, ауторство, تخصیص, atribusi, атрибуция,
        с указанием авторства, зазначення авторства, із зазначенням автор(?:ства|а), зазначенням авторства,
        αναφορα (?:δημιουργου|προελευσης), αναφορα, aitortu, reconecemento, atribuicion, nimea,
        nimi mainittava, imenovanje, priznanje avtorstva, autorstvo, 表示, 帰属, 姓名標示, 署名, 저작자표시,
        저작자 표시, نسب المصنف, انتساب, ייחוס, atif, alinti, ghi cong,
        ghi nhan(?: cong(?: cua tac gia)?)?(?=\s?-|\s\d), uvedenie autora, attiecinajums, autora noradisana,
        erkenning(?=-nie), namngjeving, nammefermelding, pengiktirafan, наведи извор, наведиизвор, атрыбуцыя,
        з указаннем аутарства, atribuo, atribuite, priodoliad, reconocimientu, แสดงที่มา
    """,
    "nd": """
        no~derivados?, no~derivadas?, sin~derivados?, sin~derivadas?, sin~derivar, sin~obras?~derivadas?,
        sense~obres?~derivad[ae]s?, sense~obra~derivada, sense~derivad[ae]s, sem~derivac(?:oes|ao),
        sem~derivad[oa]s, proibicao de (?:realizacao de )?obras derivadas, vedada a criacao de obras derivadas,
        nao a obras derivadas, ensin~obra~derivada, keine bearbeitung(?:en)?, non opere derivate,
        nessuna opera derivata, no opere derivate, non derivat[ei], geen~afgeleide~werken, zonder~afgeleide~werken,
        bez utworow zaleznych, bez zpracovani, nezpracovavejte, nezasahujte do dila, bez odvodenin, ne feldolgozd,
        ne valtoztasd, без производных(?: произведений)?, без похідних(?: творів)?, без похiдних,
        ingen~bearbetningar?, inga~bearbetningar, ingen~bearbeidelser?, ingen~bearbejdelser?, ingen~omarbeidingar?,
        geen~afleidings, gjin~ofliede~wurken, tanpa turunan, turetilemez, οχι παραγωγα εργα, lan eratorririk gabe,
        sen derivadas, sen obra derivada, ei muutoksia, ei jalkiperaisia teoksia, bez prerada, brez predelav,
        fara modificari, fara derivate, nespracovavajte, jokiu isvestiniu darbu, tuletatud teoste keeld,
        без производни, без прерада, без адаптирани дела, без вытворных, bez atvasinajumiem,
        bez atvasinatiem darbiem, tiada~terbitan, sen~modif[ae], neniu derivajo, dim~deilliadau, بدون اشتقاق,
        بدون مشتقات, غير ?اشتقاقي, 改変禁止, 派生禁止, 禁止改作, 禁止演绎, 禁止演繹, 변경 ?금지, منع الاشتقاق,
        (?:ללא|איסור|אין) יצירות נגזרות, khong phai sinh, ไม่ดัดแปลง
    """,
    "nc": """
        no~comercial, nao~comercial, uso nao~comercial, nicht~kommerziell, keine kommerzielle nutzung,
        uso non commerciale, niet~commercieel, geen commercieel gebruik, uzycie niekomercyjne,
        ne(?:uzivejte|vyuzivejte) (?:dilo )?komercne, nepouzivajte komercne, nekomercne pouzitie, ne add el,
        некоммерческое использование, с указанием авторства-некоммерческая, некоммерческая, некоммерчески,
        некомерційна, ikke~kommersiell, ikke~kommerciel, icke~kommersiell,
        nonkomersial, gayri~ticari, μη εμπορικη χρηση, non comercial, necomercial, ez~komertziala, epakaupallinen,
        ei~kaupallinen, ei kaupalliseen kayttoon, nekomercijalno, nekomercialno, некомерси[aа]лно, некомерцијално,
        некамерцыина(?:я)?, nekomercinis(?: platinimas)?, nekomercials, mitteariline(?: eesmark)?, nekomerc[ae],
        nie~kommersieel, ikkje~kommersiell, net~kommersjeel, bukan~komersial, anfasnachol, 非営利,
        非商業性(?:使用)?, 非商业性(?:使用)?, 비영리, غير ?تجاري, שימוש לא מסחרי, phi thuong mai, ไม่ใช้เพื่อการค้า
    """,
    "sa": """
        compartir~(?:obras~)?(?:derivadas~)?igual, licenciar~igual, licenciamiento reciproco, compartil?ha~igual,
        partilha~igual, partilha nos termos da mesma licenca, compartilhamento pela mesma licenca,
        weitergabe unter gleichen bedingungen, condividi allo stesso modo, stessa~licenza, gelijk~delen,
        na tych samych warunkach, zachovejte licenci, zachovajte licenciu, rovnake sirenie, igy add tovabb,
        с сохранением условий, сохранение условий, на тех же условиях, із збереженням умов,
        (?:поширення|розповсюдження) на тих самих умовах, dela lika, del pa samme vilkar, berbagi serupa,
        parentes diανομη, παρομοια διανομη, berdin partekatu, partaxe igual, partekatu berdin, jaa~samoin, tarttuva,
        sama lisenssi, deli(?:ti)? pod istim uslovima, di?jeli pod istim uvjetima, deli pod istim uvjetima,
        deljenje pod enakimi pogoji, делити под истим условима, сподели под исти услови, споделяне на споделеното,
        (?:distribuire|partajare) in~conditii~identice, analogiskas platinimas, jagamine samadel tingimustel,
        lidziga koplietosana, dalisanas ar tadiem pasiem noteikumiem, ayni~lisansla~paylas, chia se tuong tu,
        perkongsian~serupa, samkondice, rhannu~tebyg, 継承, 同一条件許諾, 相同方式分享, 相同方式共享,
        동일 ?조건 ?변경 ?허락, الترخيص بالمثل, שיתוף זהה, อนุญาตแบบเดียวกัน
    """,
}
"""Other languages."""
