"""`verify()`: the whole check on one page."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from os import PathLike
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from licensecheck.compare.comparing import compare
from licensecheck.compare.model import Category, Comparison
from licensecheck.credits.copy.credits import read_credits
from licensecheck.credits.model import Author, Source
from licensecheck.credits.names.publishers import known_as
from licensecheck.credits.original.source import SourceOverrides, read_source
from licensecheck.document.model import Document
from licensecheck.fetch import FetchOptions
from licensecheck.load import load
from licensecheck.missing_parts import as_named
from licensecheck.originals import OriginalOptions, find_originals
from licensecheck.policy.choose import Choice, choose
from licensecheck.policy.hosts import host_of, is_on, parents
from licensecheck.policy.judge import judge
from licensecheck.policy.model import Facts, Judgement, RuleSet, Waiver
from licensecheck.report.model import Report, build_report
from licensecheck.usable import refuse_unusable

if TYPE_CHECKING:
    Target = str | PathLike[str] | Document

__all__ = ["verify"]


class _Version(NamedTuple):
    """One version of the original, and how the copy stands to it."""

    document: Document
    source: Source
    comparison: Comparison
    is_told: bool = False


def verify(
    copy: Target,
    source: Target | Sequence[Target] | None = None,
    rules: str | PathLike[str] = "auto",
    copy_url: str | None = None,
    source_url: str | None = None,
    *,
    authors: Sequence[str | Author] = (),
    publisher: str | None = None,
    license: str | None = None,  # noqa: A002 - the key of reports and rules
    medium: str = "web",
    fetch: FetchOptions | None = None,
    originals: OriginalOptions | None = None,
    rules_by_host: Mapping[str, str] | None = None,
    waivers: Sequence[Waiver] = (),
    stdin: BinaryIO | None = None,
) -> Report:
    """Check one republished copy against its original.

    `copy` and `source` are a path, an http(s) address or a loaded document; `source=None` means the original that the
    copy itself names; several sources are versions of one original, and the one that fits best is judged against.
    `rules` is the name of a bundled rule set, a path (a `PathLike` always is), or "auto". `copy_url` and `source_url`
    say where a local file was published; `authors` ("Name, Institution" or "Name"), `publisher` and `license` say what
    the original's page does not. `medium` is "web" or "print". `fetch` bounds the fetching of pages; `originals` says
    how originals are found where that is different.
    `rules_by_host` names the rule sets of originals on some hosts (with subdomains), before what `rules` says.
    `waivers` are what a person has approved (`licensecheck.policy.waivers.load_waivers`); those for this copy count.

    Raises CouldNotCheck where no verdict can be given, InvalidRules for a rule set that cannot be used, and
    WrongUsageError, a ValueError, for a value that can never be meant.
    """
    named: tuple[Author, ...] = ()
    if source_url or copy_url or authors or license or medium != "web":
        named = _given(authors, source_url=source_url, copy_url=copy_url, license=license, medium=medium)
    options = fetch or FetchOptions()
    document = load(copy, options=options, stdin=stdin, url=copy_url)
    overrides = SourceOverrides(authors=named, publisher=publisher, license=license, source_url=source_url)
    found = find_originals(
        document,
        source,
        source_url=source_url,
        options=originals or OriginalOptions(fetch=options),
        stdin=stdin,
    )
    versions = [_version(document, original, overrides) for original in found.documents]
    fitting = min(versions, key=_distance) if len(versions) > 1 else versions[0]
    refuse_unusable(document, fitting.document, fitting.comparison)
    choice = _chosen(rules, rules_by_host, fitting)
    checked = datetime.now(UTC)
    facts = _facts(document, fitting, choice.rule_set, medium=medium, checked=checked.date())
    judgement = _judged(choice.rule_set, facts, waivers, checked.date())
    return build_report(
        facts=facts,
        judgement=judgement,
        rule_set=choice.rule_set,
        why=choice.why + _which_version(versions, fitting),
        checked=checked,
        named_by=found.named_by,
    )


def _given(
    authors: Sequence[str | Author],
    *,
    source_url: str | None,
    copy_url: str | None,
    license: str | None,  # noqa: A002 - the key of reports and rules
    medium: str,
) -> tuple[Author, ...]:
    """The authors that a caller names; refuses what is said of the pages where it can never be meant."""
    from licensecheck.given_values import check_given, given_author  # most runs say nothing of them

    check_given(source_url=source_url, copy_url=copy_url, license=license, medium=medium)
    return tuple(map(given_author, (authors,) if isinstance(authors, str) else authors))


def _chosen(rules: str | PathLike[str], rules_by_host: Mapping[str, str] | None, version: _Version) -> Choice:
    """The rule set that the original's host has, or that is asked for, or that its page tells of itself."""
    asked = _by_host(rules_by_host, version.document, version.source) or _named(rules)
    return choose(asked, version.source, version.document)


def _facts(copy: Document, version: _Version, rule_set: RuleSet, *, medium: str, checked: date) -> Facts:
    """What is known of a copy and of the version of the original that it is judged against."""
    at_home = is_on(version.source.url or "", rule_set.applies_to.hosts)
    original = known_as(version.source, rule_set.publisher, at_home=at_home)
    credit = read_credits(copy, original, version.comparison)
    return Facts(
        copy=copy,
        original=version.document,
        source=original,
        credits=credit,
        comparison=as_named(version.comparison, credit),
        medium=medium,
        checked=checked,
    )


def _judged(rule_set: RuleSet, facts: Facts, waivers: Sequence[Waiver], today: date) -> Judgement:
    """The judgement by a rule set, less what a person has approved."""
    judgement = judge(rule_set, facts)
    if not waivers:
        return judgement
    from licensecheck.policy.waivers import apply_waivers

    return apply_waivers(judgement, rule_set, facts.copy, waivers, today)


def _version(copy: Document, original: Document, overrides: SourceOverrides) -> _Version:
    """An original as its page shows it, or as it tells it to machines where it shows a part or nothing of it."""
    source = read_source(original, overrides=overrides)
    if source.title is None:
        from licensecheck.compare.heads.shared_headline import shared_headline

        source = source._replace(title=shared_headline(original, copy))
    comparison = compare(original, copy, source)
    shown = _Version(original, source, comparison)
    if any("articleBody" in entry for entry in original.metadata.json_ld):
        return _told(copy, shown) or shown
    return shown


def _told(copy: Document, shown: _Version) -> _Version | None:
    from licensecheck.document.told_article import told_article

    start, end = shown.comparison.original_region
    told = told_article(shown.document, beyond=_MORE * (end - start))
    if told is None:
        return None
    comparison = compare(told, copy, shown.source)
    if comparison.words <= _MORE * shown.comparison.words:
        return None
    return _Version(told, shown.source, comparison, is_told=True)


_MORE = 1.5
"""How many times as much a page tells as it shows, from which it shows a part: data also hold captions and boxes."""


def _named(rules: str | PathLike[str]) -> str:
    """Return what names a rule set; a path of one part is no bundled name."""
    return rules if isinstance(rules, str) else os.path.join(".", rules)   # noqa: PTH118 - Path drops the "./"


def _by_host(rules_by_host: Mapping[str, str] | None, original: Document, source: Source) -> str | None:
    """The rule set that is named for the original's host, the nearest domain first."""
    if not rules_by_host:
        return None
    domains = parents(host_of(original.url or source.url))
    return next((rules_by_host[domain] for domain in domains if domain in rules_by_host), None)


def _distance(version: _Version) -> tuple[bool, int, int]:
    """How far the copy is from a version of the original: by the words that differ, then by those of the site's own
    boxes, which stand otherwise beside each version."""
    comparison = version.comparison
    added = {True: 0, False: 0}
    for edit in comparison.edits:
        added[edit.category is Category.FURNITURE] += len(edit.copy.text.split())
    missing = comparison.words - comparison.words_kept
    return not comparison.words_kept, missing + added[False], added[True]


_FROM_DATA = (
    "; the original's text was read from its page's code (JSON-LD, articleBody), for the page does not show all of it"
)


def _which_version(versions: Sequence[_Version], fitting: _Version) -> str:
    told = _FROM_DATA if fitting.is_told else ""
    if len(versions) < 2:
        return told
    return told + f"; of {len(versions)} versions of the original, {fitting.document.location} fits the copy best"
