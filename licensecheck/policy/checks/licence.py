"""The licence: named in words, and linked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from licensecheck.credits.licences.names import licence_url
from licensecheck.credits.model import Licence, LicenceStatement, Said
from licensecheck.policy.checks.base import NO_OPTIONS, Check, options_schema, permission_words
from licensecheck.policy.checks.instructions import out_of_sight, shown_again
from licensecheck.policy.license_key import named
from licensecheck.policy.model import Case, Problem, Status

__all__ = ["LINK", "NOTICE"]

_GIVE_LICENCE = "Check again with --license ID, the licence that the original is under."
_SEEN = (Said.YES, Said.ALMOST, Said.DIFFERENTLY)


def run_notice(case: Case) -> Iterable[Problem]:
    """One problem: does the copy say which licence the article is under?"""
    statements = [one for one in case.facts.credits.licences if one.named or one.linked]
    return (_judged(case, statements, "names", bool(case.rule.options["creative_commons_is_enough"])),)


def run_link(case: Case) -> Iterable[Problem]:
    """One problem: does the copy link to the licence?"""
    statements = [one for one in case.facts.credits.licences if one.linked]
    return (_judged(case, statements, "links to", False),)


def _judged(case: Case, statements: Sequence[LicenceStatement], verb: str, any_is_enough: bool) -> Problem:
    seen = [one for one in statements if one.said in _SEEN]
    expected = _expected(case)
    right = [one for one in seen if one.licence is not None and _agree(one.licence, expected, _assumed(case))]
    wrong = [one for one in seen if one.licence is not None and one not in right]
    vague = [one for one in seen if one.licence is None]
    if any(one.said is Said.YES for one in right):
        return (any_is_enough and _misled(case, right, wrong)) or _stated(case, right, wrong, verb)
    if wrong and not right:
        return _other(case, wrong[0], expected, verb)
    if right:
        return _by_reference(case, expected) or _stated(case, right, wrong, verb)
    if vague and (any_is_enough or not _shown_by_original(case)):
        return _vague(case, vague[0], any_is_enough)
    return _by_reference(case, expected) or _missing(case, statements, verb)


def _shown_by_original(case: Case) -> bool:
    """May the licence be left to the original's page (CC 4.0 §3(a)(2)), which states it and which the copy
    links to?
    """
    linked = any(
        link.target == "article" and link.said is Said.YES for link in case.facts.credits.source_links
    )
    return case.rule_set.lenient and linked and case.facts.source.licence is not None


def _by_reference(case: Case, expected: Licence | None) -> Problem | None:
    if not _shown_by_original(case):
        return None
    which = f" ({named(expected)})" if expected is not None else ""
    message = (
        f"The copy links to the original, whose page states the licence{which}: a reasonable manner, as these rules"
        " take it."
    )
    return Problem(Status.PASS, message)


def _stated(case: Case, right: list[LicenceStatement], wrong: list[LicenceStatement], verb: str) -> Problem:
    sure = next((one for one in right if one.said is Said.YES), right[0])
    licence = named(sure.licence) if sure.licence else "a Creative Commons licence"
    evidence = (sure.evidence,)
    only_linked = not any(one.named for one in right)
    contrary = next((one for one in wrong if _is_contrary(one, verb, only_linked=only_linked)), None)
    if contrary is not None and contrary.licence is not None:
        other = named(contrary.licence)
        message = f"The copy {verb} {licence}, but for the same article also {other}."
        if only_linked and contrary.named:
            message = f"The copy links to {licence}, but its words name {other}."
        both = tuple(dict.fromkeys((*evidence, contrary.evidence)))
        return Problem(Status.REVIEW, message, both, _instead(case, contrary, sure.licence, verb))
    if sure.said is not Said.YES:
        message = f"The copy {verb} {licence} in a form or place that a person has to look at."
        if sure.linked and sure.url is None:
            message = f"The copy writes out the address of {licence}, but readers cannot follow it: it is no link."
        return Problem(Status.REVIEW, message, evidence, _remedy(case))
    return Problem(Status.PASS, f"The copy {verb} {licence}.{_assumption(case, sure.licence)}", evidence)


def _misled(case: Case, right: Sequence[LicenceStatement], wrong: Sequence[LicenceStatement]) -> Problem | None:
    """The right name with a link to another licence, where a name is enough and nobody need judge the link."""
    name = next(one for one in right if one.said is Said.YES)
    link = next((one for one in wrong if one.linked and not one.named and one.said is Said.YES), None)
    if link is None or any(one.linked for one in right) or link.licence is None or name.licence is None:
        return None
    message = f"The copy names {named(name.licence)}, but links to {named(link.licence)}."
    both = tuple(dict.fromkeys((name.evidence, link.evidence)))
    return Problem(Status.REVIEW, message, both, _instead(case, link, name.licence, "links to"))


def _is_contrary(wrong: LicenceStatement, verb: str, *, only_linked: bool) -> bool:
    """Whether another licence is stated beside the right one: its name for what the copy names, its link for links."""
    if wrong.said is not Said.YES:
        return False
    return verb == "links to" or (wrong.named and (only_linked or not wrong.contrasted))


def _other(case: Case, wrong: LicenceStatement, expected: Licence | None, verb: str) -> Problem:
    other = named(wrong.licence) if wrong.licence else "another licence"
    if expected is None:
        message = (
            f"The copy states {other}; the original's licence is not known, so they could not be compared."
        )
        return Problem(Status.REVIEW, message, (wrong.evidence,), _GIVE_LICENCE)
    states = verb if verb == "links to" else "states"
    is_under = "is taken to be under" if _assumed(case) else "is under"
    message = f"The copy {states} {other}, but the original {is_under} {named(expected)}.{_assumption(case)}"
    return Problem(Status.FAIL, message, (wrong.evidence,), _instead(case, wrong, expected, verb))


def _instead(case: Case, wrong: LicenceStatement, right: Licence | None, verb: str) -> str:
    if right is None:
        return _remedy(case)
    from licensecheck.policy.checks.licence_remedy import address_instead, words_instead

    return address_instead(case, wrong, right) if verb == "links to" else words_instead(case, wrong, right)


def _vague(case: Case, vague: LicenceStatement, is_enough: bool) -> Problem:
    evidence = (vague.evidence,)
    if is_enough and vague.said is Said.YES:
        message = (
            f"The copy says that the article is under a Creative Commons licence.{permission_words(case)}"
        )
        return Problem(Status.PASS, message + _assumption(case), evidence)
    message = "The copy speaks of Creative Commons without saying clearly which licence the article is under."
    return Problem(Status.REVIEW, message, evidence, _remedy(case))


def _missing(case: Case, statements: Sequence[LicenceStatement], verb: str) -> Problem:
    verb = {"names": "name", "links to": "link to"}[verb]
    hidden = tuple(one.evidence for one in statements if one.said is Said.HIDDEN)[:1]
    where = f" where a reader sees it{out_of_sight(hidden)}" if hidden else ""
    message = f"The copy does not {verb} the licence{where}.{_assumption(case)}"
    return Problem(Status.FAIL, message, hidden, shown_again(hidden, _remedy(case)))


def _expected(case: Case) -> Licence | None:
    """The original's licence: as its page states it, else as the rule set knows it."""
    stated, known = case.facts.source.licence, case.rule_set.licence
    if stated is None:
        return known
    if known is not None and stated.version is None and stated.unit == known.unit:
        return known
    return stated


def _assumed(case: Case) -> bool:
    """Is the version of the expected licence only assumed?"""
    stated = case.facts.source.licence
    return case.rule_set.license_assumed is not None and (stated is None or stated.version is None)


def _assumption(case: Case, stated: Licence | None = None) -> str:
    """That the original's version is not known, and which is assumed; what the copy states may be another."""
    expected = _expected(case)
    if expected is None or not _assumed(case):
        return ""
    if stated is not None and stated.version not in (None, expected.version):
        return (
            f" The original's version is not known, so that this is not held against it; {named(expected)} is an"
            f" assumption: {case.rule_set.license_assumed}"
        )
    return f" That it is {named(expected)} is an assumption: {case.rule_set.license_assumed}"


def _agree(stated: Licence, expected: Licence | None, assumed: bool) -> bool:
    """Is it the same licence, as far as the copy says which? An assumed version is held against nobody."""
    if expected is None or stated.unit != expected.unit:
        return False
    if assumed or stated.version is None or expected.version is None:
        return True
    return (stated.version, stated.jurisdiction) == (expected.version, expected.jurisdiction)


def _remedy(case: Case) -> str:
    expected = _expected(case)
    link = licence_url(expected)
    if expected is None or link is None:
        return case.rule.remedy
    return f"{case.rule.remedy} The licence is {named(expected)}, {link}"


NOTICE = Check(
    run=run_notice,
    description="The copy says which licence the article is under: the original's, by name, code or address.",
    options=options_schema(
        {
            "creative_commons_is_enough": {
                "description": "“Under a Creative Commons licence” is enough, without saying which.",
                "type": "boolean",
                "default": False,
            },
        }
    ),
    example={"creative_commons_is_enough": True},
)
LINK = Check(
    run=run_link,
    options=NO_OPTIONS,
    example={},
    needs_links=True,
    description="The copy links to the licence's own page, where a reader can follow it.",
)
