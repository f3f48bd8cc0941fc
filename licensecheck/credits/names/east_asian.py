"""Names in scripts that write no spaces: does one go on in the sign behind it, as 李明 does in 李明辉?"""

from __future__ import annotations

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["has_more_signs"]

_HAN, _HANGUL = r"\u3400-\u9fff\u3005", r"\uac00-\ud7a3"
_SHORT_OF_ONE = lazy_pattern(
    rf"(?:(?<=[{_HAN}])(?:(?![著撰文攝摄撮編编譯译訳述說说等和与與及是在於于的之君氏様樣殿曰作繪绘図图談谈評评])[{_HAN}]"
    rf"|[太一二三次健幸新]郎|[之龍竜]介|之助|太朗)(?![{_HAN}])"
    rf"|(?<=[{_HANGUL}])(?![이가은는을를의에와과도로만씨님글])[{_HANGUL}](?![{_HANGUL}]))"
)
"""One more sign and then none of the script, or how given names of three end; what is written onto names is none."""


def has_more_signs(text: str, at: int, end: int) -> bool:
    """Whether the name at a place of a text is one sign short of the one that stands there."""
    if end == at or text[at:end].isascii():
        return False
    return _SHORT_OF_ONE.match(text, end) is not None
