"""The report as a person sees it. The golden files are meant to be read."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from report_builders import edit, evidence, finding, full_report, judged, passed, render_as, report, source

from licensecheck.compare.model import Category, Edit, Kind, Relation
from licensecheck.compare.quotations.mark_changes import MarkChange
from licensecheck.credits.model import Author
from licensecheck.policy.license_key import licence_name
from licensecheck.policy.model import Basis, Decision, Severity, Status, Verdict, Waiver
from licensecheck.report import NotChecked
from licensecheck.report.edit_phrases import edit_title, remedy
from licensecheck.report.formats.text import render
from licensecheck.report.layout import columns
from licensecheck.report.model import Report

GOLDEN = Path(__file__).parent / "golden"


def compliant() -> Report:
    return report(
        passed("no-edits", "The text is unchanged", "Every word stands as in the original."),
        passed("page-counter", "The page counter is in place", "The counter loads.", Basis.GUIDELINE),
        words_kept=870,
    )


def another_work() -> Report:
    whole = edit("The river that came back", "Ten recipes", category=Category.DIFFERENT_WORK, line=1)
    return report(
        finding(
            "no-edits",
            title="The text is unchanged",
            basis=Basis.LICENCE,
            clause="CC BY-ND 4.0 §2(a)(1)(B)",
            message="This is not the article: 12 of its 870 words stand here.",
            remedy="Check that the right page and the right original were compared.",
        ),
        edits=(judged(edit()), judged(whole), judged(edit(line=40))),
        verdict=Verdict.VIOLATION,
        licence=Verdict.VIOLATION,
        guideline=None,
        words_kept=12,
        relation=Relation.DIFFERENT_WORK,
    )


def excerpt() -> Report:
    return report(
        finding("no-edits", status=Status.REVIEW, basis=Basis.LICENCE, title="The text is unchanged",
                message="Only the beginning is here.", clause="CC BY-ND 4.0 §2(a)(1)(A)"),
        edits=(
            judged(
                edit(" ".join(["word"] * 500), "", kind=Kind.DELETION, category=Category.TRUNCATED, after="."),
                Decision.REVIEW,
            ),
        ),
        verdict=Verdict.REVIEW,
        licence=Verdict.REVIEW,
        words_kept=370,
        relation=Relation.TRUNCATED,
        original=source(authors=(), publisher=None, licence=None, license_url=None),
    )


@pytest.mark.parametrize("build", [full_report, compliant, another_work, excerpt])
def test_golden(build: Callable[[], Report]) -> None:
    """After a change on purpose: read the new text, then write it into the golden file."""
    expected = (GOLDEN / f"{build.__name__}.txt").read_text("utf-8")
    assert render(build()._replace(version="1.2.3"), width=80) == expected


def test_golden_files_are_all_used() -> None:
    names = {"full_report", "compliant", "another_work", "excerpt"}
    assert {path.stem for path in GOLDEN.iterdir()} == names


def test_what_says_nothing_of_another_work_is_not_called_checked() -> None:
    unasked = {"status": Status.NOT_APPLICABLE, "message": "Not checked: the copy is another work."}
    one = report(
        passed("own-work", "It is its publisher's own", "Nothing says otherwise."),
        finding("page-counter", **unasked), finding("source-link", title="It is linked", **unasked),
        relation=Relation.DIFFERENT_WORK,
    )
    order = render(one).partition("Checked and in order (1)")[2]
    assert order.split("\n\n")[:-1] == [
        "", "  ✓ Nothing says otherwise. [own-work]", "Not checked: the copy is another work (2)",
        "  – “The page counter is in place” [page-counter]\n  – “It is linked” [source-link]",
    ]


@pytest.mark.parametrize(
    ("verdict", "said"),
    [(Verdict.VIOLATION, "in another language than the article"), (Verdict.REVIEW, "a person has to compare it")],
)
def test_a_copy_in_another_language_is_called_one(verdict: Verdict, said: str) -> None:
    first = render(report(verdict=verdict, relation=Relation.TRANSLATION)).partition("\n\n")[0]
    assert said in " ".join(first.split())


@pytest.mark.parametrize(
    ("decision", "untold", "said"),
    [
        (Decision.VIOLATION, False, "in another language than the article, and no copy of it"),
        (Decision.VIOLATION, True, "breaks the rules it was republished under"),
        (Decision.ALLOWED, False, "breaks the rules it was republished under"),
    ],
)
def test_a_translation_that_may_be_is_not_what_is_wrong(decision: Decision, untold: bool, said: str) -> None:
    whole = judged(edit("", "", category=Category.TRANSLATION, before="", after=""), decision)._replace(untold=untold)
    one = report(verdict=Verdict.VIOLATION, relation=Relation.TRANSLATION, edits=(whole,))
    assert said in " ".join(render(one).partition("\n\n")[0].split())


def test_a_title_with_quotation_marks_stands_in_no_second_ones() -> None:
    quoting = finding(title="“Reprinted” stands at the end")
    text = render(report(quoting, verdict=Verdict.VIOLATION, guideline=Verdict.VIOLATION), width=200)
    assert text.count("“‘Reprinted’ stands at the end”") == 2
    assert "““" not in text


def shown(one: Edit, decision: Decision = Decision.VIOLATION, **options: bool) -> str:
    text = render(report(edits=(judged(one, decision),), verdict=Verdict.VIOLATION), width=100, **options)
    return text.partition("\n\n  ✗ ")[2] if not options else text


def test_the_change_stands_in_its_context() -> None:
    assert "… Last spring the wardens counted [-22-] {+27+} otters along the lower …" in shown(edit())


def test_in_colour_the_old_words_are_struck_and_the_new_ones_green() -> None:
    assert "\x1b[31;9m22\x1b[0m → \x1b[1;32m27\x1b[0m" in shown(edit(), colour=True)


def test_a_deletion_shows_only_what_is_missing() -> None:
    text = shown(edit("not", "", kind=Kind.DELETION, category=Category.NEGATION))
    assert "counted [-not-] otters" in text
    assert "To do: Put “not” back." in text


def test_an_insertion_shows_only_what_was_added() -> None:
    text = shown(edit("", "only", kind=Kind.INSERTION, category=Category.WORDING))
    assert text.startswith("Words were added [wording], line 31, column 12")
    assert "counted {+only+} otters" in text
    assert "To do: Take “only” out." in text


def test_a_move_names_both_places() -> None:
    one = edit("A passage", "A passage", kind=Kind.MOVE, category=Category.REORDERING)
    text = shown(one._replace(copy_before="and then they left.\n", copy_after=" by the weir"))
    assert text.startswith("A passage was moved [reordering], line 31, column 12")
    assert "… and then they left. ¶ {+A passage+} by the weir …" in text
    assert "It stood in line 4 of the original, after “Last spring the wardens counted”." in text
    assert text.count("A passage") == 2  # in the heading "A passage was moved", and once itself


def test_long_passages_lose_their_middle_and_say_how_much() -> None:
    text = shown(edit("", " ".join(f"word{n}" for n in range(1400)), kind=Kind.INSERTION))
    assert "word0 word1" in text
    assert "word1398 word1399" in text
    assert "[…1,360 words left out…]" in " ".join(text.split())
    assert "word700" not in text


def test_long_passages_without_spaces_are_counted_in_characters() -> None:
    text = "".join(shown(edit("", "北" * 2000, kind=Kind.INSERTION)).split())
    assert "[…1,680charactersleftout…]" in text
    assert text.count("北") == 320


def test_only_so_many_edits_are_shown_but_the_count_is_true() -> None:
    edits = tuple(judged(edit(line=n)) for n in range(1, 101))
    text = render(report(edits=edits, verdict=Verdict.VIOLATION))
    assert "What breaks the rules (100 changes)" in text
    assert text.count("A number was changed") == 60
    assert "And 40 more changes: the JSON report lists all" in text


def test_only_so_much_evidence_is_shown() -> None:
    found = finding(evidence=tuple(evidence(f"words {n}", n) for n in range(1, 9)))
    text = render(report(found, verdict=Verdict.VIOLATION))
    assert "In the copy, line 3: “words 3”" in text
    assert "words 4" not in text
    assert "… and in 5 more places" in text
    less = render(report(found._replace(evidence=found.evidence[:4]), verdict=Verdict.VIOLATION))
    assert "… and in 1 more place\n" in less


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        ("CC-BY-ND-4.0", "CC BY-ND 4.0"),
        ("CC-BY-NC-ND-3.0-IGO", "CC BY-NC-ND 3.0 IGO"),
        ("CC0-1.0", "CC0 1.0"),
        ("https://creativecommons.org/licenses/by-nd/3.0/nz/", "CC BY-ND 3.0 NZ"),
        ("https://paper.example/terms", "https://paper.example/terms"),
        ("MIT", "MIT"),
    ],
)
def test_people_read_a_licence_as_it_is_called_everywhere_else(stated: str, shown: str) -> None:
    assert licence_name(stated) == shown
    one = report()
    text = render(one._replace(source=one.source._replace(license=stated)), width=200)
    assert f"Licence: {shown}\n" in text


def test_evidence_of_the_original_says_so() -> None:
    found = finding(evidence=(evidence("© The Example", 12, "source"),))
    assert "In the original, line 12: “© The Example”" in render(report(found, verdict=Verdict.VIOLATION))


@pytest.mark.parametrize("colour", [True, False])
def test_hostile_words_do_nothing(colour: bool) -> None:
    """A page's words reach the terminal without escape sequences, bidi controls or line ends of their own."""
    hostile = "\x1b[2J\x1b]0;t\x07\u202enur\r\nVERDICT: COMPLIANT\ud800"
    found = finding(message=hostile, title=hostile, remedy=hostile, evidence=(evidence(hostile, 1),))
    changed = edit(hostile, hostile, before=hostile, after=hostile, note=hostile)
    text = render(
        report(found, edits=(judged(changed, reason=hostile),), location=hostile, verdict=Verdict.VIOLATION),
        colour=colour,
    )
    own = re.sub("\x1b\\[[0-9;]*m", "", text) if colour else text
    assert not set(own) & set("\x1b\x07\r\u202e\ud800")
    assert not re.search(r"^VERDICT", own, re.MULTILINE)


def test_endless_words_of_a_page_do_not_flood_the_report() -> None:
    endless = "word " * 200_000
    found = finding(message=endless, remedy=endless, evidence=(evidence(endless, 1),))
    skipped = finding(message=endless, status=Status.MANUAL)
    changed = edit(endless, endless, before=endless, after=endless, note=endless)
    author = Author(name=endless, institution=endless)
    text = render(
        report(found, skipped, edits=(judged(changed),), original=source(title=endless, authors=(author,)))
    )
    assert len(text) < 20_000


@pytest.mark.parametrize("width", [40, 80, 100])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    """An address may be: broken in two it could neither be clicked nor copied."""
    lines = render(full_report(), width=width).splitlines()
    assert max(columns(line) for line in lines if "://" not in line) <= width


@pytest.mark.parametrize(
    ("licence", "guideline", "lines"),
    [
        (Verdict.COMPLIANT, None, ("Licence    kept:", "Guidelines not checked:")),
        (Verdict.REVIEW, Verdict.COMPLIANT, ("Licence    to be decided.", "Guidelines kept:")),
        (None, Verdict.VIOLATION, ("Licence    not checked:", "Guidelines broken.")),
    ],
)
def test_both_layers_are_always_told(
    licence: Verdict | None, guideline: Verdict | None, lines: tuple[str, str]
) -> None:
    text = render(report(licence=licence, guideline=guideline))
    assert all(line in text for line in lines)


def test_warnings_do_not_count_as_reasons() -> None:
    warning = finding(severity=Severity.WARNING, title="A warning's title")
    error = finding("no-edits", title="An error's title")
    text = render(report(warning, error, verdict=Verdict.VIOLATION, guideline=Verdict.VIOLATION))
    assert "broken. Not met: “An error's title”." in text


@pytest.mark.parametrize("status", [Status.FAIL, Status.REVIEW])
def test_a_layer_with_an_open_warning_says_so(status: Status) -> None:
    pictures = finding("images", status=status, severity=Severity.WARNING, title="Pictures may be used")
    assert "Guidelines kept, with a warning: “Pictures may be used”." in render(report(pictures), width=200)


def test_the_place_that_names_the_original_stands_in_no_second_brackets() -> None:
    one = report()
    named = one._replace(source=one.source._replace(named_by="front matter (source_url)"))
    assert re.search(r"original\.html.*, from the copy's front matter \(source_url\)\n", render(named, width=200))


def test_every_category_and_kind_has_words() -> None:
    for category in Category:
        for kind in Kind:
            assert edit_title(edit(category=category, kind=kind))
    for category in (Category.NUMBER, Category.NAME):
        put, gone = (edit_title(edit(category=category, kind=kind)) for kind in (Kind.INSERTION, Kind.DELETION))
        assert (put, gone) == (f"Words with a {category} were added", f"Words with a {category} are missing")
    put, gone = (edit_title(edit(category=Category.FURNITURE, kind=kind)) for kind in (Kind.INSERTION, Kind.DELETION))
    assert put != gone
    for change in MarkChange:
        assert edit_title(edit(category=Category.QUOTATION, note=change)) != "A quotation was changed"
    assert remedy(judged(edit(category=Category.DIFFERENT_WORK))) is None
    assert all(remedy(judged(edit(kind=kind))) for kind in Kind)


def test_several_copies_are_set_apart_and_summed_up() -> None:
    gone = NotChecked(location="gone.html", message="gone.html: no such file; check the path")
    text = render_as("text", [full_report(), full_report()], [gone])
    assert text.startswith("NOT COMPLIANT: ")
    assert "\n\n" + "─" * 60 + "\n\nNOT COMPLIANT: " in text
    assert text.endswith("  NOT CHECKED gone.html: no such file; check the path\n")


def test_a_report_ends_with_when_it_was_made_by_what_and_of_which_files() -> None:
    one = compliant()
    one = one._replace(version="1.2.3", copy=one.copy._replace(sha256="0123456789abcdef" * 4))
    assert render(one).endswith(
        "\n\nChecked 2026-11-23 19:00 UTC with licensecheck 1.2.3.\n"
        f"SHA-256: copy 0123456789abcdef…, original {one.source.sha256[:16]}…\n"
    )


def test_the_day_for_mending_stands_where_the_breach_does_and_among_no_questions() -> None:
    day = finding("cure-period", title="It comes back", status=Status.MANUAL, severity=Severity.INFO,
                  message="Mend it by 2026-12-30.")
    text = render(report(finding(), day, verdict=Verdict.VIOLATION))
    assert "What breaks the rules (1 rule)\n\n  Mend it by 2026-12-30.\n\n  ✗ " in text
    assert "check yourself" not in text


def test_one_copy_has_no_overview() -> None:
    assert render_as("text", [compliant()], []) == render(compliant())


def test_of_several_copies_those_in_order_are_only_listed() -> None:
    """The few that are not stand out, with what stands against them."""
    bad = report(
        finding("no-edits"), finding(), edits=(judged(edit()),), verdict=Verdict.VIOLATION, location="bad.md"
    )
    text = render_as("text", [report(location="good.md"), bad], [])
    assert text.count("good.md") == 1
    assert "  COMPLIANT good.md\n" in text
    assert "  NOT COMPLIANT bad.md (1 change, 1 other rule not met)\n" in text
    assert render_as("text", [report(location="good.md")], []).startswith("COMPLIANT: ")


def test_a_waiver_is_shown_with_what_it_covers() -> None:
    waiver = Waiver(copy="*", reason="Agreed.", by="Ada", rule="no-edits", place="waivers.yaml:2")
    other = waiver._replace(rule="images", place="waivers.yaml:6")
    one = report(
        finding("no-edits", waiver=waiver), edits=(judged(edit())._replace(waiver=waiver),), waivers=(waiver, other)
    )
    lines = render(one, width=200).partition("Waivers for this copy (2)\n\n")[2].split("\n")
    assert lines[:3] == [
        "  ✓ the rule no-edits is waived (by Ada: Agreed.) [waivers.yaml:2]",
        "  · line 31: A number was changed: “22” became “27” after “Last spring the wardens counted”",
        "  ✓ the rule images is waived (by Ada: Agreed.) [waivers.yaml:6]",
    ]


def test_standard_input_is_named_in_words() -> None:
    text = render_as("text", [report(location="-")])
    assert "standard input" in text.split("Original")[0]
