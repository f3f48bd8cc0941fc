"""Byte order mark, header, declaration, detection: in that order, and none believed against the bytes."""

from __future__ import annotations

import pytest
from reading_pages import words

from licensecheck import CouldNotCheck
from licensecheck.document import Format, read
from licensecheck.document.charset import decode

GERMAN = "Über Größe, Füße und Maß schrieb Jürgen täglich – „schön“."
RUSSIAN = "Ледокол вышел из гавани в шесть часов утра, и весь город смотрел ему вслед с набережной."
JAPANESE = "港の町では三百年のあいだ潮の高さが手で記録されてきました。船は朝六時に出ました。"
CHINESE = "港口小镇三百年来一直用手工记录潮汐。渡轮早上六点离开港口，晚了一个小时。"
TRADITIONAL = "港口小鎮三百年來一直用手工記錄潮汐。渡輪早上六點離開港口，晚了一個小時。"
KOREAN = "항구 마을에서는 삼백 년 동안 조수를 손으로 기록했다. 배는 아침 여섯 시에 떠났다."


def page(text: str, charset: str, declared: str | None) -> bytes:
    """A page in `charset` that says it is in `declared`."""
    meta = f'<meta charset="{declared}">' if declared else ""
    return (
        f"<!DOCTYPE html><html><head>{meta}<title>x</title></head><body><p>{text}</p></body></html>".encode(
            charset
        )
    )


@pytest.mark.parametrize(
    ("text", "charset", "declared"),
    [
        (GERMAN, "utf-8", "utf-8"),
        (GERMAN, "cp1252", "windows-1252"),
        (GERMAN, "cp1252", "iso-8859-1"),
        (GERMAN, "cp1252", "US-ASCII"),
        (RUSSIAN, "cp1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "KOI8-R"),
        (JAPANESE, "shift_jis", "Shift_JIS"),
        (JAPANESE, "cp932", "x-sjis"),
        (JAPANESE, "euc_jp", "EUC-JP"),
        (JAPANESE, "iso2022_jp", "iso-2022-jp"),
        (CHINESE, "gb18030", "gb18030"),
        (CHINESE, "gbk", "gb2312"),
        (TRADITIONAL, "big5", "Big5"),
        (KOREAN, "euc_kr", "euc-kr"),
        (KOREAN, "cp949", "ks_c_5601-1987"),
    ],
)
def test_a_declared_charset_is_read_as_the_web_reads_it(text: str, charset: str, declared: str) -> None:
    """`iso-8859-1` means windows-1252, `gb2312` means gb18030, as in the Encoding Standard."""
    assert words(read(page(text, charset, declared), location="x")) == text


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (CHINESE, "gb18030"),
        (TRADITIONAL, "big5"),
        (KOREAN, "euc_kr"),
    ],
)
def test_an_undeclared_charset_is_found_from_the_bytes(text: str, charset: str) -> None:
    """A page of some length says by its bytes what it is in."""
    assert words(read(page(text * 8, charset, None), location="x")) == text * 8


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252", "windows-1251", "koi8-r", "us-ascii"])
def test_utf8_is_believed_over_a_single_byte_declaration(declared: str) -> None:
    """Such bytes are not UTF-8 by chance."""
    assert words(read(page(RUSSIAN, "utf-8", declared), location="x")) == RUSSIAN


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_beats_header_and_declaration(mark: str) -> None:
    """It is the first three or two bytes of the text itself, and no text."""
    document = read(page(GERMAN, mark, "windows-1251"), location="x", charset="koi8-r", format=Format.HTML)
    assert words(document) == GERMAN


def test_big_endian_utf16_with_its_mark_is_read() -> None:
    """Both orders of bytes."""
    data = b"\xfe\xff" + GERMAN.encode("utf-16-be")
    assert words(read(data, location="x", format=Format.TEXT)) == GERMAN


def test_utf16_without_a_mark_is_read_where_the_header_says_so() -> None:
    """And refused where nothing does."""
    data = page(GERMAN, "utf-16-le", None)
    assert words(read(data, location="x", charset="utf-16le", format=Format.HTML)) == GERMAN
    with pytest.raises(CouldNotCheck, match="byte order mark"):
        read(data, location="x", format=Format.HTML)


def test_the_header_beats_the_declaration() -> None:
    """HTML, section 13.2.3.2."""
    assert words(read(page(RUSSIAN, "cp1251", "koi8-r"), location="x", charset="windows-1251")) == RUSSIAN


def test_a_declaration_the_bytes_contradict_is_passed_over() -> None:
    """A page cannot be in a charset in which it cannot be read."""
    assert words(read(page(GERMAN, "cp1252", "utf-8") * 3, location="x")).startswith(GERMAN)


@pytest.mark.parametrize(
    "label",
    [
        "hex",
        "zip",
        "base64",
        "rot13",
        "undefined",
        "idna",
        "unicode_escape",
        "utf-7",
        "no-such",
        "x" * 39,
        "é",
    ],
)
def test_a_label_that_is_no_encoding_of_the_web_says_nothing(label: str) -> None:
    """Python knows codecs under these names that are no encodings, or dangerous ones."""
    assert decode(GERMAN.encode(), header=label) == GERMAN
    assert decode(page(GERMAN, "utf-8", label), header=None).count(GERMAN) == 1


def test_one_broken_character_does_not_change_the_charset() -> None:
    """A page cut or patched in one place is still UTF-8, declared or not."""
    broken = (RUSSIAN * 5).encode() + b"\xd0 end"
    for declared in (b"", b"<meta charset=windows-1251>"):
        assert decode(declared + broken).endswith(RUSSIAN + "\ufffd end")


def test_bytes_that_are_no_text_are_refused() -> None:
    """Rather than compared as rubbish."""
    with pytest.raises(CouldNotCheck, match="save the file as UTF-8"):
        read(b"\xff\xfe" + b"\x00\xdc" * 400, location="x", format=Format.TEXT)


@pytest.mark.parametrize(
    "declaration",
    [
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        "<META CHARSET='Windows-1251'>",
        '<?xml version="1.0" encoding="windows-1251"?>',
        "<meta name=a content=b charset = windows-1251 >",
    ],
)
def test_declarations_are_found_in_every_form(declaration: str) -> None:
    """As attribute, as http-equiv and in an XML declaration."""
    assert RUSSIAN in decode((declaration + RUSSIAN).encode("cp1251"))


def test_a_declaration_far_down_is_found() -> None:
    """Pages put scripts and comments before it."""
    assert RUSSIAN in decode((f"<!-- {'x' * 3000} --><meta charset=windows-1251>" + RUSSIAN).encode("cp1251"))


ENGLISH = "The engineers may well be right that a reservoir would keep the town dry for years to come."
POLISH = "W Łodzi zażółcił gęślą jaźń. Rzekł: „Chrząszcz brzmi w trzcinie w Szczebrzeszynie”."
CZECH = "Příliš žluťoučký kůň úpěl ďábelské ódy. Stojí to málo a je hezky."
HUNGARIAN = "Az őszi szél fűben fütyül, és a tűz mellett ülő nő csöndben hűsöl az erdő szélén."


@pytest.mark.parametrize("text", [
    "It costs £48 million.",
    "“It costs £48 million,” he said – “it’s naïve.”",
    f"{ENGLISH} The price is £5.",
    f"{ENGLISH} The price is £ 5 a head.",
])
@pytest.mark.parametrize("format", [Format.HTML, Format.TEXT])
def test_a_pound_sign_is_no_letter(text: str, format: Format) -> None:  # noqa: A002 - the name of the argument
    """Of one sign beyond ASCII a detector makes the Polish letter that has its number."""
    data = page(text, "cp1252", None) if format is Format.HTML else text.encode("cp1252")
    assert words(read(data, location="x", format=format)) == text


@pytest.mark.parametrize(("text", "charset"), [
    (POLISH, "cp1250"),
    (POLISH, "iso-8859-2"),
    (CZECH, "cp1250"),
    (CZECH, "iso-8859-2"),
    (HUNGARIAN, "cp1250"),
    (HUNGARIAN, "iso-8859-2"),
    ("Łukasz", "cp1250"),
    ("W Łodzi jest 5 ulic.", "cp1250"),
])
def test_texts_of_central_europe_keep_their_letters(text: str, charset: str) -> None:
    text = text if charset == "cp1250" else text.translate(dict.fromkeys(map(ord, "„”")))
    assert decode(text.encode(charset)) == text


ENGLISH = "The ferry at Olmsee has crossed the river for 140 years, and nobody thought of counting its passengers. " * 4


@pytest.mark.parametrize("stray", [b"Garc\xeda", b"\xff", b"<!-- caf\xe9 -->", b"\x93"])
def test_a_stray_byte_does_not_make_a_short_text_another_charset(stray: bytes) -> None:
    """Editors and browsers keep to UTF-8 as well."""
    text = f"{ENGLISH} It’s “hers”: £4 – or £5."
    read_as = stray.decode("utf-8", "replace")
    assert decode(text.encode() + stray) == text + read_as
    assert decode(b"<meta charset=utf-8>" + text.encode() + stray).endswith(text + read_as)


@pytest.mark.parametrize("text", [
    "It’s “hers”: £4 – or £5.", "Le café – l’été, « déjà\xa0». LIBERTÉ\xa0!", "CAFÉ” – “ÖL” – “É”",
    "À\xa0la «CRÈME BRÛLÉ»",
])
def test_a_western_text_keeps_its_charset_where_some_pairs_of_its_letters_are_utf8(text: str) -> None:
    """A capital with an accent before a closing mark or a fixed space looks like a letter of UTF-8."""
    assert decode(f"{ENGLISH} {text}".encode("cp1252")) == f"{ENGLISH} {text}"


def test_what_declares_another_charset_is_read_in_it_unless_nearly_all_of_it_is_utf8() -> None:
    text, declared = f"{ENGLISH} It’s hers: £4 – or £5.", b"<meta charset=windows-1252>"
    assert decode(declared + text.encode() + b"\xe9").endswith("Â£5.é")
    assert decode(declared + (text * 5).encode() + b"\xe9").endswith("£5.\ufffd")
