"""Does a page say of its article that it may not be republished, whatever licence its site gives the others?

"This story is not available for republication." names no licence. What is asked of who republishes ("may not be
republished without credit", "in print") denies nothing. All patterns read folded text (see `folding`).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

from licensecheck.compare.emphasis import is_emphasised
from licensecheck.credits.comments import is_in_comment
from licensecheck.credits.folding import fold_line
from licensecheck.credits.licences.other_works import sentences
from licensecheck.credits.licences.places import stands_in_margins
from licensecheck.credits.word_places import places_of
from licensecheck.document.model import Block, Document
from licensecheck.document.picture_credits import is_tagged_caption
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import has_stem

__all__ = ["denies_republication", "is_kept_from_republication", "is_told"]

_STEMS = ("epubli", "eprint", "eprodu")
_STEMS_ELSEWHERE = ("iederver", "bernommen", "achgedruckt", "eiterverbr", "ipubblic", "riprodott", "vergenomen")
"""Letters of which some stand in every such sentence, in the text as written; the latter not in English."""
_LONGEST = 400
"""Characters of a line that says so; a paragraph of an article is longer."""
_SHORTEST_PARAGRAPH = 120
"""Characters of a text's paragraphs around one that tells of such words; notes are shorter, or stand at an end."""
_MARKS = ("*", "_", "[", "(")
"""What opens a line set apart in a text without tags."""

_OBJECT = (
    r"(?:this|the above) (?:\w+ ){0,2}?(?:article|story|piece|post|essay|report|text|work|column|interview"
    r"|investigation|content|item|feature|commentary|op-ed|poem)"
)
_LEAD = (
    r"(?:\A|[,:]|\b(?:and|but|because|although|note(?: that)?|however|y|e|et|und|ed|en|pero|mas|mais|aber|ma"
    r"|maar)\b)\W*"
)
_ARTICLE = rf"{_LEAD}{_OBJECT}"
"""The article where it is the subject: "photos accompanying this article may not be republished" says nothing of it."""
_AGAIN = r"(?:re-?publish|re-?print|re-?post|reproduc|syndicat|redistribut|re-?us|cop(?:y|ie))\w*"
_NOUN = r"(?:republication|republishing|re-?printing|reprints?|reproduction|syndication|re-?use|redistribution)"
_WITHOUT_LEAVE = (
    r"without(?: (?:the |our |its |his |her |their |prior |written |express |explicit |special |\w+'s ){0,5})?"
    r"(?:permission|consent|authori[sz]ation|approval|agreement|(?<!the )(?<!its )licen[cs]e)"
    r"(?: (?:of|from) [^,;]{2,60})?"
)
_ITS_LIKE = r"(?:different|other|another|same|new|more|less|separate|similar)"
"""What makes a licence a condition: who republishes under this one does not do so under a different one."""
_CONDITION = lazy_pattern(
    r"\W*(?:(?:please )?note(?: that)?\W+|but |and |so )?(?:unless|except|without|if|where|save|other than|only"
    r"|apart from|sauf|a moins|salvo|a menos|excepto|exceto|a meno|tenzij|behalve|si|se)\b"
)
"""What a sentence opens with that forbids something in some cases alone."""
_END = (
    rf"(?:(?:,| or| and|, or)? (?:broadcast|rewritten|redistributed|shared|{_AGAIN}))*"
    r"(?: (?:elsewhere|anywhere(?: else)?|on (?:any )?other \w+|by (?:others|third parties|any\w+(?: else)?)"
    r"|in any form|in whole or (?:in )?part|at (?:this|the) \w+"
    rf"|under (?:our|the|an?|any) (?!(?:\w+ )?{_ITS_LIKE}\b)[\w -]{{2,50}}licen[cs]e))*"
    rf"(?:,? {_WITHOUT_LEAVE})?\W*\Z"
)
"""How such a sentence ends: what is asked of who republishes would come before."""
_MAY_NOT = r"(?:(?:may|can|must|should|could) ?not|(?:can|must|should|could)(?:'t|n't))"
_DENIAL = lazy_pattern(
    rf"{_ARTICLE} (?:is|was) (?:not|no longer|never) (?:\w+ )?(?:for|to be) (?:{_NOUN}|{_AGAIN}){_END}"
    rf"|{_ARTICLE} (?:(?:was|is|first|originally) [^.;]{{2,80}}? (?:and|but) )?{_MAY_NOT} be {_AGAIN}{_END}"
    rf"|(?:\A|\b(?:please|but|and|you)\b)\W*(?:do not|don't|never|{_MAY_NOT}) {_AGAIN} {_OBJECT}{_END}"
    rf"|\b{_NOUN} of {_OBJECT} (?:is|are) (?:not (?:permitted|allowed)|prohibited|forbidden){_END}"
    rf"|\b{_NOUN} (?:is|are) (?:not (?:permitted|allowed)|prohibited|forbidden) for {_OBJECT}{_END}"
    rf"|\b{_NOUN} of {_OBJECT} (?:requires?|needs?|is subject to) (?!(?:no|only|nothing) )(?:\S+ ){{0,5}}"
    r"(?:permission|consent)"
    rf"|\A\W*(?:not (?:available |licensed |cleared )?for|no) {_NOUN}\W*\Z"
    rf"|{_LEAD}est[ea] (?:articulo|texto|reportaje|artigo) n(?:o|ao) (?:pued[ea]|pode|podra|esta disponib?le? para)"
    r" (?:se?r? ?)?(?:su )?(?:republica|reproduci|reproduzi)\w*\W*\Z"
    r"|\bn(?:o|ao) (?:se puede |puede |pode )?(?:republi\w+|reprodu\w+) est[ea] (?:articulo|texto|artigo)\W*\Z"
    rf"|{_LEAD}c(?:et article|e texte) ne (?:peut|doit|saurait) (?:pas )?etre (?:republie|reproduit|repris)\W*\Z"
    rf"|{_LEAD}diese[r]? (?:artikel|text|beitrag|geschichte) (?:darf nicht (?:wiederveroffentlicht|nachgedruckt"
    r"|ubernommen|weiterverbreitet) werden\W*\Z"
    r"|steht nicht zur (?:wiederveroffentlichung|ubernahme))"
    rf"|{_LEAD}quest[oa] (?:articolo|testo) non puo essere (?:ripubblicat|riprodott)[oa]\W*\Z"
    rf"|{_LEAD}dit (?:artikel|stuk|verhaal) mag niet (?:worden )?overgenomen(?: worden)?\W*\Z"
)


def denies_republication(text: str) -> bool:
    """Whether a sentence of a folded line says that the article it stands in may not be republished."""
    if not (has_stem(text, _NEGATIONS) and (has_stem(text, _STEMS) or has_stem(text, _STEMS_ELSEWHERE))):
        return False
    return any(map(_denies, (text[start:end].strip() for start, end in sentences(text))))


def _denies(sentence: str) -> bool:
    return _CONDITION.match(sentence) is None and _DENIAL.search(sentence) is not None


def is_told(document: Document, index: int) -> bool:
    """Whether a block is one of a text's paragraphs, between two others and in nothing set apart from them."""
    blocks = document.blocks
    if not 0 < index < len(blocks) - 1:
        return False
    start, _, tag, node = blocks[index]
    if document.text[start : start + 1] in _MARKS or (node is not None and (node.attr("class") or is_emphasised(node))):
        return False
    return all(
        one.tag == tag and _parent(one) == _parent(blocks[index]) and one.end - one.start >= _SHORTEST_PARAGRAPH
        for one in (blocks[index - 1], blocks[index + 1])
    )


def _parent(block: Block) -> object:
    return block.node.parent if block.node is not None else None


def is_kept_from_republication(document: Document) -> bool:
    """Whether a line of an original's page, outside its margins and its paragraphs, says so of the article."""
    return any(map(denies_republication, _lines(document)))


def _lines(document: Document) -> Iterator[str]:
    """The short lines that may say so, folded: most pages speak of republishing, and hardly any forbids it."""
    text, blocks = document.text, document.blocks
    seen = -1
    stems = _STEMS if (document.metadata.language or "").startswith("en") else (*_STEMS, *_STEMS_ELSEWHERE)
    for at in sorted([at for stem in stems if stem in text for at in places_of(text, stem)]):
        index = bisect_right(blocks, at, key=_start) - 1
        if index <= seen:
            continue
        seen = index
        start, end, _, node = blocks[index]
        line = text[start:end].lower() if end - start <= _LONGEST else ""
        if not (has_stem(line, _NEGATIONS) and has_stem(line, _ARTICLES)):
            continue
        aside = is_tagged_caption(blocks[index]) or stands_in_margins(node) or is_in_comment(node)
        if not (aside or is_told(document, index)):
            yield fold_line(text[start:end])


_start = attrgetter("start")
_ARTICLES = ("this ", "above ", "not for", "no re", "not avail", "est", "cet ", "ce t", "dies", "dit ")
"""What stands in every such sentence for the article, or for what is denied it."""
_NEGATIONS = (
    "not", "n't", "n\u2019t", "no ", "non ", "never", "requires", "needs", "subject to", "prohib", "forbid", "ne p",
    "ne d", "ne s", "nicht", "niet", "n\u00e3o", "nao",
)
