"""Every script is words: a clean copy has no edit, and one changed word is one edit."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace

import pytest
from article_pages import TEMPLATES, decided, markdown_post, original_page
from script_texts import SCRIPTS

from licensecheck.compare.words import tokenize

EVERYWHERE = [(script, template) for script in SCRIPTS for template in TEMPLATES]


@pytest.mark.parametrize(("script", "template"), EVERYWHERE)
def test_a_clean_copy_in_any_script(script: str, template: str) -> None:
    article = SCRIPTS[script].article
    page = TEMPLATES[template](article.body, article)
    assert decided(page, original_page(article)) == []


@pytest.mark.parametrize(("script", "template"), EVERYWHERE)
def test_a_changed_word_in_any_script(script: str, template: str) -> None:
    case = SCRIPTS[script]
    body = [block.replace(case.word, case.other, 1) for block in case.article.body]
    assert sum(case.word in block for block in case.article.body) == 1
    [edit] = decided(TEMPLATES[template](body, case.article), original_page(case.article))
    assert edit[0] == "substitution"
    assert edit[2] in case.word
    assert edit[3] in case.other


@pytest.mark.parametrize("number", [0, 1, 2])
@pytest.mark.parametrize("script", SCRIPTS)
def test_a_missing_paragraph_in_any_script(script: str, number: int) -> None:
    article = SCRIPTS[script].article
    page = TEMPLATES["blog"]([*article.body[:number], *article.body[number + 1:]], article)
    edits = decided(page, original_page(article))
    assert [(edit[0], edit[1]) for edit in edits] == [("deletion", "truncated" if number == 2 else "omission")]


@pytest.mark.parametrize("script", ["chinese", "japanese", "cyrillic", "devanagari"])
def test_a_missing_sentence_in_any_script(script: str) -> None:
    article = SCRIPTS[script].article
    sentences = re.split(r"(?<=[.。।])", article.body[0].removesuffix("</p>"))
    page = TEMPLATES["blog"]([sentences[0] + "</p>", *article.body[1:]], article)
    edits = decided(page, original_page(article))
    assert [(edit[0], edit[1]) for edit in edits] == [("deletion", "omission")]


def test_a_label_of_two_signs_is_not_moved() -> None:
    """Two words in this script, and in another a label that stands anywhere."""
    article = SCRIPTS["chinese"].article
    label = "<p><b>桥边</b></p>"
    first, second = ([*article.body[:at], label, *article.body[at:]] for at in (1, 2))
    edits = decided(TEMPLATES["blog"](second, article), original_page(replace(article, body=tuple(first))))
    assert "move" not in {edit[0] for edit in edits}


def test_a_paragraph_with_a_long_change_is_not_moved() -> None:
    """In a script without spaces a long change leaves no long piece as it stood."""
    article = SCRIPTS["chinese"].article
    body = [block.replace("小铺可能要搬到桥的另一边", "一切照旧") for block in article.body]
    edits = decided(TEMPLATES["newspaper"](body, article), original_page(article))
    assert "move" not in {edit[0] for edit in edits}


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_text_in_another_script_is_not_this_work(script: str) -> None:
    scripts = list(SCRIPTS)
    other = SCRIPTS[scripts[scripts.index(script) - 1]].article
    edits = decided(TEMPLATES["blog"](other.body, other), original_page(SCRIPTS[script].article))
    assert [edit[1] in ("different-work", "translation") for edit in edits] == [True]


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_markdown_post_in_any_script(script: str) -> None:
    article = SCRIPTS[script].article
    assert decided(markdown_post(article.body, article), original_page(article), name="post.md") == []


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_letter_belongs_to_a_word(script: str) -> None:
    for block in SCRIPTS[script].article.body:
        text = block[3:-4]
        held = {at for token in tokenize(text, 0, len(text)) for at in range(token.start, token.end)}
        assert [text[at] for at in range(len(text)) if text[at].isalnum() and at not in held] == []


@pytest.mark.parametrize("script", ["thai", "chinese", "japanese"])
def test_a_label_of_the_originals_page_shares_no_characters_by_chance(script: str) -> None:
    """Where each character is a word, any two texts share single ones in the same order."""
    article = SCRIPTS[script].article
    added = re.sub(r"<[^>]*>|\s", "", article.body[1])[::-1] + "。"
    label = f'<div class="ads">{added[1:60:5]}</div>'
    original = original_page(replace(article, body=(article.body[0], label, *article.body[1:])))
    copy = TEMPLATES["blog"]([article.body[0], f"<p>{added}</p>", *article.body[1:]], article)
    [edit] = decided(copy, original)
    assert (edit[0], edit[2]) == ("insertion", "")


UNITS = """
    气温最低为零下{5℃|5°C}，局地有小雪。
    気温は{20℃|20 °C}まで上がり、雪が解けた。
    荷物の重さは{5㎏|5kg}で、二人で運んだ。
    길이는 {3㎞|3km} 정도라고 했다.
    面积约为{120㎡|120m²}，共有三个房间。
"""

OTHER_UNITS = """
    气温最低为零下{5℃|5℉}，局地有小雪。
    气温最低为零下{5℃|5}，局地有小雪。
    荷物の重さは{5㎏|5㎞}で、二人で運んだ。
    荷物の重さは{5㎏|5g}で、二人で運んだ。
    길이는 {3㎞|3㎝} 정도라고 했다.
    面积约为{120㎡|120㎥}，共有三个房间。
"""


def _units(sentence: str) -> list[str]:
    before, change, after = re.split(r"[{}]", sentence)
    article = SCRIPTS["chinese"].article
    told, said = ([f"<p>{before}{part}{after}</p>", *article.body] for part in change.split("|"))
    edits = decided(TEMPLATES["blog"](said, article), original_page(replace(article, body=tuple(told))))
    return [edit[1] for edit in edits]


@pytest.mark.parametrize("sentence", UNITS.split("\n")[1:-1])
def test_a_unit_in_one_character_is_the_unit_written_out(sentence: str) -> None:
    assert set(_units(sentence)) <= {"typography"}


@pytest.mark.parametrize("sentence", OTHER_UNITS.split("\n")[1:-1])
def test_another_unit_in_one_character_is_another_number(sentence: str) -> None:
    assert len(_units(sentence)) == 1
    assert set(_units(sentence)) <= {"number", "wording"}


@pytest.mark.parametrize(("one", "two"), [("น้ำ", "น้ํา"), ("ຄຳ", "ຄໍາ")])
def test_a_vowel_in_its_two_parts_is_one_word(one: str, two: str) -> None:
    assert [t.word for t in tokenize(one, 0, len(one))] == [t.word for t in tokenize(two, 0, len(two))]


def _inside_words(sign: str) -> Callable[[str], str]:
    return lambda text: re.sub(r"(?<=[^\W\d_])(?=[^\W\d_])", sign, text)


SIGNS: dict[str, Callable[[str], str]] = {
    "canonical parts": lambda text: unicodedata.normalize("NFD", text),
    "soft hyphens": _inside_words("\u00ad"),
    "spaces without width": _inside_words("\u200b"),
    "word joiners": _inside_words("\u2060"),
    "spaces of another width": lambda text: text.replace(" ", "\u2009"),
    "marks of direction": lambda text: text.replace(" ", "\u061c \u200f"),
    "isolated lines": lambda text: f"\u2067{text}\u2069",
    "radicals": lambda text: text.translate(str.maketrans("一人力山女日月木水火", "⼀⼈⼒⼭⼥⽇⽉⽊⽔⽕")),
    "full-width signs": lambda text: text.translate(str.maketrans(",:;!?()", "，：；！？（）")),
    "western signs": lambda text: re.sub("[，、：；]", ", ", text).replace("。", ". "),
}


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("script", SCRIPTS)
def test_signs_that_nobody_reads_change_nothing_in_any_script(script: str, sign: str) -> None:
    case, put = SCRIPTS[script], SIGNS[sign]
    body, changed = [*case.article.body], [block.replace(case.word, case.other, 1) for block in case.article.body]
    signed, edited = (tuple(f"<p>{put(block[3:-4])}</p>" for block in blocks) for blocks in (body, changed))
    original, other = original_page(case.article), original_page(replace(case.article, body=signed))
    newspaper = TEMPLATES["newspaper"]
    assert decided(newspaper(signed, case.article), original) == decided(newspaper(body, case.article), other) == []
    [edit] = decided(newspaper(edited, case.article), original)
    [reverse] = decided(newspaper(changed, case.article), other)
    assert (edit[0], reverse[0]) == ("substitution", "substitution")
