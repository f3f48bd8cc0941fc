"""Scripts whose words have marks, or no spaces between them: signs of vowels and tones, lengths, figures, capitals."""

from __future__ import annotations

import unicodedata

import pytest
from tale_pages import categories, page

from licensecheck.compare.categories import categorise
from licensecheck.compare.categories.model import Change
from licensecheck.compare.comparing import compare
from licensecheck.compare.words import breaks, fold, tokenize
from licensecheck.document import read

CHINESE = (
    "秋天大桥通车的那一年,渡船停止了运行,镇上的人都来看。",
    "整整一个星期没有人注意到,因为每个人都想至少过一次桥。",
    "后来第一批人回到码头,站在那里等下一班船,一直等到天黑。",
    "镇上立了一块牌子,但是等待没有停止,因为那从来不只是为了过河。",
    "春天镇上给码头盖了屋顶,放了一张长椅,把它叫做公园。",
)
THAI = (
    "เรือข้ามฟากหยุดวิ่งในฤดูใบไม้ร่วงของปีที่สะพานเปิด ชาวเมืองทุกคนมาดู",
    "ตลอดทั้งสัปดาห์ไม่มีใครสังเกต เพราะทุกคนอยากข้ามสะพานสักครั้ง",
    "ต่อมาคนกลุ่มแรกกลับมาที่ท่าเรือและยืนรอเรือเที่ยวต่อไปจนมืดค่ำ",
    "เมืองติดป้ายไว้ แต่การรอไม่หยุด เพราะมันไม่เคยเป็นเรื่องของการข้ามแม่น้ำเท่านั้น",
)


def told(paragraphs: tuple[str, ...], put: str = "", at: int = 2) -> str:
    lines = [f"<p>{text}</p>" for text in paragraphs]
    return "".join((*lines[:at], put, *lines[at:]))


@pytest.mark.parametrize(("one", "other"), [
    ("ใกล้", "ใกล"), ("ข้าว", "ขาว"), ("รอ", "ร้อ"), ("রাস্তা", "রাস্ত"), ("গাছ", "গাছে"), ("કામ", "કામે"), ("ਕੰਮ", "ਕਮ"),
    ("கடல்", "கடல"), ("ಮರ", "ಮರು"), ("ပြီ", "ပြ"), ("ກ້າວ", "ກາວ"), ("ලංකා", "ලංක"),
])
def test_a_sign_of_a_vowel_or_a_tone_is_part_of_a_word(one: str, other: str) -> None:
    words = [[token.word for token in tokenize(text, 0, len(text))] for text in (one, other)]
    assert words[0] != words[1]
    assert categorise(Change(one, other, "", "", quoted=False, language=None)).value not in ("typography", "markup")
    paragraph = f"<p>{THAI[0]} {{}} {THAI[1]}</p>"
    assert categories(page(paragraph.format(one)), page(paragraph.format(other))) not in ([], ["typography"])


@pytest.mark.parametrize(("one", "other"), [("๔๑.๕", "๔๑๕"), ("๑๒/๓", "๑/๒๓"), ("๒,๗๕๐", "๒๗๕")])
def test_the_separators_of_native_figures_are_compared(one: str, other: str) -> None:
    lines = [told((f"{THAI[0]} {number} {THAI[1]}", *THAI[2:])) for number in (one, other)]
    assert categories(*map(page, lines)) == ["number"]


@pytest.mark.parametrize(("one", "other"), [
    ("ştiinţă", "știință"), ("کتابي", "كتابی"), ("كـــتاب", "كتاب"), ("5٪", "5%"), ("جدًا", "جداً"),
    ("בית־ספר", "בית-ספר"),
    ("がぎ", unicodedata.normalize("NFD", "がぎ")),
])
def test_forms_of_the_same_letters_fold_away(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_japanese_marks_that_are_written_apart_belong_to_their_sign() -> None:
    text = unicodedata.normalize("NFD", "ガラスの橋")
    assert [token.word for token in tokenize(text, 0, len(text))] == list("ガラスの橋")


@pytest.mark.parametrize(("one", "other", "category"), [
    ("καλοκαίρι", "ΚΑΛΟΚΑΙΡΙ", "typography"), ("yazında", "YAZINDA", "typography"), ("işe", "İŞE", "typography"),
    ("été", "ÉTÉ", "typography"),
    ("council’s", "council[1]’s", "markup"), ("누리집에서", "누리집[1]에서", "markup"),
    ("council’s", "council[1]’d", None),
])
def test_capitals_and_marks_inside_words(one: str, other: str, category: str | None) -> None:
    found = categorise(Change(one, other, "a ", " of", quoted=False, language="en")).value
    assert found == category if category is not None else found not in ("markup", "typography")


@pytest.mark.parametrize(("text", "number"), [
    ("one two three", 2), ("", 0), ("专家认为这项计划", 4), ("相关 新闻", 3), ("über alle Maßen", 2),
    ("ข่าวที่เกี่ยวข้อง", 5),
])
def test_breaks_count_words_where_no_space_parts_them(text: str, number: int) -> None:
    assert breaks(text) == number


@pytest.mark.parametrize(("line", "expected"), [
    ("<p>专家认为这项计划完全没有科学依据,市民应当拒绝</p>", ["addition"]),
    ("<p>相关新闻</p>", ["furniture"]),
    ("<p>镇上的人至今都说,没有人问过他们要不要这座桥。</p>", ["addition"]),
    (f"<p>{CHINESE[0]}</p>", ["addition"]),
])
def test_a_line_without_spaces_is_as_long_as_its_words(line: str, expected: list[str]) -> None:
    assert categories(page(told(CHINESE)), page(told(CHINESE, line))) == expected


def test_a_paragraph_of_such_a_script_before_the_first_is_an_addition() -> None:
    byline = "<p>王小明</p>"
    line = "<p>市里的园丁建议在河边再种一些柳树,因为柳树长得快。</p>"
    original, copy = page(f"{byline}{told(CHINESE)}"), page(f"{byline}{line}{told(CHINESE)}")
    assert categories(original, copy) == ["addition"]


def test_a_paragraph_with_commas_is_no_line_of_names() -> None:
    line = "<p>王小明,李大海,陈小河,都来看桥</p>"
    original = page(f"<h1>渡船</h1>{line}{told(CHINESE)}")
    assert categories(original, page(f"<h1>渡船</h1>{line}{told(CHINESE)}")) == []
    assert categories(original, page(f"<h1>渡船</h1>{line.replace('桥', '船')}{told(CHINESE)}")) != []


def test_a_lost_end_is_not_matched_sign_by_sign_with_what_stands_behind() -> None:
    note = "<aside><p>เอเลนาเป็นนักภูมิอากาศวิทยาและผู้เขียนหนังสือเกี่ยวกับแม่น้ำและสะพานในเมืองเล็ก</p></aside>"
    long = (*THAI, *(f"{text} และทุกคนก็รอเรือข้ามแม่น้ำอีกครั้งหนึ่งในเมืองนั้น" for text in THAI))
    assert set(categories(page(told(long)), page(told(long[:3]) + note))) <= {"truncated", "furniture"}


@pytest.mark.parametrize(("one", "other"), [("王大明", "李大海"), ("热闹的渡口", "安静的公园"), ("老船", "船夫")])
def test_words_that_share_one_character_by_chance_are_one_change(one: str, other: str) -> None:
    text = f"{CHINESE[2]}那天晚上人们谈起了{{}}和雨水。"
    paragraphs = [(*CHINESE[:2], text.format(word), *CHINESE[3:]) for word in (one, other)]
    [edit] = compare(*(page(told(lines)) for lines in paragraphs)).edits
    assert set(edit.original.text) >= set(one) - set(other)
    assert set(edit.copy.text) >= set(other) - set(one)
    assert len(edit.original.text) <= len(one)


def test_changes_of_style_beside_a_character_stay_apart_from_other_words() -> None:
    text = f"{CHINESE[2]}那天有三个{{}}留在码头。"
    old, new = text.format("人"), text.format("船").replace("三", "3")
    edits = compare(*(page(told((*CHINESE[:2], line, *CHINESE[3:]))) for line in (old, new))).edits
    assert [(edit.original.text, edit.copy.text) for edit in edits] == [("三", "3"), ("人", "船")]


@pytest.mark.parametrize("subhead", ["いくらかかるのか", "كم سيكلف ذلك", "יש עוד זמן", "What it took"])
def test_a_few_words_in_a_text_may_be_a_subhead_in_any_script(subhead: str) -> None:
    lines = "\n\n".join(f"{text} And so it went on for a year." for text in THAI)
    first, _, rest = lines.partition("\n\n")
    second, _, end = rest.partition("\n\n")
    original, copy = (
        read(text.encode(), location="page.txt") for text in (lines, f"{first}\n\n{second}\n\n{subhead}\n\n{end}")
    )
    [edit] = compare(original, copy).edits
    assert edit.doubt is not None
