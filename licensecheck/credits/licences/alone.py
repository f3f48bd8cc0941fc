"""Does a line say nothing but which licence something is under?

It may do so by code, by name, by a link or by several of them, in any of the languages that Creative Commons names its
licences in. A name of a person beside it makes it a picture's credit, as a rule.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from licensecheck.credits.folding import fold_line, word_set
from licensecheck.credits.licences.other_works import marked, without
from licensecheck.credits.licences.references import licences_in_words
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["beside_licence", "is_licence_alone", "is_notice", "is_notice_of", "names_only"]

_LETTERS = lazy_pattern(r"[^\W\d_]+")
_ADDRESS = lazy_pattern(r"(?:https?://)?(?:www\.)?creativecommons\.org/\S{1,200}")
_NOTICE = lazy_pattern(r"\W*(?:©|\(c\)|copyright(?!\w))")
_WORDS = lazy_pattern(r"[\w\u0900-\u0dff]+")     # signs for vowels are no letters to Python
_FEW_WORDS = 3
_LONGEST = 300
_LICENCE_STEMS = ("licenc", "licens", "lizenz", "licenz", "lisens", "lisans", "лиценз", "ліценз")
_FILLING = word_set("""
    creative common commons cc by nc nd sa v deed legal code int intl
    international internationale internationales internationaler internationalen internationals internationally
    internationaal internationaale internacional internazionale internationell internasjonal
    uluslararasi miedzynarodowe mezinarodni medzinarodna medunarodna mednarodna rahvusvaheline starptautiska tarptautine
    kansainvalinen nemzetkozi quoc te nazioartekoa antarabangsa
    всемирная международная міжнародна международен међународна међународно мегународна публичная публічна διεθνες
    generic unported version versao versione public publica publico publicas publicos publics publicly
    offentlich offentliche offentlicher offentlichen offentliches offentligt cultural work works
    some right rights reserved term terms condition conditions published republished released available shared reuse
    reusable free used reused reproduced distributed shareable use uses usage to according unchanged unaltered full
    whole gemass nach es gilt gelten nutzung verwendung weiterverwendung bedingungen selon termes conditions
    utilisation diffuse distribue reproduit segun conforme terminos condiciones uso compartido reproducido
    distribuido segundo termos condicoes secondo termini condizioni distribuito condiviso volgens voorwaarden
    gebruik gedeeld enligt villkor villkoren ifolge vilkar vilkarene
    veroffentlicht verfugbar publie publicado publicada pubblicato gepubliceerd
    this the a an is are under of on in for and or with see
    der die das dieser ist sind steht unter einer und le la les ce cet est sous un une et el los este es
    esta bajo y o os esse sob uma e il lo gli questo sotto het de dit onder een en
""")
_FILLING_BEYOND_ASCII = lazy_pattern(
    r"(?:国际|國際|国際|公共|许可|許可|协议|協議|条款|條款|授权|授權|采用|採用|版|本文|の|ライセンス)+"
    r"|(?:국제|라이선스|이용허락|공중)+|(?:ال)?(?:دولي|رخص[هة]|ترخيص|عمومي)[هة]?"
    r"|(?:สัญญา)?อนุญาต(?:แบบ)?|แบบ|นานาชาติ|בינלאומי|רישיון"
)
"""Words around a licence's name that say nothing of whose it is."""


def beside_licence(text: str, labels: Iterable[str] = ()) -> str:
    """A folded line without the licences it names, their addresses and the words of the links to them."""
    for label in labels:        # before the licences in them: of some languages only a part of the name is known
        if label:
            text = text.replace(label, " ")
    text = _ADDRESS.sub(" ", text) if "creativecommons.org/" in text else text      # it holds the licence's letters
    return without(text, [(wording.start, wording.end) for wording in licences_in_words(text)])


def is_licence_alone(text: str, labels: Collection[str] = ()) -> bool:
    """Whether a folded line that names or links to a licence says no more; `labels` are its links' words, folded."""
    if len(text) > _LONGEST:
        return False
    plain = text.strip()
    if any(label.strip() == plain for label in labels):
        return True
    lead_there = [label for label in labels if not licences_in_words(label)]    # "CC BY-ND 4.0 (details)"
    rest = marked(beside_licence(text, lead_there))
    return all(map(_is_filling, _LETTERS.findall(rest)))


def _is_filling(word: str) -> bool:
    if word in _FILLING or any(map(word.__contains__, _LICENCE_STEMS)):
        return True
    return not word.isascii() and _FILLING_BEYOND_ASCII.fullmatch(word) is not None


def names_only(text: str, *names: str) -> bool:
    """Whether a folded line holds names, a licence and next to nothing else: "© The Herald, CC BY-ND"."""
    rest = beside_licence(text)
    if rest == text:
        return False
    for plain in filter(None, map(fold_line, names)):
        rest = rest.replace(plain, " ")
    return len(_WORDS.findall(marked(rest))) <= _FEW_WORDS


def is_notice(text: str) -> bool:
    """Whether a folded line begins as a copyright notice does."""
    return _NOTICE.match(text) is not None


def is_notice_of(text: str, holder: str) -> bool:
    """Whether a folded line is a holder's copyright notice, with a licence in it."""
    return is_notice(text) and fold_line(holder) in text and names_only(text, holder)
