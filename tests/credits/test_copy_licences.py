"""Which licence a copy states for the article, and which licences on its page are not the article's."""

from __future__ import annotations

import pytest
from credit_pages import ADDRESS, ARTICLE, BODY, ORIGINAL, comparison, html, icons, markdown, read_copy, source

from licensecheck.credits.copy.credits import read_credits
from licensecheck.credits.model import Licence, Said

BY_ND = Licence("by-nd", "4.0")
BY_NC = Licence("by-nc", "4.0")


def stated(line: str, before: str = "") -> list[tuple[Licence | None, bool, bool, Said]]:
    return [(s.licence, s.named, s.linked, s.said) for s in read_copy(before + ARTICLE + line).licences]


BADGE = '<img src="https://licensebuttons.net/l/by-nd/4.0/88x31.png" alt="Creative Commons License">'
LICENCE_LINK = '<a href="https://creativecommons.org/licenses/by-nd/4.0/">{}</a>'


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "<p>Originally published by The Harbour Post under a Creative Commons licence.</p>",
            (None, True, False, Said.YES),
        ),
        (
            "<p>Originally published by The Harbour Post under CC BY-ND 4.0.</p>",
            (BY_ND, True, False, Said.YES),
        ),
        (
            f"<p>Dieser Artikel erschien zuerst bei The Harbour Post und steht unter der Lizenz"
            f" {LICENCE_LINK.format('CC-BY-ND')}.</p>",
            (BY_ND, True, True, Said.YES),
        ),
        (
            f"<p>This work is licensed under {LICENCE_LINK.format('this licence')}.</p>",
            (BY_ND, False, True, Said.YES),
        ),
        (
            "<p>This article is licensed under CC BY-NC 4.0.</p>",
            (Licence("by-nc", "4.0"), True, False, Said.YES),
        ),
        (
            (
                f"<p>{BADGE}</p>"
            ),
            (BY_ND, True, False, Said.YES),
        ),
        ("<p>CC BY ND</p>", (Licence("by-nd"), True, False, Said.YES)),
        (icons("cc", "by", "nd"), (Licence("by-nd"), True, False, Said.YES)),
        (icons("cc", "zero"), (Licence("zero", "1.0"), True, False, Said.YES)),
        ("<!-- CC BY-ND 4.0 -->", (BY_ND, True, False, Said.HIDDEN)),
        (f"<div hidden>{LICENCE_LINK.format('this licence')}</div>", (BY_ND, False, True, Said.HIDDEN)),
        *(
            (form.format(LICENCE_LINK.format(BADGE)), (BY_ND, False, True, Said.HIDDEN))
            for form in ("<div style='display:none'>{}</div>", "<noscript>{}</noscript>", "<!-- {} -->")
        ),
        (
            "<footer><p>All content on this site is under CC BY-ND 4.0.</p></footer>",
            (BY_ND, True, False, Said.ALMOST),
        ),
    ],
)
def test_licence_statements(line: str, expected: tuple[Licence | None, bool, bool, Said]) -> None:
    assert stated(line) == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Licence: creativecommons.org/licenses/by-nd/4.0/</p>",
        "<p>本文采用许可协议（https://creativecommons.org/licenses/by-nd/4.0/）。</p>",
        "<p>Gepubliceerd onder een licentie (https://creativecommons.org/licenses/by-nd/4.0/)-dus vrij.</p>",
        "<p>Published by The Harbour Post under CC BY-ND 4.0 (https://creativecommons.org/licenses/by-nd/4.0/).</p>",
    ],
)
def test_an_address_written_out_names_the_licence_and_nearly_links_to_it(line: str) -> None:
    assert stated(line) == [(BY_ND, True, False, Said.YES), (BY_ND, False, True, Said.ALMOST)]


@pytest.mark.parametrize(
    "line",
    [
        "",
        (
            '<figure><img src="a.jpg"><figcaption>The wall. Ole Dahl, <a '
            'href="https://creativecommons.org/licenses/by-sa/2.0/">CC '
            'BY-SA</a></figcaption></figure>'
        ),
        (
            '<p>[Image Credit: Flickr, Ole Dahl (<a '
            'href="https://creativecommons.org/licenses/by-sa/2.0/">CC BY-SA 2.0</a>)]</p>'
        ),
        "<p>The wall. Ole Dahl, CC BY</p>",
        "<p>Source: Ole Dahl, CC BY 2.0</p>",
        "<p>Quelle: Ole Dahl (CC BY-SA 2.0)</p>",
        (
            '<footer><p>Except where otherwise noted, content on this site is under <a '
            'href="https://creativecommons.org/licenses/by-sa/3.0/">CC BY-SA</a>.</p></footer>'
        ),
    ],
)
def test_licences_of_pictures_and_sites_are_not_the_articles(line: str) -> None:
    assert stated(line) == []


IRISH = "Go raibh maith agaibh, <a href='{}'>{}</a>, as an scéal seo a roinnt linn faoi {}."
"""A language in which no words for a credit or a licence are known."""


@pytest.mark.parametrize(
    "line",
    [
        f"<p>Bron: <a href='{ADDRESS}'>The Harbour Post</a>, {LICENCE_LINK.format('CC BY-ND 4.0')}.</p>",
        f"<p>Font: <a href='{ADDRESS}'>The Harbour Post</a>, llicència {LICENCE_LINK.format('CC BY-ND 4.0')}.</p>",
        f"<p>Bu yazı ilk olarak The Harbour Post sitesinde {LICENCE_LINK.format('CC BY-ND 4.0')} lisansıyla.",
        f"<p>{IRISH.format(ADDRESS, 'The Harbour Post', LICENCE_LINK.format('CC BY-ND 4.0'))}</p>",
    ],
)
def test_a_line_that_leads_to_the_original_is_its_credit_line_in_every_language(line: str) -> None:
    assert stated(line) == [(BY_ND, True, True, Said.YES)]


@pytest.mark.parametrize("address", ["https://harbourpost.example", "https://harbourpost.example/2018/03/another-story/"])
def test_a_line_that_leads_to_the_publisher_by_name_is_its_credit_line_as_well(address: str) -> None:
    given = address, "The Harbour Post", LICENCE_LINK.format("CC BY-ND 4.0")
    own = f"<p>{IRISH.format(*given)}</p>"
    assert stated(own) == [(BY_ND, True, True, Said.YES)]
    assert stated("<p>Foto: <a href='{}'>{}</a> ({}).</p>".format(*given)) == []
    assert stated(own.replace("The Harbour Post", "Leabhar")) == []


@pytest.mark.parametrize(
    "words",
    [
        "under Creative Commons by a paper on the coast",
        "unter einer Creative-Commons-Lizenz", "under a CreativeCommons licence", "under a CC licence",
        "unter CC-Lizenz", "sous licence CC", "bajo licencia CC", "采用知识共享许可协议",
        "クリエイティブ・コモンズ・ライセンス",
        "크리에이티브 커먼즈 라이선스",
    ],
)
def test_creative_commons_without_saying_which(words: str) -> None:
    assert stated(f'<p>Originally published by <a href="{ADDRESS}">The Harbour Post</a> {words}.</p>') == [
        (None, True, False, Said.YES)
    ]


@pytest.mark.parametrize(
    "line",
    ["Bron: The Harbour Post, CC BY-ND 4.0", "© The Harbour Post, CC BY-ND 4.0", "The Harbour Post | CC BY-ND 4.0 |"],
)
def test_a_publisher_and_a_licence_on_one_line_are_a_credit(line: str) -> None:
    assert stated(f"<p>{line}</p>") == [(BY_ND, True, False, Said.YES)]
    assert read_copy(f"{ARTICLE}<p>{line}</p>").publisher is Said.YES


@pytest.mark.parametrize("line", [
    "Written by Lena Moritz. CC BY-ND 4.0",
    "Lena Moritz, University of Aarhus. CC BY-ND 4.0",
    "CC BY-ND 4.0 | Texte de Lena Moritz",
    "Текст: Lena Moritz. CC BY-ND 4.0",
    "लेखिका: Lena Moritz / CC BY-ND 4.0",
    "Credits: Lena Moritz, The Harbour Post, CC BY-ND 4.0",
    "Credits: The Harbour Post, CC BY-ND 4.0",
])
def test_an_author_and_a_licence_on_one_line_are_a_credit(line: str) -> None:
    assert stated(f"<p>{line}</p>") == [(BY_ND, True, False, Said.YES)]
    first, *others = ARTICLE.splitlines()
    for chart in (f'<p><img src="chart.png"> {line}</p>', f'<p><img src="chart.png"></p><p>{line}</p>'):
        assert read_copy("\n".join([first, chart, *others])).licences == ()


@pytest.mark.parametrize("line", [
    "Author – Lena Moritz, all that she wrote: CC BY-ND 4.0",
    "The old pier in the harbour, Lena Moritz, CC BY-ND 4.0",
])
def test_whether_a_line_that_names_an_author_is_about_the_article_is_for_a_person(line: str) -> None:
    assert stated(f"<p>{line}</p>") == [(BY_ND, True, False, Said.ALMOST)]
    assert stated(f"<p>{line.replace('Lena Moritz', 'Ole Dahl')}</p>") == []
    first, *others = ARTICLE.splitlines()
    assert read_copy("\n".join([first, f"<p>{line}</p>", *others])).licences == ()


@pytest.mark.parametrize("words", [
    "Giấy phép", "Theo giấy phép", "Под лицензией", "За ліцензією", "Με άδεια", "लाइसेंस:", "ברישיון", "مجوز", "رخصة",
    "Amb llicència", "Licenţa",
])
def test_a_line_with_a_languages_word_for_a_licence_states_one(words: str) -> None:
    assert stated(f"<p>{words} CC BY-ND 4.0</p>") == [(BY_ND, True, False, Said.YES)]
    assert stated("<p>Ole Dahl CC BY-ND 4.0</p>") == []


@pytest.mark.parametrize("line", ["The Harbour Post, CC BY-ND 4.0", "© The Harbour Post, CC BY-ND 4.0"])
def test_below_a_picture_between_paragraphs_they_are_the_pictures(line: str) -> None:
    """A publisher is named below the charts that it draws itself."""
    first, *others = ARTICLE.splitlines()
    for chart in (f'<p><img src="chart.png"> {line}</p>', f'<p><img src="chart.png"></p><p>{line}</p>'):
        assert read_copy("\n".join([first, chart, *others])).licences == ()
    counter = f'<p><img src="https://counter.example.org/content/1/count.gif" width="1" height="1">{line}</p>'
    assert stated(counter) == [(BY_ND, True, False, Said.YES)]


def test_attribution_may_be_short_for_the_licence_it_links_to() -> None:
    line = f"<p>First published by The Harbour Post, {LICENCE_LINK.format('Creative Commons Attribution')}.</p>"
    assert stated(line) == [(BY_ND, True, True, Said.YES)]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("<p>First published by <b>The  Harbour\nPost</b>, “Æbler”, under CC&nbsp;BY 4.0.</p>", "CC\xa0BY 4.0"),
        (f"<p>First published by The Harbour Post under {LICENCE_LINK.format('this one')}.</p>", "this one"),
    ],
)
def test_the_spot_of_a_statement_is_its_name_or_its_link(line: str, words: str) -> None:
    document = html(ARTICLE + line)
    [found] = read_credits(document, source(), comparison(document)).licences
    assert found.spot is not None
    assert document.text[slice(*found.spot)] == words


def test_words_and_link_that_disagree_are_two_statements() -> None:
    line = f"<p>Originally published by The Harbour Post under {LICENCE_LINK.format('CC BY 4.0')}.</p>"
    assert {s[0] for s in stated(line)} == {BY_ND, Licence("by", "4.0")}


@pytest.mark.parametrize(("front_matter", "expected"), [
    ("license: '[CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0)'", [(BY_ND, True, True, Said.HIDDEN)]),
    ("licence: CC BY-ND 4.0", [(BY_ND, True, True, Said.HIDDEN)]),
    ("license: CC BY 4.0", []),
    ("license: [CC BY-ND 4.0]", []),
    ("tags: CC BY-ND 4.0", []),
])
def test_a_licence_in_front_matter_is_none_that_readers_see(
    front_matter: str, expected: list[tuple[Licence | None, bool, bool, Said]]
) -> None:
    """Themes need not print it, so it is no notice; the finding can say that it stands there."""
    post = markdown("\n\n".join([f"---\n{front_matter}\n---", *BODY]))
    found = read_credits(post, source(), comparison(post)).licences
    assert [(s.licence, s.named, s.linked, s.said) for s in found] == expected


@pytest.mark.parametrize("line", [
    "This article is not licensed under CC BY-ND 4.0.",
    "First published by The Harbour Post. It is not available under CC BY-ND 4.0; used with permission.",
    "The CC BY-ND 4.0 licence does not apply to this article.",
    "This article is excluded from the CC BY-ND 4.0 licence of The Harbour Post.",
    "Dieser Artikel steht nicht unter der Lizenz CC BY-ND 4.0.",
    "Cet article n'est pas sous licence CC BY-ND 4.0.",
    "Our own articles are licensed under CC BY-ND 4.0.",
    "Readers' comments are licensed under CC BY-ND 4.0.",
    "Comments are licensed under CC BY-ND 4.0.",
])
def test_a_licence_that_is_denied_or_others_is_for_a_person(line: str) -> None:
    assert [said for _, _, _, said in stated(f"<p>{line}</p>")] == [Said.ALMOST]


@pytest.mark.parametrize("line", [
    "Text is licensed under CC BY-ND 4.0. Third-party material is not covered by the licence.",
    "This article is licensed under CC BY-ND 4.0. Our logo is not licensed under it.",
    "This article is licensed under CC BY-ND 4.0. Photographs are not available under this licence.",
    "Dieser Artikel steht unter CC BY-ND 4.0. Die Lizenz gilt nicht für den Anhang.",
    "Cet article est sous CC BY-ND 4.0. La licence ne s'applique pas aux annexes.",
])
def test_what_is_denied_other_works_is_not_denied_the_article(line: str) -> None:
    assert [said for _, _, _, said in stated(f"<p>{line}</p>")] == [Said.YES]


TITLE = "How the harbour uses Creative Commons licences"


@pytest.mark.parametrize(("line", "found"), [
    ("", []),
    ("<p>By Ada Lind. First published by The Harbour Post.</p>", []),
    (f"<p>“{TITLE}” was first published by The Harbour Post.</p>", []),
    (f"<p>“{TITLE}” was first published by The Harbour Post under CC BY-ND 4.0.</p>", [BY_ND]),
])
def test_an_article_about_licences_is_under_none_for_what_its_headline_says(
    line: str, found: list[Licence]
) -> None:
    about = source()._replace(title=TITLE)
    for heading in ("h1", "h2"):
        facts = read_copy(f"<{heading}>{TITLE}</{heading}>{ARTICLE}{line}", original=about)
        assert [statement.licence for statement in facts.licences] == found
    assert read_copy(f"<h1>Creative Commons at sea</h1>{ARTICLE}", original=about).licences == ()


PARTICULARS = (
    ("Source", f'<a href="{ADDRESS}">The Harbour Post</a>'),
    ("Authors", "Lena Moritz and Jan Berg"),
    ("Licence", LICENCE_LINK.format("CC BY-ND 4.0")),
)


@pytest.mark.parametrize("box", [
    "<dl>{}</dl>".format("".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in PARTICULARS)),
    "<table>{}</table>".format("".join(f"<tr><th>{label}</th><td>{value}</td></tr>" for label, value in PARTICULARS)),
    "<ul>{}</ul>".format("".join(f"<li>{label}: {value}</li>" for label, value in PARTICULARS)),
])
def test_a_licence_in_a_list_of_particulars_within_the_article_is_its_own(box: str) -> None:
    first, *rest = ARTICLE.splitlines()
    assert stated(first + box + "".join(rest)) == [(BY_ND, True, True, Said.YES)]


@pytest.mark.parametrize("authors", [
    PARTICULARS[1][1],
    "Lena Moritz, University of the Northern Coast; Jan Berg, Institute for Tides, Harbours and Rivers",
])
def test_a_licence_at_the_head_of_such_a_list_is_its_own_below_a_picture(authors: str) -> None:
    particulars = (PARTICULARS[2], ("Authors", authors), PARTICULARS[0])
    rows = "".join(f"<div><span>{label}</span> <span>{value}</span></div>" for label, value in particulars)
    picture = '<figure><img src="a.jpg"></figure>'
    assert stated("", f"{picture}<div class='info'>{rows}</div>") == [(BY_ND, True, True, Said.YES)]
    assert stated("", f"{picture}<p>{PARTICULARS[2][1]}</p><p>Source: {PARTICULARS[0][1]}</p>") == []


def test_an_address_that_speaks_of_a_video_makes_its_line_no_videos() -> None:
    address = ADDRESS.replace("tides", "a-video-of-tides")
    name = LICENCE_LINK.format("CC BY-ND 4.0")
    original = source(ORIGINAL.replace(ADDRESS, address))
    line = f'<p>License: {name}. Text: Lena Moritz, The Harbour Post. URL: <a href="{address}">{address}</a></p>'
    [found] = read_copy(ARTICLE + line, original=original).licences
    assert (found.licence, found.named, found.linked) == (BY_ND, True, True)


def test_a_line_that_names_author_and_publisher_is_a_credit() -> None:
    line = f"<p>Lena Moritz and Jan Berg • The Harbour Post • {LICENCE_LINK.format('CC BY-ND 4.0')}</p>"
    assert stated(line) == [(BY_ND, True, True, Said.YES)]


def test_a_licence_may_have_its_address_written_out_behind_it() -> None:
    address = "https://creativecommons.org/licenses/by-nd/4.0/legalcode"
    line = f'<p>Published under CC BY-ND 4.0 (<a href="{address}">{address}</a>).</p>'
    assert stated(line) == [(BY_ND, True, True, Said.YES)]


@pytest.mark.parametrize("between", [f"<p>{BODY[1]}</p>", f"<p>{'What the sea left behind is in the yard. ' * 3}</p>"])
def test_a_licence_behind_a_paragraph_is_in_no_list_with_the_credit(between: str) -> None:
    first, _, last = ARTICLE.splitlines()
    assert stated(f"{first}<p>Source: {PARTICULARS[0][1]}</p>{between}<p>{PARTICULARS[2][1]}</p>{last}") == []


@pytest.mark.parametrize("picture", ['<figure><img src="a.jpg"><figcaption>{}</figcaption></figure>',
                                     '<div class="wp-caption"><img src="a.jpg"><p>{}</p></div>'])
@pytest.mark.parametrize(("words", "said"), [
    ("This article was first published by {} under {}.", [Said.YES]),
    ("Article by Lena Moritz, first published by {} under {}.", [Said.YES]),
    ("Dieser Artikel erschien zuerst bei {} unter {}.", [Said.YES]),
    ("The wall in May, from an article first published by {} under {}.", []),
    ("The wall in May. Ole Dahl, {}, {}.", []),
    ("This article has a picture by Ole Dahl, {1}.", []),
])
def test_a_caption_states_the_articles_licence_in_a_sentence_on_the_article(
    picture: str, words: str, said: list[Said]
) -> None:
    link = f'<a href="{ADDRESS}">The Harbour Post</a>'
    line = picture.format(words.format(link, LICENCE_LINK.format("CC BY-ND 4.0")))
    assert [statement[3] for statement in stated(line)] == said


def test_a_caption_on_a_picture_and_the_article_is_for_a_person() -> None:
    words = f'This article was first published by <a href="{ADDRESS}">The Harbour Post</a> under'
    line = f"<figcaption>Photo: Ole Dahl. {words} {LICENCE_LINK.format('CC BY-ND 4.0')}.</figcaption>"
    assert stated(f'<figure><img src="a.jpg">{line}</figure>') == [(BY_ND, True, True, Said.ALMOST)]
    theirs = f"<figcaption>{words} its terms. Photo: Ole Dahl, {LICENCE_LINK.format('CC BY-ND 4.0')}.</figcaption>"
    assert stated(f'<figure><img src="a.jpg">{theirs}</figure>') == []


def test_a_short_article_in_chinese_is_no_caption_of_its_wrapper() -> None:
    body = "".join(f"<p>{'渡轮在新桥通车的那个秋天停运了，镇上的人都没有注意到这件事。' * 2}</p>" for _ in range(3))
    line = f"<p>原文链接：<a href='{ADDRESS}'>The Harbour Post</a>（{LICENCE_LINK.format('CC BY-ND 4.0')}）</p>"
    found = {size: html(f"<div class='image-post'>{body[:size]}{line}</div>").links for size in (0, len(body))}
    assert [any(link.in_image_credit for link in links) for links in found.values()] == [True, False]


def test_a_text_taken_over_from_somebody_is_credited_to_them_and_a_firm_is_not() -> None:
    line = f"<p>Der Beitrag wurde von The Harbour Post übernommen ({LICENCE_LINK.format('CC BY-ND 4.0')}).</p>"
    assert stated(line) == [(BY_ND, True, True, Said.YES)]
    assert read_copy(f"{ARTICLE}<p>Die Werft wurde von The Harbour Post übernommen.</p>").publisher is not Said.YES


def test_a_licence_alone_below_a_posts_text_is_the_articles_and_between_paragraphs_a_pictures() -> None:
    head, line = "---\ntitle: Tides and towns\n---\n\n", "Lizenz: [CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/)"
    last, between = (markdown(head + "\n\n".join(lines)) for lines in ((*BODY, line), (BODY[0], line, *BODY[1:])))
    found = []
    for post in (last, between):
        whole = comparison(post)._replace(copy_region=(0, len(post.text)))
        found.append([one.licence for one in read_credits(post, source(), whole).licences])
    assert found == [[BY_ND], []]


NAMING = "<p>This article was first published by The Harbour Post under CC BY-ND 4.0.</p>"
VAGUE = "<p>This article was first published by The Harbour Post under a Creative Commons licence.</p>"


@pytest.mark.parametrize(("page", "licences"), [
    (f"{ARTICLE}{NAMING}<p>Licence: CC BY-ND 4.0</p>", [BY_ND, BY_ND]),             # right below
    (f"<p>Licence: CC BY-ND 4.0</p>{ARTICLE}{NAMING}", [BY_ND]),
    (f"{ARTICLE}{NAMING}<p>Licence: CC BY-NC 4.0</p>", [BY_ND, BY_NC]),             # a contrary one
    (f"{ARTICLE}{NAMING}<footer><p>Licence: CC BY-NC 4.0</p></footer>", [BY_ND]),   # what a template prints
    (f"{ARTICLE}{NAMING}<p>Data: CC BY-NC 4.0</p>", [BY_ND]),                       # another thing's
    (f"{ARTICLE}{VAGUE}<p>Licence: CC BY-ND 4.0</p>", [None, BY_ND]),
    (f"<p>Licence: CC BY-ND 4.0</p>{ARTICLE}{VAGUE}", [None, BY_ND]),               # which one, it alone says
    (f"{ARTICLE}{VAGUE}<p>Licence: CC BY-NC 4.0</p>", [None]),
])
def test_a_licence_beside_the_credit_is_told_where_it_can_be_the_originals(
    page: str, licences: list[Licence | None]
) -> None:
    assert [statement.licence for statement in read_copy(page).licences] == licences
