"""The page counter: an accepted form, of the right article, loaded, and exactly one."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urljoin, urlsplit

from licensecheck.credits.model import Evidence
from licensecheck.document.lazy import holding
from licensecheck.document.model import Document, Embed
from licensecheck.lazy_pattern import lazy_pattern
from licensecheck.policy.checks.base import GIVE_ADDRESS, HOST, Check, options_schema
from licensecheck.policy.hosts import host_of
from licensecheck.policy.model import Case, Problem, Status

__all__ = ["CHECK"]

ARTICLE_ID = "{article.id}"


class _Counter(NamedTuple):
    """A counter that has one of the accepted forms; `article` is the number it carries, empty where it
    carries none.
    """

    embed: Embed
    address: str
    article: str
    evidence: Evidence


def run(case: Case) -> Iterable[Problem]:
    """One problem: the counter is in place, or what is wrong with it."""
    counters = list(_counters(case.facts.copy, case.rule.options["forms"]))
    if not counters:
        return (_missing(case),)
    article = case.facts.source.article_id
    if article is None and any(one.article for one in counters):
        return (_unknown_article(counters),)
    right = [one for one in counters if one.article in ("", article)]
    if not right:
        message = f"The page counter is that of article {counters[0].article}, not of this one, {article}."
        return (Problem(Status.FAIL, message, _evidence(counters)),)
    return (_loaded(right),)


def _missing(case: Case) -> Problem:
    """That there is no counter; what comes from the counter's host, and is none, is shown."""
    copy, hosts = case.facts.copy, {_host(form) for form in case.rule.options["forms"]}
    words = _in_words(copy, case.rule.options["forms"])
    if words is not None:
        message = "The page counter stands on the page as words that readers see, and counts nobody."
        return Problem(Status.FAIL, message, (words,), _PASTE)
    near = [one for one in holding(copy.embeds, tuple(hosts), ()) if host_of(one.url) in hosts]
    if not near:
        return Problem(Status.FAIL, "The page counter is missing.", remedy=case.rule.remedy)
    evidence = tuple(Evidence(text=one.url, where="copy", place=copy.place_of(one)) for one in near)
    message = "The page counter is missing: what comes from its host here has not the address of an article's counter."
    return Problem(Status.FAIL, message, evidence, case.rule.remedy)


_PASTE = (
    "Take the words out, and paste the counter's code as HTML: into the code view of the content system, not among the"
    " text."
)


def _in_words(copy: Document, forms: Iterable[Mapping[str, Any]]) -> Evidence | None:
    """Where a counter's address stands in the text: its code was escaped, or pasted among the words."""
    for form in forms:
        at = copy.text.find(_host(form) + form.get("path", "/").partition(ARTICLE_ID)[0])
        if at >= 0:
            start = max(copy.text.rfind(mark, 0, at) for mark in " \n<\"'(") + 1
            address = copy.text[start : start + _LONGEST_SHOWN].split()[0]
            return Evidence(text=address.rstrip("\"'>/)"), where="copy", place=copy.place(start))
    return None


_LONGEST_SHOWN = 200


def _loaded(right: list[_Counter]) -> Problem:
    loading = [one for one in right if one.embed.loads]
    if not loading and any(map(_comes_later, right)):
        message = (
            "The page counter waits for a script of the page, which loads pictures when readers reach them;"
            " check that it counts."
        )
        tag = getattr(right[0].embed.node, "tag", "")
        remedy = f"Write img in the place of {tag}." if tag.startswith("amp-") else _NOT_LATER
        return Problem(Status.REVIEW, message, _evidence(right), remedy)
    if not loading:
        return _idle(right)
    if len(loading) > 1:
        message = f"The page counter stands {len(loading)} times, so each reader is counted more than once."
        return Problem(
            Status.FAIL, message, _evidence(loading), "Keep one of the counters and remove the others."
        )
    return Problem(Status.PASS, "The page counter is in place.", _evidence(loading))


_NOT_LATER = "Exclude the counter from lazy loading."


def _idle(right: list[_Counter]) -> Problem:
    """Why a browser does not load the counter, and what makes it."""
    reason, place = right[0].embed.reason, right[0].evidence.place
    line = f" (line {place.line})" if place is not None else ""
    why, remedy = _IDLE.get(reason) or (
        f"its address stands in {reason}, which only a script loads",
        f"Write src in the place of {reason}{{line}}.",
    )
    message = f"The page counter is in the page's code, but a browser does not load it: {why}."
    return Problem(Status.FAIL, message, _evidence(right), remedy.format(line=line))


_IDLE = {
    "comment": ("it stands in a comment", "Take the comment marks away{line}."),
    "noscript": (
        "it stands in a noscript element, which counts only readers without scripts",
        "Take the counter out of the noscript element{line}.",
    ),
    "template": ("it stands in a template, which shows and loads nothing", "Take it out of the template{line}."),
}
"""Why a counter does not load, and what makes it."""


def _comes_later(counter: _Counter) -> bool:
    """Whether an element has the form of what a script loads, or the marks of one that does so when a reader comes
    near: of a dozen plug-ins each calls it lazy, but for one."""
    if counter.embed.waits:
        return True
    attributes = counter.embed.attributes
    named = " ".join((*attributes, attributes.get("class") or "")).casefold()
    return any(mark in named for mark in _LATER)


_LATER = ("lazy", "lozad")


def _unknown_article(counters: list[_Counter]) -> Problem:
    message = (
        f"A page counter of article {counters[0].article} stands here, but the original's number is not"
        " known."
    )
    return Problem(Status.REVIEW, message, _evidence(counters), GIVE_ADDRESS)


def _evidence(counters: list[_Counter]) -> tuple[Evidence, ...]:
    return tuple(one.evidence for one in counters)


def _counters(copy: Document, forms: Iterable[Mapping[str, Any]]) -> Iterable[_Counter]:
    accepted = list(forms)
    hosts = tuple(dict.fromkeys(map(_host, accepted)))
    attributes = tuple(dict.fromkeys(form["attribute"] for form in accepted if "attribute" in form))
    for embed in holding(copy.embeds, hosts, attributes):
        if not _may_count(embed, hosts, attributes):
            continue
        for form in accepted:
            address = _address(embed, form)
            article = _match(address, embed, form) if address else None
            if article is not None:
                evidence = Evidence(text=address, where="copy", place=copy.place_of(embed))
                yield _Counter(embed, address, article, evidence)
                break


def _may_count(embed: Embed, hosts: Iterable[str], attributes: Iterable[str]) -> bool:
    """Almost every embed is on another host, and a plain search says so without taking the address apart."""
    if any(map(embed.url.casefold().__contains__, hosts)):
        return True
    return bool(attributes) and any(map(embed.attributes.__contains__, attributes))


def _host(form: Mapping[str, Any]) -> str:
    return str(form["host"]).casefold().removeprefix("www.")


def _address(embed: Embed, form: Mapping[str, Any]) -> str:
    """The address that the form speaks of: what the element loads, or what one of its attributes holds."""
    if "attribute" not in form:
        return embed.url
    return urljoin(embed.url, embed.attributes.get(form["attribute"], ""))


def _match(address: str, embed: Embed, form: Mapping[str, Any]) -> str | None:
    """The article's number in an address of this form (empty where the form has none), `None` for another
    address.
    """
    if _host(form) not in address.casefold():
        return None
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if embed.tag not in form.get("elements", ("img", "script", "iframe")) or parts.scheme not in (
        "http",
        "https",
        "",
    ):
        return None
    if not _is_same_host((parts.hostname or "").removesuffix("."), _host(form)):
        return None
    given = (
        parse_qs(parts.query, keep_blank_values=True, max_num_fields=100)
        if parts.query.count("&") < 100
        else {}
    )
    pairs = [(form.get("path", parts.path), parts.path)]
    pairs += [(wanted, (given.get(name) or [""])[0]) for name, wanted in form.get("query", {}).items()]
    found = [_fill(wanted, text) for wanted, text in pairs]
    return None if None in found else "".join(part for part in found if part)


def _is_same_host(host: str, wanted: str) -> bool:
    """Whether a host is the wanted one, with "www." before it perhaps: no server answers to that before a name such as
    "counter.example.org"."""
    return host == wanted or (host == f"www.{wanted}" and _SITE.fullmatch(wanted) is not None)


_SITE = lazy_pattern(r"[^.]+(?:\.[^.]{2,4})?\.[^.]+")
"""The host of a site of its own: example.org, example.co.uk."""


def _fill(template: str, text: str) -> str | None:
    """The article's number where `text` is the template with a number in it; empty where the template holds
    none.
    """
    before, mark, after = template.partition(ARTICLE_ID)
    if not mark:
        return "" if text == template else None
    number = text[len(before) : len(text) - len(after)]
    fits = text.startswith(before) and text.endswith(after) and number != "" and "/" not in number
    return number if fits else None


_TEXT: Mapping[str, Any] = {"type": "string", "minLength": 1, "maxLength": 300}
_VALUE: Mapping[str, Any] = {
    **_TEXT,
    "pattern": r"^[^{}]*(\{article\.id\}[^{}]*)?$",
    "x-expected": "text whose only parameter, if any, is {article.id}",
}
_PATH: Mapping[str, Any] = {
    **_TEXT,
    "pattern": r"^/[^{}]*(\{article\.id\}[^{}]*)?$",
    "x-expected": "a path that begins with / and whose only parameter, if any, is {article.id}",
}
_FORM: Mapping[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["host"],
    "properties": {
        "host": {**HOST, "description": "The host the counter is loaded from (a site's own: www. or not)."},
        "path": {**_PATH, "description": "The whole path; {article.id} stands for the original's number."},
        "query": {
            "description": "Parameters the address has to carry, with their values; {article.id} as above.",
            "type": "object",
            "additionalProperties": _VALUE,
        },
        "elements": {
            "description": "The elements it may be loaded by (default: all three).",
            "type": "array",
            "minItems": 1,
            "items": {"enum": ["img", "script", "iframe"]},
        },
        "attribute": {
            **_TEXT,
            "description": "The address stands in this attribute, not in what the element loads.",
        },
        "note": {**_TEXT, "description": "Where or when this form is in use."},
    },
}
CHECK = Check(
    run=run,
    description="The publisher's page counter stands in the copy: one of the forms, with the original's"
    " number, loaded by a browser, exactly once.",
    options=options_schema(
        {
            "forms": {"description": "The accepted forms.", "type": "array", "minItems": 1, "items": _FORM},
        },
        required=("forms",),
    ),
    example={"forms": [{"host": "counter.example.org", "path": "/content/{article.id}/count.gif"}]},
    needs_links=True,
)
