"""The values of a policy: rule sets as read, the facts a copy is judged by, and what the judging gives.

A check says what it found (`Problem`); the engine adds the rule's id, severity, basis, clause and remedy
(`Finding`).
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from licensecheck.compare.model import Comparison, Edit
from licensecheck.credits.model import Credits, Evidence, Licence, Source
from licensecheck.document.model import Document

__all__ = [
    "NOT_ASKED",
    "AppliesTo",
    "Basis",
    "Case",
    "Decision",
    "Facts",
    "Finding",
    "JudgedEdit",
    "Judgement",
    "Permission",
    "Problem",
    "Provenance",
    "Relaxations",
    "Rule",
    "RuleSet",
    "Severity",
    "Status",
    "Verdict",
    "Waiver",
    "WaiverUse",
]

NOT_ASKED: Final = "Not checked: "
"""How the message of a finding begins whose rule has nothing to say of a copy of this kind; why stands behind it."""


class Severity(StrEnum):
    """How much a rule's failure weighs: only an `error` moves the verdict."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Basis(StrEnum):
    """The layer a rule belongs to: what the licence demands, or what the publisher asks for."""

    LICENCE = "licence"
    GUIDELINE = "guideline"


class Status(StrEnum):
    """What a check found. `review` is for a person, `manual` cannot be told from the page at all."""

    PASS = "pass"  # noqa: S105
    FAIL = "fail"
    REVIEW = "review"
    NOT_APPLICABLE = "not-applicable"
    MANUAL = "manual"


class Verdict(StrEnum):
    """The answer for a layer or for the whole copy."""

    COMPLIANT = "compliant"
    VIOLATION = "violation"
    REVIEW = "review"


class Decision(StrEnum):
    """What a rule set says of one edit."""

    ALLOWED = "allowed"
    REVIEW = "review"
    VIOLATION = "violation"


class Provenance(NamedTuple):
    """Where a rule's fact comes from: its address, the day it was seen (ISO date, as text) and how well it is
    known.

    `evidence` is `primary`, `primary-in-part`, `second-hand`, `inferred` or `unverified`.
    """

    url: str | None = None
    seen: str | None = None
    evidence: str | None = None
    note: str | None = None


class AppliesTo(NamedTuple):
    """What `auto` picks a rule set by: hosts of originals (subdomains included) and licences such as `by-
    nd/4.0`.

    A set with hosts is a publisher's: then `licenses`, `editions` (language tags of the originals) and the days `since`
    and `until` (ISO dates on which originals were first published, both included) narrow it down.
    """

    hosts: tuple[str, ...] = ()
    licenses: tuple[str, ...] = ()
    editions: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None


class Permission(NamedTuple):
    """Something the licensor permits beyond the licence, in the words of its clause.

    `permits` are names of `decisions.PERMISSIONS`; `note` says that the copy has to carry a note about the
    change; `granted_by` is the title of the rule set that says so.
    """

    permits: tuple[str, ...]
    clause: str
    granted_by: str
    note: bool = False


class Relaxations(NamedTuple):
    """All a rule set's permissions, its parents' first."""

    permissions: tuple[Permission, ...] = ()

    def find(self, name: str) -> Permission | None:
        """The last permission (an extending file speaks after its parents) that permits `name`."""
        return next((one for one in reversed(self.permissions) if name in one.permits), None)


class Rule(NamedTuple):
    """One rule, with its options complete (defaults filled in).

    `permission` names what the licensor itself accepts where that is less than the licence would ask;
    `off` is the reason why a rule set has switched the rule off; `origin` lists the rule sets that shaped it.
    """

    id: str
    title: str
    check: str
    severity: Severity
    basis: Basis
    clause: str
    remedy: str
    options: Mapping[str, Any] = MappingProxyType({})
    permission: str | None = None
    provenance: Provenance | None = None
    off: str | None = None
    origin: tuple[str, ...] = ()


class RuleSet(NamedTuple):
    """A rule file with everything it extends resolved.

    `extends` names all rule sets it rests on, nearest first. `licence` is the licence it is written for;
    `license_assumed` says why that is an assumption, `None` where it is stated. `location` is the file.
    `lenient` says that a licence may be named by a link to a page that carries it (CC 4.0 §3(a)(2)).
    `examples` are the file's own, as it has them.
    """

    id: str
    title: str
    location: str
    rules: tuple[Rule, ...]
    extends: tuple[str, ...] = ()
    licence: Licence | None = None
    license_assumed: str | None = None
    applies_to: AppliesTo = AppliesTo()
    provenance: Provenance | None = None
    relaxations: Relaxations = Relaxations()
    publisher: str | None = None
    lenient: bool = False
    examples: Mapping[str, Any] | None = None


class Facts(NamedTuple):
    """Everything known of one copy and its original. `medium` is `web` or `print`, `checked` the day of
    the check.
    """

    copy: Document
    original: Document
    source: Source
    credits: Credits
    comparison: Comparison
    medium: str = "web"
    checked: date | None = None


class Waiver(NamedTuple):
    """What a person has approved in one copy: a rule, or an exact edit (the original's words and the copy's).

    `copy` is a path, an address or a pattern with `*`; `until` the last day it holds (ISO date), `None` for good.
    `place` says where it stands, as `waivers.yaml:3`.
    """

    copy: str
    reason: str
    by: str
    until: str | None = None
    rule: str | None = None
    edit: tuple[str, str] | None = None
    place: str = ""


class WaiverUse(NamedTuple):
    """A waiver that is meant for a copy, and what became of it: `used`, `unused` or `expired`.

    `hint` says what is wrong with one that can never be used.
    """

    waiver: Waiver
    state: str
    hint: str | None = None


class JudgedEdit(NamedTuple):
    """An edit, what is decided of it, and why in words; `waiver` where a person has approved it.

    `rule` is the rule that decided. `untold` says that the edit is permitted, and that the copy does not say it was
    made. `cure` is what mends it beside undoing it, as words behind "or".
    """

    edit: Edit
    decision: Decision
    reason: str | None = None
    waiver: Waiver | None = None
    rule: str | None = None
    untold: bool = False
    cure: str | None = None


class Problem(NamedTuple):
    """What a check found, good or bad. `remedy` replaces the rule's where the check knows better.

    `edits` holds the decisions of the edits the check speaks of.
    """

    status: Status
    message: str
    evidence: tuple[Evidence, ...] = ()
    remedy: str | None = None
    edits: tuple[JudgedEdit, ...] = ()


class Finding(NamedTuple):
    """A rule's result. `remedy` is set where something is to be done, `waiver` where a person has approved
    it.
    """

    rule: str
    title: str
    status: Status
    severity: Severity
    basis: Basis
    clause: str
    message: str
    remedy: str | None = None
    evidence: tuple[Evidence, ...] = ()
    waiver: Waiver | None = None


class Case(NamedTuple):
    """What a check gets: the facts, its rule with options, and the rule set the rule stands in.

    `findings` are the other rules' results, for the few checks that come after all others.
    """

    facts: Facts
    rule: Rule
    rule_set: RuleSet
    findings: tuple[Finding, ...] = ()


class Judgement(NamedTuple):
    """The verdict on a copy, by layer (`None`: nothing of that layer was checked) and overall.

    `waivers` are those that are meant for this copy, used or not.
    """

    verdict: Verdict
    licence: Verdict | None
    guideline: Verdict | None
    findings: tuple[Finding, ...]
    edits: tuple[JudgedEdit, ...]
    waivers: tuple[WaiverUse, ...] = ()
