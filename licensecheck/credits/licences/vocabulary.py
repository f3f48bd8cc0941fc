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
    "by": """
        attribuzione, atribuicao, atribucion, reconocimiento, reconeixement, atribucio,
        reconecimiento, namensnennung, naamsvermelding, paternite, atribuire, tilskrivning,
        kreditering, navngivelse, navngivning, erkannande, uznanie autorstwa, uvedte autora,
        uvedte puvod, uvedte povod, nevezd meg, priskyrimas, autorile viitamine, признание, ауторство, تخصیص,
        atribusi, атрибуция, с указанием авторства, зазначення авторства,
        із зазначенням авторства, зазначенням авторства, αναφορα δημιουργου,
        αναφορα, aitortu, recoñecemento, reconecemento, atribuicion, nimea, nimeä, imenovanje,
        priznanje avtorstva, autorstvo, 表示, 姓名標示, 署名, 저작자표시, نسب المصنف, نسب المصنَّف, ייחוס,
        atif, alinti, ghi cong
    """,
    "nd": """
        no~derivados?, no~derivadas?, sin~derivados?, sin~derivadas?, sin~obras?~derivadas?,
        sense~obres?~derivad[ae]s?, sense~obra~derivada, sem~derivac(?:oes|ao),
        sem~derivad[oa]s, proibicao de (?:realizacao de )?obras derivadas, vedada a criacao de
        obras derivadas, keine bearbeitung(?:en)?, non opere derivate, nessuna opera derivata,
        no opere derivate, non derivat[ei], geen~afgeleide~werken, zonder~afgeleide~werken, bez
        utworow zaleznych, bez zpracovani, nezpracovavejte, ne feldolgozd, ne valtoztasd, без
        производных(?: произведении| произведений)?, без похідних(?: творів)?, без похiдних,
        ingen~bearbetningar?, inga~bearbetningar, ingen~bearbeidelser?, ingen~bearbejdelser?,
        tanpa turunan, turetilemez, οχι παραγωγα εργα, lan eratorririk gabe, sen derivadas, sen
        obra derivada, ei muutoksia, bez prerada, brez predelav, fara modificari, fara derivate,
        nespracovavajte, jokiu isvestiniu darbu, tuletatud teoste keeld, без производни, без прерада, بدون اشتقاق,
        改変禁止, 禁止改作, 禁止演绎, 禁止演繹, 변경금지, منع الاشتقاق, ללא יצירות נגזרות, khong phai sinh
    """,
    "nc": """
        no~comercial, nao~comercial, uso nao comercial, nicht~kommerziell, keine kommerzielle
        nutzung, uso non commerciale, niet~commercieel, geen commercieel gebruik, uzycie
        niekomercyjne, neuzivejte (?:dilo )?komercne, ne add el, некоммерческое использование, с
        указанием авторства-некоммерческая, некоммерческая, некоммерчески, некомерційна,
        некомерціина, ikke~kommersiell, ikke~kommerciel, icke~kommersiell, ickekommersiell,
        nonkomersial, gayri ?ticari, μη εμπορικη χρηση, non comercial, necomercial,
        ez~komertziala, epakaupallinen, nekomercijalno, nekomercialno, 非営利, 非商業性(?:使用)?,
        非商业性(?:使用)?, 비영리, غير تجاري, שימוש לא מסחרי, phi thuong mai
    """,
    "sa": """
        compartir~igual, compartil?ha~igual, weitergabe unter gleichen bedingungen, condividi
        allo stesso modo, gelijk~delen, na tych samych warunkach, zachovejte licenci, igy add
        tovabb, с сохранением условий, на тех же условиях, із збереженням умов, поширення на тих
        самих умовах, dela lika, del pa samme vilkar, berbagi serupa, parentes diανομη, παρομοια
        διανομη, berdin partekatu, partaxe igual, jaasamoin, deliti pod istim uslovima, 継承,
        相同方式分享, 相同方式共享, 동일조건변경허락, الترخيص بالمثل, שיתוף זהה
    """,
}
"""Other languages."""
