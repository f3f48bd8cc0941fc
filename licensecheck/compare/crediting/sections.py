"""What stands in a copy around its credit lines and says nothing itself: the heading over them, the bare address, the
date."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Set

from turbohtml import Element

from licensecheck.compare.emphasis import is_emphasised
from licensecheck.compare.text_side import TextSide
from licensecheck.compare.words import count_words, fold_line
from licensecheck.credits.addresses import host_words, parse_address
from licensecheck.credits.bylines.dates import is_date
from licensecheck.credits.folding import fold as plain
from licensecheck.credits.licences.alone import is_licence_alone
from licensecheck.credits.licences.other_works import speaks_of_other_works
from licensecheck.credits.model import Source
from licensecheck.credits.phrases import has_licence_word
from licensecheck.document.link_list import addressed, between
from licensecheck.document.model import Link
from licensecheck.document.picture_credits import is_tagged_caption
from licensecheck.document.tags import HEADING_TAGS
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import ends_in_full_stop, ends_like_sentence

__all__ = [
    "address_lines", "blocks_of_credit", "credit_headings", "credit_words", "licence_lines", "lines_by_credit",
    "linking_lines", "speaks_of_credit",
]

_HEADING_WORDS = 6
"""Words of a heading over credit lines, at most: "About the authors and this article"."""

_ITEM_WORDS = 15
"""Words of an item below such a heading that names who wrote or published the article, or its licence."""

_LABEL_WORDS = 3
"""Words beside an address in a line that is that address: "via:", "Original article at"."""

_ADDRESS = lazy_pattern(r"(?:https?://)?(?:www\.)?(\S+)")

_LICENCES = ("cc by", "cc-by", "creative commons")


def address_lines(b: TextSide, source: Source | None) -> Iterator[int]:
    """Yield the blocks of the copy that are the original's address, with a label perhaps, or with words for that."""
    address = _bare(source)
    if not address:
        return
    for block in b.blocks_with((address,)):
        if b.size(block) <= _ITEM_WORDS and _says_no_more(_without_address(b.keys[block], address)):
            yield block


def _says_no_more(words: str) -> bool:
    """Whether the folded words beside the original's address are a label, or say that it is the original's."""
    if count_words(words) <= _LABEL_WORDS:
        return True
    from licensecheck.credits.origin_sentences import tells_origin  # most addresses have no sentence around them

    return tells_origin(plain(words), linked=True)


def lines_by_credit(b: TextSide, a: TextSide, credit_blocks: Set[int], known: Collection[str]) -> Iterator[int]:
    """Yield the lines of the copy's own beside a line of credit that say a date and what of ("Published: 4 June 2026"),
    or that a licence is none of the pictures'.

    `credit_blocks` and `known` as for `credit_headings`.
    """
    of_credit = {*credit_blocks, *(block for block in blocks_of_credit(b, known) if _is_item(b, a, block, known))}
    for block in sorted({block + step for block in of_credit for step in (-1, 1)} - of_credit):
        if not 0 <= block < len(b.blocks) or b.size(block) > _ITEM_WORDS or b.keys[block] in a.key_counts:
            continue
        if _is_dated(b.keys[block]) or _is_on_pictures(plain(b.keys[block])):
            yield block


def _is_on_pictures(key: str) -> bool:
    return has_licence_word(key) and speaks_of_other_works(key)


def _is_dated(key: str) -> bool:
    if count_words(key) > _DATE_WORDS or not any(map(str.isdigit, key)):
        return False
    label, _, date = key.replace("：", ":").rpartition(":")
    if count_words(label) > _LABEL_WORDS:
        return False
    return _DATE.fullmatch(date) is not None or is_date(date.strip())    # whose patterns are large


_DATE_WORDS = 8
"""Words of a date with what it is the date of, at most: "Fecha de publicación: 4 de junio de 2026"."""
_DATE = lazy_pattern(
    r"\W*(?:(?:posted|published|updated) (?:on )?)?(?:\d{1,2}\.? [^\W\d_]{3,12}\.? (?:19|20)\d\d(?: [^\W\d_]\.?)?"
    r"|[^\W\d_]{3,12}\.? \d{1,2},? (?:19|20)\d\d|(?:19|20)\d\d[年년] ?\d\d?[月월] ?\d\d?[日일])\W*"
)
"""A date whose month is in any language, or a figure with its sign."""


def linking_lines(b: TextSide, source: Source | None, speaking: Collection[int]) -> Iterator[int]:
    """Yield the short blocks of the copy that link to the original's site, or name who published it, and give a
    licence, and headings that do both: a credit line in whatever language. `speaking` are blocks with a licence's code
    in them."""
    yield from _licensing_lines(b, source)
    address = parse_address(source.url) if source and source.url else None
    if address is None:
        return
    links = b.document.links
    leading = (links[at] for at in addressed(links, host_words((address.host,))))
    for block in {b.block_at(link.start) for link in leading if _host(link) == address.host}:
        if b.size(block) <= _LINE_WORDS and (
            (block in speaking and any(code in b.keys[block] for code in _LICENCES))
            or _links_to_licence(b, block)
            or _tells_origin(b, block, source)
        ):
            yield block


def _tells_origin(b: TextSide, block: int, source: Source | None) -> bool:
    """Whether a block with a link to the original's site names who published it and says nothing else than that."""
    publisher = plain(source.publisher) if source and source.publisher else ""
    key = plain(b.keys[block]) if publisher and b.size(block) <= _ITEM_WORDS else ""
    if not publisher or publisher not in key:
        return False
    from licensecheck.credits.origin_sentences import NAME, tells_origin  # most that do so are known by now

    is_heading = b.blocks[block].tag in HEADING_TAGS      # no heading is a sentence of the site's on the publisher
    return tells_origin(key.replace(publisher, NAME), linked=is_heading)


def _licensing_lines(b: TextSide, source: Source | None) -> Iterator[int]:
    """Yield the short blocks that name who published the original and link to a licence."""
    publisher = fold_line(source.publisher) if source and source.publisher else ""
    for block in b.blocks_with((publisher,)):
        if b.size(block) <= _LINE_WORDS and _links_to_licence(b, block):
            yield block


def licence_lines(b: TextSide, speaking: Collection[int]) -> Iterator[int]:
    """Yield the blocks that link to a licence and say nothing but which one it is; `speaking` are those that may."""
    for block in speaking:
        if b.size(block) <= _ITEM_WORDS and _links_to_licence(b, block) and is_licence_alone(plain(b.keys[block])):
            yield block


def _links_to_licence(b: TextSide, block: int) -> bool:
    start, end, _, _ = b.blocks[block]
    links = between(b.document.links, start, end + 1)      # a badge at its end has no words
    return any("creativecommons.org/" in link.url for link in links)


def _host(link: Link) -> str | None:
    address = parse_address(link.url)
    return address.host if address is not None else None


_LINE_WORDS = 60
"""Words of a line that links to the original and gives its licence."""


def _without_address(key: str, address: str) -> str:
    return " ".join(word for word in key.split() if address not in word)


def _bare(source: Source | None) -> str:
    match = _ADDRESS.match(source.url.lower()) if source and source.url else None
    return match[1].rstrip("/") if match else ""


def credit_words(source: Source | None, names: Collection[str]) -> tuple[str, ...]:
    """Return the folded words of which a credit has some: `names`, the original's address, and licences' codes."""
    return tuple(filter(None, (*names, _bare(source), *_LICENCES)))


def blocks_of_credit(b: TextSide, known: Collection[str]) -> list[int]:
    """Return the blocks of the copy with words of its original's credit in them (`credit_words`), looked for once."""
    return b.once(("of credit", *known), lambda: b.blocks_with(known))


def credit_headings(
    b: TextSide, a: TextSide, credit_blocks: Set[int], known: Collection[str]
) -> Iterator[int]:
    """Yield the headings of the copy's own with nothing below but who wrote and published the article and its licence.

    `credit_blocks` are the copy's credit lines, `known` the words of a credit (`credit_words`).
    """
    headings = b.of_tags(HEADING_TAGS)
    before = (block - 1 for block in credit_blocks if block > 0)

    def is_of_credit(block: int) -> bool:
        return block < len(b.blocks) and (block in credit_blocks or _is_item(b, a, block, known))

    for heading in sorted({*headings, *before} - credit_blocks):
        if is_of_credit(heading + 1) and _is_own_heading(b, a, heading) and _ends_apart(b, a, heading, is_of_credit):
            yield heading


def _is_own_heading(b: TextSide, a: TextSide, block: int) -> bool:
    """Whether the copy alone has a block, which is a short heading and states no figure or date."""
    if block < 0 or b.size(block) > _HEADING_WORDS or b.keys[block] in a.key_counts:
        return False
    key = b.keys[block]
    return _is_heading(b, block) and not any(map(str.isdigit, key)) and not _is_remark(key)


def _is_remark(key: str) -> bool:
    """Whether a folded line is a sentence that says nothing of the article, its source or its author."""
    return key.count(" ") >= _REMARK and ends_in_full_stop(key) and not speaks_of_credit(key)


def speaks_of_credit(key: str) -> bool:
    """Whether a folded heading has a word of the article, its source or its author, or is in another script."""
    return _OF_CREDIT.search(key) is not None


_REMARK = 1
"""Spaces from which a line can be a sentence: "And yet."."""

_OF_CREDIT = lazy_pattern(
    r"\b(?:(?:re-?)?(?:publi|pubbli|print)|permi|credi|crédit|kredit|licen|lizenz|sourc|quell|fuent|font[ei]|bron\b|kilde|källa"
    r"|origin|opphav|ursprung|autho|autor|auteu|writ|wrote|geschrieben|écrit|escri|scritt"
    r"|artic|artik|artíc|artig|story|stories|text|post\b|piece|beitrag|note|hinweis|nota|aviso|avis|disclaim)"
    r"|[^\x00-\u024f]"
)
"""Beginnings of words of which a heading over the credit has one, or letters of another script than Latin."""


def _is_heading(b: TextSide, block: int) -> bool:
    tag, node = b.blocks[block].tag, b.blocks[block].node
    return tag in HEADING_TAGS or (isinstance(node, Element) and b.ask(is_emphasised, node))


def _is_item(b: TextSide, a: TextSide, block: int, known: Collection[str]) -> bool:
    key = b.keys[block]
    if b.size(block) > _ITEM_WORDS or not any(map(key.__contains__, known)):
        return False
    if _is_heading(b, block) or _is_on_picture(b, block, known):
        return False
    # The original's page gives its byline and its licence in such lines as well.
    return key in known or key not in a.key_counts or not ends_like_sentence(key)


def _is_on_picture(b: TextSide, block: int, known: Collection[str]) -> bool:
    """Whether a line with words of a credit is a picture's: a caption, or one that gives a licence of other works and
    nobody's name."""
    if is_tagged_caption(b.blocks[block]):
        return True
    key = b.keys[block]
    return all(word in _LICENCES for word in known if word in key) and speaks_of_other_works(plain(key))


def _ends_apart(b: TextSide, a: TextSide, heading: int, is_of_credit: Callable[[int], bool]) -> bool:
    """Whether what follows the lines below a heading is no paragraph of the article: the heading would be its own,
    unless it is the title of a box."""
    from licensecheck.document.markdown.admonitions import BOX_TITLE

    node = b.blocks[heading].node
    if isinstance(node, Element) and node.attr("class") == BOX_TITLE:
        return True
    following = heading + 1
    while is_of_credit(following):
        following += 1
    return following == len(b.blocks) or _is_heading(b, following) or b.keys[following] not in a.key_counts
