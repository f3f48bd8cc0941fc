"""Addresses of articles: are two of them the same page, and what on the publisher's site does a link lead to?

Scheme, `www.`, trailing slashes, tracking parameters, fragments, default ports, AMP forms and redirect
wrappers do not tell pages apart. Where a publisher's addresses carry an article's number, the number
decides, not the slug.
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from licensecheck.credits.folding import word_set
from licensecheck.credits.wrapped_addresses import LONGEST, MOST_PARAMETERS, may_hold_another, unwrap
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["AUTHOR_FOLDERS", "Address", "Target", "classify", "host_words", "parse_address", "same_page"]

AUTHOR_FOLDERS = r"(?:profiles?|authors?|autor(?:es)?|auteurs?|by|people|staff|contributors?|team|journalists?)"
"""Folders in which sites have a page for each author, as a pattern."""

_TRACKING = lazy_pattern(
    r"utm_\w+|[fgy]clid|gclsrc|dclid|msclkid|twclid|igshid|mc_[ce]id|_ga|_gl|__\w+|hs\w{1,4}|_hs\w+"
    r"|mkt_tok|ref|ref_\w+"
    r"|referr?er|cmp(?:id)?|ncid|ocid|smid|s_cid|icid|xtor|at_\w+|wt[._]\w+|spm|share\w*|source|src"
    r"|via|from|amp|outputtype|_amp"
    r"|rss|feature|sr_share|soc_\w+|fb_\w+|guccounter|distributor|partner|output",
    re.IGNORECASE,
)
_DIRECTORY_INDEX = lazy_pattern(r"/(?:index|default)\.(?:html?|php|aspx?|jsp)$", re.IGNORECASE)
_AMP_PATH = lazy_pattern(r"^/amp(?=/)|/amp$|/amp(?=/$)|\.amp(?=\.html?$)|\.amp$", re.IGNORECASE)
_AMP_HOST = lazy_pattern(r"^(?:www\d?|amp|m|mobile)\.(?=[^.]+\.)")
_NUMBERED_HOSTS = frozenset(("theconversation.com", "theconversation.edu.au"))
"""Hosts whose article addresses end in the article's number, however short."""
_DOIS = "doi.org"
"""The host of digital object identifiers; a number in one means nothing without what stands before it."""
_SAME_SITES = {"theconversation.edu.au": "theconversation.com", "dx.doi.org": _DOIS}
_SLUG_NUMBER = re.compile(r"-(\d{1,9})$")
_LONG_NUMBER = lazy_pattern(
    r"(?:^|[-_/.])(?:id|a|art|article|story|n|p)?(\d{6,14})(?:\.\w{2,5})?$"
)
_EDITION = lazy_pattern(
    r"^/(?:[a-z]{2}(?:[-_][a-z]{2,4})?|africa|global|europe|international|catalan|english|home|news)?$"
)
_NO_ARTICLES = word_set("""
    profile profiles author authors autor autores auteur auteurs by people team staff user users partner partners
    institution institutions organisation organisations organization organizations topic topics tag tags tema temas
    section sections about who-we-are contact search login newsletter newsletters terms privacy policies copyright
    feed feeds rss content javascripts static image images uploads events jobs
""")
"""First words of a publisher's addresses that lead to no article."""
_NO_ARTICLE_STEMS = ("categor", "sign", "subscri", "donat", "republish", "polic", "licenc", "licens")
"""How such words begin; a hyphen behind one makes a headline of it (signs-of-life)."""
_LOCALE = lazy_pattern(r"[a-z]{2}(?:[-_][a-z]{2,4})?")

_PLAIN = re.compile(
    r"https?://(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?P<path>/[\w/~@!$&'()*+,;=:.-]*)?"
    r"(?:\?(?P<query>[!\"$-~]*))?(?:#.*)?",
    re.IGNORECASE | re.ASCII | re.DOTALL,
)
_OTHER_FORM = re.compile(r"//|amp|/(?:index|default)\.")
"""What a path has to hold for another to be a spelling of it, but for its last slash and its capitals."""


class Target(StrEnum):
    """What an address is, seen from the original."""

    ARTICLE = "article"
    HOME = "home"
    OTHER_ARTICLE = "other-article"
    TRANSLATION = "translation"
    PAGE = "page"  # a page of the publisher's that is no article: a profile, a topic, the guidelines
    NONE = "none"  # another site, or no web address


class Address(NamedTuple):
    """A web address in the form in which two spellings of it are equal."""

    host: str
    path: str
    query: frozenset[tuple[str, str]]
    number: str | None
    translated: bool = False


@lru_cache(maxsize=2048)
def parse_address(url: str) -> Address | None:
    """Return the comparable form of an http(s) address, `None` for anything else."""
    return _read_plain(url) or _read_any(url)


def _read_plain(url: str) -> Address | None:
    """The comparable form of an address that hides no other and has nothing encoded, as nearly all are."""
    match = _PLAIN.fullmatch(url) if len(url) <= LONGEST else None
    host = _host_of_no_wrapper(match["host"]) if match else None
    if match is None or host is None:
        return None
    path = (match["path"] or "/").lower()
    path = _plain_path(path) if _OTHER_FORM.search(path) else path.rstrip("/") or "/"
    return Address(host, path, _query(match["query"]), _article_number(host, path))


@lru_cache(maxsize=512)
def _host_of_no_wrapper(host: str) -> str | None:
    """A host's comparable form, `None` for one whose addresses may hold others."""
    host = host.lower()
    return None if may_hold_another(host) else _plain_host(host)


def _read_any(url: str) -> Address | None:
    url, translated = unwrap(url)
    if not url or len(url) > LONGEST:
        return None
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".")
        port = parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not host:
        return None
    host = _plain_host(host) + (f":{port}" if port not in (None, 80, 443) else "")
    path = _plain_path(parts.path)
    return Address(host, path, _query(parts.query), _article_number(host, path), translated)


def _plain_host(host: str) -> str:
    host = host.lower()
    if not host.isascii():
        try:
            host = host.encode("idna").decode("ascii")
        except UnicodeError:
            return host
    stripped = _AMP_HOST.sub("", host) if host.startswith(("www", "amp.", "m.", "mobile.")) else host
    return _SAME_SITES.get(stripped, stripped)


def _plain_path(path: str) -> str:
    decoded = unquote(path, errors="replace")
    decoded = _DIRECTORY_INDEX.sub("/", decoded)
    decoded = _AMP_PATH.sub("", re.sub(r"/{2,}", "/", decoded))
    return quote(decoded.rstrip("/").lower(), safe="/~@!$&'()*+,;=:-._") or "/"


def _query(query: str | None) -> frozenset[tuple[str, str]]:
    if not query or query.count("&") > MOST_PARAMETERS:
        return frozenset()
    pairs = parse_qsl(query.replace(";", "&"), keep_blank_values=False)
    return frozenset((key.lower(), value) for key, value in pairs if not _TRACKING.fullmatch(key))


def _article_number(host: str, path: str) -> str | None:
    """The article's number in an address: at the end of a slug, or six digits and more as last part."""
    last = path.rsplit("/", 1)[-1]
    if host in _NUMBERED_HOSTS:
        match = _SLUG_NUMBER.search(last) if path.count("/") == 1 else None
        return match[1] if match else None
    match = _LONG_NUMBER.search(last) if host != _DOIS and any(map(str.isdecimal, last)) else None
    return match[1] if match and not _is_date(match[1]) else None


def _is_date(digits: str) -> bool:
    return len(digits) == 8 and digits[:2] in ("19", "20") and digits[4:6] <= "12" and digits[6:] <= "31"


def host_words(hosts: Iterable[str]) -> tuple[str, ...]:
    """Words of which one stands, in small letters, in every address on one of some hosts, wrapped or not."""
    names = dict.fromkeys(host.partition(":")[0] for host in hosts)
    names |= dict.fromkeys(other for other, same in _SAME_SITES.items() if same in names)
    names |= dict.fromkeys(_unicode(name) for name in tuple(names) if "xn--" in name)
    return tuple(dict.fromkeys((*names, *(n.replace("-", "--").replace(".", "-") for n in names))))


def _unicode(host: str) -> str:
    try:
        return host.encode("ascii").decode("idna")
    except UnicodeError:
        return host


def same_page(first: Address, second: Address) -> bool:
    """Whether two addresses are spellings of the same page's."""
    if first.host != second.host:
        return False
    if first.number is not None or second.number is not None:
        if first.number == second.number:
            return True
        if first.host in _NUMBERED_HOSTS:
            return False
    if first.path != second.path:
        return False
    if first.query <= second.query or second.query <= first.query:
        return first.path != "/" or first.query == second.query
    return False


_PART = lazy_pattern(r"/(?:print|full|single|all|comments?|comment-page-\d+|(?:page/)?\d{1,2})")


def _is_part(address: Address, article: Address) -> bool:
    """Whether an address is that of one page of the article, or of all of it in another form."""
    return (
        address.host == article.host
        and len(article.path) > 1
        and address.path.startswith(article.path)
        and _PART.fullmatch(address.path, len(article.path)) is not None
    )


def _is_no_articles(path: str) -> bool:
    """Whether a path begins as those do that lead to no article, behind a language or not."""
    first, _, rest = path.lower().removeprefix("/").partition("/")
    return _is_no_article(first) or (_LOCALE.fullmatch(first) is not None and _is_no_article(rest.partition("/")[0]))


def _is_no_article(segment: str) -> bool:
    name = segment.partition(".")[0]
    if name in _NO_ARTICLES:
        return True
    bare = name.removeprefix("wp-").removesuffix("-guidelines")
    is_word = bare.replace("_", "").isalnum()
    return is_word and (bare != name or name.startswith(_NO_ARTICLE_STEMS))


def classify(url: str, article: Address | None, home: Address | None = None) -> Target:
    """Say what `url` is, seen from the original's address and its publisher's home page."""
    address = parse_address(url)
    if address is None:
        return Target.NONE
    if article is not None and (same_page(address, article) or _is_part(address, article)):
        return Target.TRANSLATION if address.translated else Target.ARTICLE
    if home is not None and same_page(address, home):
        return Target.HOME
    hosts = {a.host for a in (article, home) if a is not None}
    if address.host not in hosts:
        return Target.NONE
    if address.path.count("/") == 1 and _EDITION.match(address.path) and not address.query:
        return Target.HOME
    if _is_no_articles(address.path) and address.number is None:
        return Target.PAGE
    return Target.OTHER_ARTICLE
