"""What is decided of one edit: by the licence's own words, and by what its licensor permits beyond them.

The table: typography, markup and furniture are no edits of the work; house style is for a person to decide
under a NoDerivatives licence and allowed where the publisher permits it; everything else changes the work. A
rule's options say which categories stand where; a category they do not name is a violation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from licensecheck.compare.model import Category, Edit
from licensecheck.missing_parts import is_beginning, is_stretch_called_excerpt
from licensecheck.policy.meanings import MEANING, meaning
from licensecheck.policy.model import Decision, Facts, JudgedEdit, Permission, Relaxations

__all__ = ["FOR_A_PERSON", "PERMISSIONS", "decide", "permitted_by", "stricter"]

PERMISSIONS: Mapping[str, frozenset[Category]] = {
    "time": frozenset({Category.TIME}),
    "place": frozenset({Category.PLACE}),
    "style": frozenset(
        {Category.SPELLING, Category.NUMERAL, Category.HONORIFIC, Category.DATE_FORMAT, Category.NAME_FORM}
    ),
    "headline": frozenset({Category.HEADLINE}),
    "cuts": frozenset({Category.OMISSION, Category.TRUNCATED}),
    "excerpts": frozenset({Category.TRUNCATED}),
    "additions": frozenset({Category.ADDITION}),
    "translation": frozenset({Category.TRANSLATION}),
    "updates": frozenset({Category.NUMBER, Category.NAME, Category.WORDING}),
}
"""What a licensor may permit (the names a rule file uses), and the categories of edits each covers."""

FOR_A_PERSON = "; a person has to decide whether it matters"
"""How the reason of an edit ends that the licence leaves to a person."""

_LEFT_TO_A_PERSON = frozenset({"updates"})
"""Permissions that rest on what a machine cannot know: whether a fact was out of date."""

_STRICTNESS = (Decision.ALLOWED, Decision.REVIEW, Decision.VIOLATION)


def stricter(one: JudgedEdit, other: JudgedEdit) -> JudgedEdit:
    """Of two decisions on one edit, the stricter; the first where they agree."""
    return other if _STRICTNESS.index(other.decision) > _STRICTNESS.index(one.decision) else one


def decide(edit: Edit, options: Mapping[str, Any], relaxations: Relaxations, facts: Facts) -> JudgedEdit:
    """The decision on one edit by a text rule's options, relaxed by what the licensor permits."""
    judged = _permitted(edit, options, relaxations, facts)
    if judged.decision is Decision.ALLOWED and edit.doubt is not None:
        return judged._replace(decision=Decision.REVIEW, reason=f"{MEANING[edit.category]}; {edit.doubt}")
    return judged


def _permitted(edit: Edit, options: Mapping[str, Any], relaxations: Relaxations, facts: Facts) -> JudgedEdit:
    decision, reason = _by_licence(edit, options, facts)
    cure = _note_of_excerpt(facts) if decision is Decision.REVIEW and _needs_only_notice(edit, options) else None
    if decision is Decision.ALLOWED:
        return JudgedEdit(edit=edit, decision=decision, reason=reason)
    for name, categories in PERMISSIONS.items():
        permission = relaxations.find(name) if edit.category in categories else None
        if permission is None:
            continue
        if not permission.note or _has_note(name, facts):
            granted = Decision.REVIEW if name in _LEFT_TO_A_PERSON else Decision.ALLOWED
            return JudgedEdit(edit=edit, decision=granted, reason=f"{reason}; {permitted_by(permission)}")
        if name == "excerpts" and _needs_only_notice(edit, options):
            reason = f"{reason}; {permission.granted_by} asks for that too"
        else:
            reason = f"{reason}; {permission.granted_by} permits it only with {_missing_note(name, facts)}"
        cure = _note_of_excerpt(facts) if name == "excerpts" else _NOTE
    return JudgedEdit(edit=edit, decision=decision, reason=reason, cure=cure)


_NOTE = "say beside the text what was changed"
"""What the copy has to say where a permission asks for a note."""


def _missing_note(permission: str, facts: Facts) -> str:
    if permission == "excerpts" and facts.credits.unlinked_excerpt_notice is not None:
        return "a link to the whole as well"
    return "a note, and none was found"


def _note_of_excerpt(facts: Facts) -> str:
    """What the copy of a part has to say, as far as it does not say it."""
    if facts.credits.unlinked_excerpt_notice is None:
        return "write below the text that this is an excerpt, with a link to the original"
    return "link to the original beside the words that this is an excerpt"


def _needs_only_notice(edit: Edit, options: Mapping[str, Any]) -> bool:
    """Whether an end that is missing may be missing where the copy says so."""
    return edit.category is Category.TRUNCATED and options["truncated"] == "allowed-with-notice"


def permitted_by(permission: Permission) -> str:
    """The permission in words, for a finding or an edit's reason."""
    return f"permitted by {permission.granted_by} ({permission.clause})"


def _by_licence(edit: Edit, options: Mapping[str, Any], facts: Facts) -> tuple[Decision, str]:
    meant = meaning(edit)
    if edit.category is Category.TRUNCATED:
        return _truncated(str(options["truncated"]), meant, facts)
    if options["truncated"] != "violation" and is_beginning(edit, facts.comparison):
        return _begins_later(meant, facts)
    if edit.category in options["allowed"]:
        return Decision.ALLOWED, meant
    if edit.category in options["review"]:
        return Decision.REVIEW, f"{meant}{FOR_A_PERSON}"
    return Decision.VIOLATION, meant


def _truncated(policy: str, meant: str, facts: Facts) -> tuple[Decision, str]:
    missing = facts.comparison.missing_share
    share = f"{meant}, {missing:.0%} of the words" if round(100 * missing) else meant
    if policy == "violation":
        return Decision.VIOLATION, share
    if policy == "allowed-with-notice" and facts.credits.excerpt_notice is not None:
        return Decision.ALLOWED, f"{share}; the copy says that it is an excerpt and links to the whole"
    if policy == "allowed-with-notice":
        return Decision.REVIEW, f"{share}; {_lacking(facts)}"
    return Decision.REVIEW, f"{share}; the licence does not speak of parts, so a person has to decide"


def _lacking(facts: Facts) -> str:
    """What a copy of a beginning lacks to be an excerpt that says so."""
    if facts.credits.unlinked_excerpt_notice is None:
        return "nothing in the copy says that it is an excerpt"
    if facts.source.url is None:
        return "the copy says that it is an excerpt, but no address of the whole is known that it could link to"
    return "the copy says that it is an excerpt, but does not link to the whole"


def _begins_later(meant: str, facts: Facts) -> tuple[Decision, str]:
    """An excerpt may begin anywhere where it is one stretch and says what it is; that nothing was cut for what it says
    is for a person."""
    if is_stretch_called_excerpt(facts.comparison, facts.credits.excerpt_notice):
        reason = "the beginning is missing; the copy says that it is an excerpt and links to the whole"
        return Decision.REVIEW, f"{reason}, so a person has to decide"
    return Decision.VIOLATION, meant


def _has_note(permission: str, facts: Facts) -> bool:
    """Does the copy carry the note the permission asks for?"""
    if permission == "excerpts":
        return facts.credits.excerpt_notice is not None
    return facts.credits.change_notice is not None
