"""What is a name given for: as the author's, or a photographer's, as a tag, in the title of another piece?"""

from __future__ import annotations

from collections.abc import Iterator

from licensecheck.credits.addresses import Target
from licensecheck.credits.copy.name_places import is_caption, is_tag, reads_as_sentence
from licensecheck.credits.copy.picture_makers import ROW, is_holder_of_rights, is_picture_maker
from licensecheck.credits.copy.piece_links import is_authors_page
from licensecheck.credits.copy.source_pages import SourcePages
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.folding import fold, fold_line, word_set
from licensecheck.credits.model import Said
from licensecheck.document.model import Link
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import has_stem

__all__ = ["gives_more_of", "worth_of_role"]

_REACH = 160
"""Characters before a name in which the words are looked for that say what it is given for."""
_WRITING_NOUNS = word_set("""
    text texts texte textes texto textos testo testi tekst words story report reportage article artikel articulo
    artigo articolo written
""")
"""Words before the one for other work that name an author, too: "Words and translation: …"."""
_JOINERS = word_set("and und et y e en og och & + /")
_WRITING = _WRITING_NOUNS | _JOINERS | {"by"}
_BYLINE = lazy_pattern(r"[^\w©]*(?:by|von|par|por|di|door|af|av)\s")
_WORDS_OR_RIGHTS = lazy_pattern(r"[\w©]")
_RIGHTS = lazy_pattern(
    r"\W{0,3}(?:/|©|cc\b|creative commons|author provided|supplied|provided|courtesy|via\b|own work|licen|getty|reuters"
    r"|flickr|wikimedia|unsplash|public domain|all rights|photo|foto|image|bild)|\s?/\s?\w"
)
"""What follows the name of who made a picture."""
_WORD = lazy_pattern(r"\w+|[&+/]")
_FROM = (
    r"(?: (?:(?:from|out of|aus|uit|dari(?: bahasa)?|fran|fra|de|du|del|do|da|dal)(?: (?:the|dem|het|la|le))?"
    r"|d(?:e l|all)'|z|ze|с|со|з) ?[\w'-]{2,20}(?: \([^()\n]{1,30}\))?)?"
)
"""From which language something was translated: "from the English", "de l'anglais (États-Unis)"."""
_MORE = (
    r"(?:more|also|other)(?: \w+)? (?:by|from)|(?:weitere|mehr)(?: \w+)? (?:von|aus)|(?:mas|otros)(?: \w+)? de"
    r"|(?:plus|autres)(?: \w+)? d[e']|(?:altri|altre|altro)(?: \w+)? d[ia]|meer(?: \w+)? (?:van|uit)"
    r"|(?:mais|outros)(?: \w+)? (?:de|por)"
)
_MORE_ELSEWHERE = (
    r"(?:fler[ea]?|mere?|andre|andra)(?: \w+)? (?:a[vf]|fran|fra)|(?:inne|wiecej)(?: \w+){0,2}"
    r"|(?:artikel|tulisan) lain(?: oleh| dari)?|(?:другие|еще|больше|інші)(?: \w+){0,2}|diger yazilari"
    r"|(?:更多|其他|其它)\w{0,6}(?:文章|作品)"
)
_MORE_OF = lazy_pattern(rf"(?<!\w)(?:{_MORE}|{_MORE_ELSEWHERE}|更多|もっと)\W*\Z")
_OTHER_ROLE = lazy_pattern(
    rf"(?<!\w)(?:{_MORE}"
    r"|(?:translat|edit|review|narrat|illustrat|recommend|fact-?check|produc|photograph)ed(?: for \w+(?: and \w+)?)? by"
    rf"|translated{_FROM} by"
    r"|(?:additional|further|extra) (?:report|writ|research)\w*(?: by|:)|fact-?checking(?: by|:)"
    r"|(?:based on|adapted from)(?: \w+){1,5} (?:by|of)|not(?: \w+)? by"
    r"|(?:interview|conversation|q&a) with|(?:interview|gesprach) mit|(?:entretien|interview) avec"
    r"|entrevista (?:con|com|a)|intervista (?:con|a)|aus dem \w+ von"
    r"|(?:editor|translator|translation|editing|producer|narrator|fact-?checker)s?\s?:"
    rf"|(?:traduit|relu|edite|illustre)e?s?{_FROM} par|(?:tradu[cz]id|editad)[oa]{_FROM} por"
    rf"|tradu(?:ccion|cao|zione|ction){_FROM} (?:d[eio]|por|par)"
    rf"|(?:traduction|traduccion|traducao|traduzione|redaktion|lektorat|redaction|edicion|edicao){_FROM}\s?:"
    rf"|ubersetzt{_FROM} von|ubersetzung{_FROM}(?: von)?:?|tradott[oa]{_FROM} da|vertaald{_FROM} door"
    rf"|vertaling{_FROM}(?: door)?:?|thanks to|(?:to|cc|bcc):)\s*"
    rf"{ROW}\Z"
)
"""Words before a name that give it for another piece, or for other work on this one; or that a letter is sent there."""
_ROLE_STEMS = (
    "report", "writ", "research", "checking", "based on", "adapted", "not ", "with", "gesprach", "interview",
    "entrevista", "intervista", "entretien", "aus dem", "edite", "editad", "ed for", "more ", "also ",
    "other ", "weitere", "mehr", "mas ", "otros", "mais", "outros", "plus", "autres", "altr", "meer",
    "ed by", "editor", "translat", "editing", "producer", "narrator", "check", "traduit", "relu", "illustre",
    "tradu", "redaktion", "lektorat", "redaction", "edicion", "edicao", "ubersetz", "tradott", "vertaal",
    "vertaling", "thanks to", "to:", "cc:",
)
_OTHER_ROLE_ELSEWHERE = lazy_pattern(
    rf"(?<!\w)(?:{_MORE_ELSEWHERE}"
    rf"|diterjemahkan{_FROM} oleh|penerjemah|(?:oversatt?|redigere?[tr]|redigerad){_FROM} a[vf]|oversatt(?:ning|are)"
    r"|oversa?ett?(?:else|er)|traduct(?:ora?|eur|rice)|tradutora?|tradutt(?:ore|rice)|ubersetzer(?:in)?|vertaler"
    r"|tlumaczenie|tlumaczyla?|przelozyla?|prelozila?|ceviren|ceviri|перевод(?:чик|чица)?|перев(?:ел|ела)|переклад"
    r"|редактор|(?:责任|責任)?(?:编辑|編輯)|편집|تحرير|翻译|译者?|翻訳|번역|ترجمة)\s?[:：]?\s*"
    rf"{ROW}\Z"
)
"""The same in languages of which fewer copies are written."""
_ELSEWHERE_STEMS = (
    "fler", "mer ", "mere ", "andr", "inne", "wiecej", "lain", "друг", "еще", "больше", "інші", "diger", "更多", "其",
    "tradu", "bersetzer", "vertaler", "erjemah", "overs", "redig", "tlumacz", "przelo", "preloz", "cevir",
    "перев", "перекл", "редактор", "编辑", "編輯", "편집", "تحرير", "翻", "译", "번역", "ترجمة",
)
"""One of these stands in all that it finds: the pattern takes a while to compile."""
_TITLE_WORDS = 4
"""Words beside the name from which a link is the title of another piece."""


def worth_of_role(copy: CopyText, pages: SourcePages, index: int, start: int, end: int) -> Said:
    """Say what a name is worth by the words around it; `start` and `end` are its places in a copy's folded text.

    A photographer is no author; a caption, a tag or another piece's title is for a person to look at.
    """
    before = copy.text[max(copy.text.rfind("\n", 0, start) + 1, start - _REACH) : start]
    if is_picture_maker(before):
        return Said.NO
    has_other_role = _has_other_role(before)
    if _BYLINE.match(before) and not has_other_role:
        return Said.YES
    if has_other_role or _has_rights(copy, pages, index, start) or _is_pictures(copy, index, before, end):
        return Said.ALMOST
    if copy.is_above(index):
        return Said.YES     # the page's own head, whose title may link to the page itself
    link = copy.link_over(copy.document_offset(start))
    if is_tag(copy, start) and not (link is not None and is_authors_page(link)):
        return Said.ALMOST
    is_title = link is not None and _is_title(copy, pages, link, copy.text[start:end])
    return Said.ALMOST if is_title else Said.YES


def _has_rights(copy: CopyText, pages: SourcePages, index: int, start: int) -> bool:
    """Whether a name is that of who has the rights in something else than the article."""
    before = copy.text[copy.text.rfind("\n", 0, start) + 1 : start]
    return is_holder_of_rights(before[-_TITLE_REACH:], _titles(copy, pages, index))


def _titles(copy: CopyText, pages: SourcePages, index: int) -> Iterator[str]:
    """What a line may call the article: the words of a link to it, the headings of the page."""
    yield from (fold(copy.label(link)) for link in copy.links_in(index) if pages.leads_to_original(link))
    yield from map(fold_line, copy.document.metadata.headings[:_HEADINGS])


_HEADINGS = 3
_TITLE_REACH = 400
"""Characters before a name in which an article's title stands."""


def _is_pictures(copy: CopyText, index: int, before: str, end: int) -> bool:
    """Whether a name stands in a caption, and not alone below a portrait: words come before, or rights behind it."""
    if not is_caption(copy.document.blocks[index]):
        return False
    return _WORDS_OR_RIGHTS.search(before) is not None or _RIGHTS.match(copy.text, end, end + _REACH) is not None


def gives_more_of(before: str) -> bool:
    """Whether the words before a name promise other pieces of the same author or publisher: "More from …"."""
    return _MORE_OF.search(before) is not None


def _has_other_role(before: str) -> bool:
    """Whether the words before a name give it for other work, and not for writing as well: "written and edited by"."""
    role = _OTHER_ROLE.search(before) if has_stem(before, _ROLE_STEMS) else None
    if role is None and has_stem(before, _ELSEWHERE_STEMS):
        role = _OTHER_ROLE_ELSEWHERE.search(before)
    if role is None:
        return False
    words = _WORD.findall(before[: role.start()])
    return not (words and words[-1] in _JOINERS and not _WRITING.isdisjoint(words[-3:-1]))


def _is_title(copy: CopyText, pages: SourcePages, link: Link, name: str) -> bool:
    """Whether a link is the title of another piece."""
    if is_authors_page(link):
        return False
    words = copy.label(link).split()
    if len(words) - len(name.split()) < _TITLE_WORDS or pages.target(link.url) in (Target.ARTICLE, Target.PAGE):
        return False
    return reads_as_sentence(words)
