"""Which words stand between quotation marks is a matter of fact; which marks they are is one of style."""

# ruff: noqa: E501 - sentences stand here in one line each
from __future__ import annotations

import re

import pytest
from category_pages import ARTICLES

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Category, Edit
from licensecheck.document import Document, read

_CHANGE = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")


def edits(sentence: str, language: str = "en") -> tuple[Edit, ...]:
    """Return the edits of a page in which parts of a paragraph, written as {original|copy}, changed."""
    told = ARTICLES[language]
    original, copy = (
        page(told[0], _CHANGE.sub(side, sentence), told[1], told[2]) for side in (r"\1", r"\2")
    )
    return compare(original, copy).edits


def page(*paragraphs: str) -> Document:
    body = "".join(text if text.startswith("<") else f"<p>{text}</p>" for text in paragraphs)
    html = f"<html><body><nav>Home</nav><main><article>{body}</article></main></body></html>"
    return read(html.encode(), location="page.html")


MOVED = {
    "invented": ("The mayor said the plan {was a disaster|“was a disaster”} for the river.", "was a disaster", "“was a disaster”"),
    "invented, straight": ('The mayor said the plan {was a disaster|"was a disaster"} for the river.', "was a disaster", '"was a disaster"'),
    "a sentence": ("{The plan was a bad one for us.|“The plan was a bad one for us.”} It came by post.", "The plan was a bad one for us", "“The plan was a bad one for us.”"),
    "gone": ("The mayor said the plan {“was a disaster”|was a disaster} for the river.", "“was a disaster”", "was a disaster"),
    "two short sentences gone": ("The mayor said: {“Yes! We are in it!”|Yes! We are in it!} Then he left.", "“Yes! We are in it!”", "Yes! We are in it"),
    "more is quoted": ("The mayor said the plan {“was a disaster” for the river|“was a disaster for the river”}.", "for the river", "for the river”"),
    "less is quoted": ("The mayor said the plan {“was a disaster for the river”|“was a disaster” for the river}.", "for the river”", "for the river"),
    "inner marks gone": ("“The mayor knew{,” said Maria, “|, said Maria, }all about it by the river.”", "said Maria", "said Maria"),
    "inner marks new": ("“The mayor knew{, said Maria, |,” said Maria, “}all about it by the river.”", "said Maria", "said Maria"),
    "two made one": ("He called the plan {“a mess” and “a shame”|“a mess and a shame”} by the river.", "and", "and"),
    "two made one, straight": ('He called the plan {"a mess" and "a shame"|"a mess and a shame"} by the river.', "and", "and"),
    "beside an inch": ('The mayor said the 12" pipe {was a disaster|"was a disaster"} for the river.', "was a disaster", '"was a disaster"'),
}


@pytest.mark.parametrize("case", MOVED)
def test_words_quoted_on_one_side_alone_are_one_edit(case: str) -> None:
    sentence, original, copy = MOVED[case]
    [edit] = edits(sentence)
    assert (edit.category, edit.original.text, edit.copy.text) == (Category.QUOTATION, original, copy)


@pytest.mark.parametrize(("language", "sentence"), [
    ("fr", "Le maire a dit que le plan {était un désastre|« était un désastre »} pour la rivière."),
    ("fr", "Le maire a dit que le plan {« était un désastre » pour la rivière|« était un désastre pour la rivière »}."),
    ("de", "Der Bürgermeister sagte, der Plan {sei ein Desaster|„sei ein Desaster“} für den Fluss."),
    ("de", "{„Der Fluss ist im Sommer flach“|Der Fluss ist im Sommer flach}, sagte Moritz. „Er ist dann „ganz still“.“"),
    ("de", "Der Bürgermeister sagte, dem Fluss drohe {„Stillstand der Ufer“|Stillstand der Ufer} im Sommer."),
    ("de", "Der Bürgermeister sagte, der Plan {»sei ein Desaster« für den Fluss|»sei ein Desaster für den Fluss«}."),
    ("es", "El alcalde dijo que el plan {era un desastre|«era un desastre»} para el río."),
])
def test_marks_of_other_languages_are_read(language: str, sentence: str) -> None:
    assert [edit.category for edit in edits(sentence, language)] == [Category.QUOTATION]


@pytest.mark.parametrize(("sentence", "original", "copy"), [
    ("“The plan is a disaster {… |}and bad for the river,” he said.", "disaster … and", "disaster and"),
    ("“The plan is a disaster. {. . . |}And bad for the river,” he said.", "disaster. . . . And", "disaster. And"),
    ("“We think {[the minister]|the minister} knew it,” said Maria.", "[the minister]", "the minister"),
    ("“I saw {[a]|a} child there,” said Maria.", "[a]", "a"),
    ("<blockquote>We thank the people of {[the town]|the town} and their friends for all of it.</blockquote>", "[the town]", "the town"),
])
def test_signs_of_a_cut_and_of_anothers_words_stay_in_a_quotation(sentence: str, original: str, copy: str) -> None:
    [edit] = edits(sentence)
    assert (edit.category, edit.original.text, edit.copy.text) == (Category.QUOTATION, original, copy)


@pytest.mark.parametrize("sentence", [
    "“We think that the minister knew{,”|,} said Maria, who had read it all.",
    "{“We|We} think that the minister knew,” said Maria, who had read it all.",
    'She said: "The plan is bad for the river{".|.}',
    "“We like it and {the river”|the river} is so good to us, he said.",
    "{„Wir|Wir} wissen, dass der Minister es wusste“, sagte Maria.",
])
def test_one_of_two_marks_gone_is_a_slip(sentence: str) -> None:
    [edit] = edits(sentence)
    assert (edit.category, edit.note) == (Category.TYPO, "one of a quotation's two marks gone")


@pytest.mark.parametrize(("sentence", "language", "note"), [
    ("The mayor called the plan {“disastrous”|disastrous} for the river.", "en", "quotation marks gone from around one word"),
    ("The mayor called the plan {disastrous|“disastrous”} for the river.", "en", "quotation marks put around one word"),
    ("Der Bürgermeister sagte, der {Plan|„Plan“} sei für den Fluss.", "de", "quotation marks put around one word"),
    ("Le maire a dit que le plan était {utile|« utile »} pour la rivière.", "fr", "quotation marks put around one word"),
    ("The mayor said the plan was {“not a disaster”|not “a disaster”} for the river.", "en", "quotation marks gone from around one word"),
    ("The mayor called it {“a mess” of|“a mess of”} the river.", "en", "quotation marks put around one word"),
    ("Der Bürgermeister nannte den Plan {„kein Desaster“|kein „Desaster“} für den Fluss.", "de", "quotation marks gone from around one word"),
])
def test_marks_around_one_word_are_for_a_person_to_see(sentence: str, language: str, note: str) -> None:
    [edit] = edits(sentence, language)
    assert (edit.category, edit.note) == (Category.TYPO, note)


@pytest.mark.parametrize("sentence", [
    "“We think that the minister knew{.”|.} “We think that he did nothing.", # neither side is balanced
    "“We think that the minister knew{,”|,’} said Maria, who had read it all.",
    "“We think that the minister knew{,”|,''} said Maria, who had read it all.",
    "“We think that the minister knew{,”|,?} said Maria, who had read it all.",
])
def test_marks_in_other_signs_are_none_gone(sentence: str) -> None:
    assert edits(sentence) == ()


def test_a_quotation_that_goes_on_needs_no_closing_mark() -> None:
    said = "“We think that the minister knew{}", "“He must have known,” said Maria, who had read it all."
    told = ARTICLES["en"]
    original, copy = (page(told[0], said[0].format(end), said[1], *told[1:3]) for end in (".”", "."))
    assert compare(original, copy).edits == ()


@pytest.mark.parametrize("sentence", [
    "“{[T]he|The} plan is bad for the river,” said Maria.", "She wrote that “{the|[t]he} plan is bad for the river”.",
    "“{[T]he|the} plan is bad for the river,” said Maria.",
])
def test_a_first_letter_in_brackets_is_typography(sentence: str) -> None:
    [edit] = edits(sentence)
    assert edit.category == Category.TYPOGRAPHY
    assert "[" in edit.original.text + edit.copy.text


STYLE = """
    They saw {“Oh! What a Lovely War”|Oh! What a Lovely War} at the hall by the river.
    They saw {“Mr. Robot”|Mr. Robot} at the hall by the river.
    The mayor said the plan {“was a disaster”|‘was a disaster’} for the river.
    The mayor said the plan {“was a disaster”|'was a disaster'} for the river.
    The mayor said the plan {“was a disaster”|"was a disaster"} for the river.
    The mayor said the plan {“was a disaster”|«was a disaster»} for the river.
    The mayor said the plan {“was a disaster”|« was a disaster »} for the river.
    The mayor said the plan {“ was a disaster ”|‘ was a disaster ’} for the river.
    Set the plan {lang=“local” to be so good or lang=“far”|lang="local" to be so good or lang="far"}, she said.
    The mayor said the plan {“was a disaster”|„was a disaster“} for the river.
    The mayor said the plan {“was a disaster”|”was a disaster”} for the river.
    The mayor said the plan {“was a disaster”|``was a disaster''} for the river.
    The mayor said the plan {“was a disaster”|was a disaster''} for the river.
    The mayor said the plan {„was a disaster“|,,was a disaster''} for the river.
    The mayor said the plan {“was a disaster”|″was a disaster″} for the river.
    The mayor said the plan {“was a disaster”|&lt;&lt;was a disaster&gt;&gt;} for the river.
    The mayor said the plan {“was a disaster”|<q>was a disaster</q>} for the river.
    The mayor called the plan {“Disastrous”|Disastrous} for the river.
    The mayor called the plan {<em>disastrous</em>|“disastrous”} for the river.
    The mayor called the plan {“disastrous”|<a href="/plan">disastrous</a>} for the river.
    This fits into the idea of {procurement as a service|“procurement as a service”} there.
    He said he had read {“War and Peace”|<em>War and Peace</em>} by the river.
    He said he had read {<i>The war is over</i>|“The war is over”} by the river.
    He said he had read {“the war is over now”|The War Is Over Now} by the river.
    He said {“The Long and Winding Road”|The Long and Winding Road} was sung by the river.
    The drivers’ union said “the drivers’ union is {‘tired’|'tired'} of it” by the river.
    “The mayor knew it by the river{,” he|”, he} said to us.
    “The mayor said {‘the plan is bad’|“the plan is bad”} by the river,” he said.
    {‘The mayor said “the plan is bad” by the river,’|“The mayor said ‘the plan is bad’ by the river,”} he said.
    “The plan is a disaster{ …| ...} and bad for the river,” he said.
    “The plan is a disaster {…|[…]} and bad for the river,” he said.
    “We think {[the minister]|(the minister)} knew it,” said Maria by the river.
    “A plan{[1]|1} is good for us,” he said by the river.
    “We like it and the {river|river”} is so good to us, he said.
    “The plan is bad,” he said{—“and we hate it|—”and we hate it}.”
    He called it {“a mess”, “a shame”|“a mess, a shame”} by the river.
    He had read {“War” and “Peace”|“War and Peace”} by the river.
    He called it {“a mess and a shame”|“a mess” and “a shame”} by the river.
    “The plan is bad,” he said. “{We|We} hate it and will say so at length.
    """


@pytest.mark.parametrize("sentence", [line.strip() for line in STYLE.strip().splitlines()])
def test_marks_of_another_house_are_no_change_of_the_quotation(sentence: str) -> None:
    assert [edit for edit in edits(sentence) if edit.category is not Category.TYPOGRAPHY] == []


@pytest.mark.parametrize(("language", "sentence"), [
    ("fr", "« Le maire savait{ », disait Maria, « |, disait Maria, }tout sur la rivière. »"),
    ("fr", "{« Le maire savait tout »|— Le maire savait tout}, dit Maria sur la rivière."),
    ("es", "{«El alcalde lo sabía todo», dijo María.|—El alcalde lo sabía todo —dijo María.}"),
    ("es", "«El alcalde {—dijo María— lo|», dijo María, «lo} sabía todo»."),
    ("de", "Der Bürgermeister sagte, der Plan {„sei ein Desaster“|»sei ein Desaster«} für den Fluss."),
    ("de", "Der Bürgermeister sagte, er habe es in der Zeitung {„Die Ufer“|Die Ufer} gelesen."),
    ("de", "Der Bürgermeister sagte, er habe es in der {„Neuen Hafenpost“|Neuen Hafenpost} gelesen."),
    ("de", "Der Bürgermeister sagte, der Plan {„sei ein Desaster“|‚sei ein Desaster‘} für den Fluss."),
])
def test_each_language_has_its_own_ways_to_quote(language: str, sentence: str) -> None:
    assert edits(sentence, language) == ()


def test_a_quotation_over_several_paragraphs_opens_each_and_closes_the_last() -> None:
    said = ("“The ferry was good to us all, and nobody asked for a bridge.", "“Now the landing is a park and we are old,” she said.")
    plain = "Now the landing is a park and we are old,” she said."
    told = ARTICLES["en"]
    assert compare(page(*told, *said), page(*told, said[0], plain)).edits == ()


def test_a_note_says_what_became_of_the_marks() -> None:
    [edit] = edits(MOVED["invented"][0])
    assert edit.note == "words of the text set between quotation marks"
    assert (edit.before.split()[-1], edit.after.split()[0]) == ("plan", "for")


@pytest.mark.parametrize(("original", "copy", "note"), [
    ("<p>“We saw the minister there and said nothing,” she told us.</p>", "<p>We saw the minister there and said nothing, she told us.</p>", "quotation marks gone"),
    (
        "<blockquote>We saw the minister there and said nothing, for nobody asked us.</blockquote>",
        "<p>We saw the minister there and said nothing, for nobody asked us.</p>", "block quotation gone",
    ),
])
def test_marks_and_a_block_quotation_that_are_gone_are_told_apart(original: str, copy: str, note: str) -> None:
    told = ARTICLES["en"]
    comparison = compare(*(page(told[0], part, told[1], told[2]) for part in (original, copy)))
    [edit] = comparison.edits
    assert (edit.category, edit.note) == (Category.QUOTATION, note)
    assert comparison.words_kept == comparison.words


REPOSTED = [f"Nobody asked number {number} of us whether the river should have a bridge." for number in range(9)]
"""Enough paragraphs for an article that somebody sets as a block quotation whole."""


@pytest.mark.parametrize("around", [("blockquote", "blockquote"), ("div", "blockquote"), ("blockquote", "div")])
def test_within_a_block_quotation_that_holds_the_article_words_are_quoted_by_marks(around: tuple[str, str]) -> None:
    def told(tag: str, *last: str) -> Document:
        inside = "".join(text if text.startswith("<") else f"<p>{text}</p>" for text in (*REPOSTED, *last))
        return page(f"<{tag}>{inside}</{tag}>")

    said = "She told us all about the colour of the river. “We saw the minister there,” she said, “and said nothing.”"
    quoted = "<blockquote><p>The river is not ours, and the bridge is not either.</p></blockquote>"
    plain = quoted.removeprefix("<blockquote>").removesuffix("</blockquote>")
    for change, category in {
        (said, said.replace("“We saw the minister there,”", "We saw the minister there,")): Category.QUOTATION,
        (said, said.replace("colour", "color")): Category.SPELLING,
        (quoted, plain): Category.QUOTATION,
    }.items():
        one, other = (told(tag, part, "Then he left.") for tag, part in zip(around, change, strict=True))
        assert [edit.category for edit in compare(one, other).edits] == [category]


def test_marks_are_missed_though_a_pull_quote_of_the_copy_says_the_words_again() -> None:
    told, said = ARTICLES["en"], "“We saw the minister there by the river and said nothing,” she told us."
    plain = said.replace("“", "").replace("”", "")
    copy = page(*told, plain, f'<blockquote class="pullquote">{plain}</blockquote>', "Then he left.")
    [edit] = [edit for edit in compare(page(*told, said, "Then he left."), copy).edits if edit.category != "furniture"]
    assert (edit.category, edit.note) == (Category.QUOTATION, "quotation marks gone")


def test_a_change_of_marks_alone_takes_no_word_away() -> None:
    told, (sentence, _, _) = ARTICLES["en"], MOVED["gone"]
    pages = (page(*told, _CHANGE.sub(side, sentence)) for side in (r"\1", r"\2"))
    comparison = compare(*pages)
    assert [edit.category for edit in comparison.edits] == [Category.QUOTATION]
    assert comparison.words_kept == comparison.words


@pytest.mark.parametrize(("opens", "closes"), [("“", "”"), ('"', '"'), ("« ", " »")])
def test_a_quotation_cut_into_paragraphs_keeps_its_marks(opens: str, closes: str) -> None:
    told = ARTICLES["en"]
    said = (
        f"{opens}We learned to swim before we could walk.", "The sea has always given back to us what we gave to it.",
        "It was a little late and never quite where we looked for it.", f"I tell that to every child here.{closes}",
    )
    original = page(told[0], " ".join(said), *told[1:3])
    assert compare(original, page(told[0], *said, *told[1:3])).edits == ()
    plain = (said[0].removeprefix(opens), *said[1:3], said[3].removesuffix(closes))
    assert [edit.category for edit in compare(original, page(told[0], *plain, *told[1:3])).edits] != []


@pytest.mark.parametrize(("original", "copy", "number"), [
    ("<em>“a mess for all of us”</em>", "<em>a mess for all of us</em>", 1),
    ("“a mess for all of us”", "<em>a mess for all of us</em>", 0),
    ("<em>“a mess for all of us”</em>", '<em>"a mess for all of us"</em>', 0),
])
def test_italics_that_the_original_has_too_stand_for_no_marks(original: str, copy: str, number: int) -> None:
    found = edits(f"The mayor said the plan was {{{original}|{copy}}} by the river.")
    assert [edit.category for edit in found] == [Category.QUOTATION] * number


def test_a_paragraph_parted_within_a_quotation_keeps_its_straight_marks() -> None:
    """A straight mark without a space tells its direction by the one before it, which stands in another paragraph."""
    told = ARTICLES["en"]
    said = "“很多人每天早上都来这里等船，", "他们说这条河从来没有这么安静过。", "明年春天我们还会再来。”市长对记者说。"
    original = page(told[0], "".join(said), *told[1:3])
    parted = (line.replace("“", '"').replace("”", '"') for line in ("".join(said[:2]), said[2]))
    assert compare(original, page(told[0], *parted, *told[1:3])).edits == ()
    bare = ("".join(said[:2]), said[2].replace("”", ""))
    assert [edit.category for edit in compare(original, page(told[0], *bare, *told[1:3])).edits] != []


@pytest.mark.parametrize(("sentence", "number"), [
    ("The mayor said the plan {‘was a disaster’|was a disaster} for the river.", 1),
    ("The mayor said the plan {was a disaster|‘was a disaster’} for the river.", 1),
    ("{‘The plan was a bad one for us,’|The plan was a bad one for us,} said the mayor of the old town.", 1),
    ("The mayor said the plan {‘was a disaster’|“was a disaster”} for the river.", 0),
    ("The mayor said the plan {‘was a disaster’|'was a disaster'} for the river.", 0),
    ("The mayor said the {rock ‘n’ roll|rock n roll} was a disaster for the river.", 0),
    ("The mayor said the {‘boys’ plan’|boys’ plan} was a disaster for the river.", 0),
    ("The mayor said ‘tis a plan of the boys’ own for the river and {its|its} banks.", 0),
])
def test_single_marks_that_leave_no_doubt_quote_as_double_ones_do(sentence: str, number: int) -> None:
    assert [edit.category.value for edit in edits(sentence)] == ["quotation"] * number


@pytest.mark.parametrize("sentence", [
    "The mayor said the {‘plan’|plan} was a disaster for the river.",
    "The {experts|‘experts’} were paid by the river.",
])
def test_single_marks_around_one_word_are_for_a_person_as_double_ones_are(sentence: str) -> None:
    assert [edit.category.value for edit in edits(sentence)] == ["typo"]


@pytest.mark.parametrize(("language", "sentence"), [
    ("en", "{Experts|“Experts”} were paid by the river."),
    ("en", "{“Experts”|Experts} were paid by the river."),
    ("en", "It was late. {Experts|“Experts”} from the town were paid by the river."),
    ("en", "{Experts|\"Experts\"} were paid by the river."),
    ("en", "The {President|“President”} was paid by the river."),
    ("fr", "{Les|« Les »} experts étaient payés sur la rivière."),
    ("es", "Era tarde. {Expertos|«Expertos»} de la ciudad fueron pagados."),
])
def test_the_capital_letter_of_a_sentence_makes_no_name(language: str, sentence: str) -> None:
    [edit] = edits(sentence, language)
    assert edit.category is Category.TYPO


@pytest.mark.parametrize("sentence", [
    "{“NATO”|NATO} was paid by the river.",
    "{“Vertigo”|Vertigo} was shown, and everybody had seen Vertigo by the river.",
    "{“Vertigo”|<em>Vertigo</em>} was shown by the river.",
    "They had asked Dr. {“Strangelove”|Strangelove} about it by the river.",
    "They had all seen {“Vertigo”|Vertigo} by the river.",
])
def test_a_name_is_one_at_the_beginning_of_a_sentence_too(sentence: str) -> None:
    assert [edit for edit in edits(sentence) if edit.category is not Category.TYPOGRAPHY] == []


def test_a_heading_in_capitals_makes_no_name() -> None:
    told = ("<h2>What Experts Say</h2>", *ARTICLES["en"][:2])
    original, copy = (page(*told, f"{word} were paid by the river.", ARTICLES["en"][2]) for word in ("Experts", "“Experts”"))
    [edit] = compare(original, copy).edits
    assert edit.category is Category.TYPO


@pytest.mark.parametrize(("language", "sentence", "category"), [
    ("de", "Sie sagt: „Eine Hecke ist langsamer.“ Sie hat {38|83} Felder vermessen.", "number"),
    ("de", "Sie sagt: „Eine Hecke ist langsamer.“ Davon sind 60 {Prozent|%} vermessen.", "spelling"),
    ("de", "Sie sagt: »Eine Hecke ist langsamer.« Davon sind 60 {Prozent|%} vermessen.", "spelling"),
    ("de", "Sie sagt: „Eine Hecke ist langsamer. Davon sind {38|83} Felder vermessen.", "quotation"),
])
def test_what_stands_behind_a_quotation_that_has_closed_is_the_authors(
    language: str, sentence: str, category: str
) -> None:
    assert [edit.category.value for edit in edits(sentence, language)] == [category]


SAID_IN_HEBREW = "ראש העיר אמר כי {} ליד הנהר, וכל תושבי הכפר שמעו אותו"


@pytest.mark.parametrize(("said", "number"), [
    ('{"התוכנית הזאת היא אסון גדול לכולם"|״התוכנית הזאת היא אסון גדול לכולם״}', 0),
    ('{״התוכנית הזאת היא אסון גדול לכולם״|"התוכנית הזאת היא אסון גדול לכולם"}', 0),
    ('{״התוכנית הזאת היא אסון גדול לכולם״|”התוכנית הזאת היא אסון גדול לכולם”}', 0),
    ('{צה"ל ומנכ"לית "הספינה|צה״ל ומנכ״לית ״הספינה} של ג{\'|׳}ון{"|״} {יצאו|יצאה}', 1),
    ('{ב"הספינה הלבנה" ו"הגשר הישן"|ב״הספינה הלבנה״ ו״הגשר הישן״} {יצאו|יצאה}', 1),
    ('{״התוכנית הזאת היא אסון גדול לכולם״|התוכנית הזאת היא אסון גדול לכולם}', 1),
    ('{התוכנית הזאת היא אסון גדול לכולם|״התוכנית הזאת היא אסון גדול לכולם״}', 1),
    ('{צה״ל אמר ״התוכנית הזאת היא אסון גדול לכולם״ ומנכ״ל|צה״ל אמר התוכנית הזאת היא אסון גדול לכולם ומנכ״ל}', 1),
])
def test_hebrew_marks_are_typed_as_straight_ones_and_stand_in_short_forms_as_well(said: str, number: int) -> None:
    found = edits(SAID_IN_HEBREW.format(said))
    assert len(found) == number
    assert number == 0 or "יצא" in said or found[0].category is Category.QUOTATION


@pytest.mark.parametrize("copy", ["｢{}｣", "﹁{}﹂", "『{}』", "〝{}〟", "❝{}❞", "‘{}’", "\"{}\"", "《{}》"])
def test_marks_of_east_asia_stand_beside_letters_without_a_space(copy: str) -> None:
    said = "市长说这项计划是一场灾难"
    [edit] = edits(f"昨天{{「{said}」|{copy.format(said)}}}的话传遍了全镇，{{三|五}}个人都听到了。")
    assert edit.original.text == "三"
    found = edits(f"昨天{{「{said}」|{said}}}的话传遍了全镇，{{三|五}}个人都听到了。")
    assert Category.QUOTATION in {edit.category for edit in found}


@pytest.mark.parametrize("said", ["（他们的）桥今年还会再开放一次。", "……桥今年还会再开放一次。", "——桥今年还会再开放一次。"])
def test_a_mark_between_signs_of_east_asia_is_told_by_its_form(said: str) -> None:
    [edit] = edits(f"记者在河边等了一天。{{“{said}”|{said}}}这是一位居民的话。")
    assert edit.category is Category.QUOTATION
    assert edits(f"记者在河边等了一天。{{“{said}”|\"{said}\"}}这是一位居民的话。") == ()


@pytest.mark.parametrize(("opening", "said"), [("(", "(Their) plan was a bad one for us."), ("[", "[Our] plan is a bad one.")])
def test_a_bracket_behind_the_mark_is_shown_with_it(opening: str, said: str) -> None:
    [edit] = edits(f"The mayor of the old town said: {{“{said}”|{said}}} Then she left.")
    assert edit.original.text.startswith(f"“{opening}")


SAID = ("The mayor said a “sorry mess” was left. “We were too slow to see it.", "“We were too proud to ask,” she said.")


@pytest.mark.parametrize("marks", ["“”", "‘’", '""'])
def test_a_quotation_of_two_paragraphs_that_became_one_hides_no_other_marks(marks: str) -> None:
    told = ARTICLES["en"]
    other = " ".join(SAID).replace("“", marks[0]).replace("”", marks[1])
    original, joined = page(told[0], *SAID, *told[1:3]), page(told[0], " ".join(SAID), *told[1:3])
    assert compare(original, page(told[0], other, *told[1:3])).edits == ()
    parted = (text.replace("“", marks[0]).replace("”", marks[1]) for text in SAID)
    assert compare(joined, page(told[0], *parted, *told[1:3])).edits == ()
    [edit] = compare(original, page(told[0], " ".join(SAID).replace("“sorry mess”", "sorry mess"), *told[1:3])).edits
    assert (edit.category, edit.copy.text) == (Category.QUOTATION, "sorry mess")


@pytest.mark.parametrize("said", [
    "$5 million for boats", "#MeToo and the ferries", "…and so it goes on", "@harbour said so", "¿a large step?",
    "(this time) no boats", "（这次）应该是大动作", "《渡轮》应该是大动作",
])
def test_single_marks_quote_what_begins_with_another_sign_than_a_letter(said: str) -> None:
    others = "{{“old ferry people”|‘old ferry people’}}"
    told = f"The mayor said it was {{{{“{said}”|{{}}{said}{{}}}}}} and left. The {others} agreed."
    assert edits(told.format("‘", "’")) == ()
    assert [edit.category.value for edit in edits(told.format("", ""))] == ["quotation"]


def test_single_marks_beside_letters_of_east_asia_are_no_apostrophes() -> None:
    assert edits("市长表示，{“长河800”|‘长河800’}是第一座桥，{“长河800”|‘长河800’}很快。") == ()
    found = edits("市长表示，{“长河800”|长河800}是第一座桥，{“长河800”|长河800}很快。")
    assert {edit.category for edit in found} >= {Category.QUOTATION}


def test_what_stands_between_the_marks_of_hebrew_is_quoted() -> None:
    told = "המעבורת הפסיקה לפעול בסתיו של השנה שבה נפתח הגשר, ואיש לא הצטער על כך."
    said = "ראש העיר אמר כי ״הגשר הזה יחזיק מעמד {עשרים|שלושים} שנה״ והלך לביתו."
    original, copy = (page(told, _CHANGE.sub(side, said), told[::-1]) for side in (r"\1", r"\2"))
    assert [edit.category.value for edit in compare(original, copy).edits] == ["quotation"]
