"""What a page holds that no reader sees, and why.

`hidden`, `display:none`, `visibility:hidden`, boxes of no size, off the screen or fully transparent, set
inline or by the page's own simple style rules; what appears when a reader asks for it (dialogs, popovers,
tooltips). A page is made for readers: a style that would hide paragraph after paragraph is one that scripts
lift (a reveal effect, a tab, a paywall's curtain), so it hides nothing here; nor does what hides the rest of a
text until a reader goes on.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import NamedTuple
from unicodedata import normalize

from turbohtml import Comment, Element, Text, parse_fragment
from turbohtml import Document as Tree

from licensecheck.document.comment_places import CommentPlaces, in_single_spaces
from licensecheck.document.element_names import SPOKEN_ONLY, is_called_body
from licensecheck.document.hiding.continuation import continues_text
from licensecheck.document.hiding.declarations import blanks_words, gives_size, hides, hides_by_size_alone
from licensecheck.document.hiding.style_rules import hidden_by_rules
from licensecheck.document.lazy import Once
from licensecheck.document.model import Hidden, Place
from licensecheck.document.note_marks import is_shown_note
from licensecheck.document.places import place_of_tag
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["Concealed", "concealed_elements", "describe"]

_SPOKEN_ONLY = "spoken"
"""Why words are hidden that screen readers alone speak."""

_OF_STYLE = ("style", "style rule")
_SWITCHED = ("hidden", *_OF_STYLE)
"""Reasons that a page's control switches off and on."""
_MOST_SWITCHED = 1_000
"""Hidden elements that are asked whether they are the rest of a text."""
_WHOLE_PAGE = ("html", "body", "main", "article")
_OF_RUNNING_TEXT = frozenset({"p", "a", "blockquote", "li", "h1", "h2", "h3", "h4", "h5", "h6"})
_MOST_BY_RULE = 500
_MOST_COLOURLESS = 100
"""Elements without a colour of their own that are looked into."""
_MOST_PARAGRAPHS, _LONG_PARAGRAPH = 100, 60
"""Paragraphs of a hidden text that are looked at, and letters of those that are looked for in the rest of the page."""
_WORD = lazy_pattern(r"\w+")
_UNSEEN = frozenset({"script", "style", "template", "noscript", "textarea"})
_MOST_INLINE = 3000
"""Characters of paragraphs a style may hide before it is not believed: menus and pop-ups hold less; tabs,
articles behind a paywall script and reveal effects hold more, and readers do get to see them."""


class Concealed(NamedTuple):
    """An element the walk did not enter: why, which, and the offset of the text where it stands."""

    reason: str
    element: Element
    offset: int


def concealed_elements(tree: Tree, raw: str) -> dict[Element, str]:
    """Return the elements of a page that are not shown, with the reason; what stands inside one is not
    shown either. `raw` is what the tree was parsed from."""
    found: dict[Element, str] = {}
    sized: dict[Element, bool] = {}
    colourless = 0
    # The parser has an index of tags: a query of tags alone costs nothing, unless it is part of one of attributes.
    for element in (*tree.select(_ASKED), *tree.select("dialog:not([open])")):
        if element.tag == "dialog" and element.attr("open") is None:
            found[element] = "dialog"
        elif element.attr("hidden", "until-found") != "until-found":
            found[element] = "hidden"
        elif hides(style := element.attr("style") or "") and not _sizes_its_words(element, style, sized):
            found[element] = "style"
        elif colourless < _MOST_COLOURLESS and blanks_words(style):
            colourless += 1
            if _has_its_colour(element):
                found[element] = "style"
        elif not style or "position" in style:      # what appears later has no place in the text
            shown_when_asked = _appears(element)
            if shown_when_asked is not None:
                found[element] = shown_when_asked
    for element, reason in (*_spoken(tree), *((element, "style rule") for element in hidden_by_rules(tree, raw))):
        found.setdefault(element, reason)
    if found:
        _drop_disbelieved(found, tree)
    if found:
        _drop_whole_page(tree, found)
    return found


def _appears(element: Element) -> str | None:
    """Return what an element is called that a page shows when a reader asks for it."""
    if element.attr("popover") is not None:
        return "popover"
    is_tooltip = element.attr("role") == "tooltip" or _TOOLTIP.search(element.attr("class") or "")
    return "tooltip" if is_tooltip or is_shown_note(element) else None


_ASKED = "[hidden], [style], [popover], [role=tooltip], [class*=tooltip], span[class*=footnote]"


def _spoken(tree: Tree) -> Iterator[tuple[Element, str]]:
    """Yield the elements whose words say something of a link that has other words as well ("opens in a new tab"); where
    they are all of it, they stand for a picture that readers see."""
    of_link: dict[Element, list[Element]] = defaultdict(list)
    # The parser takes three times as long to look for the classes.
    for element in tree.select("a > span[class]"):
        if isinstance(element.parent, Element) and not SPOKEN_ONLY.isdisjoint((element.attr("class") or "").split()):
            of_link[element.parent].append(element)
    for link, spoken in of_link.items():
        if sum(map(_size, spoken)) < _size(link):
            yield from ((element, _SPOKEN_ONLY) for element in spoken)


def _size(element: Element) -> int:
    return len("".join(element.text.split()))


_TOOLTIP = lazy_pattern(r"(?<![^\s_-])tooltip[_-]{0,2}(?:text|content|inner|body|bubble|message|popup)(?![^\s_-])")
"""What sites call the words of a tooltip; what they call a tooltip is as often the word that has one."""


def _has_its_colour(element: Element) -> bool:
    """Whether there are words in an element that nothing in it gives another colour."""
    return bool(element.text.strip()) and element.select_one("[style*=color], [class]") is None


def _sizes_its_words(element: Element, style: str, known: dict[Element, bool]) -> bool:
    """Whether a style hides letters by their size, and all words stand in elements that give them one of their own:
    e-mails are laid out so, for letters of no size leave no gaps between columns.

    `known`: the answers for elements that were gone through; one inside another is asked with it.
    """
    if "size" not in style.casefold() or not hides_by_size_alone(style):
        return False
    if element not in known:
        within = [element]
        are_sized = all(_holds_no_bare_words(each, within) for each in within)
        known.update(dict.fromkeys(within, are_sized))
    return known[element] and bool(element.text.strip())


def _holds_no_bare_words(element: Element, within: list[Element]) -> bool:
    """Whether no words stand in an element itself; its elements without a size of their own are put to the others."""
    for node in element.children:
        if isinstance(node, Text) and node.data.strip():
            return False
        if isinstance(node, Element) and not gives_size(node.attr("style") or ""):
            within.append(node)
    return True


def _drop_disbelieved(found: dict[Element, str], tree: Tree) -> None:
    if _rules_hide_running_text(found):
        for element in [e for e, reason in found.items() if reason == "style rule" and e.tag in _OF_RUNNING_TEXT]:
            del found[element]
    hidden = found.copy()
    shown = _Shown(tree, hidden)
    for number, (element, reason) in enumerate(hidden.items()):
        if number < _MOST_SWITCHED and reason in _SWITCHED and continues_text(element, hidden):
            del found[element]
            continue
        if reason == "hidden":
            continue
        paragraphs = element.select("p")[:_MOST_PARAGRAPHS]
        letters = sum(len(p.text) for p in paragraphs)
        is_text = letters > _MOST_BY_RULE and (reason == "style rule" or is_called_body(element))
        is_text = is_text or letters > _MOST_INLINE
        if element.tag in _WHOLE_PAGE or (is_text and not _stands_again(paragraphs, shown)):
            del found[element]


def _drop_whole_page(tree: Tree, found: dict[Element, str]) -> None:
    """A page that would show next to nothing shows its text when its scripts have run: an application's frame, what
    waits behind a loading screen, or what is shown below a headline when all of it is there."""
    hidden = islice((one for one, reason in found.items() if reason in _OF_STYLE), _MOST_FRAMES)
    long = [one for one in hidden if len(one.text) >= _TEXT and _may_hold_text(one)]
    body = tree.select_one("body") if long else None
    if body is None:
        return
    most = _MOST_OF_PAGE * _letters(body)
    for element in long:
        if _letters(element) >= most:
            del found[element]


def _may_hold_text(element: Element) -> bool:
    """Whether an element has what the frame of a whole page holds, or the page's headline beside it: the parts of a
    page without its text, such as a notice on cookies, stand at the page's root."""
    if element.select_one(_OF_FRAMES) is not None:
        return True
    box = element.parent
    return isinstance(box, Element) and any(isinstance(one, Element) and one.tag == "h1" for one in box.children)


def _letters(element: Element) -> int:
    """Letters of an element that are no code."""
    return len(element.text) - sum(len(code.text) for code in element.select("script, style, template, noscript"))


_OF_FRAMES = "h1, main, article"
"""What the frame of a whole page holds."""

_MOST_FRAMES = 20
"""Hidden elements, from a page's beginning, among which is the frame of all of it."""

_TEXT = 200
"""Letters of a hidden element that may hold an article, at least: a short one of a script that writes no spaces."""

_MOST_OF_PAGE = 0.75
"""Share of a page's letters that no style hides: menus that stand outside of an application's frame are short."""


def _stands_again(paragraphs: Sequence[Element], shown: _Shown) -> bool:
    """Whether readers see most of a hidden text all the same: a page may hold it again for print, or for telephones.

    The one that readers see may have been edited, or be set by other rules.
    """
    long = [letters for letters in (_bare(p.text) for p in paragraphs) if len(letters) >= _LONG_PARAGRAPH]
    return bool(long) and 2 * sum(map(shown.holds, long)) > len(long)


class _Shown:
    """The letters of a page that nothing hides, put together when they are asked for."""

    def __init__(self, tree: Tree, hidden: Mapping[Element, str]) -> None:
        self._letters = Once(partial(_shown_letters, tree, hidden))
        self._searches = 0

    def holds(self, paragraph: str) -> bool:
        """Whether the page shows most parts of a paragraph; where thousands are hidden, not all are looked for."""
        self._searches += 1
        if self._searches > _MOST_SEARCHES:
            return False
        step = (len(paragraph) - _PART) // (_PARTS - 1)
        parts = [paragraph[at : at + _PART] for at in range(0, step * _PARTS, step)]
        return 2 * sum(part in self._letters() for part in parts) > _PARTS


_MOST_SEARCHES = 300
"""Hidden paragraphs that are looked for among the shown: of an article that a page holds two or three times."""

_PARTS, _PART = 3, 20
"""Parts of a hidden paragraph that are looked for, at its beginning, middle and end, and letters of one: an edited word
is in one of them at most."""


def _shown_letters(tree: Tree, hidden: Mapping[Element, str]) -> str:
    """The letters of a page without what it hides, however they are set in words and paragraphs."""
    parts: list[str] = []
    left: list[object] = [tree.select_one("body")]
    while left:
        node = left.pop()
        if isinstance(node, Text):
            parts.append(node.data)
        elif isinstance(node, Element) and node not in hidden and node.tag not in _UNSEEN:
            left.extend(reversed(list(node.children)))
    return _bare("".join(parts))


def _bare(text: str) -> str:
    """Letters and figures alone: systems set other marks and spaces, soft hyphens and capitals in one of the two, and
    accents as signs of their own."""
    return "".join(_WORD.findall(normalize("NFC", text).replace("\u02bc", ""))).casefold()


def _rules_hide_running_text(found: Mapping[Element, str]) -> bool:
    """Whether rules hide paragraph after paragraph one by one, as sites do until their fonts have come."""
    length: Counter[object] = Counter()
    for element, reason in found.items():
        if reason == "style rule" and element.tag == "p":
            length[element.parent] += len(element.text)
    return max(length.values(), default=0) > _MOST_BY_RULE


def describe(
    tree: Tree, concealed: list[Concealed], place: Callable[[int], Place], comment_places: CommentPlaces
) -> tuple[Hidden, ...]:
    """Return the hidden parts of a page with their words and links, comments included."""
    parts = [_hidden(c.reason, c.element, place) for c in concealed]
    comments = [n.data for n in tree.xpath_iter("//comment()") if isinstance(n, Comment)]
    parts.extend(map(_comment, comments, comment_places.of(comments)))
    return tuple(part for part in parts if part.text or part.hrefs)


def _comment(words: str, place: Callable[[int], Place | None]) -> Hidden:
    return Hidden(
        reason="comment", text=" ".join(words.split()), hrefs=tuple(_HREF.findall(words)),
        place_of=lambda offset: place(in_single_spaces(words, offset)),
    )


_HREF = lazy_pattern(r"""https?://[^\s"'<>)]+""")


def _hidden(reason: str, element: Element, place: Callable[[int], Place]) -> Hidden:
    holder = parse_fragment(element.inner_html) if reason == "template" else element
    return Hidden(
        reason=reason, text=" ".join(holder.text.split()),
        hrefs=tuple(a.attr("href") or "" for a in holder.select("a[href]")),
        place=place_of_tag(element, place),
    )
