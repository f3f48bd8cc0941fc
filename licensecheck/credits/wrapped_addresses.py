"""Addresses that hold another one: those of archives, caches, redirects and translation services."""

import re
from urllib.parse import parse_qsl, unquote, urlsplit

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["LONGEST", "MOST_PARAMETERS", "may_hold_another", "unwrap"]

LONGEST = 4000
"""Characters of an address that is read."""
MOST_PARAMETERS = 100
"""Parameters of an address that are read."""
_MOST_WRAPPERS = 5
_ARCHIVED = lazy_pattern(
    r"^/(?:web/|o/\w{4,8}/)?(?:(?:[\d*]{4,14}(?:[a-z]{2}_)?|\d{4}\.[\d.]{2,6}(?:-\d{2,6})?|newest|oldest)/)?"
    r"(https?:/{1,2}.+)$",
    re.IGNORECASE,
)
_ARCHIVES = frozenset(
    ("web.archive.org", "archive.org", "archive.ph", "archive.today", "archive.is", "wayback.archive-it.org")
)
_REDIRECTS = frozenset(
    (
        "l.facebook.com", "lm.facebook.com", "facebook.com", "google.com", "out.reddit.com", "t.umblr.com",
        "l.instagram.com", "l.messenger.com", "l.threads.com", "l.threads.net", "href.li", "away.vk.com", "vk.com",
        "slack-redir.net",
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
_WRAPPING = (
    ".translate.goog", ".cdn.ampproject.org", ".safelinks.protection.outlook.com", "webcache.googleusercontent.com",
    "urldefense.com", "urldefense.proofpoint.com",
)
_TARGET_PARAMETERS = ("u", "url", "q", "to", "target", "redirect", "z")


_CACHED = lazy_pattern(r"cache:(?:[\w-]{6,20}:)?((?:https?://)?[^\s+]+)")
"""A query for the page that Google keeps of an address, by itself or behind a key."""
_DEFENDED = lazy_pattern(r"^/v3/__(https?:/{1,2}.+?)__;", re.IGNORECASE)
"""An address that a guard of e-mail leads through, version 3; signs other than letters may stand for more of them."""


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
    if host in ("webcache.googleusercontent.com", "urldefense.com", "urldefense.proofpoint.com"):
        return _kept_or_defended(host, parts.path, parts.query), False
    if bare in _REDIRECTS or bare.startswith("google.") or host.endswith(".safelinks.protection.outlook.com"):
        if _SHARING.search(parts.path) or (parts.path in ("", "/") and bare.startswith(_SEARCH_ENGINES)):
            return None, False
        return _parameter(parts.query), host.startswith("translate.")
    return None, False


def _kept_or_defended(host: str, path: str, query: str) -> str | None:
    """The address of a page in a search engine's cache, or of a link that a guard of e-mail has rewritten."""
    given = dict(parse_qsl(query)) if query.count("&") <= MOST_PARAMETERS else {}
    if host == "webcache.googleusercontent.com":
        found = _CACHED.match(given.get("q", ""))
        return None if found is None else found[1] if "://" in found[1] else f"https://{found[1]}"
    third = _DEFENDED.match(path)
    if third is not None:
        return re.sub(r"^(https?:)/+", r"\1//", third[1], flags=re.IGNORECASE)
    second = given.get("u", "") if path.startswith("/v2/") else ""
    return unquote(second.replace("-", "%").replace("_", "/")) or None


def _undashed(host: str) -> str:
    return host.replace("--", "\0").replace("-", ".").replace("\0", "-")


def _parameter(query: str) -> str | None:
    if query.count("&") > MOST_PARAMETERS:
        return None
    if query[:8].lower().startswith(("http://", "https://")):
        return query        # href.li/?https://…
    found = dict(parse_qsl(query))
    return next(
        (found[k] for k in _TARGET_PARAMETERS if re.match(r"https?://", found.get(k, ""), re.IGNORECASE)),
        None,
    )
