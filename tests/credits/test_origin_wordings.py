"""Credit lines in languages beyond those of most publishers: they credit, and stand in a text as credit."""

from __future__ import annotations

import pytest
from credit_pages import ADDRESS, ARTICLE, read_copy, source

from licensecheck.compare.crediting.wordings import credit_like
from licensecheck.compare.words import fold as folded_key
from licensecheck.credits.folding import fold
from licensecheck.credits.model import Said
from licensecheck.credits.phrases import is_credit_line

LINES = """
    pl: Artykuł ukazał się pierwotnie w serwisie {name}.
    pl: Tekst został po raz pierwszy opublikowany przez {name}.
    cs: Článek původně vyšel na webu {name}.
    sk: Text bol prvýkrát publikovaný na webe {name}
    sv: Artikeln publicerades ursprungligen i {name}.
    sv: Texten är hämtad från {name}
    da: Artiklen blev oprindeligt bragt i {name}.
    da: Denne artikel er gengivet fra {name}.
    nb: Denne saken er gjengitt fra {name}.
    nb: Denne artikkelen ble først publisert på {name}
    fi: Artikkeli on alun perin julkaistu: {name}
    tr: Bu makale ilk olarak {name} sitesinde yayımlandı.
    id: Artikel ini pertama kali terbit di {name}.
    hu: A cikk eredetileg a {name} oldalán jelent meg.
    ro: Articolul a apărut inițial în {name}.
    hr: Članak je izvorno objavljen na portalu {name}.
    ca: Aquest article es va publicar originalment a {name}
    vi: Bài viết này được đăng lần đầu trên {name}
    el: Το άρθρο δημοσιεύτηκε αρχικά στο {name}.
    ru: Первоначально статья была опубликована в {name}
    uk: Матеріал вперше з'явився на сайті {name}
    bg: Статията е публикувана за първи път в {name}
    ar: أعيد نشر هذا المقال من {name}
    he: המאמר פורסם במקור באתר {name}
    fa: این مقاله نخستین بار در {name} منتشر شد
    hi: यह लेख मूल रूप से {name} में प्रकाशित हुआ था
    ja: この記事は{name}に最初に掲載されました。
    ja: この記事は{name}からの転載です。
    ko: 이 기사는 {name}에 처음 게재되었습니다.
    zh: 文章原载于{name}
    zh: 本文經授權轉載自{name}
    pl: Tekst pochodzi z serwisu {name}
    cs: Text pochází z webu {name}.
    sv: Originalet finns hos {name}.
    da: Teksten stammer fra {name}.
    fi: Juttu on peräisin sivustolta {name}
    tr: Bu metin {name} sitesinden alınmıştır.
    id: Tulisan ini berasal dari {name}
    hu: Az írás forrása a {name}.
    ro: Preluat de pe {name}
    el: Διαβάστε το πρωτότυπο στο {name}.
    ru: Материал вышел в {name}
    uk: Текст узято з {name}
    ar: النص الأصلي على {name}
    he: הטקסט לקוח מאתר {name}
    ja: この記事は{name}から提供を受けたものです。
    ko: 이 글은 {name}에서 가져왔습니다.
    zh: 转自{name}
    th: บทความนี้เผยแพร่ครั้งแรกใน {name}
    fr: Cet article a été publié par {name}
    es: Este artículo se publicó originalmente en {name}.
    de: Übernommen von {name}
    en: Used with permission from {name}
"""
CASES = [line.strip().partition(": ")[2] for line in LINES.strip().splitlines()]


@pytest.mark.parametrize("line", CASES)
def test_a_line_that_says_where_an_article_is_from_credits_its_publisher(line: str) -> None:
    said = read_copy(f"{ARTICLE}<p>{line.format(name='The Harbour Post')}</p>").publisher
    assert said is Said.YES
    assert read_copy(f"{ARTICLE}<p>{line.format(name='The Mountain Echo')}</p>").publisher is Said.NO


@pytest.mark.parametrize("line", CASES[:30])
def test_such_a_line_among_the_paragraphs_is_credit(line: str) -> None:
    key = folded_key(line.format(name="The Harbour Post"))
    assert credit_like(key, source())
    assert not credit_like(folded_key(line.format(name="The Mountain Echo")), source())


@pytest.mark.parametrize("line", [
    "Budynek został otwarty po raz pierwszy w 1998 roku",
    "Forst nagon timme senare kom polisen",
    "Orijinal parça dün satıldı",
    "Il a publié trois livres en dix ans",
    "Книга была написана в 1998 году",
    "그는 처음 학교에 갔다",
    "最初に来た人は誰ですか",
    "無断転載を禁じます",
    "무단 전재 및 재배포 금지",
    "未经授权转载，必究",
    f"Il testo è su {ADDRESS}",
])
def test_prose_is_no_credit_line(line: str) -> None:
    assert not is_credit_line(fold(line))
