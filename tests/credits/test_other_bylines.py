"""Copies that name an author where nobody is credited: in a plug, in a list of works, beside another's byline."""

from __future__ import annotations

import pytest
from credit_pages import ADDRESS, ARTICLE, ORIGINAL, comparison, html, markdown, read_copy, source

from licensecheck import verify
from licensecheck.credits.copy.credits import read_credits
from licensecheck.credits.model import Said
from licensecheck.document import read

BY = "<h1>Tides and towns</h1><p>By Peter Salt</p>"
CREDIT = f"<p>First published by <a href='{ADDRESS}'>The Harbour Post</a> under CC BY-ND 4.0.</p>"
LIST = "<aside><h3>Our writers</h3><ul><li>Lena Moritz</li><li>Peter Salt</li></ul></aside>"


def named(body: str) -> Said:
    return read_copy(body).authors[0].named


@pytest.mark.parametrize("line", [
    "<p>Join Lena Moritz for a talk on 5 May at the town hall.</p>",
    "<p>The Tides by Lena Moritz is out now.</p>",
    "<p>The author thanks Lena Moritz.</p>",
    "<p>Follow Lena Moritz on Mastodon.</p>",
    "<p>Inspired by the work of Lena Moritz.</p>",
    "<p>Lena Moritz speaks on 5 May.</p>",
    "<p>Read Lena Moritz's new book.</p>",
    "<p>Lena Moritz wrote this book for her students.</p>",
    "<p>The author Lena Moritz speaks on 5 May.</p>",
    "<p><strong>Lena Moritz</strong> speaks on 5 May.</p>",
    "<p>Lena Moritz\nspeaks on 5 May.</p>",
    "<nav><a href='/'>Home</a> › <a href='/lm'>Lena Moritz</a></nav>",
    "<blockquote>“The tide comes in.” — Lena Moritz</blockquote>",
    LIST,
    LIST.replace("aside", "div").replace("<div>", "<div class='sidebar'>"),
])
def test_a_name_in_no_credit_is_for_a_person_where_another_is_the_author(line: str) -> None:
    assert named(f"{BY}<div>{ARTICLE}</div>{CREDIT}{line}") is Said.ALMOST
    assert named(f"{BY.replace('Salt', 'Salt and Lena Moritz')}<div>{ARTICLE}</div>{CREDIT}{line}") is Said.YES


@pytest.mark.parametrize("line", [
    "<p>By Lena Moritz</p>", "<p>By Karl Moss in Bergen and Lena Moritz in Aarhus</p>",
    "<p>By Karl Moss, science editor, and Lena Moritz</p>", "<p>By KARL MOSS and LENA MORITZ of the Harbour Post</p>",
])
def test_a_byline_below_the_text_credits_all_whom_it_leads_in_and_one_in_a_box_of_the_site_nobody(line: str) -> None:
    text = f"{BY}<div>{ARTICLE}</div>{CREDIT}"
    assert named(f"{text}{line}") is Said.YES
    assert named(f"{text}<div class=widget><h3>New</h3>{line}</div>") is Said.ALMOST


def test_who_helped_the_authors_of_another_text_is_not_credited() -> None:
    line = "<p>Words by Karl Moss, photos by Eva Holm, with Lena Moritz</p>"
    assert named(f"{BY}<div>{ARTICLE}</div>{CREDIT}{line}") is Said.ALMOST


@pytest.mark.parametrize("meta", [
    '<span class="author vcard">Lena Moritz</span> <time datetime="2026-10-04">October 4, 2026</time>',
    '<span>Lena Moritz</span> <span>University of Aarhus</span> <span>Jan Berg</span>',
    '<a rel="author" href="/a">Lena Moritz</a> <a rel="author" href="/b">Jan Berg</a> <time>4 Oct 2026</time>',
])
def test_a_name_that_its_element_ends_in_a_line_above_the_text_is_credited(meta: str) -> None:
    assert named(f"{BY}<div>{meta}</div><div>{ARTICLE}</div>{CREDIT}") is Said.YES


@pytest.mark.parametrize("line", [
    "<p>By Lena Moritz</p>",
    "<p>Text: Lena Moritz</p>",
    "<p>Originally written by Lena Moritz, University of Aarhus</p>",
    "<p>Lena Moritz</p>",
    "<p>Lena Moritz, University of Aarhus, and Jan Berg</p>",
    "<p>Lena Moritz (The Harbour Post)</p>",
    "<p>The Harbour Post – Lena Moritz</p>",
    "<p>Lena Moritz is a historian at the University of Aarhus.</p>",
    "<p>Lena Moritz lives by the sea.</p>",
    "<p>Lena Moritz wrote this article for The Harbour Post.</p>",
    "<p>The author, Lena Moritz, is a historian.</p>",
    "<p><strong>Lena Moritz</strong><br>Historian</p>",
    "<p>About the author: Lena Moritz lives by the sea.</p>",
    "<p>This article by Lena Moritz first appeared in The Harbour Post.</p>",
    f"<p>Read the <a href='{ADDRESS}'>original</a>, as told to Lena Moritz.</p>",
    "<p>© The Harbour Post. By Lena Moritz.</p>",
    "<article><footer class='entry-footer'><p>Lena Moritz, The Harbour Post</p></footer></article>",
    "<aside class='author-bio'><h4>Lena Moritz</h4><p>She writes on the sea.</p></aside>",
    "<p>Jan Berg, Utrecht University, and Lena Moritz, University of Aarhus</p>",
    "<p>Abd al-Rahman Noor (Utrecht University), Lena Moritz (University of Aarhus)</p>",
    "<p>Lena Moritz ist Historikerin an der Universität Aarhus.</p>",
    "<div class='author-box'><h4>Lena Moritz</h4><p>She writes on the sea.</p></div>",
    "<h3>About the author</h3><p>Lena Moritz, who grew up there, watches the sea.</p>",
])
def test_a_credit_counts_beside_another_byline(line: str) -> None:
    assert named(f"{BY}<div>{ARTICLE}</div>{CREDIT}{line}") is Said.YES


def test_so_does_one_at_the_headline_far_above_the_text() -> None:
    head = "<h1>Tides and towns</h1><p>Words: Lena Moritz, University of Aarhus</p>"
    menu = "".join(f"<p><a href='/{at}'>Section {at}</a></p>" for at in range(40))
    assert named(f"{head}{menu}<p>By Peter Salt</p><div>{ARTICLE}</div>{CREDIT}") is Said.YES


@pytest.mark.parametrize("line", [
    "<p>Historian Lena Moritz says the wall is the problem.</p>", "<p>A response to Lena Moritz</p>",
    "<nav><a href='/'>Home</a> › <a href='/lm'>Lena Moritz</a></nav>",
])
def test_a_standfirst_names_no_author_beside_another_byline(line: str) -> None:
    assert named(f"{BY}{line}<div>{ARTICLE}</div>{CREDIT}") is Said.ALMOST
    assert named(f"{BY}<p>Lena Moritz</p><div>{ARTICLE}</div>{CREDIT}") is Said.YES


@pytest.mark.parametrize("byline", ["", "<p>By The Harbour Mirror</p>", "<p>By Staff</p>", "<p>By L. Moritz</p>"])
def test_a_name_counts_where_the_byline_names_nobody_else(byline: str) -> None:
    body = f"<h1>Tides and towns</h1>{byline}<div>{ARTICLE}</div>{CREDIT}<p>The author thanks Lena Moritz.</p>"
    assert named(body) is Said.YES


def test_a_posts_front_matter_is_its_byline() -> None:
    text = "\n\n".join(line[3:-4] for line in ARTICLE.splitlines())
    for author, said in (("Peter Salt", Said.ALMOST), ("Lena Moritz", Said.YES)):
        copy = markdown(f"---\nauthor: {author}\n---\n\n{text}\n\nThe author thanks Lena Moritz.\n")
        assert read_credits(copy, source(), comparison(copy)).authors[0].named is said


@pytest.mark.parametrize(("front_matter", "said"), [
    ("author: Peter Salt\noriginal_author: Lena Moritz", Said.ALMOST),
    ("autor: Lena Moritz", Said.ALMOST),
    ("source:\n  name: The Harbour Post\n  author: Lena Moritz", Said.ALMOST),
    ("coAuthors:\n- name: Lena Moritz", Said.ALMOST),
    ("editor: Lena Moritz", Said.NO),
    ("original_author_url: https://harbour-post.example/authors/lena-moritz", Said.NO),
])
def test_a_name_under_a_key_that_few_templates_print_is_for_a_person(front_matter: str, said: Said) -> None:
    text = "\n\n".join(line[3:-4] for line in ARTICLE.splitlines())
    copy = markdown(f"---\n{front_matter}\n---\n\n{text}\n")
    assert read_credits(copy, source(), comparison(copy)).authors[0].named is said


def test_estonian_and_finnish_say_on_of_who_somebody_is() -> None:
    copy = html(f"{BY}<div>{ARTICLE}</div>{CREDIT}<p>Lena Moritz on toimittaja.</p>")
    assert read_credits(copy, source()._replace(language="fi"), comparison(copy)).authors[0].named is Said.YES


WORK = "Moritz, Lena, and Ib Sund. Tides of the sound. Clay Press, 2020."
OTHER = "Harbour Office. Levels of the sound, 1990 to 2020. 2021."


def credit(works: str, byline: str = "", below: str = "") -> str:
    """The status of author-credit where a list of works stands in both texts."""
    def page(byline: str, below: str, head: str = "") -> str:
        told = "".join(f"<p>{line} It was told to us again and again by those who were there.</p>" for line in LINES)
        return (
            f"<html lang=en><head>{head}</head><body><main><article><h1>Tides and towns</h1>{byline}"
            f"<div class=text>{told}{works}</div>{below}</article></main></body></html>"
        )

    head = f"<link rel=canonical href='{ADDRESS}'><meta property='og:site_name' content='The Harbour Post'>"
    original = read(page("<p>By Lena Moritz</p>", "", head).encode(), location="original.html")
    copy = read(page(byline, CREDIT + below).encode(), location="copy.html")
    report = verify(copy, source=original, rules="cc-by-nd-4.0").to_dict()
    return next(finding["status"] for finding in report["findings"] if finding["rule"] == "author-credit")


LINES = [line[3:-4] for line in ARTICLE.splitlines()]


@pytest.mark.parametrize("byline", ["", "<p>By Peter Salt</p>"])
@pytest.mark.parametrize("works", [
    f"<h2>References</h2><ol><li>{WORK}</li><li>{OTHER}</li></ol>",
    f"<h2>Literatur</h2><ul><li>{OTHER}</li><li>{WORK}</li></ul>",
    f"<h2>Bibliographie</h2><p>{WORK}</p><p>{OTHER}</p>",
    f"<p>1. {WORK}</p><p>2. {OTHER}</p>",
    f"<ul><li>{WORK}</li><li>{OTHER}</li></ul>",
    "<ul><li>Moritz, L. (2020): Tides of the sound.</li><li>Harbour Office (2021): Levels.</li></ul>",
    "<ul><li>Lena Moritz 2020. Tides of the sound. Clay Press.</li></ul>",
    "<h2>References</h2><ol><li>Lena Moritz, The Tides (Aarhus, 2020)</li><li>Harbour Office, Levels (2021)</li></ol>",
])
def test_who_is_named_in_the_articles_list_of_works_alone_is_not_credited(works: str, byline: str) -> None:
    assert credit(works, byline) in ("fail", "review")
    assert credit(works, "<p>By Lena Moritz</p>") == "pass"
    note = "<p>Lena Moritz is a historian in Aarhus; she has written on the sea since 2001.</p>"
    assert credit(works, byline, note) == "pass"


def test_the_list_itself_is_no_credit_at_all() -> None:
    assert credit(f"<h2>References</h2><ol><li>{WORK}</li><li>{OTHER}</li></ol>", "<p>By Peter Salt</p>") == "fail"


@pytest.mark.parametrize("below", [
    "<h3>Source</h3><p>Lena Moritz, Tides and towns, The Harbour Post, 2021</p>",
    f"<ul><li>Lena Moritz, <a href='{ADDRESS}'>Tides and towns</a>, 2021</li></ul>",
    "<ul><li>First published by The Harbour Post in 2021, by Lena Moritz</li></ul>",
    "<ul><li>Text: Lena Moritz, 2024</li><li>First published by The Harbour Post, 2021</li></ul>",
    "<h4>Attribution</h4><ul><li>Lena Moritz, 2 March 2024</li><li>The Harbour Post</li></ul>",
    "<p>2 March 2024, Lena Moritz</p>",
])
def test_a_credit_may_look_like_a_work_that_is_cited(below: str) -> None:
    assert named(f"<h1>Tides and towns</h1><div>{ARTICLE}</div>{below}") is Said.YES


@pytest.mark.parametrize("joint", ["i", "és", "a", "ve", "και", "ja", "và"])
def test_two_authors_joined_in_any_language_are_credited_beside_another_byline(joint: str) -> None:
    line = f"<div class=meta>Lena Moritz {joint} Jan Berg</div>"
    assert [one.named for one in read_copy(f"{BY}{line}<div>{ARTICLE}</div>{CREDIT}").authors] == [Said.YES, Said.YES]
    lone = f"<p>Lena Moritz {joint.replace('és', 'se')} parla di ponti</p>"
    assert named(f"{BY}<div>{ARTICLE}</div>{CREDIT}{lone}") is Said.ALMOST


@pytest.mark.parametrize("line", [
    "<p>(Written by Lena Moritz)</p>", "<p>Un article de Éloïse d’Arcourt, Lena Moritz</p>",
    "<p>Jan Berg, Lena Moritz 04.10.2026</p>", "<p>Text: Prof. Dr. Lena Moritz</p>",
])
def test_a_byline_may_stand_in_brackets_before_a_date_and_behind_others(line: str) -> None:
    assert named(f"{BY}<div>{line}{ARTICLE}</div>{CREDIT}") is Said.YES


def test_an_article_that_is_a_quotation_has_its_byline_within() -> None:
    assert named(f"{BY}<blockquote><p>Lena Moritz</p>{ARTICLE}</blockquote>{CREDIT}") is Said.YES
    assert named(f"{BY}<blockquote><p>Lena Moritz</p></blockquote>{ARTICLE}{CREDIT}") is Said.ALMOST


@pytest.mark.parametrize("line", [
    "<p>נועה ברק ויוסי לוי</p>", "<p>12.05.2024 | מאת נועה ברק</p>",
])
def test_hebrew_writes_and_onto_the_second_name(line: str) -> None:
    page = ORIGINAL.replace("Lena Moritz", "נועה ברק")
    found = read_copy(f"{BY}{line}<div>{ARTICLE}</div>{CREDIT}", original=source(page))
    assert found.authors[0].named is Said.YES


def test_korean_writes_the_job_behind_the_name() -> None:
    page = ORIGINAL.replace("Lena Moritz", "정대현")
    for line, said in (("정대현 기자", Said.YES), ("정대현 다리를 건넜다", Said.ALMOST)):
        found = read_copy(f"{BY}<p>{line}</p><div>{ARTICLE}</div>{CREDIT}", original=source(page))
        assert found.authors[0].named is said


@pytest.mark.parametrize("line", ["2026.10.04 张伟、李明 – 兰州大学", "2026年10月4日 张伟", "张伟 李明/文"])
def test_names_in_chinese_are_parted_by_signs_of_their_own_or_by_spaces(line: str) -> None:
    page = ORIGINAL.replace("Lena Moritz", "张伟")
    found = read_copy(f"{BY}<p>{line}</p><div>{ARTICLE}</div>{CREDIT}", original=source(page))
    assert found.authors[0].named is Said.YES
    prose = read_copy(f"{BY}<div>{ARTICLE}</div>{CREDIT}<p>张伟说桥很旧</p>", original=source(page))
    assert prose.authors[0].named is not Said.YES


@pytest.mark.parametrize(
    "institution", ["Szegedi Tudományegyetem", "Γεωπονικό Πανεπιστήμιο Αθηνών", "Uniwersytet Łódzki"]
)
@pytest.mark.parametrize("lead", ["Szerző: ", "Συντάκτης: ", "Tekst: ", "By "])
def test_where_the_author_works_may_stand_right_behind_the_name(lead: str, institution: str) -> None:
    page = ORIGINAL.replace("University of Aarhus", institution)
    copy = html(f"<p>{lead}Lena Moritz<br>{institution}</p><div>{ARTICLE}</div>{CREDIT}")
    assert read_credits(copy, source(page), comparison(copy)).authors[0].named is Said.YES
