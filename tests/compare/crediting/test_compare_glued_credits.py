"""Credit lines in the last or first paragraph of a copy, in the wordings of several languages."""

# ruff: noqa: E501 - credit lines stand here as republishers write them
from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.credits.original.source import read_source
from licensecheck.document import Document, Format, read

LINES = [
    "Published with permission from The Ferry Post.",
    "This article comes from The Ferry Post and is licensed under CC BY-ND 4.0.",
    "Source: The Ferry Post.",
    "Dieser Artikel wird von The Ferry Post unter einer Creative-Commons-Lizenz neu veröffentlicht. Lesen Sie den Originalartikel.",
    "Dieser Beitrag wurde unter einer Creative-Commons-Lizenz von The Ferry Post übernommen.",
    "Übernommen aus The Ferry Post mit freundlicher Genehmigung.",
    "Publié avec l’autorisation de The Ferry Post.",
    "Este artículo se republica de The Ferry Post bajo licencia Creative Commons. Lea el artículo original.",
    "Publicado con permiso de The Ferry Post.",
    "Tratto da The Ferry Post, per gentile concessione.",
    "Dit artikel is overgenomen van The Ferry Post onder een Creative Commons-licentie. Lees het originele artikel.",
    "Ten artykuł pochodzi z The Ferry Post i jest dostępny na licencji Creative Commons BY-ND 4.0. Przeczytaj oryginalny artykuł.",
    "Przedruk za zgodą The Ferry Post.",
    "Den här artikeln är återpublicerad från The Ferry Post under en Creative Commons-licens. Läs originalartikeln.",
    "Denne artikel er genudgivet fra The Ferry Post under en Creative Commons-licens. Læs den originale artikel.",
    "Artikkelen er gjengitt med tillatelse fra The Ferry Post.",
    "Эта статья перепечатана из The Ferry Post по лицензии Creative Commons. Прочитайте оригинал статьи.",
    "Artikel ini pertama kali terbit di The Ferry Post di bawah lisensi CC BY-ND 4.0.",
    "Artikel ini terbit pertama kali di The Ferry Post. Baca artikel asli.",
    "Článek původně vyšel na The Ferry Post pod licencí CC BY-ND 4.0.",
    "Převzato z The Ferry Post (CC BY-ND 4.0).",
    "Článok pôvodne vyšiel na The Ferry Post. Licencia: CC BY-ND 4.0.",
    "Artikkeli julkaistiin alun perin The Ferry Post -lehdessä. Lisenssi: CC BY-ND 4.0.",
    "Bài viết được đăng lần đầu trên The Ferry Post theo giấy phép CC BY-ND 4.0.",
    "Статтю вперше опубліковано на The Ferry Post за ліцензією CC BY-ND 4.0.",
    "Το άρθρο δημοσιεύτηκε αρχικά στο The Ferry Post με άδεια CC BY-ND 4.0.",
    "Πρώτη δημοσίευση: The Ferry Post, άδεια CC BY-ND 4.0.",
    "نشر هذا المقال أول مرة على The Ferry Post بموجب رخصة CC BY-ND 4.0.",
    "המאמר פורסם לראשונה ב-The Ferry Post. רישיון: CC BY-ND 4.0.",
    "यह लेख सबसे पहले The Ferry Post पर CC BY-ND 4.0 लाइसेंस के तहत प्रकाशित हुआ।",
    "本文首发于The Ferry Post，采用CC BY-ND 4.0许可协议。",
    "本文原刊於The Ferry Post。授權：CC BY-ND 4.0。",
    "この記事は最初にThe Ferry Postに掲載されました。ライセンス：CC BY-ND 4.0。",
    "初出：The Ferry Post（CC BY-ND 4.0）。",
    "この記事はThe Ferry Postに掲載されたものです（CC BY-ND 4.0）。",
    "Article initialement paru dans The Ferry Post, reproduit sous licence CC BY-ND 4.0.",
    "Διαβάστε το πρωτότυπο άρθρο στο The Ferry Post. CC BY-ND 4.0.",
    "اقرأ المقال الأصلي على The Ferry Post. CC BY-ND 4.0.",
    "هذا المقال منشور في الأصل على The Ferry Post، رخصة CC BY-ND 4.0.",
    "מקור: The Ferry Post. רישיון: CC BY-ND 4.0.",
    "이 기사는 The Ferry Post에 처음 게재되었습니다. 라이선스: CC BY-ND 4.0.",
    "A cikk eredetileg a The Ferry Post oldalán jelent meg. Licenc: CC BY-ND 4.0.",
    "Articolul a fost publicat inițial de The Ferry Post. Licență: CC BY-ND 4.0.",
    "Bu makale ilk olarak The Ferry Post sitesinde yayımlandı. Lisans: CC BY-ND 4.0.",
    "Tekst je prvotno objavljen na portalu The Ferry Post. Licencija: CC BY-ND 4.0.",
    "Статията е публикувана за първи път в The Ferry Post под лиценз CC BY-ND 4.0.",
]
OTHERS = [
    "The Ferry Post published a similar article on bridges last year.",
    "The mayor read of it in The Harbour Times, which published the story under a licence.",
    "The landing appears in The Ferry Post between two poems on the sea.",
    "Published with permission from The Harbour Times.",
    "Dit artikel is overgenomen van The Ferry Post. Nobody on the landing was ever told of it.",
    "V roce 2019 poprvé vyšla v The Ferry Post zpráva o mostech, která změnila názor radních.",
    "Článek původně vyšel na The Ferry Post. Starosta mezitím odstoupil a most je zavřený.",
    "The Ferry Post вперше опублікувала список мостів минулого року.",
    "Η The Ferry Post δημοσίευσε για πρώτη φορά τον κατάλογο των γεφυρών πέρυσι.",
    "نشرت صحيفة The Ferry Post في العام الماضي قائمة بالجسور المغلقة.",
    "בשנה שעברה פורסם לראשונה ב-The Ferry Post מסמך על הגשר, וראש העיר התפטר.",
    "本文首发于The Ferry Post。市长已经辞职，桥仍然关闭到明年春天为止。",
    "The Ferry Postが最初に掲載した橋の一覧は、町長の考えを変えた。",
    "From The Ferry Post comes word that the landing has a new bench and a roof.",
]
COUNTER = '<img src="https://counter.example.org/1/count.gif" width="1" height="1">'


def original(body: str = "") -> Document:
    head = (
        '<link rel="canonical" href="https://ferry-post.example/the-last-ferry">'
        '<script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"The Ferry Post"}}</script>'
    )
    html = f"<html><head>{head}</head><body><main><article>{body or tale()}</article></main></body></html>"
    return read(html.encode(), location="page.html")


def post(*paragraphs: str) -> Document:
    return read("\n\n".join(paragraphs).encode(), location="post.md", format=Format.MARKDOWN)


def edits(copy: Document) -> list[str]:
    """What the edits of a copy are, but for furniture."""
    source = original()
    return [category for category in categories(source, copy, read_source(source)) if category != "furniture"]


@pytest.mark.parametrize("line", LINES)
def test_a_credit_line_may_end_the_last_paragraph(line: str) -> None:
    before, last = TALE[:-1], TALE[-1]
    for joint in (" ", "\n", "<br>\n", f"{COUNTER}\n"):
        assert edits(post(*before, f"{last}{joint}{line}")) == []
        assert edits(post(*before, f"{last}{joint}*{line}*")) == []
    assert edits(page(f"{prose(before)}<p>{last}<br>{line}</p>")) == []
    assert edits(read("\n\n".join([*before, f"{last}\n{line}"]).encode(), location="copy.txt", format=Format.TEXT)) == []


@pytest.mark.parametrize("line", LINES)
def test_a_credit_line_may_begin_the_first_paragraph(line: str) -> None:
    assert edits(post(f"{line} {TALE[0]}", *TALE[1:])) == []


@pytest.mark.parametrize("line", [*LINES, "※本コラムは、「The Ferry Post」からの転載です。"])
def test_it_may_be_a_line_there_without_a_full_stop(line: str) -> None:
    line = line.rstrip(".。।")
    assert edits(post(f"{line}<br>\n{TALE[0]}", *TALE[1:])) == []
    assert edits(post(f"*{line}*  \n{TALE[0]}", *TALE[1:])) == []
    assert edits(page(f"<p><em>{line}</em><br>{TALE[0]}</p>{prose(TALE[1:])}")) == []
    assert len(edits(post(f"{line}<br>\n{TALE[0].replace('the autumn', 'no autumn')}", *TALE[1:]))) == 1


@pytest.mark.parametrize("line", OTHERS)
def test_but_not_any_line(line: str) -> None:
    assert edits(post(f"{line.rstrip('.。')}<br>\n{TALE[0]}", *TALE[1:])) != []
    credit = "Published with permission from The Ferry Post<br>\n"
    assert edits(post(TALE[0], f"{credit}{TALE[1]}", *TALE[2:])) in (["addition"], ["wording"])


@pytest.mark.parametrize("marks", ["”{}”", "»{}«", "„{}“", "“{}”", "«{}»"])
def test_a_title_in_any_marks_may_begin_the_credit_line_behind_the_text(marks: str) -> None:
    title = marks.format("The last ferry")
    line = f"{title} från [The Ferry Post](https://ferry-post.example/the-last-ferry) är licensierad under CC BY-ND 4.0."
    assert edits(post(*TALE[:-1], f"{TALE[-1]} {line}")) == []


NOTES = [
    "Via {}. We have not changed the text.",
    "Met toestemming overgenomen van {}. Steun hun werk hier.",
    "Bron: {}. De tekst is ongewijzigd.",
]


@pytest.mark.parametrize("note", NOTES)
def test_a_note_of_its_own_may_say_more_behind_the_credit(note: str) -> None:
    own, other = (note.format(f"[The Ferry Post](https://ferry-post.example/{path})") for path in ("the-last-ferry", "x"))
    assert edits(post(own, *TALE)) == edits(post(*TALE, own)) == []
    assert edits(post(other, *TALE)) != []
    assert edits(post(f"{own} Since then the mayor has resigned, and nobody on the landing knows who will pay for it all.", *TALE))
    assert edits(post(TALE[0], own, *TALE[1:])) != []


@pytest.mark.parametrize("line", ["Artigo original: {}", "The original article is at {}", "via {}"])
def test_the_originals_address_written_out_tells_one_as_well(line: str) -> None:
    own, other = (line.format(f"https://ferry-post.example/{path}") for path in ("the-last-ferry", "a-new-bridge"))
    assert edits(post(*TALE[:-1], f"{TALE[-1]}<br>\n{own}")) == []
    assert edits(post(*TALE[:-1], f"{TALE[-1]}<br>\n{other}")) in (["addition"], ["wording"])


@pytest.mark.parametrize("line", LINES)
def test_an_edit_beside_a_credit_line_is_shown(line: str) -> None:
    last = TALE[-1].replace("a bench", "no bench")
    assert len(edits(post(*TALE[:-1], f"{last} {line}"))) == 1
    assert len(edits(post(*TALE[:-1], f"{TALE[-1]} The mayor kept the bench for himself. {line}"))) == 1


@pytest.mark.parametrize("line", OTHERS)
def test_a_sentence_that_is_no_credit_line_is_an_addition(line: str) -> None:
    assert edits(post(*TALE[:-1], f"{TALE[-1]} {line}")) in (["addition"], ["wording"])
    assert edits(post(TALE[0], f"{TALE[1]} {line}", *TALE[2:])) in (["addition"], ["wording"])


def test_a_link_to_the_original_tells_a_credit_line_as_its_name_does() -> None:
    line = "Published with permission from [the Post]({})."
    own, other = (line.format(f"https://{host}.example/the-last-ferry") for host in ("ferry-post", "harbour-times"))
    assert edits(post(*TALE[:-1], f"{TALE[-1]} {own}")) == []
    assert edits(post(*TALE[:-1], f"{TALE[-1]} {other}")) != []


@pytest.mark.parametrize("line", [
    "Wir danken [The Ferry Post](https://ferry-post.example/the-last-ferry) für den Text.",
    "Tomado de [The Ferry Post](https://ferry-post.example/the-last-ferry).",
    "Erstveröffentlichung bei [The Ferry Post](https://ferry-post.example/the-last-ferry).",
    "The Ferry Post ([CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/)).",
])
def test_a_link_to_the_original_or_to_a_licence_tells_a_credit_line_in_any_words(line: str) -> None:
    assert edits(post(*TALE[:-1], f"{TALE[-1]} {line}")) == []
    assert edits(post(*TALE[:-1], f"{TALE[-1]} The mayor kept the bench for himself. {line}")) == ["addition"]
    elsewhere = line.replace("/the-last-ferry", "/a-new-bridge").replace("creativecommons.org", "example.org")
    assert edits(post(*TALE[:-1], f"{TALE[-1]} {elsewhere}")) != []


BYLINES = [
    "(By Ada Lind)", "*Text: Ada Lind*", "(Ada Lind)", "Ein Beitrag von Ada Lind", "Un artículo de Ada Lind",
    "Propos recueillis par Ada Lind (Université de Bordeaux)", "（记者 Ada Lind）", "(Napsala Ada Lind)", "By Ada Lind.",
    "(ADA LIND, University of Aarhus)", "<br>Ditulis oleh Ada Lind", "Text: Prof. Dr. Ada Lind", "By Jan Berg",
    "(Reporting by Ada Lind)",
    "（取材・文 Ada Lind，北海道大学）", "[CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/)",
]


def by_ada(*paragraphs: str) -> list[str]:
    """What the edits of a copy of an article by Ada Lind are."""
    tale_by = original(f'<p>By <a rel="author" href="/ada-lind">Ada Lind</a></p>{tale()}')
    found = categories(tale_by, post(*paragraphs), read_source(tale_by))
    return [category for category in found if category != "furniture"]


@pytest.mark.parametrize("line", BYLINES)
def test_a_byline_may_stand_behind_the_last_sentence(line: str) -> None:
    assert by_ada(*TALE[:-1], f"{TALE[-1]} {line}") == []
    assert by_ada(*TALE[:-1], f"{TALE[-1].replace('a bench', 'no bench')} {line}") == ["negation"]
    assert by_ada(*TALE[:2], f"{TALE[2]} {line}", *TALE[3:]) != []


@pytest.mark.parametrize("joint", ["<br>\n", " | ", ": ", " – "])
@pytest.mark.parametrize("line", ["By Ada Lind", "By Jan Berg", "Text: Ada Lind"])
def test_a_byline_may_open_the_first_paragraph(line: str, joint: str) -> None:
    assert by_ada(f"{line}{joint}{TALE[0]}", *TALE[1:]) == []
    assert by_ada(f"{line} {TALE[0]}", *TALE[1:]) != []
    assert by_ada(*TALE[:2], f"{line}{joint}{TALE[2]}", *TALE[3:]) != []


def test_behind_words_that_end_no_sentence_a_byline_says_by() -> None:
    unended = TALE[-1].rstrip(".")
    assert by_ada(*TALE[:-1], f"{unended} By Ada Lind") == []
    assert by_ada(*TALE[:-1], f"{unended} Ada Lind") == ["wording"]


def test_a_byline_amid_an_item_is_an_edit() -> None:
    def told(item: str) -> str:
        return f'<p>By <a rel="author" href="/ada-lind">Ada Lind</a></p>{tale()}<ul><li>{item}</li><li>The bench</li></ul>'

    source = original(told("The park is here"))
    copy = page(told("The park By Jan Berg is here"))
    assert categories(source, copy, read_source(source)) == ["wording"]


@pytest.mark.parametrize("line", [
    "Ada Lind was there.", "(Jan Berg)", "By June it was full", "By Jan Berg it was called a bench",
    "Ada Lind sat on it every day and wrote her letters there until June",
    "The bench was a gift of Ada Lind.", "(Photos by Ada Lind)", "With additional reporting by Jan Berg",
    "(Reporting by Jan Berg)",
])
def test_what_names_an_author_in_a_sentence_is_an_addition(line: str) -> None:
    assert by_ada(*TALE[:-1], f"{TALE[-1]} {line}") != []


@pytest.mark.parametrize("line", [
    "The fever first appeared in 1911 and closed the harbour for a year.",
    "The song was originally published by a small house in the capital.",
    "The photographs were reproduced from glass plates in the cellar.",
    "Such tables, first printed in the capital, hang in every port.",
    "Das Fieber wurde erstmals 1911 im Hafen bemerkt.",
    "El poema fue publicado originalmente por una imprenta del puerto.",
    "The map was reprinted under licence by a firm in the capital.",
    "Her columns were syndicated for free to forty small papers.",
    "A licence to reproduce the rolls costs 40 kroner a year.",
    "Guide dogs first appeared in the town in 1911.", "Comets appeared first in a diary of the harbour master.",
])
def test_what_first_appeared_somewhere_else_is_no_credit(line: str) -> None:
    """Only of itself does a credit line say so."""
    last = TALE[-1]
    for texts in ((*TALE[:2], line, *TALE[2:]), (*TALE, line), (*TALE[:-1], f"{last} {line}"), (f"{TALE[0]} {line}", *TALE[1:])):
        assert set(edits(page(prose(texts)))) in ({"addition"}, {"wording"})
        assert set(edits(post(*texts))) in ({"addition"}, {"wording"})


@pytest.mark.parametrize("line", [
    "First published in 1911 by a small house.", "This was originally posted on another site.",
    "Note: originally published on the Harbour Blog.", "A version of this piece first appeared in a calendar.",
    "Dieser Beitrag wurde erstmals im Kalender gezeigt.", "Publicado originalmente en un calendario.",
    "Reprinted under licence.", "Republished for free.", "This piece may be reproduced for free.",
    "Diese Analyse erschien zuerst bei einer anderen Zeitung.", "Cet entretien a été publié à l'origine par une revue.",
    "Esta columna fue publicada originalmente en otro diario.", "Deze column verscheen eerder in een krant.",
    "Artículo publicado originalmente en un calendario.", "This analysis was first published in another paper.", "The following essay was first published elsewhere.",
    "Photo essay originally published on Harbour Blog.", "A version of this op-ed appeared first in a calendar.",
])
def test_what_says_of_itself_that_it_first_appeared_somewhere_is_a_credit(line: str) -> None:
    assert edits(page(prose((*TALE, line)))) == []
    assert edits(post(*TALE, line)) == []


def set_before_the_stop(line: str) -> str:
    """The last paragraph with words in brackets before its full stop."""
    return f"{TALE[-1].removesuffix('.')} {line}."


@pytest.mark.parametrize("line", [
    "(Ada Lind)", "(By Ada Lind)", "[Ada Lind/The Ferry Post]", "(*Ada Lind, The Ferry Post, CC BY-ND 4.0*)",
    "（Ada Lind）", "(CC BY-ND 4.0)", "([The Ferry Post](https://ferry-post.example/the-last-ferry), CC BY-ND 4.0)",
    "(Quelle: The Ferry Post)", "([CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/))",
])
def test_a_credit_in_brackets_may_stand_before_the_last_full_stop(line: str) -> None:
    assert by_ada(*TALE[:-1], set_before_the_stop(line)) == []
    assert by_ada(*TALE[:-1], set_before_the_stop(line).replace("a bench", "no bench")) == ["negation"]
    assert by_ada(*TALE[:2], f"{TALE[2].removesuffix('.')} {line}.", *TALE[3:]) != []


@pytest.mark.parametrize("line", [
    "(as Ada Lind denies)", "(Jan Berg)", "(Ada Lind, shortened)", "(4.0)", "(not CC BY-ND 4.0)", "Ada Lind",
])
def test_other_words_in_brackets_before_the_last_full_stop_are_put_in(line: str) -> None:
    assert by_ada(*TALE[:-1], set_before_the_stop(line)) != []


@pytest.mark.parametrize("end", [".“", ".”", "!»", ".”[8]", ".)"])
def test_a_credit_line_may_stand_behind_a_quotation_or_a_notes_mark(end: str) -> None:
    last = f"{TALE[-1][:-1]}{end}"
    line = "Wir danken [The Ferry Post](https://ferry-post.example/the-last-ferry) für den Text."
    source = original(f"{prose(TALE[:-1])}<p>{last}</p>")
    found = categories(source, post(*TALE[:-1], f"{last} {line}"), read_source(source))
    assert [category for category in found if category != "furniture"] == []


def test_a_byline_before_a_credit_line_is_no_edit() -> None:
    line = "Text: Ada Lind. Originally published by The Ferry Post."
    assert by_ada(*TALE[:-1], f"{TALE[-1]} {line}") == []
    assert by_ada(*TALE[:-1], f"{TALE[-1]} {line.replace('Text: Ada Lind', 'The mayor kept it for himself')}") != []


def test_a_credit_of_several_sentences_is_one_in_scripts_of_their_own() -> None:
    line = "यह लेख [The Ferry Post](https://ferry-post.example/) से CC BY-ND 4.0 लाइसेंस के तहत पुनः प्रकाशित किया गया है। " \
        "[मूल लेख](https://ferry-post.example/the-last-ferry) पढ़ें।"
    assert edits(post(*TALE[:-1], f"{TALE[-1]} {line}")) == []


def test_a_short_last_paragraph_in_chinese_stays_the_articles_before_a_credit_line() -> None:
    body = ["渡轮在新桥通车的那个秋天停运了，镇上的人整整一个星期都没有注意到这件事。", "后来有人回到码头，在雨里站着，等下一班船。",
            "春天，镇里给码头装了顶棚和长椅。人们叫它公园。"]
    source = original(prose(body))
    line = "本文首发于[The Ferry Post](https://ferry-post.example/the-last-ferry)，采用知识共享许可协议。"
    copy = post(*body[:-1], f"{body[-1]} {line}")
    assert [name for name in categories(source, copy, read_source(source)) if name != "furniture"] == []
    cut = post(*body[:-1], line)
    assert categories(source, cut, read_source(source)) == ["truncated"]


@pytest.mark.parametrize("last", ["다음 배는 5월에 떠난다. 표는 여름 전에 나온다.", "Some still wait there at noon.", "人们叫它公园，每天都去。"])
def test_a_short_last_paragraph_stays_the_articles_before_a_byline(last: str) -> None:
    body = f'<p>By <a rel="author" href="/ada-lind">Ada Lind</a></p>{tale()}<p>{last}</p>'
    source = original(body)
    kept, gone = post(*TALE, f"{last} *Text: Ada Lind*"), post(*TALE, "*Text: Ada Lind*")
    assert [one for one in categories(source, kept, read_source(source)) if one != "furniture"] == []
    assert [one for one in categories(source, gone, read_source(source)) if one != "furniture"] == ["truncated"]
