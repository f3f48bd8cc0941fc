"""Letters damaged between two systems are typing errors for a person to see, not changed words, names or numbers."""

# ruff: noqa: E501 - texts stand here as they are written

from __future__ import annotations

import quopri
import re
from collections.abc import Callable

import pytest
from tale_pages import TALE, page, prose, tale

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Category

SPOKEN = (
    "“Nobody asked us — not once,” said Zoë Müller, who runs the café. It’s the third winter without a ferry…",
    "« Où est le bac ? » fragte sie, „und wer hat fünf Mark dafür bezahlt?“",
)


def with_lines(change: Callable[[str], str] = str) -> str:
    return prose(change(line) for line in (*TALE[:3], *SPOKEN, *TALE[3:]))


def misread(encoding: str) -> Callable[[str], str]:
    """Text in UTF-8 that was read as something else."""
    return lambda text: text.encode().decode(encoding, "replace")


@pytest.mark.parametrize(
    "damage",
    [
        misread("cp1252"),
        misread("latin-1"),
        lambda text: text.encode("latin-1", "replace").decode("latin-1"),
        lambda text: text.encode().decode("ascii", "replace"),
        lambda text: quopri.encodestring(text.encode()).decode(),
        lambda text: quopri.encodestring(text.encode("cp1252")).decode(),
    ],
)
def test_misread_letters_are_typing_errors_on_either_side(damage: Callable[[str], str]) -> None:
    whole, damaged = page(with_lines()), page(with_lines(damage))
    for original, copy in ((whole, damaged), (damaged, whole)):
        categories = {edit.category for edit in compare(original, copy).edits}
        assert categories <= {Category.TYPO, Category.TYPOGRAPHY}


def test_damage_at_a_paragraphs_end_is_told_whatever_follows_there() -> None:
    line = "<p>She has not been back since the winter in which they closed the {}</p>"
    box = '<div class="promo"><p>Buy the harbour lamp now and save ten per cent on your next order.</p></div>'
    original, copy = page(tale(line.format("café"))), page(tale(line.format("cafÃ©") + box))
    damaged = [edit for edit in compare(original, copy).edits if edit.category != Category.FURNITURE]
    assert [(edit.category, edit.note) for edit in damaged] == [
        (Category.TYPO, "letters damaged on the way from one system to another: put the original's text in again")
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [("nobody", "everybody?"), ("Zoë Müller", "Zoë Maier"), ("third", "thirdâ€™ fourth"), ("fünf", "fÃ¼nfzig"), ("third", "fou=\nrth"), ("Zoë", "Chlo=C3=AB")],
)
def test_a_word_changed_beside_damage_is_reported(old: str, new: str) -> None:
    changed = re.sub(old, new, with_lines(), flags=re.IGNORECASE)
    categories = {edit.category for edit in compare(page(with_lines()), page(changed)).edits}
    assert categories - {Category.TYPO, Category.TYPOGRAPHY}


def test_a_question_mark_in_place_of_a_word_is_reported() -> None:
    lines = ["渡口在那年秋天关闭了，那一年新桥刚刚通车，全镇的人都去看热闹", "一个星期里没有人注意到你好吗", "后来第一批人回到了渡口站在那里等着下一班船"]
    original, copy = (page(prose(some)) for some in (lines, [lines[0], lines[1][:-1] + "?", lines[2]]))
    assert {edit.category for edit in compare(original, copy).edits} & {Category.WORDING, Category.OMISSION}


def test_a_quotation_without_any_marks_has_lost_them() -> None:
    changed = with_lines().replace("“", "").replace("”", "")
    assert Category.QUOTATION in {edit.category for edit in compare(page(with_lines()), page(changed)).edits}


ESCAPED = {
    "entities": lambda text: text.replace("’", "&amp;rsquo;").replace("“", "&amp;quot;").replace("”", "&amp;#8221;"),
    "spaces": lambda text: text.replace(" without ", "&amp;nbsp;without "),
    "of scripts": lambda text: text.replace("’", r"\u2019"),
    "slashes": lambda text: text.replace("’", r"\'"),
    "tags": lambda text: text.replace("café", "&lt;em&gt;café&lt;/em&gt;").replace("ferry", "&lt;a href='/x'&gt;ferry&lt;/a&gt;"),
    "brackets": lambda text: text.replace("café", "[b]café[/b]"),
    "pictures": lambda text: f":bell: {text} :+1:" if "café" in text else text,
    "shortcodes": lambda text: f'[caption id="a1" align="left"]{text}[/caption]' if "café" in text else text,
}


@pytest.mark.parametrize("way", ESCAPED)
def test_what_was_escaped_twice_is_a_typing_error(way: str) -> None:
    edits = compare(page(with_lines()), page(with_lines(ESCAPED[way]))).edits
    assert {edit.category for edit in edits} == {Category.TYPO}
    assert {edit.note for edit in edits} == {
        "readers see the code of a sign or tag, such as “&rsquo;” or “<em>”: put the original's text in again"
    }
    mended = compare(page(with_lines(ESCAPED[way])), page(with_lines())).edits
    assert all(edit.note and edit.note.startswith("readers of the original see the code") for edit in mended)


@pytest.mark.parametrize(
    ("old", "new"),
    [("café", "café &lt;added by us&gt;"), ("café", "café [sic]"), ("It’s", "It&amp;rsquo;ll be"), ("café", "café &amp; bar"), ("café", "café: bar: tea")],
)
def test_words_in_brackets_and_other_words_are_no_damage(old: str, new: str) -> None:
    edits = compare(page(with_lines()), page(with_lines(lambda text: text.replace(old, new)))).edits
    assert Category.TYPO not in {edit.category for edit in edits}
    assert edits


@pytest.mark.parametrize(("damaged", "category"), [
    ("渡船已经\ufffd止营运，村里的人都很难过，也没有人再来了。", Category.TYPO),
    ("渡船\ufffd\ufffd停止营运，村里的人都很难过，也没有人再来了。", Category.TYPO),
    ("渡船停止营运，村里的人都很难过，也没有人再来了。", Category.WORDING),
    ("渡船\ufffd停止营运，村里的人都很难过，也没有人再来了。", Category.WORDING),
])
def test_letters_that_are_words_are_lost_where_as_many_signs_stand_for_them(damaged: str, category: Category) -> None:
    whole = "渡船已经停止营运，村里的人都很难过，也没有人再来了。"
    more = ("桥是去年春天修好的，从此以后大家都走桥，不再坐船过河。", "码头上的长椅还在，夏天的晚上总有人坐在那里看水。")
    original, copy = page(prose((whole, *more))), page(prose((damaged, *more)))
    for one, two in ((original, copy), (copy, original)):
        assert [edit.category for edit in compare(one, two).edits] == [category]
