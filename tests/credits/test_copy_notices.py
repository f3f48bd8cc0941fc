"""Notices around a copy: the article's copyright, claims of others over it, that it is an excerpt or was changed."""

from __future__ import annotations

import pytest
from credit_pages import ADDRESS, ARTICLE, CREDIT, comparison, html, read_copy, source

from licensecheck.credits.copy.credits import read_credits
from licensecheck.credits.model import Said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("<p>© 2021 Lena Moritz</p>", Said.YES),
        ("<p>Copyright Lena Moritz 2021</p>", Said.ALMOST),
        ("<p>© 2021 The Copier</p>", Said.NO),
    ],
)
def test_the_articles_copyright_notice(line: str, said: Said) -> None:
    original = source()._replace(copyright_notice="© 2021 Lena Moritz")
    assert read_copy(ARTICLE + line, original=original).copyright_notice is said


@pytest.mark.parametrize(
    ("line", "claimed"),
    [
        ("<p>This article may not be reproduced without the permission of The Copier.</p>", True),
        ("<p>All rights reserved. This story is the property of The Copier.</p>", True),
        ("<p>Do not copy or republish this article without written permission.</p>", True),
        ("<p>© The Copier. Alle Rechte an diesem Artikel vorbehalten.</p>", True),
        ("<p>È vietata la riproduzione di questo articolo.</p>", True),
        ("<p>Riproduzione di questo articolo riservata.</p>", True),
        ("<p>Proibida a reprodução total ou parcial deste artigo.</p>", True),
        ("<p>© Kopista. Ten artykuł: wszelkie prawa zastrzeżone.</p>", True),
        ("<p>Denna artikel får inte kopieras. Alla rättigheter förbehållna.</p>", True),
        ("<p>Bu makale izinsiz kopyalanamaz.</p>", True),
        ("<p>Artikel ini dilarang menyalin tanpa izin.</p>", True),
        ("<p>Перепечатка без разрешения запрещена, статья принадлежит редакции.</p>", True),
        ("<p>本記事の無断転載を禁じます。</p>", True),
        ("<p>本文版权所有，未经许可不得转载。</p>", True),
        ("<p>이 기사의 무단 전재 및 재배포 금지</p>", True),
        ("<p>هذا المقال: جميع الحقوق محفوظة</p>", True),
        ("<p>© Kopist. Усі права захищені. Цю статтю заборонено передруковувати.</p>", True),
        ("<p>Передрук цієї статті без дозволу редакції заборонено.</p>", True),
        ("<p>Με την επιφύλαξη παντός δικαιώματος. Απαγορεύεται η αναδημοσίευση αυτού του άρθρου.</p>", True),
        ("<p>सर्वाधिकार सुरक्षित। इस लेख का पुनर्प्रकाशन निषिद्ध है।</p>", True),
        ("<p>Giữ bản quyền. Cấm sao chép bài viết này.</p>", True),
        ("<p>Text and photos of this article may not be republished without permission.</p>", True),
        ("<p>The licence covers the text; photographs in this article may not be republished.</p>", False),
        ("<p>The images in this article may not be reproduced without permission.</p>", False),
        ("<p>Photos in this article may not be copied. All rights reserved.</p>", False),
        ("<p>Las fotografías de este artículo no están incluidas: todos los derechos reservados.</p>", False),
        ("<p>Фото в цій статті: усі права захищено.</p>", False),
        ("<p>Фотографии в этой статье нельзя перепечатывать. Все права защищены.</p>", False),
        ("<p>Фото и текст этой статьи: все права защищены.</p>", True),
        ("<p>本文图片版权所有，未经许可不得转载。</p>", False),
        ("<p>この記事の写真の無断転載を禁じます。</p>", False),
        ("<p>© Kopista. Wszelkie prawa zastrzeżone.</p>", False),
        ("<p>この記事は川新聞からの転載です。</p>", False),
        ("<p>Ten artykuł ukazał się bez zmian.</p>", False),
        ("<p>First published by The Harbour Post under CC BY-ND 4.0. This article may not be copied.</p>", True),
        ("<p>First published by The Harbour Post. All rights reserved.</p>", True),
        ("<p>Source: The Harbour Post (CC BY-ND 4.0). All rights reserved.</p>", True),
        ("<p>Source: The Harbour Post (CC BY-ND 4.0). Photos: all rights reserved.</p>", False),
        ("<p>Source: The Harbour Post (CC BY-ND 4.0). Photo © Ole Dahl, all rights reserved.</p>", False),
        ("<p>First published by The Harbour Post. © 2021 The Copier. All rights reserved.</p>", True),
        ("<p>First published by The Harbour Post. © 2021 The Harbour Post. All rights reserved.</p>", False),
        ("<p>© The Harbour Post. All rights reserved. This article may not be copied.</p>", False),
        ("<p>This article may not be copied without the consent of The Harbour Post.</p>", False),
        ("<p>© The Copier. All rights reserved, except for this article.</p>", False),
        ("<p>All rights reserved. This does not apply to this article.</p>", False),
        ("<p>Alle Rechte vorbehalten, ausgenommen dieser Artikel.</p>", False),
        ("<p>Not all rights reserved: this article may be republished.</p>", False),
        ("<p>All rights reserved. This article may not be copied unless the article is paid for.</p>", True),
        ("<p>© 2021 The Copier. All rights reserved.</p>", False),
        ("<p>All content on this site: all rights reserved.</p>", False),
        ("", False),
    ],
)
def test_claims_over_the_article(line: str, claimed: bool) -> None:
    assert bool(read_copy(ARTICLE + CREDIT + line).relicensing) is claimed


@pytest.mark.parametrize(
    ("line", "claim"),
    [
        ("First published by The Harbour Post. © 2021 The Copier. All rights reserved.", "All rights reserved."),
        ("First published by The Harbour Post under CC BY-ND 4.0. Copyright The Copier. All rights reserved. This"
         " article may not be copied. Ask us.", "All rights reserved. This article may not be copied."),
        ("Call us. All rights reserved. This story is the property of The Copier. Thank you.",
         "All rights reserved. This story is the property of The Copier."),
        ("本記事の無断転載を禁じます。写真は別です。", "本記事の無断転載を禁じます。"),
    ],
)
def test_a_claim_is_quoted_by_its_own_sentences_at_their_place(line: str, claim: str) -> None:
    [shown] = read_copy(f"{ARTICLE}{CREDIT}\n<p>{line}</p>").relicensing
    assert shown.text == claim
    assert shown.place is not None
    assert f"<p>{line}</p>"[shown.place.column - 1 :].startswith(claim)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (f'<p><a href="{ADDRESS}">Read the full article on The Harbour Post</a></p>', True),
        ("<p>Read the full article on The Harbour Post</p>", False),
        ('<p><a href="/more">Continue reading</a></p>', False),
        (f'<p><a href="{ADDRESS}">Lire la suite</a></p>', True),
        (f'<p><a href="{ADDRESS}">Read more »</a></p>', True),
        ('<p><a href="/more">Read more</a></p>', False),
        (f'<p>Read more: <a href="{ADDRESS}">Tides and towns</a></p>', False),
        (f'<p>Retrouvez l’article en entier sur <a href="{ADDRESS}">The Harbour Post</a>.</p>', True),
        (f'<p>More from <a href="{ADDRESS}">The Harbour Post</a></p>', False),
        (f'<p>Mehr bei <a href="{ADDRESS}">The Harbour Post</a></p>', False),
        (f'<p>Mehr lesen bei <a href="{ADDRESS}">The Harbour Post</a></p>', True),
        (f'<p>Read the original article on <a href="{ADDRESS}">The Harbour Post</a>.</p>', False),
        (f'<p>Pour en savoir plus, lire l’article <a href="{ADDRESS}">original</a>.</p>', False),
        (f'<p>This is an excerpt.</p><p>Originally published by <a href="{ADDRESS}">The Harbour Post</a>.</p>', True),
        (f'<p>Read the full story:</p><p><a href="{ADDRESS}">Tides and towns</a></p>', True),
        (f'<p>Story continues below</p><p>First published by <a href="{ADDRESS}">The Harbour Post</a>.</p>', False),
        (f'<p>Continue reading below</p><p>From <a href="{ADDRESS}">The Harbour Post</a></p>', False),
        (f'<p>View more</p><p>Dieser Artikel erschien zuerst bei <a href="{ADDRESS}">The Harbour Post</a>.</p>', False),
    ],
)
def test_an_excerpt_notice_links_on(line: str, found: bool) -> None:
    assert (read_copy(ARTICLE + line).excerpt_notice is not None) is found


LINKED = f'<p>Originally published by <a href="{ADDRESS}">The Harbour Post</a>.</p>'


@pytest.mark.parametrize(("line", "found"), [
    ("This is an excerpt.", True),
    ("(Excerpt)", True),
    ("An excerpt from The Harbour Post. CC BY-ND 4.0", True),
    ("Excerpted from an article that was first published by The Harbour Post.", True),
    ("Read an extract from her novel", False),
    ("This is an excerpt from her novel", False),
    ("Read the full story", False),
    ("Story continues below", False),
])
def test_what_calls_itself_an_excerpt_is_linked_by_the_credit_line(line: str, found: bool) -> None:
    for page in (LINKED + f"<p>Elsewhere</p><p>{line}</p>", f"<p>{line}</p><p>Elsewhere</p>" + LINKED):
        said = read_copy(ARTICLE + page)
        assert (said.excerpt_notice is not None, said.unlinked_excerpt_notice) == (found, None)
    unlinked = read_copy(f"{ARTICLE}<p>{line}</p>")
    assert (unlinked.excerpt_notice, unlinked.unlinked_excerpt_notice is not None) == (None, found)


def test_a_part_in_the_articles_own_name_says_nothing_of_the_copy() -> None:
    line = f'<p>“Fragment of a quay” was first published by <a href="{ADDRESS}">The Harbour Post</a>.</p>'
    assert read_copy(ARTICLE + line).excerpt_notice is not None
    assert read_copy(ARTICLE + line, original=source()._replace(title="Fragment of a quay")).excerpt_notice is None


@pytest.mark.parametrize(("line", "named"), [
    ("This is an excerpt from The Harbour Post. CC BY-ND 4.0", True),
    ("Auszug aus The Harbour Post, CC BY-ND 4.0", True),
    ("The mayor read an excerpt from The Harbour Post aloud. CC BY-ND 4.0", False),
])
def test_an_excerpt_of_the_publishers_is_credited_and_licensed(line: str, named: bool) -> None:
    said = read_copy(f"{ARTICLE}<p>{line}</p>")
    assert (said.publisher is Said.YES, [one.named for one in said.licences] == [True]) == (named, named)


@pytest.mark.parametrize(("link", "found"), [
    (f'<a href="{ADDRESS}">Continue reading</a>', True),
    (f'<a href="{ADDRESS}">[…]</a>', True),
    (f'<a href="{ADDRESS}">tide tables</a>', False),
    ('<a href="/more">Continue reading</a>', False),
])
def test_an_excerpts_last_paragraph_may_end_in_the_link_to_the_rest(link: str, found: bool) -> None:
    document = html(f"{ARTICLE.removesuffix('</p>')} {link}</p>")
    whole = (0, len(document.text))
    compared = comparison(document)._replace(copy_region=whole, copy_matched=(whole,))
    assert (read_credits(document, source(), compared).excerpt_notice is not None) is found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("<p>This article has been edited for length.</p>", True),
        ("<p>Dieser Artikel wurde leicht gekürzt.</p>", True),
        ("<p>Edited by hand since 1921</p>", False),
        ("", False),
    ],
)
def test_a_change_notice(line: str, found: bool) -> None:
    assert (read_copy(ARTICLE + line).change_notice is not None) is found
