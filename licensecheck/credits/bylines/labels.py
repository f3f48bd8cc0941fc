"""Labels within bylines: "Edição: Jan Berg", "Interpreter: Jan Berg". What they say somebody did is another's work.

There are as many as there are jobs and languages, so that a label is told by its colon. One that leads authors in is a
lead; one that opens a line which names nobody else says who wrote it in a word not known here.
"""

from typing import NamedTuple

from licensecheck.credits.bylines.leads import is_lead
from licensecheck.lazy_pattern import lazy_pattern

__all__ = [
    "Labelled", "ends_in_label", "is_of_source", "labelled", "leads_editors", "opens_with_label", "opens_with_source",
    "with_labels_apart",
]

_MOST_WORDS = 4
"""Words of a label."""
_COLON = lazy_pattern(r"\s*(?::(?=\s)|：)\s*")
_SIGNS = frozenset(",;()|•·")
_AT_END = lazy_pattern(r"(?P<label>[^\W\d_][^\n:：,;|•·()]{0,40})\s*[:：]\s*\Z")


_APART = lazy_pattern(r"(?<=\S)[\s|]+(?=[\u3040-\u9fff\uac00-\ud7a3]{1,8}\s*[:：])")
"""What stands before a label in East Asia: a space, where others have a bar."""
_SOURCE = (
    r"(?:文章|资料|資料|稿件|信息|新闻|新聞|内容)?[来來]\s*源|[来來]自|出[处處]|稿源|[转轉][自载載]|出典|配信|提供|출처"
    r"|(?:发布|發佈|發布|发表|發表|更新|公開|配信|掲載|投稿)?(?:时间|時間|日期|日時|日付|日)|发布|發佈|栏目|欄目|分类|分類|标签|標籤|カテゴリー?|입력|등록|수정"
)
_SOURCES = lazy_pattern(_SOURCE)
_OPENING_SOURCE = lazy_pattern(rf"\s*(?:{_SOURCE})\s*[:：]")
"""Labels before what is nobody's name; labels by which people helped are known elsewhere (see `helpers`)."""


class Labelled(NamedTuple):
    """Words before a colon, and those behind it."""

    label: str
    words: str


def labelled(text: str) -> Labelled | None:
    """Return what stands before the first colon of a text and what behind it; a time of the day has none."""
    found = _COLON.search(text) if ":" in text or "：" in text else None
    label, words = (text[: found.start()], text[found.end() :]) if found is not None else ("", "")
    is_label = label[:1].isalpha() and len(label.split()) <= _MOST_WORDS and _SIGNS.isdisjoint(label)
    return Labelled(label, words) if is_label and words else None


def ends_in_label(text: str) -> bool:
    """Whether words before a name end in a label that leads in no author."""
    found = _AT_END.search(text) if text.rstrip().endswith((":", "：")) else None
    return found is not None and (not is_lead(found[0]) or leads_editors(found[0]))


def is_of_source(label: str) -> bool:
    """Whether a label leads in where a text comes from, or when it appeared: 来源."""
    return not label.isascii() and _SOURCES.fullmatch(label.strip()) is not None


def opens_with_source(words: str) -> bool:
    """Whether words open with such a label, though nothing may stand behind it, or no space: 时间:2024."""
    return not words.isascii() and (":" in words or "：" in words) and _OPENING_SOURCE.match(words) is not None


def with_labels_apart(line: str) -> str:
    """A line of East Asia with a bar before each label in it: 来源：The Herald 作者：王小明."""
    is_labelled = "：" in line or (":" in line and not line.isascii())
    return _APART.sub(" | ", line) if is_labelled else line


def opens_with_label(line: str) -> bool:
    """Whether a line below a byline begins with a label that leads in no author."""
    label = labelled(line.strip())
    return label is not None and ends_in_label(f"{label.label}:")


def leads_editors(text: str) -> bool:
    """Whether words begin with the label that leads in authors at a line's beginning, and behind them who edited."""
    return text.strip().lower().startswith("redaktion:")
