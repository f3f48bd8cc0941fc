"""Letters, marks and spaces of other scripts: what looks the same is typography, what a school teaches is spelling."""

from __future__ import annotations

import unicodedata

import pytest

from licensecheck.compare.categories import categorise
from licensecheck.compare.categories.model import Change
from licensecheck.compare.comparing import compare
from licensecheck.compare.words import fold
from licensecheck.document import Document, read

THE_SAME = """
    fa: مدرسهٔ = مدرسۀ
    ur: ہے = هے
    ur: کیا = كيا
    ur: آئی = آئی
    bn: উৎসব = উত্‍সব
    bn: বাড়ি = বাড়ি
    ml: അവന്‍ = അവൻ
    ml: എൻ്റെ = എന്റെ
    yi: װאָס = וואָס
    hy: և = եւ
    hy: և = ԵՎ
    hy: ի՞նչ = ինչ
    ca: coŀlecció = col·lecció
    ca: col•lecció = col·lecció
    ca: col.lecció = col·lecció
    uk: п’ять = пʼять
    fr: l´eau = l’eau
    el: σ᾽αγαπώ = σ’αγαπώ
    el: ά = ά
    tr: İstanbul = istanbul
    tr: Vellmar'daki = Vellmar`daki
    zh: 一山 = ⼀⼭
    ka: ᲥᲐᲠᲗᲣᲚᲘ = ქართული
    ar: ﷺ = صلى الله عليه وسلم
    lo: ໜ = ຫນ
    ja: ｶﾞラス = ガラス
    th: เเ = แ
    th: น้ำ = นํ้า
    km: ស្ដី = ស្តី
    km: ស្ត្រី = ស្រ្តី
    hi: ३८ = 38
    fa: ۳۸ = ٣٨
    ar: ٣٫٥ = 3.5
    fa: ۱٬۲۰۰ = 1,200
    my: ၃၈ = 38
    ko: 날려 버렸다 = 날려버렸다
    ko: AI 시대 = AI시대
    fa: می‌کند = می کند
"""

SPELT_OTHERWISE = """
    hi: हफ़्तों = हफ्तों
    hi: काग़ज़ी = कागजी
    hi: सम्बन्ध = संबंध
    hi: आँख = आंख
    mr: हिन्दी = हिंदी
    pa: ਜ਼ਮੀਨ = ਜਮੀਨ
    bn: উৎসব = উত্সব
    ml: പൌരൻ = പൗരൻ
    fa: مدرسهٔ = مدرسه
    fa: خانهٔ = خانه‌ی
    ar: قَتَلَ = قتل
    ar: قَتَلَ = قَتل
    ar: محمَّد = محمّد
    he: סֵפֶר = ספר
    fa: می کند = میکند
    vi: hoà = hòa
    vi: thuỷ = thủy
    vi: kỹ = kĩ
    sr: Đoković = Djoković
    ro: pînă = până
    tr: rüzgâr = rüzgar
    da: Århus = Aarhus
    am: ፀሐይ = ጸሀይ
    mi: kākahu = kakahu
    ko: 안 된다 = 안된다
"""

OTHER_WORDS = """
    hi: पढ़ा = पढा
    hi: नहीं = नही
    bn: বাড়ি = বাডি
    ur: ہے = ھے
    fa: خانه = خانه‌ی
    fa: آب هوا = آبهوا
    vi: hòa = hỏa
    vi: đi = di
    tr: kız = kiz
    ro: pînă = pină
    am: ሰላም = ሰለም
    ca: col·lecció = colecció
    el: νόμος = νομός
    hi: ३८ = ३७
    hi: ३८ = 83
    ar: ٣٫٥ = 35
    ar: قَتَلَ = قُتِلَ
    ar: علَّم = علِم
    he: סֵפֶר = סַפָּר
    he: שׁר = שׂר
    ar: ٣٫٥٠٠ = 3,500
    ko: 날려 버렸다 = 날려버린다
    ko: 3 만 = 30만
    de: groß artig = großartig
    en: résumé writing = résuméwriting
    fr: et = en
    es: y = en
    sv: och = en
    da: en = et
"""


def rows(table: str) -> list[tuple[str, str, str]]:
    found = []
    for line in table.strip().splitlines():
        language, _, words = line.strip().partition(": ")
        one, other = words.split(" = ")
        found += [(language, one, other), (language, other, one)]
    return found


def named(language: str, one: str, other: str) -> str:
    return categorise(Change(one, other, "", "", quoted=False, language=language)).value


@pytest.mark.parametrize(("language", "one", "other"), rows(THE_SAME))
def test_letters_that_readers_take_for_the_same_are_typography(language: str, one: str, other: str) -> None:
    assert named(language, one, other) == "typography"
    assert categorise(Change(one, other, "", "", quoted=True, language=None)).value == "typography"


@pytest.mark.parametrize(("language", "one", "other"), rows(SPELT_OTHERWISE))
def test_what_another_school_of_the_language_writes_is_spelling(language: str, one: str, other: str) -> None:
    assert named(language, one, other) == "spelling"


@pytest.mark.parametrize(("language", "one", "other"), rows(OTHER_WORDS))
def test_other_letters_and_spaces_make_other_words(language: str, one: str, other: str) -> None:
    assert named(language, one, other) not in ("typography", "markup", "spelling")


@pytest.mark.parametrize(("one", "other", "category"), [
    ("١٬٢٣٤", "١٢٣٤", "numeral"), ("١٬٢٣٤", "١٫٢٣٤", "number"), ("١٫٢٣٤", "1.234", "typography"),
])
def test_arabic_has_a_sign_for_decimals_and_one_for_thousands(one: str, other: str, category: str) -> None:
    assert [named("ar", one, other), named("ar", other, one)] == [category, category]


@pytest.mark.parametrize(("one", "other"), [
    ("مدرسهٔ", "مدرسۀ"), ("ہے", "هے"), ("אײַ", "אייַ"), ("അവന്‍", "അവൻ"), ("נ״ב", 'נ"ב'), ("l´eau", "l’eau"), ("İ", "i"),
])
def test_one_form_of_a_letter_is_compared(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("ہ", "ھ"), ("و", "ؤ"), ("ı", "i"), ("ന്", "ൻ"), ("د", "ذ")])
def test_letters_that_are_two_stay_two(one: str, other: str) -> None:
    assert fold(one) != fold(other)


TOLD = (
    "The ferry stopped running in the autumn of the year in which the bridge was opened, and nobody was sad about it.",
    "Then the first people came back to the landing and waited for the next boat, as they had always done before.",
)


def page(words: str) -> Document:
    paragraphs = (TOLD[0], f"There was a sign with {words} on it, and everybody could read it from the river.", TOLD[1])
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return read(f"<html><body><main><article>{body}</article></main></body></html>".encode(), location="page.html")


@pytest.mark.parametrize(("one", "other", "expected"), [
    ("ʻāina", "‘āina", set()), ("togʻ", "tog’", set()), ("ʻāina", "āina", {"wording"}),
    ("ג'ורג'", "ג׳ורג׳", set()), ("使用AI技术", "使用 AI 技术", set()), ("ไปตลาด", "ไป ตลาด", set()),
    ("មនុស្ស ល្អ", "មនុស្សល្អ", set()),
    ("날려 버렸다", "날려버렸다", set()), ("ﷺ", "صلى الله عليه وسلم", set()), ("३८", "38", {"numeral"}),
])
def test_signs_and_spaces_in_their_place(one: str, other: str, expected: set[str]) -> None:
    edits = compare(page(one), page(other)).edits
    assert {edit.category.value for edit in edits} - {"typography"} == expected


def test_the_two_normal_forms_of_a_text_are_one() -> None:
    text = "Tiếng Việt, 한국어, हफ़्ते, বাড়ি, ਜ਼ਮੀਨ, Ελλάδα, ガラス"
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))
