"""Captions that stand in the article's own kind of paragraph."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, tale

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import RECAPTIONED
from licensecheck.document import Document

CAPTION = "The old landing at low tide, seen from the new bridge."


def _both_ways(put: str) -> list[str]:
    whole, put_in = page(tale()), page(tale(put))
    return [*categories(whole, put_in), *categories(put_in, whole)]


@pytest.mark.parametrize("credit", [
    "Photo: Ada Lind", "Foto: Ada Lind", "Bild: Ada Lind", "Symbolbild: Ada Lind / dpa", "Crédit photo : Ada Lind",
    "Fotografía: Ada Lind", "Photograph: A. Lind", "Image by Ada Lind.", "Foto von Ada Lind", "Imagem: Ada Lind",
    "Zdjęcie: Ada Lind", "写真:共同", "| Foto: Ada Lind", "| Photo: Ada Lind", "Fotó: Ada Lind",
    "| Φωτογραφία: Ada Lind",
    "Ảnh: Ada Lind", "تصوير: Ada Lind", "צילום: Ada Lind", "फोटो: Ada Lind",
    "Wikimedia Commons", "Wikimedia Commons, CC BY-SA", "Pixabay", "via Pexels", "from shutterstock.com",
    "Author provided", "Author provided (no reuse)", "Fourni par l’auteur", "Provided by the authors",
])
def test_a_caption_in_a_paragraph_is_known_by_the_credit_at_its_end(credit: str) -> None:
    assert set(_both_ways(f'<p><img src="x.jpg"></p><p>{CAPTION} {credit}</p>')) == {"furniture"}


def test_a_pictures_element_of_fast_pages_is_a_picture() -> None:
    put = '<amp-img src="x.jpg"></amp-img><p class="cap">The landing at low tide</p>'
    assert set(_both_ways(put)) == {"furniture"}


CREDITED = f"<p>{CAPTION} Photo: Ada Lind</p>"


@pytest.mark.parametrize(("original", "copy", "doubtful"), [
    ("", CREDITED, True),
    ("", f'<p><img src="x.jpg"></p>{CREDITED}', False),
    ("", f'<p>Low tide.</p><div><img src="x.jpg"></div><p>Photo 1 of 2</p>{CREDITED}', False),
    ("", f'{CREDITED}<p><img src="x.jpg"></p>', False),
    ("", f"<div class='gallery'>{CREDITED}</div>", False),
    ("", f"<video src='x.mp4'></video>{CREDITED}", False),
    ("", "<p>The landing. Photo: Ada Lind</p>", False),
    (f"<figure><img src='x.jpg'><figcaption>{CAPTION} Photo: Ada Lind</figcaption></figure>", CREDITED, False),
])
def test_a_caption_of_nothing_is_for_a_person(original: str, copy: str, doubtful: bool) -> None:
    """Readers take a sentence below no picture for the article's, whatever name stands behind it."""
    edits = compare(page(tale(original)), page(tale(copy))).edits
    assert any("no picture" in (edit.doubt or "") for edit in edits) is doubtful


@pytest.mark.parametrize("sentence", [
    "The harbour board cares about one thing only. Image: it is all that counts for them in the end.",
    "Nobody at the landing has a picture of it, nor a photograph, nor an image that anybody would know.",
    "It goes there every week. The boat takes them over the river in turns (25 seats / 3 days)",
    "It goes there every week. The boat takes the doctor of the CafÃ© at the landing",
    "The board keeps a page of its own. Wikipedia has nothing of it, and Pixabay no picture that shows the quay",
])
def test_a_sentence_about_pictures_is_prose(sentence: str) -> None:
    assert _both_ways(f"<p>{sentence}</p>") == ["addition", "omission"]


@pytest.mark.parametrize("put", [
    '<img src="x.jpg"><br><em>{}</em><br><br>',
    '<p><iframe src="https://films.example/embed/1"></iframe><br><em>{}</em></p>',
    '<p><video src="x.mp4"></video><br><small>{}</small></p>',
    '<p><div class="lightbox-wrapper"><a href="x.jpg"><img src="x.jpg"></a></div><br><em>{}</em></p>',
    '<p><div class="lightbox-wrapper"><a href="x.jpg"><img src="x.jpg"><i>120 KB</i></a></div><em>{}</em></p>',
])
def test_a_line_in_emphasis_below_a_picture_is_a_caption_where_breaks_part_the_lines(put: str) -> None:
    assert set(_both_ways(put.format(CAPTION))) == {"furniture"}


def test_in_a_text_whose_lines_breaks_part_only_the_emphasis_is_the_caption() -> None:
    def text(*lines: str) -> str:
        return "<div><img src='x.jpg'><br>" + "<br><br>".join((*TALE[:3], *lines, *TALE[3:])) + "</div>"

    picture = f"<img src='y.jpg'><br><em>{CAPTION}</em>"
    assert set(categories(page(text()), page(text(picture)))) == {"furniture"}
    assert categories(page(text()), page(text(CAPTION))) == ["addition"]
    assert categories(page(text()), page(text(f"<em>{CAPTION}</em>"))) == ["addition"]
    assert categories(page(text(f"<em>{CAPTION}</em>")), page(text())) == ["omission"]


CAPTION_LIKE = "The boats lie at the quay at night."


@pytest.mark.parametrize(("put", "noted"), [
    ('<figure><img src="x.jpg"></figure><p><strong>Nobody asked the ferryman</strong></p>', "a line of its own"),
    ('<p><img src="x.jpg"></p><p><b>Who asked the ferryman?</b></p>', "a line of its own"),
    ('<figure><img src="x.jpg"></figure><p><em>Nobody at the landing</em></p>', "a caption"),
    (f'<figure><img src="x.jpg"></figure><p><strong>{CAPTION_LIKE}</strong></p>', "a bold sentence below a picture"),
    (f'<figure><img src="x.jpg"></figure><p><em>{CAPTION_LIKE}</em></p>', "a caption"),
    (f'<p><img src="x.jpg" alt="{CAPTION_LIKE}"></p><p><b>{CAPTION_LIKE}</b></p>', "a caption"),
    ('<p><img src="x.jpg" alt="Boats at the quay"></p><p><b>Boats at the quay</b></p>', "a caption"),
])
def test_a_bold_line_between_a_picture_and_the_text_may_be_a_subhead_or_put_to_it(put: str, noted: str) -> None:
    """With a full stop as without one; where the picture's own words say it, it is its caption."""
    assert [edit.note for edit in compare(page(tale()), page(tale(put))).edits] == [noted]
    assert categories(page(tale(put)), page(tale())) == []


@pytest.mark.parametrize("heading", ["<h3><b>Nobody asked the ferryman</b></h3>", "<h2>Who asked the ferryman?</h2>"])
def test_a_heading_below_a_picture_is_a_subhead(heading: str) -> None:
    assert categories(page(tale()), page(tale(f'<p><img src="x.jpg"></p>{heading}'))) == ["addition"]


PICTURE = '<p><img src="x.jpg" alt=""></p>'
CENTRED = '<p style="text-align: center"><img src="x.jpg" alt=""></p>'
TYPE = [
    '<p style="font-size:12px">{}</p>', '<p class="has-small-font-size">{}</p>', '<p><font size="2">{}</font></p>',
    '<p><span style="font-size: 10pt; color: #808080;">{}</span></p>', '<p style="color:rgb(119, 119, 119)">{}</p>',
    '<p><span style="font-size: small;">{}</span></p>', '<p style="color: gray">{}</p>',
    '<p style="font-size:.8em">{}</p>',
]


@pytest.mark.parametrize("form", TYPE)
def test_a_line_in_small_or_grey_type_below_a_picture_is_a_caption(form: str) -> None:
    assert set(_both_ways(f"{PICTURE}{form.format(CAPTION)}")) == {"furniture"}


@pytest.mark.parametrize("form", [
    '<p style="text-align:center">{}</p>', '<p class="has-text-align-center">{}</p>', '<p align="center">{}</p>',
])
def test_a_line_centred_as_the_picture_above_it_is_a_caption(form: str) -> None:
    assert set(_both_ways(f"{CENTRED}{form.format(CAPTION)}")) == {"furniture"}
    assert "addition" in _both_ways(f"{PICTURE}{form.format(CAPTION)}")


@pytest.mark.parametrize("put", [
    *(form.format(CAPTION) for form in TYPE[:1]),
    f"{PICTURE}<p>{CAPTION}</p>",
    f'{PICTURE}<p style="font-size:16px; color:#333">{CAPTION}</p>',
    f'{PICTURE}<p style="background-color:#808080">{CAPTION}</p>',
    f'{PICTURE}<p style="color:#804080">{CAPTION}</p>',
    f'{PICTURE}<p>{CAPTION} <span style="font-size:12px">Nobody could say who had taken it.</span></p>',
])
def test_another_paragraph_below_a_picture_or_in_small_type_is_an_addition(put: str) -> None:
    assert _both_ways(put) == ["addition", "omission"]


def test_small_type_says_nothing_where_the_whole_text_is_in_it() -> None:
    small = '<p style="font-size:13px">{}</p>'
    copy = "".join([*map(small.format, TALE[:3]), PICTURE, *map(small.format, (CAPTION, *TALE[3:]))])
    assert categories(page(tale()), page(copy)) == ["addition"]


def test_a_caption_that_a_site_shows_in_the_code_of_its_system_is_a_caption() -> None:
    assert set(_both_ways(f'<p>[caption id="attachment_1" align="left"]{CAPTION}[/caption]</p>')) == {"furniture"}
    assert _both_ways(f"<p>[caption {CAPTION}</p>") == ["addition", "omission"]


PROSE = (
    "Officials in our own county, meanwhile, have taken no note of any of this, and the ferry will not be back before"
    " the spring."
)


@pytest.mark.parametrize("picture", [
    '<img class="alignleft" src="x.jpg">', '<img style="float: right" src="x.jpg">', '<img class="latex" src="x.gif">',
    '<img width="1" height="1" src="https://count.example/1.gif">',
])
def test_a_paragraph_put_beside_a_picture_is_an_addition(picture: str) -> None:
    assert categories(page(tale()), page(tale(f"<p>{picture}{PROSE}</p>"))) == ["addition"]


@pytest.mark.parametrize(("line", "is_doubted"), [
    (f'<p><img src="x.jpg">{PROSE}</p>', True),
    (f'<p><img src="x.jpg"><br>{PROSE}</p>', False),
    (f'<p><a href="x.jpg"><img src="x.jpg"></a><br>{PROSE}</p>', False),
    (f'<p><img src="x.jpg"><em>{PROSE}</em></p>', False),
    ('<p><img src="x.jpg">Officials of the county on the landing.</p>', False),
    (f'<p><img src="x.jpg">{PROSE} Photo: Ann Weaver</p>', False),
])
def test_a_long_line_right_behind_a_picture_is_for_a_person(line: str, is_doubted: bool) -> None:
    [edit] = compare(page(tale()), page(tale(line))).edits
    assert edit.category == "furniture"
    assert (edit.doubt is not None) == is_doubted


@pytest.mark.parametrize("credit", ["Photo: Ada Lind/Norhavn Museum", "(Photo: Ada Lind)"])
def test_a_caption_that_both_pages_have_may_say_whose_its_picture_is(credit: str) -> None:
    figure = f'<figure><img src="x.jpg"><figcaption>{CAPTION}</figcaption></figure>'
    credited = f'<p><img src="x.jpg"></p><p><em>{CAPTION} {credit}</em></p>'
    for original, copy in ((figure, credited), (credited, figure)):
        assert set(categories(page(tale(original)), page(tale(copy)))) <= {"furniture", "markup"}


def test_words_of_a_credit_in_a_paragraph_of_the_text_are_put_to_it() -> None:
    long = " ".join(TALE)
    original, copy = (page(tale(f"<p>{long}{words}</p>")) for words in ("", " Photo: Ada Lind/Norhavn Museum"))
    assert "furniture" not in categories(original, copy)


@pytest.mark.parametrize("caption", [CAPTION, f"{CAPTION} Ada Lind/Norhavn Museum"])
def test_a_caption_that_nothing_calls_one_is_not_gone_where_the_copy_has_it_as_its_own(caption: str) -> None:
    plain = f'<div class="k3"><img src="x.jpg" alt=""></div><div class="q7">{CAPTION}</div>'
    figure = f'<figure><img src="x.jpg"><figcaption>{caption}</figcaption></figure>'
    texts = [f'<div class="q7">{text}</div>' for text in TALE]
    original = page("".join((*texts[:3], plain, *texts[3:])))
    assert "omission" not in categories(original, page(tale(figure)))
    assert "omission" in categories(original, page(tale()))


@pytest.mark.parametrize(("line", "doubted"), [
    ("Boats at the quay", False), ("Boats at the quay (Ada Lind)", False),
    ("Boats in winter", True), ("The quay", True),
])
def test_a_bold_line_that_is_the_originals_caption_is_no_subhead(line: str, doubted: bool) -> None:
    original = page(tale(OWN.format("Boats at the quay")))
    [edit] = compare(original, page(tale(f'<p><img src="x.jpg"></p><p><b>{line}</b></p>'))).edits
    assert (edit.category, edit.doubt is not None) == ("furniture", doubted)


OWN = '<figure><img src="x.jpg"><figcaption>{} <span>Ada Lind/River Agency</span></figcaption></figure>'
LONGER = "Passengers wait at the old landing at low tide, seen from the new bridge, in the spring of the last year."
AS_PARAGRAPH = [f"{LONGER} (Ada Lind)", LONGER.replace("spring", "winter"), f"{LONGER} Ada Lind, River Agency"]


@pytest.mark.parametrize("caption", AS_PARAGRAPH)
def test_the_originals_caption_may_be_put_otherwise_below_its_picture(caption: str) -> None:
    original = page(tale(OWN.format(LONGER)))
    assert set(categories(original, page(tale(f'<p><img src="x.jpg"></p><p>{caption}</p>')))) == {"furniture"}
    assert "addition" in categories(original, page(tale(f"<p>{caption}</p>")))
    assert "addition" in categories(page(tale()), page(tale(f'<p><img src="x.jpg"></p><p>{caption}</p>')))


def test_a_sentence_of_the_text_put_otherwise_below_a_picture_is_added() -> None:
    said = f'<p><img src="x.jpg"></p><p>{TALE[1].replace("at least once", "once")}</p>'
    assert categories(page(tale(OWN.format(LONGER))), page(tale(said, at=4))) == ["addition"]


IN_CAPTIONS = [
    '<figure><img src="x.jpg"><figcaption>{}</figcaption></figure>',
    '<figure><img src="x.jpg"></figure><figcaption>{}</figcaption>',
]
TOLD = (
    "People of every age went on to use the ferry, from the baker's boys to the old priest, and all paid for it. "
    "The council gave up the evening boats in May, and the last of the others in the autumn."
)


@pytest.mark.parametrize("put", IN_CAPTIONS)
def test_an_edit_in_a_paragraph_that_a_site_made_a_caption_is_that_edit_alone(put: str) -> None:
    original = page(tale(f"<p>{TOLD}</p>"))
    assert categories(original, page(tale(put.format(TOLD)))) == ["markup"]
    [edit] = compare(original, page(tale(put.format(TOLD.replace("old priest", "bishop"))))).edits
    assert (edit.category, edit.copy.text) == ("wording", "bishop")


@pytest.mark.parametrize("put", IN_CAPTIONS)
def test_a_caption_that_says_a_part_of_the_text_again_is_a_caption(put: str) -> None:
    again = put.format(TOLD.replace("old priest", "bishop"))
    assert categories(page(tale(f"<p>{TOLD}</p>")), page(tale(f"{again}<p>{TOLD}</p>"))) == []
    other = put.format(f"Passengers at the landing, seen from the bridge. {TOLD[60:150]} Ada Lind/River Agency")
    assert categories(page(tale(f"<p>{TOLD}</p>")), page(tale(other))) == ["omission"]


@pytest.mark.parametrize("put", IN_CAPTIONS)
@pytest.mark.parametrize(("lost", "caption"), [
    (TOLD.partition(". ")[0], f"{TOLD.partition(', and all')[0]}."),
    (f"{TOLD.partition(', from')[0]} till the last.", TOLD.replace("old priest", "bishop")),
])
def test_a_caption_is_no_paragraph_where_either_is_a_line(lost: str, caption: str, put: str) -> None:
    assert categories(page(tale(f"<p>{lost}</p>")), page(tale(put.format(caption)))) == ["omission"]


@pytest.mark.parametrize("put", IN_CAPTIONS)
def test_a_caption_of_the_original_is_no_paragraph_whether_it_was_edited_or_not(put: str) -> None:
    original, edited = page(tale(put.format(TOLD))), put.format(TOLD.replace("old priest", "bishop"))
    assert categories(original, page(tale(edited))) == []
    alike = f"<p>{TOLD.replace('autumn', 'winter')}</p>"
    assert categories(page(tale(put.format(TOLD) + alike)), page(tale(put.format(TOLD)))) == ["omission"]


@pytest.mark.parametrize(("line", "found"), [
    ('<p class="c">The landing in its first spring | Ada Lind</p>', "furniture"),
    ('<p class="c">The landing, seen from the bridge that took its boats away, in the spring</p>', "furniture"),
    ("<p>The landing, seen from the bridge that took its boats away, in the spring</p>", "addition"),
])
def test_a_line_with_a_class_of_its_own_right_below_a_picture_is_its_caption(line: str, found: str) -> None:
    copy = page(tale(f'<div><img src="x.jpg"></div>{line}', 2))
    assert categories(page(tale()), copy) == [found]


DATED = "The old landing in 2019, before the storm, seen from the bridge. Photo: Ada Lind"


FIGURE = "<figure><img src='x.jpg'><figcaption>{}</figcaption></figure>"


def _figure(caption: str, form: str = FIGURE) -> Document:
    return page(tale(form.format(caption)))


@pytest.mark.parametrize(("old", "new"), [
    ("2019", "2009"), ("landing in", "landing not in"), ("Photo: Ada Lind", "Foto: Ada Lind/dpa"),
])
@pytest.mark.parametrize("form", [FIGURE, "<div><img src='x.jpg'><p class='wp-caption-text'>{}</p></div>"])
def test_a_caption_that_says_another_number_or_the_opposite_is_for_a_person(old: str, new: str, form: str) -> None:
    edits = [edit for edit in compare(_figure(DATED), _figure(DATED.replace(old, new), form)).edits if edit.doubt]
    if "Photo" in old:
        assert edits == []
        return
    assert [(edit.category.value, edit.doubt) for edit in edits] == [("furniture", RECAPTIONED)]
    assert edits[0].copy.text == new.removeprefix("landing ").removesuffix(" in")


@pytest.mark.parametrize("caption", [
    "The old landing, seen from the bridge. Photo: Ada Lind",
    "Another landing in 2009, before the flood, seen from a boat.",
    DATED.upper(), DATED.replace("2019", "the year 2019"), "Photo 2 of 9: Ada Lind", DATED.partition(",")[0],
])
def test_a_caption_that_is_cut_or_is_another_is_the_sites(caption: str) -> None:
    assert not any(edit.doubt for edit in compare(_figure(DATED), _figure(caption)).edits)
