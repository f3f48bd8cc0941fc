"""Facts by hand to judge rules by: an article of two authors, copied faultlessly unless a test says so."""

from __future__ import annotations

from typing import Any

from licensecheck.compare.model import Category, Comparison, Edit, Kind, Passage, Relation
from licensecheck.credits.model import (
    Author,
    AuthorCredit,
    Credits,
    Evidence,
    ExcerptNotice,
    Licence,
    LicenceStatement,
    Said,
    Source,
    SourceLink,
)
from licensecheck.document.model import Document, Embed, Format, Link, Metadata, Place
from licensecheck.policy.checks import CHECKS
from licensecheck.policy.model import Basis, Facts, Finding, Permission, Relaxations, Rule, RuleSet, Severity

URL = "https://theconversation.com/why-rivers-bend-12345"
BY_ND = Licence("by-nd", "4.0")
COUNTER = "https://counter.theconversation.com/content/12345/count.gif?distributor=republish-lightbox-basic"
ADA = Author(
    name="Ada Okoye",
    institution="University of Lagos",
    url="https://theconversation.com/profiles/ada-okoye-1",
)
BEN = Author(name="Ben Marsh")


def evidence(text: str = "some words") -> Evidence:
    return Evidence(text=text, where="copy", place=Place(3, 5))


def document(**changes: Any) -> Document:
    values: dict[str, Any] = {
        "location": "copy.html",
        "url": None,
        "format": Format.HTML,
        "sha256": "0" * 64,
        "text": "Rivers bend.",
        "blocks": (),
        "links": (),
        "embeds": (),
        "hidden": tuple,
        "metadata": Metadata(),
        "locate": lambda offset: Place(1, offset + 1),
    }
    return Document(**(values | changes))


def link(url: str, start: int = 0) -> Link:
    return Link(href=url, url=url, rel=frozenset(), start=start, end=start + 4)


def embed(url: str = COUNTER, *, tag: str = "img", loads: bool = True, **attributes: str) -> Embed:
    return Embed(tag=tag, url=url, alt="", loads=loads, offset=4, attributes=attributes)


def passage(text: str) -> Passage:
    return Passage(text=text, start=0, end=len(text), line=7, column=2)


def edit(category: str, original: str = "22", copy: str = "27", kind: Kind = Kind.SUBSTITUTION) -> Edit:
    return Edit(
        kind=kind,
        category=Category(category),
        original=passage(original),
        copy=passage(copy),
        before="the river has",
        after="bends in all",
    )


def comparison(*edits: Edit, **changes: Any) -> Comparison:
    values: dict[str, Any] = {
        "relation": Relation.COPY,
        "edits": edits,
        "words": 600,
        "words_kept": 599,
        "copy_region": (0, 12),
        "copy_matched": ((0, 12),),
        "original_region": (0, 12),
        "original_matched": ((0, 12),),
        "title": "Why rivers bend",
    }
    return Comparison(**(values | changes))


def source(**changes: Any) -> Source:
    values: dict[str, Any] = {
        "url": URL,
        "title": "Why rivers bend",
        "authors": (ADA, BEN),
        "publisher": "The Conversation",
        "publisher_url": "https://theconversation.com/",
        "licence": BY_ND,
        "license_url": None,
        "copyright_notice": None,
        "article_id": "12345",
        "language": "en",
    }
    return Source(**(values | changes))


def author(
    who: Author = ADA, *, linked: Said = Said.YES, institution: Said = Said.YES, **changes: Any
) -> AuthorCredit:
    return AuthorCredit(
        **({"author": who, "named": Said.YES} | changes),
        find_link=lambda: (linked, ()),
        find_institution=(lambda: (institution, ())) if who.institution else None,
    )


def statement(
    licence: Licence | None = BY_ND, *, named: bool = True, linked: bool = True, said: Said = Said.YES
) -> LicenceStatement:
    return LicenceStatement(
        licence=licence, url=None, named=named, linked=linked, said=said, evidence=evidence()
    )


def source_link(target: str = "article", said: Said = Said.YES) -> SourceLink:
    return SourceLink(target=target, said=said, evidence=evidence())


def credits_of(
    *,
    excerpt_notice: Evidence | None = None,
    unlinked_excerpt_notice: Evidence | None = None,
    change_notice: Evidence | None = None,
    **changes: Any,
) -> Credits:
    said = excerpt_notice or unlinked_excerpt_notice
    notice = ExcerptNotice(said, is_linked=excerpt_notice is not None) if said is not None else None
    values: dict[str, Any] = {
        "authors": (author(), author(BEN)),
        "publisher": Said.YES,
        "publisher_evidence": (),
        "source_links": (source_link(),),
        "licences": (statement(),),
        "counters": (),
        "copyright_notice": None,
        "copyright_evidence": (),
        "relicensing": (),
        "find_excerpt_notice": lambda: notice,
        "find_change_notice": lambda: change_notice,
        "canonical": None,
    }
    return Credits(**(values | changes))


def facts(*edits: Edit, **changes: Any) -> Facts:
    """Facts without a fault; `compared`, `original_source` and `said` change parts of the three readings."""
    compared, original, said = (changes.pop(key, {}) for key in ("compared", "original_source", "said"))
    values: dict[str, Any] = {
        "copy": document(embeds=(embed(),)),
        "original": document(location="original.html", url=URL),
        "source": source(**original),
        "credits": credits_of(**said),
        "comparison": comparison(*edits, **compared),
    }
    return Facts(**(values | changes))


def rule(check: str, **changes: Any) -> Rule:
    options = {**CHECKS[check].defaults(), **changes.pop("options", {})}
    values: dict[str, Any] = {
        "id": check,
        "title": "The rule is kept",
        "check": check,
        "severity": Severity.ERROR,
        "basis": Basis.LICENCE,
        "clause": "Clause 1",
        "remedy": "Mend it.",
        "options": options,
        "origin": ("test",),
    }
    return Rule(**(values | changes))


def rule_set(*rules: Rule, permits: tuple[str, ...] = (), note: bool = False, **changes: Any) -> RuleSet:
    permission = Permission(
        permits=permits, clause="guidelines: as you like", granted_by="The Paper", note=note
    )
    values: dict[str, Any] = {
        "id": "test",
        "title": "Test rules",
        "location": "test.yaml",
        "rules": rules,
        "licence": BY_ND,
        "relaxations": Relaxations((permission,) if permits else ()),
    }
    return RuleSet(**(values | changes))


def outcome(check: str, given: Facts, rules: RuleSet | None = None, **changes: Any) -> list[tuple[str, str]]:
    """Status and message of what one check finds, judged with its rule alone."""
    one = rule(check, **changes)
    return [
        (found.status.value, found.message)
        for found in findings((rules or rule_set())._replace(rules=(one,)), given)
    ]


def findings(rules: RuleSet, given: Facts) -> tuple[Finding, ...]:
    from licensecheck.policy.judge import judge

    return judge(rules, given).findings


def statuses(check: str, given: Facts, rules: RuleSet | None = None, **changes: Any) -> list[str]:
    return [status for status, _ in outcome(check, given, rules, **changes)]
