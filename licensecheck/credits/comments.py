"""Readers' comments: authors comment on their own articles, and a name there credits nobody."""

from collections.abc import Sequence
from itertools import islice, takewhile
from typing import NamedTuple

from turbohtml import Element

from licensecheck.credits.folding import fold_line
from licensecheck.document.element_names import names_of
from licensecheck.document.nesting import outwards
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import OTHER_SCRIPTS, has_stem

__all__ = ["COMMENT_DEPTH", "CommentBox", "holds_comments", "is_comment", "is_in_comment"]

COMMENT_DEPTH = 12
"""Elements around a line among which a box of comments is looked for."""

_COMMENT_NAMES = frozenset(
    (
        "comment", "comments", "commentlist", "commenter", "respond", "disqus", "kommentar", "kommentare",
        "kommentarer", "commentaire", "commentaires", "comentario", "comentarios", "commento", "commenti",
        "reactie", "reacties", "komentarze", "reply", "replies", "replylist", "discourseembed", "discoursecomments",
        "coraltalk", "coralthread", "coralstream", "issothread", "giscus", "utterances", "cusdis", "hyvortalk",
        "viafoura", "livefyre", "spotim",
    )
)
"""What content systems, and those that add comments to any page, call the box of readers' comments and one in it."""
_HEADINGS = ", ".join(HEADING_TAGS)
_HEADING = 80
_COMMENTS_HEADING = lazy_pattern(
    r"\W*(?:\d+ )?(?:(?:reader|user|recent) )?(?:comments?|responses?|replies|thoughts)(?: \W*\d+\W*| (?:on|to) .*)?\W*"
    r"|\W*what (?:our )?readers (?:say|think)\W*|\W*join the (?:conversation|discussion|debate)\W*"
    r"|\W*(?:\d+ )?(?:discussions?|diskussion(?:en)?|conversation)(?: about this \w+)?\W*\d*\W*"
    r"|\W*(?:\d+ )?(?:leser)?"
    r"(?:kommentare?|kommentarer|commentaires?|comentarios?|commenti|reacties|komentarze|komentare|komentari"
    r"|kommentit|yorum(?:lar)?|komentar|hozzaszolasok|comentarii|comentaris|binh luan|σχολια|комментарии|коментарі"
    r"|评论|評論|网友评论|留言|コメント|댓글|تعليقات|التعليقات|תגובות|टिप्पणियाँ|टिप्पणियां)\W*\d*\W*"
)
"""What stands above readers' comments."""
_COMMENTS_STEMS = (
    "comment", "respons", "replies", "thought", "readers", "join the", "discussion", "diskussion", "conversation",
    "komment", "coment", "reacties", "koment", "yorum", "hozzaszolas", "binh luan",
)
"""What stands in it, but in other scripts."""


class CommentBox(NamedTuple):
    """What tells an element to be of readers' comments: what it is called, where in the page a heading begins that
    announces them, and whether readers can reply in it; its only heading may then be the line that asks."""

    called: bool
    heading: int | None
    replied: bool
    holder: Element | None = None


def holds_comments(wrappers: Sequence[Element], known: dict[Element, CommentBox]) -> bool:
    """Whether one of the elements around a line is called a reader's comment, has a heading that announces them above
    the line, or has what readers reply with.

    `known` are the elements that were asked for other lines of the page.
    """
    return any(_is_of_comments(_box(element, known), wrappers[0]) for element in wrappers)


def _is_of_comments(box: CommentBox, line: Element) -> bool:
    if box.called or (box.replied and box.holder in (None, line)):
        return True
    if box.heading is None:
        return False
    start = _start(line)
    return start is not None and box.heading < start


def _box(element: Element, known: dict[Element, CommentBox]) -> CommentBox:
    found = known.get(element)
    if found is None:
        found = known[element] = CommentBox(is_comment(element), _comments_heading(element), *_reply_in(element))
    return found


def _comments_heading(element: Element) -> int | None:
    """Where the first heading of an element begins, if it announces comments."""
    heading = element.select_one(_HEADINGS)
    if heading is None:
        return None
    words = fold_line(heading.text[:_HEADING])
    may_announce = has_stem(words, _COMMENTS_STEMS) or has_stem(words, OTHER_SCRIPTS)
    if not may_announce or _COMMENTS_HEADING.fullmatch(words) is None:
        return None
    return None if _stands_with_its_comments(heading, element) else _start(heading)


def _stands_with_its_comments(heading: Element, element: Element) -> bool:
    """Whether a heading stands in a box within an element that is called comments, and has some in it: what follows
    that box in the element is none of them."""
    around = takewhile(lambda box: box is not element, islice(outwards(heading), COMMENT_DEPTH))
    return any(is_comment(box) and len(box.text) > len(heading.text) + _SAID for box in around)


_SAID = 40
"""Characters beside the heading from which such a box has comments in it, and no count or order of them alone."""


def _start(element: Element) -> int | None:
    place = element.source_location
    return place.start_tag.start_offset if place is not None else None


def _reply_in(element: Element) -> tuple[bool, Element | None]:
    """Whether the link or button to reply stands in an element that is one comment, and the only heading in that.

    It is looked for as deep as comments keep it, and in no box of many elements or headings.
    """
    level, seen = [element], 0
    headings: list[Element] = []
    for _ in range(_REPLY_DEPTH):
        level = [child for one in level for child in one.children if isinstance(child, Element) and child.tag != "form"]
        seen += len(level)
        headings += [one for one in level if one.tag in HEADING_TAGS]
        if seen > _MOST_ELEMENTS or len(headings) > 1:
            break
        if any(map(_is_reply, level)):
            return True, headings[0] if headings else None
    return False, None


def _is_reply(element: Element) -> bool:
    if element.tag not in _CONTROLS and element.attr("role") != "button":
        return False
    words = fold_line(element.text[:_LONGEST_REPLY])
    may_ask = has_stem(words, _REPLY_STEMS) or has_stem(words, OTHER_SCRIPTS)
    return may_ask and _REPLY.fullmatch(words) is not None


_CONTROLS = ("a", "button")
_REPLY_DEPTH = 4
_MOST_ELEMENTS = 60
_LONGEST_REPLY = 40
_REPLY = lazy_pattern(
    r"\W*(?:reply|antworten|antwort|repondre|responder|contestar|respon|rispondi|(?:be)?antwoorden|reageren|reageer"
    r"|svara|svar|odpowiedz|odpovedet|odpovedat|valasz|vastaa|yanitla|cevapla|balas|raspunde|tra loi|απαντηση"
    r"|ответить|відповісти|回[复覆]|返信(?:する)?|답글(?: 달기)?|رد|الرد|השב|הגב|उत्तर दें|जवाब दें)\W*"
)
"""What the link or button is called with which readers reply to a comment."""
_REPLY_STEMS = (
    "reply", "antwo", "repond", "respon", "contestar", "rispondi", "reage", "svar", "odpov", "odpow", "valasz",
    "vastaa", "yanitla", "cevapla", "balas", "raspunde", "tra loi",
)


def is_comment(element: Element) -> bool:
    """Whether an element is called a reader's comment, or a box of them; a page may be called by what it has."""
    if element.tag in ("html", "body"):
        return False
    kind = f"{element.attr('itemtype') or ''} {element.attr('itemprop') or ''}".lower()
    return kind.rstrip().endswith("comment") or bool(names_of(element) & _COMMENT_NAMES)


def is_in_comment(node: object) -> bool:
    """Whether a line's element is a reader's comment, or stands in one."""
    return isinstance(node, Element) and any(map(is_comment, islice(outwards(node), COMMENT_DEPTH)))
