"""Addresses that hold another one: those of archives, caches, redirects and translation services."""

import re
from urllib.parse import parse_qsl, urlsplit

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["LONGEST", "MOST_PARAMETERS", "may_hold_another", "unwrap"]

LONGEST = 4000
"""Characters of an address that is read."""
MOST_PARAMETERS = 100
"""Parameters of an address that are read."""
_MOST_WRAPPERS = 5
_ARCHIVED = lazy_pattern(r"^/(?:web/)?[\d*]{4,14}(?:[a-z]{2}_)?/(https?:/{1,2}.+)$", re.IGNORECASE)
_ARCHIVES = frozenset(
    ("web.archive.org", "archive.org", "archive.ph", "archive.today", "archive.is", "wayback.archive-it.org")
)
_REDIRECTS = frozenset(
    (
        "l.facebook.com", "lm.facebook.com", "facebook.com", "google.com", "out.reddit.com", "t.umblr.com",
        "l.instagram.com", "l.messenger.com", "href.li", "away.vk.com", "vk.com", "slack-redir.net",
        "safelinks.protection.outlook.com", "linkedin.com", "translate.google.com", "getpocket.com",
        "youtube.com", "duckduckgo.com", "steamcommunity.com", "disq.us",
    )
)
_SHARING = lazy_pattern(
    r"shar|search|^/results\b|/(?:dialog|edit|intent|mark|plugins|post|save|send|submit)\b", re.IGNORECASE
)
"""Paths on those hosts that hand an address on to others, or look for it, and do not lead a reader there."""
_SEARCH_ENGINES = ("google.", "duckduckgo.")
"""Hosts whose first page looks for what it is given."""
_WRAPPING = (".translate.goog", ".cdn.ampproject.org", ".safelinks.protection.outlook.com")
_TARGET_PARAMETERS = ("u", "url", "q", "to", "target", "redirect", "z")


def may_hold_another(host: str) -> bool:
    """Whether addresses on a host, in small letters, may hold others."""
    bare = host.removeprefix("www.")
    return bare in _ARCHIVES or bare in _REDIRECTS or bare.startswith("google.") or host.endswith(_WRAPPING)


def unwrap(url: str) -> tuple[str, bool]:
    """Take an address out of archives, redirects, caches and translation services; was it translated?"""
    url = url.strip()[:LONGEST]
    if url.startswith("//"):
        url = "https:" + url
    translated = False
    for _ in range(_MOST_WRAPPERS):
        inner, by_translation = _inner(url)
        if inner is None:
            break
        url, translated = inner, translated or by_translation
    return url, translated


def _inner(url: str) -> tuple[str | None, bool]:
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").lower()
    except ValueError:
        return None, False
    bare = host.removeprefix("www.")
    if bare in _ARCHIVES:
        match = _ARCHIVED.match(parts.path)
        return (
            (
                re.sub(r"^(https?:)/+", r"\1//", match[1], flags=re.IGNORECASE)
                + (f"?{parts.query}" if parts.query else ""),
                False,
            )
            if match
            else (None, False)
        )
    if host.endswith(".translate.goog"):
        return f"https://{_undashed(host.removesuffix('.translate.goog'))}{parts.path}", True
    if host.endswith(".cdn.ampproject.org") or (
        bare.startswith("google.") and parts.path.startswith("/amp/")
    ):
        match = re.match(r"^/(?:[a-z]/|amp/)(?:s/)?([^/]+\.[^/]+.*)$", parts.path)
        return (f"https://{match[1]}", False) if match else (None, False)
    if bare in _REDIRECTS or bare.startswith("google.") or host.endswith(".safelinks.protection.outlook.com"):
        if _SHARING.search(parts.path) or (parts.path in ("", "/") and bare.startswith(_SEARCH_ENGINES)):
            return None, False
        return _parameter(parts.query), host.startswith("translate.")
    return None, False


def _undashed(host: str) -> str:
    return host.replace("--", "\0").replace("-", ".").replace("\0", "-")


def _parameter(query: str) -> str | None:
    if query.count("&") > MOST_PARAMETERS:
        return None
    found = dict(parse_qsl(query))
    return next(
        (found[k] for k in _TARGET_PARAMETERS if re.match(r"https?://", found.get(k, ""), re.IGNORECASE)),
        None,
    )
