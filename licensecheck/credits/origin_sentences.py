"""How a sentence says of its own article where it comes from, in the languages that republishers write.

Wider than what tells a credit line that stands by itself (`phrases`): asked only of sentences that name who published
the original. All patterns read folded text (see `folding`) in which those names stand as `NAME`.
"""

from __future__ import annotations

from licensecheck.compare.words import breaks
from licensecheck.credits.origin_lines import ORIGIN_LINES
from licensecheck.credits.phrases import ARTICLE_WORDS, is_licence_sentence, is_source_lead
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.sentence_ends import BETWEEN_SENTENCES

__all__ = ["NAME", "is_about_publishing", "opens_with_origin", "tells_origin"]

NAME = "_name_"
"""Stands for the name of the publisher or of an author."""

_MOST = 600
"""Characters of a credit line, at most."""


def tells_origin(text: str, *, linked: bool) -> bool:
    """Whether folded words speak of publishing or of a licence, sentence by sentence, and of the article they stand
    in, unless a link in them says so (`linked`)."""
    if len(text) > _MOST or not (linked or _tells(text) or _tells_elsewhere(text)):
        return False
    return all(map(is_about_publishing, BETWEEN_SENTENCES.split(text)))


def opens_with_origin(text: str) -> bool:
    """Whether folded words open with where a text was published first, or with a word or two for the text and that, in
    one of the languages beyond the seven of `phrases`."""
    at = ORIGIN_LINES.find_in(text)
    return at >= 0 and breaks(text[:at]) <= _OPENING_WORDS


_OPENING_WORDS = 4
"""Spaces of words for the text before such words, at most: "ten artykuł ukazał się"."""


def _tells(text: str) -> bool:
    is_of_publishing = _PUBLISHING.search(text) is not None
    return is_of_publishing and (
        _ITSELF.search(text) is not None or _OPENING.match(text) is not None or _opens_behind_byline(text)
    )


def _opens_behind_byline(text: str) -> bool:
    first, *rest = BETWEEN_SENTENCES.split(text, maxsplit=1)
    return NAME in first and breaks(first) < _BYLINE and any(map(_OPENING.match, rest))


def _tells_elsewhere(text: str) -> bool:
    """Whether words say where the article is from as credit lines by themselves do, in the languages of which the
    words above are not known."""
    at = ORIGIN_LINES.find_in(text)
    if at < 0:
        return is_source_lead(text) and _LABEL.match(text) is not None
    is_head = _HEAD.fullmatch(text, 0, at) is not None and not _PUBLISHER_DID.match(text, at)
    return is_head or ARTICLE_WORDS.search(text) is not None


_PUBLISHER_DID = lazy_pattern("نشر(?!.{0,12}اول)")
"""An active verb with which sentences begin as well as such lines."""

_LABEL = lazy_pattern(rf"\W*[^\W\d_]{{2,9}}\s*[:：]\s*(?:the )?{NAME}")

_HEAD = lazy_pattern(
    r"\W*(?:(?:(?:\w+ )?(?:clan[eoa]?k|prispev[eo]k|text|artikkeli|juttu|makale|yazi|haber|cikk|iras|articol(?:ul)?"
    r"|textul|tekst|prilog|стать[яю]|статт[яю]|материал(?:ът)?|матеріал|текст|чланак|прилог|статията|текстът|αρθρο"
    r"|κειμενο|המאמר|הכתבה|הטקסט|המקור|المقال|المقاله|النص|مقاله|مطلب|लेख|bai (?:viet|bao)|artikel|tulisan|berita"
    r"|article)(?!\w))(?: \w+){0,3}|本?文章?|此文|[こ本]の?(?:記事|コラム)|이? ?(?:기사|글)|บทความ(?:นี้)?|az?|"
    + NAME
    + r"(?:より|から|에서?|の)?|διαβαστε το|اقرا|קראו את)?\W*"
)
"""How such a line begins before it says that, if it does not begin with it: with the article."""


def is_about_publishing(sentence: str) -> bool:
    """Whether a sentence speaks of publishing or of who did it, or is a part of one: an abbreviation ends like one."""
    if breaks(sentence) < _FEW or NAME in sentence or _PUBLISHING.search(sentence) is not None:
        return True
    return is_licence_sentence(sentence) or ORIGIN_LINES.found_in(sentence)


_BYLINE = 5
"""Spaces of a byline before a credit line, at most: "Text: Ann Lee", "A report by Ann Lee and Jan Berg"."""
_FEW = 3
"""Spaces below which words between two full stops need not be a sentence."""


_PUBLISHING = lazy_pattern(
    r"publi[cekoqsz]|pubbli|re-?print|re-?post|reprod|cross[- ]?post|syndicat|appeared|permission|courtesy|provided by"
    r"|licen|lizenz|lisens|creative[ -]commons|\bcc[ -]by\b|(?:comes|is|taken) from|source|origin[ae]"
    r"|orygina|ursprung|copyright"
    r"|veroffentlich|erschien|ubernommen|nachdruck|stammt (?:von|aus)|genehmigung|quelle"
    r"|\bparu|autorisation|aparec|permiso|permissao|permesso|tratto da|uscito|apparso|concessione|fuente|fonte"
    r"|overgenomen|versche(?:en|nen)|toestemming|\bbron\b"
    r"|pochodzi z|przedruk|ukazal|\bzgod|zrodlo|atergiv|hamtad fran|tillstand|\bkalla\b"
    r"|udgiv|optryk|\bbragt\b|gengiv|tillade|tilla(?:tel|t\b)|gjengi|hentet fra|\bkilde\b"
    r"|cyhoedd|wreiddiol"
    r"|опубликов|перепечат|публик|оригинал|лиценз|разрешени|источник|опубліков|передрук|ліценз|дозвол|джерело"
)
"""Words of publishing, of permission, of licences, of an original."""

_ITSELF = lazy_pattern(
    r"\b(?:this|the (?:above|original|present)) (?:article|story|piece|post|essay|report|text)\b"
    r"|\b(?:this|the (?:above|original|present)) (?:work|column|interview|analysis)\b"
    r"|\b(?:diese[rnms]?|de[rmns]|das) (?:artikels?|beitrags?|text(?:es)?)\b"
    r"|\bdiese[rsm]? (?:analyse|essay|interview|bericht)"
    r"|\b(?:cet|l'|cette|ce) ?(?:article|texte|analyse|tribune|entretien)\b"
    r"|\b(?:est[ea]|esse|el|del|o) (?:articulo|artigo|texto|reportaje)\b"
    r"|\best[ea] (?:reportagem|analisis|entrevista|nota)\b"
    r"|\b(?:questo|questa|l'|il) ?(?:articolo|testo|pezzo|analisi)\b"
    r"|\b(?:dit|het) (?:artikel|stuk|verhaal)\b|\bdeze (?:tekst|bijdrage|analyse)\b"
    r"|\b(?:ten|niniejszy|powyzszy) (?:artykul|tekst|material)|\A\W*(?:artykul|tekst)\b"
    r"|\b(?:den har|denna|denne|detta|dette) (?:artik|text|tekst|innlegg|inlagg)|\b(?:artikeln|artiklen|artikkelen)\b"
    r"|\b(?:эта|данная|настоящая) статья|\A\W*(?:статья|материал|стаття|матеріал)\b|\bця стаття"
    r"|\btento clanek|\bez a cikk|\bacest articol|\bbu (?:makale|yazi|haber)|\btama artikkeli"
)
"""The article that the words stand in; other articles are told of as well."""

_OPENING = lazy_pattern(
    r"\W*(?:(?:article|articulo|artigo|articolo|artikel|beitrag|texte?) )?"
    r"(?:(?:initialement|originellement|d'abord|originalmente|originariamente|oorspronkelijk|ursprunglich) )?"
    r"(?:(?:re-?)?(?:published|printed|posted)\b|(?:first|originally|previously) (?:published|appeared|posted)"
    rf"|reproduced\b|syndicated\b|courtesy of\b|(?:(?:source|via|from|credit)\b\W{{1,3}}(?:the )?{NAME})"
    r"|(?:used |reprinted )?(?:with|by) (?:the )?(?:kind )?permission|(?:read|see|view) the original"
    r"|(?:wieder|neu |zuerst |erst)?veroffentlicht\b|(?:zuerst )?erschienen\b|ubernommen\b|nachdruck\b"
    r"|mit (?:freundlicher )?genehmigung|lesen sie den original"
    r"|(?:re)?publi(?:ee?|cad[oa]|cerad|ceret|sert)\b|paru\b|reprodu(?:it|cid|zid)|avec l'(?:aimable )?autorisation"
    r"|con (?:el |la )?(?:permiso|autorizacion)|com (?:a )?(?:permissao|autorizacao)|aparecid[oa]\b"
    r"|tratto da\b|(?:ri)?pubblicat[oa]\b|per gentile concessione|con il permesso"
    r"|overgenomen\b|gepubliceerd\b|(?:eerder|oorspronkelijk) (?:verschenen|gepubliceerd)|met toestemming"
    r"|przedruk|opublikowan|za zgoda|aterpublicera|atergive|hamtad fran|med tillstand"
    r"|genudgiv|gengiv|genoptryk|gjengitt|hentet fra|med tilla"
    r"|перепечатан|опубликован|впервые опубликован|с разрешения|передрук|опубліков"
    rf"|(?:quelle|fuente|fonte|bron|kalla|kilde|zrodlo|источник|джерело)\b\W{{1,3}}(?:the )?{NAME})"
)
"""How a credit line begins that does not name the article."""
