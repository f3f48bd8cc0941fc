"""Is a sentence about something else that only stands in a relation to the article: "the data behind this article"?

What such a thing may be is endless; the grammar tells. Where words that stand before "this article" end in a
preposition, or begin with a determiner, the sentence is about what they name, unless that is the article's text or its
licence, or somebody's publishing it. All patterns read folded text (see `folding`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from licensecheck.credits.licences.other_works import Span, is_about_text, sentences
from licensecheck.credits.licences.references import licences_in_words
from licensecheck.credits.phrases import ARTICLE_WORDS, is_licence_sentence
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.wordings import has_stem

__all__ = ["sentences_on_others"]

_LONGEST = 1500
"""Characters of a line that is looked into; an article set as one block is longer."""
_LONGEST_SUBJECT = 160
_BREAK = lazy_pattern(r"[,:;()\[\]\"|]")
_RELATION = lazy_pattern(
    r"(?:(?<!\w)(?:of|in|for|to|with|behind|about|on|from|by|at|accompanying|alongside|beside|underlying|under|into"
    r"|regarding|concerning|illustrating|von|vom|zu[mr]?|im|fur|mit|hinter|uber|aus|bei|neben|de|du|dans|pour|avec|sur"
    r"|par|derriere|a|en|para|con|sobre|tras|por|do|da|no|na|em|com|ao|di|nel|per|su|tra|van|voor|bij|met|over|achter"
    r"|dla|av|til|till|om|ke|к|для|в)|(?<!\w)(?:del|dell'))\s*\Z"
)
"""How words end that stand in a relation to what follows."""
_RELATIVE = lazy_pattern(
    r",\s*(?:(?:on|for|from|in|with|of|auf|von|mit|uber|aus|zu|an|fur|durch)\s+)?"
    r"(?:which|that|whom|whose|der|die|das|dem|den|denen|dessen|deren|welche\w?)\s*\Z"
)
_DETERMINER = lazy_pattern(
    r"\W*(?:(?:the|an?|our|my|his|her|its|their|all|some|most|many|der|die|das|dem|den|eine?[rmn]?|unsere?\w?|alle|les?|la"
    r"|une?|nos|notre|el|los|las|una?|nuestr[oa]s?|o|os|as|uma?|noss[oa]s?|il|lo|gli|i|de|het|een|onze)\s|l')"
)
_OWN = (
    r"text|copy(?!\w)|content|words|wording|licen[cs]|lizenz|licenti|licenz|lisens|copyright|rights?(?!\w)|use(?!\w)"
    r"|usage|re-?publi|re-?us|re-?print|reproduc|reproduk|permi|terms|conditions|rest(?!\w)|whole|everything"
    r"|work(?!\w)|author|inhalt|wortlaut|werk|recht|nutzung|verwend|contenu|oeuvres?|droit|utilis|auteur|contenid"
    r"|obras?(?!\w)|derecho|uso(?!\w)|autor|conteud|direit|contenut|oper[ae](?!\w)|diritt|testo|inhoud|gebruik"
    r"|public|publik|pubblic|veroffentlich|distribu|shar(?:e|ing)"
)
"""What belongs to the article itself: its text, its licence, its use."""
_OWN_WORD = lazy_pattern(rf"(?<!\w)(?:{_OWN})")
_OWN_DOING = lazy_pattern(
    rf"(?<!\w)(?:{_OWN}|publish|releas|ma[dk]e|offer|provid|grant|allow|wrote|written|produced"
    r"|commissioned|edited|translated|(?:ver)?geb|stell|met(?:s|tons)?(?!\w)|ofrec|oferec|cede|rilasci|stel(?:t|len)(?!\w))"
)
_FROM_ELSEWHERE = lazy_pattern(
    r"\s+(?:(?:is|was|are|has been|ist|est|es|e)\s+)?(?:largely |partly |also |mainly )?"
    r"(?:based on|draws (?:up)?on|reports on|discusses|reviews|summari[sz]es|quotes|cites|uses|includes|incorporates"
    r"|contains|features|references|refers to|describes|beruht auf|basiert auf|berichtet|behandelt|verwendet|enthalt"
    r"|zitiert|s'appuie sur|repose sur|se fonde sur|base sur|utilise|contient|reprend|cite|se basa en|basado en"
    r"|utiliza|usa|contiene|incluye|cita|baseia-se|se baseia|baseado|inclui|contem|si basa su|basato su|utilizza"
    r"|include|gebaseerd op|bevat|gebruikt|citeert)(?!\w)(?P<rest>.*)"
)
"""What an article has from elsewhere."""
_BACK = lazy_pattern(
    r"(?<!\w)(?:and|und|et|y|e|en|but|aber|mais|pero|ma|maar)\s+(?:it )?(?:is|was|has been|may|can|ist|steht|wird"
    r"|darf|est|peut|esta|puede|pode|viene|puo|wordt|mag|first|originally|re-?published|published|licen[cs]ed|available"
    r"|free)(?!\w)"
)
"""How a sentence comes back to the article."""


_BARE = ("article", "articles", "story")
_NOUN_PHRASE = lazy_pattern(
    r"(?<!\w)(?:the|this|that|these|those|an?|our|my|its|their|all|any|each|every|some|most|\w+'s?)\s+(?:[\w-]+\s+){0,2}\Z"
)
"""What stands before "article" in the same phrase."""
_SCIENTIFIC = lazy_pattern(
    r"(?!this ).*(?<!\w)(?:research|journal|scientific|scholarly|academic|(?:peer-)?reviewed?|wikipedia|encyclop\w+)"
    r"\s+\Z"
)
"""What no journalist calls the article that readers have before them, unless by "this"."""
_GENITIVES = ("del ", "des ", "deste ", "desse ", "tego ", "tohoto ", "dieses ")
_PREDICATE = lazy_pattern(
    r"(?<!\w)(?:is|are|was|were|ha(?:s|ve) been|ist|sind|wird|wurden?|steht|stehen|est|sont|a ete|fut|esta|estan"
    r"|son|fue(?:ron)?|ha sido|se public\w+|sao|foi|foram|sono|viene"
    r"|e(?= (?:stat|pubbl|dispon|rilasc|distr|sotto|licen))|zijn|wordt|worden|werd(?:en)?|valt|vallen"
    r"|licen[cs]ed|published|released|available)(?!\w)"
)
_READERS = lazy_pattern(
    r"\W*(?:(?:all|the|die|alle|les|los|las|os|i|de) )?(?:(?:user|reader|member|visitor|community)s?'?s? )?"
    r"(?:generated )?(?:comments?|contributions?|submissions?|(?:leser)?kommentare?|commentaires?|comentarios?|commenti"
    r"|reacties|user content)(?: (?:by|from|of|von|de|di|van|on)(?!\w).*)?\W*"
)
"""What readers write below articles."""
_READER_STEMS = ("omment", "coment", "contribution", "submission", "user", "reacties")
_OF_SITE = lazy_pattern(
    r"(?<!\w)(?:material\w*|works|site|web(?:site)?|sitio|sito|pages?|paginas?|pagin[ae]|blogs?|portal|journal"
    r"|magazine|news\w*|coverage|journalism|reporting|documents?|publisher|seiten?|everything|alles|tout|todo|tudo"
    r"|tutto|this (?:translation|version|edition)|diese (?:ubersetzung|fassung)|cette (?:traduction|version)"
    r"|esta (?:traduc\w+|version|versao)|questa (?:traduzione|versione)|deze (?:vertaling|versie))(?!\w)"
)
_PRONOUN = lazy_pattern(
    r"\W*(?:this|that|these|those|it|you|we|they|all|das|dies\w?|es|wir|sie|ceci|cela|il|elle|nous|vous|esto|usted|isto"
    r"|voce|questo|noi|dit|deze|wij|u)(?: (?:all|may|can|hereby))?\W*"
)
"""What points to the text or the site alone; before a noun it says only which."""


def sentences_on_others(text: str, ours: Sequence[str] | None) -> tuple[Span, ...]:
    """Which sentences of a folded line name a licence of something else than the article and its site.

    `ours` are folded names that stand for these: the article's titles, its authors and its publisher; `None` where a
    name that is not known may be theirs as well.
    """
    if len(text) > _LONGEST:
        return ()
    return tuple((start, end) for start, end in sentences(text) if _is_on_another(text[start:end], ours))


def _is_on_another(sentence: str, ours: Sequence[str] | None) -> bool:
    if not (is_licence_sentence(sentence) or licences_in_words(sentence)):
        return False
    article = ARTICLE_WORDS.search(sentence)
    if article is not None:
        return _is_related(sentence, article)
    subject = _subject(sentence)
    if has_stem(subject, _READER_STEMS) and _READERS.fullmatch(subject) is not None:
        return True
    return ours is not None and not any(name in subject for name in ours if name) and _is_other(subject)


def _is_other(subject: str) -> bool:
    """Whether what a sentence is about is neither a text nor a site, nor anything that only points to one."""
    if len(subject) > _LONGEST_SUBJECT or licences_in_words(subject):
        return False
    whole = _ADVERB.sub(" ", _POSSESSIVE.split(subject)[-1])
    named = _OF.split(whole)[0]
    if not any(map(str.isalpha, whole)) or _PRONOUN.fullmatch(whole):
        return False
    if not any(map(str.isalpha, _DETERMINER.sub("", named, count=1))):
        named = whole       # "die von uns verfassten Inhalte"
    return not (_OWN_WORD.search(named) or _OF_SITE.search(named) or is_about_text(named))


_POSSESSIVE = lazy_pattern(r"\w(?:'s|(?<=s)')\s(?=\w)")
_ADVERB = lazy_pattern(
    r"(?<!\w)(?:\w+(?:ly|ment[eo]?)|first|also|now|just|once|erstmals|zuerst|zunachst|ursprunglich|eerder|eerst"
    r"|d'abord|primero|primeiro|prima)(?!\w)"
)
_OF = lazy_pattern(r"(?<!\w)(?:of|on|for|in|at|von|auf|de|du|des|del|da|do|di|van|op)(?!\w)")


def _subject(text: str) -> str:
    """The words before what a sentence says, without those on the conditions of it."""
    predicate = _PREDICATE.search(text)
    return _BREAK.split(text[: predicate.start()])[-1] if predicate is not None else ""


def _is_related(sentence: str, article: re.Match[str]) -> bool:
    """Whether the words for an article stand in a sentence on what is related to it."""
    head = sentence[: article.start()]
    if article[0] in _BARE:
        phrase = _NOUN_PHRASE.search(head)
        if phrase is not None and _SCIENTIFIC.fullmatch(phrase[0]):
            return True
        head = head[: phrase.start()] if phrase is not None else head
    if article[0].startswith(_GENITIVES):
        head += "of "
    return _leads_elsewhere(head) or _goes_elsewhere(sentence[article.end() :])


def _leads_elsewhere(head: str) -> bool:
    """Whether the words before the article name something else that the sentence is about."""
    if not any(map(str.isalpha, head)):
        return False
    clause = _BREAK.split(head)[-1]
    if " republi" in clause:
        return False        # what is published again is the article: asked first, for most such sentences say so
    if "," in head and _RELATIVE.search(head) is not None:
        return _OWN_WORD.search(head) is None
    relation = _RELATION.search(clause)
    if relation is not None:
        named = clause[: relation.start()]
        return any(map(str.isalpha, named)) and _OWN_WORD.search(named) is None
    if _DETERMINER.match(clause) is None:
        return False
    return _OWN_DOING.search(clause) is None and _OF_SITE.search(clause) is None


def _goes_elsewhere(rest: str) -> bool:
    """Whether the words behind the article say what it has from elsewhere, and do not come back to it."""
    match = _FROM_ELSEWHERE.match(rest) if rest[:1].isspace() else None
    return match is not None and _BACK.search(match["rest"]) is None
