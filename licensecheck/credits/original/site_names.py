"""What a site is called whose pages do not say so to machines: plain WordPress, and pages written by hand.

The page's title ends in the name, the link to the home page is called by it, the copyright line has it. By itself each
of these may be another thing's: a section's, "Home", a company's. Where two agree it is the site's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from licensecheck.credits.addresses import parse_address
from licensecheck.credits.folding import fold_line, word_set
from licensecheck.credits.names.publishers import bare, is_kind
from licensecheck.credits.original.small_writing import writes_small
from licensecheck.document.link_list import hrefs, related
from licensecheck.document.model import Document, Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["shown_site_name"]

_APART = lazy_pattern(r"\s(?:[|·•»«–—-]|::|--)\s|\s»|«\s")
_MOST_LINKS, _LONGEST, _LONGEST_TITLE = 20, 60, 300
_NO_NAMES = frozenset((
    "homepage", "startseite", "accueil", "inicio", "home page", "index", "menu", "start", "hjem", "hem",
))


def shown_site_name(document: Document, url: str | None, holders: Sequence[str]) -> str | None:
    """Return the name that two of a page's title, its links to the home page and its copyright lines have in common.

    `holders` are the words behind the sign in copyright lines.
    """
    labels = list(_home_labels(document, url))
    ends = _ends(" ".join((document.metadata.title or "")[:_LONGEST_TITLE].split()))
    for name in dict.fromkeys((*ends, *labels)):
        if not _may_be_name(name) or _is_common(document, name):
            continue
        signs = (
            name in ends,
            bare(name) in map(bare, labels),
            any(_is_of_company(holder, name) for holder in holders),
        )
        if sum(signs) > 1:
            return name
    return None


def _may_be_name(name: str) -> bool:
    plain = fold_line(name)
    return 1 < len(name) <= _LONGEST and plain not in _NO_NAMES and not is_kind(bare(name))


def _is_common(document: Document, name: str) -> bool:
    """Whether a name is a section's or a language's, or one word that the page's text writes small: "Latest"."""
    words = fold_line(name).replace("&", " ").split()
    return _OF_MENUS.issuperset(words) or (len(words) == 1 and writes_small(document.text, name.strip()))


_OF_MENUS = word_set("""
    latest today top news stories story articles article all more featured trending popular live opinion opinions
    comment commentary analysis features feature interviews interview reviews review video videos podcast
    podcasts photos events
    world local national international regional politics business economy economics finance markets money science
    sciences technology tech health environment climate energy nature water education culture arts books music film
    sport sports travel food lifestyle society history law policy research resources publications press media and und
    aktuelles aktuell politik wirtschaft wissenschaft umwelt klima kultur gesellschaft gesundheit meinung wissen
    actualites politique economie societe environnement sante culture actualidad politica economia sociedad
    medio ambiente salud cultura deportes notizie ambiente
    english deutsch german francais french espanol spanish portugues portuguese italiano italian nederlands dutch
    svenska swedish dansk danish norsk norwegian suomi finnish polski polish cestina czech magyar hungarian romana
    romanian turkce turkish русский russian українська ukrainian български ελληνικα greek עברית العربية arabic 中文
    chinese 日本語 japanese 한국어 korean हिन्दी hindi bahasa indonesia indonesian catala en de fr es pt it nl
""")
"""What menus call sections and editions, in words that are no site's name by themselves."""


def _is_of_company(holder: str, name: str) -> bool:
    """Whether a copyright line gives a name, with what companies add to theirs: "River Lights Media Ltd"."""
    plain, ours = bare(holder), bare(name)
    rest = plain.removeprefix(ours)
    return plain.startswith(ours) and (not rest or rest[0] in _ENDS or _COMPANY.issuperset(_WORD.findall(rest)))


_ENDS = frozenset(".,;|")
"""What ends a name in a copyright line, before words on rights or on who made the site."""
_COMPANY = word_set("""
    media group ltd limited inc llc corp co company gmbh ag kg ev sa sas srl bv ab as oy plc pty publishing publishers
    verlag
""")
_WORD = lazy_pattern(r"\w+")


def _ends(title: str) -> list[str]:
    """The last and the first of the parts that a title's signs stand between."""
    parts = [part.strip() for part in _APART.split(title)]
    return [part for part in (parts[-1], parts[0]) if part] if len(parts) > 1 else []


def _home_labels(document: Document, url: str | None) -> Iterator[str]:
    """Yield what the links to the home page of the page's site are called."""
    for link in islice(_home_links(document, url), _MOST_LINKS):
        words = document.text[link.start : link.end] if link.end > link.start else link.label
        label = " ".join(words[: 2 * _LONGEST].split())
        if label:
            yield label


def _home_links(document: Document, url: str | None) -> Iterator[Link]:
    yield from related(document.links, "home")
    address = parse_address(url) if url else None
    for index, href in enumerate(hrefs(document.links)):
        if href == "/" or (address is not None and _is_home(href, address.host)):
            yield document.links[index]


def _is_home(href: str, host: str) -> bool:
    if not href.rstrip("/").endswith(host):
        return False        # as nearly all are
    target = parse_address(href)
    return target is not None and target.host == host
