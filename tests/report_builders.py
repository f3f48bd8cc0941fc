"""Small facts and judgements, made by hand, from which the report's tests build reports."""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from licensecheck.compare.model import Category, Comparison, Edit, Kind, Passage, Relation
from licensecheck.credits.model import Author, Credits, Evidence, Licence, Said, Source
from licensecheck.document.model import Document, Format, Metadata, Place
from licensecheck.policy.model import (
    Basis,
    Decision,
    Facts,
    Finding,
    JudgedEdit,
    Judgement,
    RuleSet,
    Severity,
    Status,
    Verdict,
    Waiver,
    WaiverUse,
)
from licensecheck.report import FORMATS, NotChecked, Style
from licensecheck.report.model import Report, build_report

CHECKED = datetime(2026, 11, 23, 19, 0, 0, tzinfo=UTC)


def document(location: str, **changes: Any) -> Document:
    values: dict[str, Any] = {
        "location": location,
        "url": None,
        "format": Format.HTML,
        "sha256": "ab" * 32,
        "text": "",
        "blocks": (),
        "links": (),
        "embeds": (),
        "hidden": lambda: (),
        "metadata": Metadata(title="The river that came back", language="en"),
        "locate": lambda _offset: Place(1, 1),
    }
    return Document(**(values | changes))


def source(**changes: Any) -> Source:
    values: dict[str, Any] = {
        "url": "https://news.example/river-1234",
        "title": "The river that came back",
        "authors": (Author(name="Ada Moor", institution="University of Lund"), Author(name="Ben Okri-Hale")),
        "publisher": "The Example",
        "publisher_url": "https://news.example/",
        "licence": Licence("by-nd", "4.0"),
        "license_url": "https://creativecommons.org/licenses/by-nd/4.0/",
        "copyright_notice": None,
        "article_id": None,
        "language": "en",
    }
    return Source(**(values | changes))


def passage(text: str, line: int, column: int = 1, start: int = 0) -> Passage:
    return Passage(text=text, start=start, end=start + len(text), line=line, column=column)


def edit(
    original: str = "22",
    copy: str = "27",
    *,
    kind: Kind = Kind.SUBSTITUTION,
    category: Category = Category.NUMBER,
    line: int = 31,
    before: str = "Last spring the wardens counted ",
    after: str = " otters along the lower",
    note: str | None = None,
) -> Edit:
    return Edit(
        kind=kind,
        category=category,
        original=passage(original, 4, 10),
        copy=passage(copy, line, 12, start=line * 100),
        before=before,
        after=after,
        note=note,
    )


def judged(one: Edit, decision: Decision = Decision.VIOLATION, reason: str | None = None) -> JudgedEdit:
    return JudgedEdit(edit=one, decision=decision, reason=reason)


def finding(rule: str = "page-counter", **changes: Any) -> Finding:
    values: dict[str, Any] = {
        "rule": rule,
        "title": "The page counter is in place",
        "status": Status.FAIL,
        "severity": Severity.ERROR,
        "basis": Basis.GUIDELINE,
        "clause": "Online: page view counter required",
        "message": "The page loads no counter.",
        "remedy": "Paste the counter from the Republish dialog.",
        "evidence": (),
    }
    return Finding(**(values | changes))


def passed(rule: str, title: str, message: str, basis: Basis = Basis.LICENCE) -> Finding:
    return finding(rule, title=title, message=message, status=Status.PASS, basis=basis, remedy=None)


def evidence(text: str, line: int, where: str = "copy") -> Evidence:
    return Evidence(text=text, where=where, place=Place(line, 3))


def comparison(edits: tuple[Edit, ...] = (), **changes: Any) -> Comparison:
    values: dict[str, Any] = {
        "relation": Relation.COPY,
        "edits": edits,
        "words": 870,
        "words_kept": 868,
        "copy_region": (0, 0),
        "copy_matched": (),
        "original_region": (0, 0),
        "original_matched": (),
    }
    return Comparison(**(values | changes))


def no_credits() -> Credits:
    return Credits(
        authors=(),
        publisher=Said.YES,
        publisher_evidence=(),
        source_links=(),
        licences=(),
        counters=(),
        copyright_notice=None,
        copyright_evidence=(),
        relicensing=(),
        find_excerpt_notice=lambda: None,
        find_change_notice=lambda: None,
        canonical=None,
    )


def rule_set() -> RuleSet:
    return RuleSet(
        id="the-example",
        title="The Example, republishing guidelines",
        location="rules/publishers/the-example.yaml",
        rules=(),
        extends=("cc-by-nd-4.0",),
    )


def report(
    *findings: Finding,
    edits: tuple[JudgedEdit, ...] = (),
    verdict: Verdict = Verdict.COMPLIANT,
    licence: Verdict | None = Verdict.COMPLIANT,
    guideline: Verdict | None = Verdict.COMPLIANT,
    location: str = "copy.html",
    checked: datetime = CHECKED,
    original: Source | None = None,
    waivers: tuple[Waiver, ...] = (),
    **compared: Any,
) -> Report:
    facts = Facts(
        copy=document(location),
        original=document("original.html"),
        source=original or source(),
        credits=no_credits(),
        comparison=comparison(tuple(one.edit for one in edits), **compared),
    )
    judgement = Judgement(
        verdict=verdict, licence=licence, guideline=guideline, findings=findings, edits=edits,
        waivers=tuple(WaiverUse(waiver=one, state="used") for one in waivers),
    )
    return build_report(
        facts=facts,
        judgement=judgement,
        rule_set=rule_set(),
        why="the original is on news.example",
        checked=checked,
    )


def full_report() -> Report:
    """A report with something in every section."""
    return report(
        passed("author-credit", "The authors are named", "The byline names Ada Moor and Ben Okri-Hale."),
        finding(
            "no-edits",
            title="The text is unchanged",
            basis=Basis.LICENCE,
            clause="CC BY-ND 4.0 §2(a)(1)(B)",
            message="2 passages differ in a way that the licence does not permit.",
            remedy="Restore the original's text.",
        ),
        finding(),
        finding(
            "source-link",
            title="A link leads to the original",
            status=Status.REVIEW,
            message="The only address of the original stands in the front matter.",
            remedy="Link the original where readers see it.",
            evidence=(evidence("https://news.example/river-1234", 5),),
        ),
        finding(
            "canonical",
            title="The canonical link names the original",
            severity=Severity.WARNING,
            message="It names the copy itself.",
            remedy=None,
        ),
        finding(
            "institution-credit",
            title="The institutions are named",
            status=Status.NOT_APPLICABLE,
            message="The original names no institutions.",
            remedy=None,
        ),
        finding(
            "images",
            title="Pictures may be used",
            status=Status.MANUAL,
            severity=Severity.WARNING,
            message="May the site use the pictures? A page does not show it.",
            remedy=None,
        ),
        edits=(
            judged(edit(copy="twenty-eight", line=44), reason="another number"),
            judged(edit()),
            judged(edit("colour", "color", category=Category.SPELLING), Decision.REVIEW, "a house's style"),
            judged(edit("“", '"', category=Category.TYPOGRAPHY), Decision.ALLOWED),
            judged(edit("”", '"', category=Category.TYPOGRAPHY), Decision.ALLOWED),
            judged(
                edit("", "Advertisement", kind=Kind.INSERTION, category=Category.FURNITURE), Decision.ALLOWED
            ),
        ),
        verdict=Verdict.VIOLATION,
        licence=Verdict.VIOLATION,
        guideline=Verdict.VIOLATION,
    )


def render_as(
    name: str, reports: Sequence[Report], errors: Sequence[NotChecked] = (), style: Style | None = None
) -> str:
    """What a run over these copies writes, its pieces sent between processes."""
    one = FORMATS[name]()(style or Style(), len(reports) + len(errors))
    body = [one.add(pickle.loads(pickle.dumps(one.piece(report)))) for report in reports]
    head, tail = one.ends(errors)
    return "".join((head, *body, tail))
