"""Numbers with their signs, points and powers: what is a word, and what changing it is called."""

from __future__ import annotations

import random
import sys
import time
import unicodedata

import pytest
from category_cases import change, reversed_sentence
from category_pages import edits_on_a_page

from licensecheck.compare.categories import categorise
from licensecheck.compare.comparing import compare
from licensecheck.compare.words import block_keys, tokenize
from licensecheck.document import Format, read


def words(text: str) -> list[str]:
    return [token.word for token in tokenize(text, 0, len(text))]


CHANGED = [
    "It moved {10^24^|10^25^} drops and said so",
    "It moved {10^24^|10} drops and said so",
    "It has {140|140^2^} rooms and said so",
    "It has {1,140|1,240^1^} rooms and said so",
    "It has {1,000|1,000^2^} rooms and said so",
    "Deaths per 100,000 ({&gt;|&lt;}65 years) rose",
    "The tumours grew (p {&lt;|&gt;} 0.05) that spring",
    "The tumours grew (p {=|&lt;} 0.05) that spring",
    "The tumours grew (p{&lt;|&gt;}0.05) that spring",
    "Schools with {≥|}200 pupils closed",
    "Schools with {~|}5 pupils closed",
    "Schools with {+|}20% pupils closed",
    "Schools for {18+|18} pupils closed",
    "The firm paid {₦|₪}20 million for it",
    "The firm paid {₦|}20 million for it",
    "The firm paid {₱|}20 million for it",
    "The firm paid {₵|₿}20 million for it",
    "It was 5 {±|} 2 in the first year",
    "The rate rose ({.5%|5%}) that spring",
    "The rate was ({5 mm|.5 mm}) that spring",
    "It was clear (p = {.05|05}) that spring",
    "Temperatures of {–12°C|12°C} froze the boats",
    "Schools with {–20%|+20%} pupils closed",
    "Schools with {–20%|20%} pupils closed",
    "It fell by {–1.2|1.2} that spring",
    "It fell by {−5|5} points that spring",
    "The area is {1,000 km²|1,000 km} by the river",
    "The area is {1,000 km<sup>2</sup>|1,000 km} by the river",
    "The tank holds {5 m³|5 m} of water",
    "The area grows with {x²|x} and no more",
    "The line fits with {R²|R} of 0.8 in all",
    "The line fits with {R<sup>2</sup>|R} of 0.8 in all",
    "The tank holds {5 m³|5 m²} of water",
    "The tank holds {5 metres<sup>3</sup>|5 metres} of water",
    "The isotope {<sup>14</sup>C|C} is rare here",
    "The isotope {¹⁴C|C} is rare here",
    "The star weighs {10<sup>24</sup>|1024} kg in all",
    "The star weighs {10²⁴|1024} kg in all",
    "The star weighs {10²⁴|10} kg in all",
    "The atom is {10⁻⁹ m|10⁹ m} wide",
    "The atom is {10⁻⁹ m|10 m} wide",
    "The atom is {10<sup>–9</sup>|10<sup>9</sup>} m wide",
    "It flows at 5 m s{<sup>-1</sup>|<sup>1</sup>} here",
    "The rate of {CO₂|CO} was high",
    "The rate of {CO<sub>2</sub>|CO} was high",
]


@pytest.mark.parametrize("sentence", CHANGED)
def test_another_sign_or_power_is_another_number(sentence: str) -> None:
    for either in (sentence, reversed_sentence(sentence)):
        assert {edit.category.value for edit in edits_on_a_page("en", either)} == {"number"}


SAME = [
    "They were clear (p &lt; {.05|0.05}) that spring",
    "The rate rose ({.5%|0.5%}) that spring",
    "The rate was {&gt;=|≥}5 that spring",
    "The rate was p{&lt;0.05| &lt; 0.05} that spring",
    "A plot of {50 km²|50 km2} costs more",
    "A plot of {50 km2|50 km<sup>2</sup>} costs more",
    "The star weighs {10²⁴|10<sup>24</sup>} kg in all",
    "The star weighs {10²⁴|10^24} kg in all",
    "The plan cut {CO2|CO₂} by seven",
    "The plan cut {CO2|CO<sub>2</sub>} by seven",
    "The plan cut {CO<sub>2</sub>|CO₂} by seven",
    "The plan cut {PM2.5|PM₂.₅} by seven",
    "The plan cut {H2O|H₂O} by seven",
    "The plan cut {N₂O|N2O} and {CH₄|CH4}",
    "It ran from 28 May{ –2| – 2} June",
    "It ran from 28 May{ –2| –2} June and 5{–|-}10 people came",
    "It paid {＄20|$20} and {５％|5%}",
    "The towns{²|} said so",
    "The vitamin C{¹|} and the generation Z{²|} said so",
    "The towns{<sup>1</sup>|} said so",
    "The towns{[1]|} said so",
    "In 2019{<sup>1</sup>|} the town said so",
    "In 2019{²|} the town said so",
]


@pytest.mark.parametrize("sentence", SAME)
def test_the_same_number_in_another_form_is_typography_or_markup(sentence: str) -> None:
    """Beside another change too: then the paragraph's words are compared, not its text as a whole."""
    for either in (sentence, reversed_sentence(sentence)):
        one, two = (_side(either, at) for at in (0, 1))
        alone = edits_on_a_page("en", f"{{{one}|{two}}}")
        assert {edit.category.value for edit in alone} <= {"typography", "markup"}
        beside = edits_on_a_page("en", f"{{organisation {one}|organization {two}}}")
        assert {edit.category.value for edit in beside} <= {"typography", "markup", "spelling"}


def _side(sentence: str, at: int) -> str:
    pieces = sentence.replace("{", "\0").replace("}", "\0").split("\0")
    return "".join(piece.split("|")[at] if i % 2 else piece for i, piece in enumerate(pieces))


@pytest.mark.parametrize(("language", "sentence"), [
    ("zh", "增长了5{％|}"),
    ("zh", "他花了{￥|}20"),
    ("zh", "气温是{－5|5}度"),
    ("zh", "气温是{-5|5}度"),
    ("ar", "ارتفع ٥{٪|} في"),
])
def test_signs_of_other_scripts_are_words(language: str, sentence: str) -> None:
    one, two = (_side(sentence, at) for at in (0, 1))
    assert words(one) != words(two)
    assert categorise(change(sentence, language)).value == "number"


@pytest.mark.parametrize(("text", "expected"), [
    ("Google+ and Disney+ users", ["google", "and", "disney", "users"]),
    ("C++ and C# and C", ["c", "++", "and", "c", "#", "and", "c"]),
    ("A+ or B- and O−, AB+", ["a", "+", "or", "b", "-", "and", "o", "-", "ab", "+"]),
    ("A-levels, F#m, x#y, Plan A—and B – # A", ["a", "levels", "f", "m", "x", "y", "plan", "a", "and", "b", "a"]),
    ("> quoted", ["quoted"]),
    ("> 5 people came", ["5", "people", "came"]),
    ("> > 58% came\n> > 6 went", ["58", "%", "came", "6", "went"]),
    ("= 5 things =", ["5", "things"]),
    ("===== 5 =====", ["5"]),
    ("~~5~~ ~ 6 ~", ["5", "6"]),
    ("Home > News | Sport → more • 5 <- 6", ["home", "news", "sport", "more", "5", "6"]),
    ("5–10 5~10 5～10 3月－5月", ["5", "10", "5", "10", "5", "10", "3", "月", "5", "月"]),
    ("28 May –2 June", ["28", "may", "2", "june"]),
    ("5°C –10°C", ["5", "°", "c", "10", "°", "c"]),
    ("salió –20% del total– del", ["salió", "20", "%", "del", "total", "del"]),
    ("at –12°C", ["at", "-12", "°", "c"]),
    ("rose .5% or -.5%", ["rose", ".5", "%", "or", "-.5", "%"]),
    ("p<.05, n=20", ["p", "<", ".05", "n", "=", "20"]),
    ("the end.5 people", ["the", "end", "5", "people"]),
    ("wait...5 people", ["wait", "5", "people"]),
    ("about +€20 and >$5 and 65+", ["about", "+", "€", "20", "and", ">", "$", "5", "and", "65", "+"]),
    ("2 + 2 = 4", ["2", "+", "2", "=", "4"]),
    ("km² 10²⁴ 10⁻⁹ CO₂ ¹⁴C", ["km", "2", "10^24", "10^-9", "co", "2", "14", "c"]),
    ("＜5 ＋5％ ５", ["<", "5", "+", "5", "%", "5"]),
])
def test_a_sign_is_a_word_beside_a_figure(text: str, expected: list[str]) -> None:
    assert words(text) == expected


_SIGNS_OF = {
    kind: [chr(code) for code in range(sys.maxunicode) if unicodedata.category(chr(code)) == kind]
    for kind in ("Sc", "Sm")
}


def test_every_currency_sign_is_a_word() -> None:
    assert [sign for sign in _SIGNS_OF["Sc"] if len(words(f"for {sign}20 it")) != 4] == ["\u00a4"]


def test_every_operator_is_a_word_beside_a_figure_but_for_punctuation_and_shapes() -> None:
    none = [sign for sign in _SIGNS_OF["Sm"] if ord(sign) < 0x2300 and len(words(f"for {sign}20 it")) != 4]
    assert "".join(none) == "|\u03f6\u0606\u0607\u0608\u2044\u2052\u207a\u207b\u207c\u208a\u208b\u208c\u2118\u2140\u2141\u2142\u2143\u2144\u214b\u219a\u219b\u21a0\u21a3\u21a6\u21ae\u21ce\u21cf\u21d2\u21d4\u21f4\u21f5\u21f6\u21f7\u21f8\u21f9\u21fa\u21fb\u21fc\u21fd\u21fe\u21ff\u2212\u2215\u2217\u2219\u2223\u2236\u22c5\u22ee\u22ef\u22f0\u22f1"   # noqa: E501


@pytest.mark.parametrize("seed", range(5))
def test_the_faster_pattern_of_latin_scripts_finds_the_same_words(seed: int) -> None:
    made = random.Random(seed)
    for _ in range(2_000):
        text = "".join(made.choices("abAB123 ..,,-–+<>=~%$€±×²³¹'’\"()[]|&/:\n Cé5^", k=12))
        assert words(text) == words(f"{text}\nж")[:-1]


def test_a_power_is_kept_apart_from_its_base_in_whole_blocks_too() -> None:
    assert block_keys(["10²⁴ kg", "10^24 kg", "1024 kg", "km²"]) == ["10^24 kg", "10^24 kg", "1024 kg", "km2"]


@pytest.mark.parametrize(
    "piece", ["–1% ", "< ", "<" + " " * 79, "+", "~", "≥ ", "10^", "²", "₂.", ".", "-", "5+", "–1%" + "x" * 199, "=<"]
)
def test_signs_cost_the_same_however_many_there_are(piece: str) -> None:
    text = piece * (400_000 // len(piece))
    started = time.process_time()
    tokenize(text, 0, len(text))
    assert time.process_time() - started < 3


@pytest.mark.parametrize(("sentence", "category"), [
    ("paid {₦20|20 naira} for it", "spelling"),
    ("paid {₱20|PHP 20} for it", "spelling"),
    ("grew by {5٪|5%} there", "typography"),
    ("some {10⁶|1,000,000} cells", "numeral"),
    ("some {10⁻²|0.01} cells", "numeral"),
    ("some {10⁹⁹⁹⁹⁹|10⁹⁹⁹⁹⁸} cells", "wording"),
])
def test_values_of_signs_and_powers(sentence: str, category: str) -> None:
    assert categorise(change(sentence)).value == category


@pytest.mark.parametrize(("flat", "category"), [("1024", []), ("1025", ["number"])])
def test_a_pdf_is_not_blamed_for_powers_it_cannot_raise(flat: str, category: list[str]) -> None:
    line = "<p>The ferry stopped running when the star of {} kg was seen, and nobody on the coast was sad about it.</p>"
    page, other = (
        read((line.format(power) * 2).encode(), location="page.html") for power in ("10<sup>24</sup>", flat)
    )
    printed = other._replace(format=Format.PDF)
    for one, two in ((page, printed), (printed, page)):
        assert [edit.category.value for edit in compare(one, two).edits] == 2 * category
    assert len(compare(page, other).edits) == 2


@pytest.mark.parametrize(("sentence", "category"), [
    ("written in C{++|#} then", "wording"),
    ("of group O{+|−} only", "number"),
    ("of group O{-|−} only", "typography"),
    ("of group AB{+|} only", "number"),
])
def test_a_sign_behind_one_letter_is_part_of_the_name(sentence: str, category: str) -> None:
    one, two = (_side(sentence, at) for at in (0, 1))
    assert (words(one) == words(two)) is (category == "typography")
    assert categorise(change(sentence)).value == category
