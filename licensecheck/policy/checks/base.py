"""What a kind of check is, and the few things that several kinds share."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from licensecheck.compare.model import IN_ANOTHER_LANGUAGE, Comparison, Edit, Kind, Passage
from licensecheck.compare.quotations.mark_changes import MARKED_NOW, MarkChange
from licensecheck.credits.model import Evidence
from licensecheck.document.model import Place
from licensecheck.policy.model import Case, Decision, JudgedEdit, Problem, Status
from licensecheck.quoted_words import both_ends, in_marks

__all__ = [
    "ADDRESS", "ASKS_A_PERSON", "GIVE_ADDRESS", "HOST", "NO_OPTIONS", "SHOWN", "Check",
    "decided_as", "not_applicable", "options_schema", "other_work", "passage_evidence", "permission_words",
    "shortened", "told_change", "told_languages",
]

_LONGEST_QUOTE = 120
SHOWN = 10
"""Places that a problem shows, at most."""
GIVE_ADDRESS = "Check again with --source-url URL, the address where the original was published."
"""What is to be done where the original's page does not say where it stands."""


class Check(NamedTuple):
    """A kind of check: what it does, the JSON Schema (draft 2020-12) of its options, and an example of them.

    `needs_links`: it asks for links or page code, which plain text, PDF and print cannot carry.
    `needs_same_work`: it compares, and has nothing to say of a translation.
    `speaks_of_relation`: it is asked even where the copy is another work or a translation.
    `last`: it comes after all others and is given their findings.
    `contradiction`: what options that are valid one by one do not say together, by the option that is to be mended.
    """

    run: Callable[[Case], Iterable[Problem]]
    description: str
    options: Mapping[str, Any]
    example: Mapping[str, Any]
    needs_links: bool = False
    needs_same_work: bool = False
    speaks_of_relation: bool = False
    last: bool = False
    contradiction: Callable[[Mapping[str, Any]], tuple[str, str] | None] | None = None

    def defaults(self) -> dict[str, Any]:
        """The options a rule need not name."""
        properties = self.options["properties"].items()
        return {name: schema["default"] for name, schema in properties if "default" in schema}


def options_schema(properties: Mapping[str, Any], required: tuple[str, ...] = ()) -> dict[str, Any]:
    """A closed mapping of options: unknown ones are errors."""
    schema: dict[str, Any] = {"type": "object", "additionalProperties": False, "properties": dict(properties)}
    return schema | ({"required": list(required)} if required else {})


NO_OPTIONS = options_schema({})
ASKS_A_PERSON = options_schema(
    {
        "question": {
            "description": "What the person has to make sure of, as one sentence.",
            "type": "string",
            "minLength": 1,
            "maxLength": 500,
        },
    },
    required=("question",),
)
HOST: Mapping[str, Any] = {
    "type": "string",
    "maxLength": 253,
    "pattern": r"^[^\s/:?#@{}.]+(\.[^\s/:?#@{}.]+)+$",
    "x-expected": "a host name such as example.org",
}
ADDRESS = r"https?://[^\s/]|\{"
"""How an option begins that is an address, or a parameter that stands for one."""


def shortened(text: str) -> str:
    """Words as a message shows them: on one line, in quotation marks, with their middle left out where they are
    many.
    """
    line = " ".join(text.split())
    if len(line) > _LONGEST_QUOTE:
        line = " … ".join(both_ends(line, _LONGEST_QUOTE // 2))
    return in_marks(line)


def told_change(edit: Edit) -> str:
    """What an edit did, in the words of a message; where the words are the same, something around them differs."""
    original, copy = shortened(edit.original.text), shortened(edit.copy.text)
    if edit.note in _DONE_TO_MARKS:
        return f"{original if edit.note in MARKED_NOW else copy} {_DONE_TO_MARKS[edit.note or '']}"
    if edit.kind is Kind.MOVE:
        return f"{copy} was moved"
    if not edit.copy.text:
        return f"{original} is gone"
    if not edit.original.text:
        return f"{copy} was added"
    if original == copy:
        return f"{copy} is set in another way"
    return f"{original} became {copy}"


_DONE_TO_MARKS: Mapping[str, str] = {
    MarkChange.GONE: "lost its quotation marks",
    MarkChange.BLOCK_GONE: "is no block quotation any more",
    MarkChange.ONE_GONE: "lost one of its quotation marks",
    MarkChange.COME: "got quotation marks",
    MarkChange.SET_APART: "became a block quotation",
    MarkChange.WORD_GONE: "lost its quotation marks",
    MarkChange.WORD_COME: "got quotation marks",
    MarkChange.ELLIPSIS: "lost the ellipsis of a cut",
    MarkChange.BRACKETS: "lost its brackets",
}


def passage_evidence(passage: Passage, where: str) -> Evidence:
    """The words of an edit as evidence; `where` is `copy` or `source`."""
    return Evidence(text=passage.text, where=where, place=Place(passage.line, passage.column))


def permission_words(case: Case) -> str:
    """What the licensor itself accepts, as the end of a message; empty where the rule names nothing."""
    return f" {case.rule.permission}" if case.rule.permission else ""


def decided_as(edits: Iterable[Edit], decision: Decision, reason: str) -> tuple[JudgedEdit, ...]:
    """Some edits with one decision."""
    return tuple(JudgedEdit(edit=edit, decision=decision, reason=reason) for edit in edits)


def not_applicable(message: str) -> tuple[Problem, ...]:
    """The one problem of a rule that has nothing to say here."""
    return (Problem(Status.NOT_APPLICABLE, message),)


def told_languages(languages: tuple[str, str] | None) -> str:
    """The original's language and the copy's behind words that speak of another: " (German; the original is …)"."""
    if languages is None:
        return ""
    from licensecheck.policy.language_names import language_name

    original, copy = map(language_name, languages)
    return f" ({copy}; the original is in {original})"


def other_work(comparison: Comparison, *, may_translate: bool) -> tuple[str, str]:
    """What is said of a copy that is another work, and what to do; `may_translate`: the rules permit translations."""
    if any(edit.note == IN_ANOTHER_LANGUAGE for edit in comparison.edits):
        message = (
            f"This is not a copy of the original: it is in another language{told_languages(comparison.languages)}, and"
            " nothing in it leads back to the article."
        )
        return message, f"{_ADDRESSES} If it is a translation, {_NAME_IT if may_translate else _NOT_SHARED}"
    return "This is not a copy of the original: next to nothing of its text stands here.", _ADDRESSES


_ADDRESSES = "Check that both files or addresses are those of the same article."
_NAME_IT = "it has to name the article and its authors."
_NOT_SHARED = "it may not be published without permission: ask the author or publisher."
