"""Is a line one of the works that an article refers to? Authors cite themselves, and a name there credits nobody."""

from __future__ import annotations

from turbohtml import Element

from licensecheck.credits.copy.text import CopyText
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["is_reference"]

_MOST = 120
"""Items of such a list above which its heading is looked for."""
_LONGEST_HEADING = 60
"""Characters of a list's heading."""
_HEADING = lazy_pattern(
    r"(?:\w{1,3}[.)] )?(?:references?|reference list|works cited|cited works|bibliography|literature(?: cited)?"
    r"|further reading|(?:end|foot)?notes|sources?(?: and notes)?|literatur(?:verzeichnis|hinweise|angaben)?"
    r"|quellen(?:verzeichnis|angaben)?|bibliographie|references bibliographiques|notes et references"
    r"|referencias(?: bibliograficas)?|bibliografia|fuentes|notas|riferimenti(?: bibliografici)?|note|fonti"
    r"|literatuur(?:lijst)?|bronnen|noten|referenties|kallor|referenser|litteratur|kilder|referanser|lahteet|viitteet"
    r"|zrodla|przypisy|literatura|zdroje|prameny|irodalom|hivatkozasok|forrasok|bibliografie|surse|kaynak(?:lar|ca)?"
    r"|referensi|daftar pustaka|tai lieu tham khao|(?:список )?литератур[аы]|источники|примечания|список літератури"
    r"|література|джерела|посилання|βιβλιογραφια|αναφορες|πηγες|[参參]考[文资資]?[献獻料]?|文[献獻]|注[释釋]|脚注|출처"
    r"|참고 ?(?:문헌|자료)|ال?مراجع|المصادر|ביבליוגרפיה|מקורות|संदर्भ|อ้างอิง|บรรณานุกรม)\W*"
)
_SOURCES = lazy_pattern(
    r"(?:sources?(?: and notes)?|quellen(?:verzeichnis|angaben)?|fuentes|fonti|bronnen|kallor|kilder|lahteet|zrodla"
    r"|zdroje|prameny|forrasok|surse|izvori|kaynak(?:lar|ca)?|источники|джерела|πηγες|المصادر|מקורות|출처|notes?|notas"
    r"|further reading)\W*"
)
"""Headings that may stand over a copy's own credit as well."""
_YEAR = lazy_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_NUMBER = lazy_pattern(r"\W{0,2}\d{1,3}(?:[\].)]\s|\s(?!\w+ (?:19|20)\d\d))")
"""A work's number; "2 March 2024" opens with none."""
_FORM = lazy_pattern(
    r"\b[^\W\d_]{2,}, [^\W\d_]\.|\((?:19|20)\d\d[a-z]?\)|\((?:[^()]{2,60}, )(?:19|20)\d\d\)"
    r"|\b(?:19|20)\d\d[a-z]?[.:] \S+ \S+ \S|[^\W\d_]{3}\. [^.]{8,}\. [^.]*(?:19|20)\d\d"
)
"""How works are cited: with initials, a year in brackets, a title behind the year or between two stops."""


def is_reference(copy: CopyText, index: int, *, in_article: bool) -> bool:
    """Whether a block is an item of a list of works, by its year and its number or form, or by the list's heading.

    `in_article` says that the block is the article's own.
    """
    text, (_, _, tag, node) = copy.block_text(index), copy.document.blocks[index]
    has_year = _YEAR.search(text) is not None
    if has_year and ((tag == "li" and _FORM.search(text)) or _NUMBER.match(text)):
        return True
    if not (has_year or tag == "li"):
        return False
    for above in range(index - 1, max(-1, index - 1 - _MOST), -1):
        line = copy.block_text(above).strip(" *_#:")
        if len(line) <= _LONGEST_HEADING and _HEADING.fullmatch(line):
            return in_article or _SOURCES.fullmatch(line) is None
        _, _, other, beside = copy.document.blocks[above]
        if other != tag or _parent(beside) is None or _parent(beside) != _parent(node):
            return False
    return False


def _parent(node: object) -> object:
    return node.parent if isinstance(node, Element) else None
