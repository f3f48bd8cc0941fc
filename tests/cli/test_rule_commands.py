"""The commands about rule sets, run as a person runs them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from licensecheck.cli.main import main
from licensecheck.cli.rule_commands import register
from licensecheck.compare.model import Category
from licensecheck.document import read
from licensecheck.document.model import Format
from licensecheck.errors import WrongUsageError
from licensecheck.pipeline import verify as check_pages
from licensecheck.policy import bundled
from licensecheck.policy.category_texts import EXPLANATIONS
from licensecheck.policy.load import load_rules
from licensecheck.policy.validate import check_structure
from licensecheck.policy.yaml_source import parse

ROOT = Path(__file__).parents[2]
app = typer.Typer(rich_markup_mode=None, pretty_exceptions_enable=False)
register(app)


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def test_the_list_has_a_line_for_each_rule_set() -> None:
    lines = run("rules", "list").stdout.splitlines()
    [line] = [one for one in lines if one.startswith("the-conversation ")]
    assert line.split()[1:6] == ["BY-ND", "4.0*", "theconversation.com", "+1", "2026-09-07"]
    assert len(lines) > 100


SHOWN = ["cc-by-4.0", "the-conversation", "cc-by-nd-3.0-us", "scoop-me"]


@pytest.mark.parametrize(
    "name", [*SHOWN, *(name for name in bundled.names() if any(rule.off for rule in load_rules(name).rules))]
)
def test_a_rule_set_is_shown_as_yaml_that_can_be_used(name: str, tmp_path: Path) -> None:
    path = tmp_path / "shown.yaml"
    path.write_text(run("rules", "show", name, "--format", "yaml").stdout, encoding="utf-8")
    check_structure(parse(path.read_text(encoding="utf-8"), "shown.yaml"))
    assert run("rules", "check", str(path)).exit_code == 0


def test_a_rule_set_is_shown_as_a_page() -> None:
    shown = run("rules", "show", "texas-tribune").stdout
    for words in ("Originals on: texastribune.org", "[byline]", "Clause:", "To do:", "primary", "own"):
        assert words in shown


def test_checking_names_the_fault_and_goes_on() -> None:
    faulty = str(ROOT / "tests" / "policy" / "faulty" / "manner.yaml")
    good = str(ROOT / "rules" / "publishers" / "grist.yaml")
    result = run("rules", "check", faulty, good)
    assert (result.exit_code, result.stdout) == (2, f"{good}: valid, 6 rules\n")
    assert "manner.yaml:4:20: 'loose' is not known here" in result.stderr
    assert run("rules", "check", good).exit_code == 0


def test_one_rule_is_one(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(
        "id: mine\ntitle: Mine\nrules:\n  - {id: a, title: A, check: author-credit, severity: error, basis: guideline,"
        " clause: Page 2, remedy: Name them.}\n",
        encoding="utf-8",
    )
    assert run("rules", "check", str(tmp_path / "mine.yaml")).stdout.endswith("mine.yaml: valid, 1 rule\n")


def test_the_examples_of_a_file_are_run(tmp_path: Path) -> None:
    text = (ROOT / "rules" / "publishers" / "grist.yaml").read_text(encoding="utf-8")
    path = tmp_path / "grist.yaml"
    path.write_text(text.replace("32 years", "22 years"), encoding="utf-8")
    good, bad = run("rules", "test", "grist"), run("rules", "test", str(path))
    assert (good.exit_code, good.stdout) == (0, "11 examples, all hold\n")
    line = 1 + path.read_text("utf-8").split("  fails:")[0].count("\n") + 1
    assert bad.exit_code == 1
    assert bad.stdout == (
        f"{path}:{line}:5: no-edits: the copy that should fail got pass\n11 examples, 1 does not hold\n"
    )


def test_a_rule_without_an_example_is_told_by_its_place(tmp_path: Path) -> None:
    text = (ROOT / "rules" / "publishers" / "grist.yaml").read_text(encoding="utf-8")
    path = tmp_path / "grist.yaml"
    head, _, rest = text.partition("  fails:\n")
    path.write_text(f"{head}  fails:\n    no-such: {{}}\n{rest.split('    ', 1)[0]}", encoding="utf-8")
    told = run("rules", "test", str(path)).stdout.splitlines()
    assert told[0] == f"{path}:{head.count(chr(10)) + 2}:5: no-such: no rule has this id"
    rule = next(number for number, one in enumerate(text.splitlines(), 1) if one.startswith("  - id: "))
    assert told[1].startswith(f"{path}:{rule}:5: ")
    assert "there is no failing example" in told[1]


def test_all_errors_of_a_file_are_told_in_its_order(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(
        "id: mine\ntitel: Mine\nextends: cc-by-nd-4.0\nprovenance: {seen: 2026-13-07}\nrules:\n  - {id: x, check: y}\n"
    )
    result = run("rules", "check", str(path))
    places = [one.removeprefix(f"{path}:").split(": ")[0] for one in result.stderr.splitlines()]
    assert (result.exit_code, places) == (2, ["2:1", "4:20", "6:20"])
    windows = "".join(
        f"  - {{id: w{n}, title: W, check: window, severity: error, basis: guideline, clause: C, remedy: M}}\n"
        for n in range(2)
    )
    path.write_text(f"id: mine\ntitle: Mine\nrules:\n{windows}")
    assert run("rules", "check", str(path)).stderr.count("no window is given") == 2


def test_a_rule_is_explained() -> None:
    told = run("explain", "page-counter").stdout
    assert told.startswith("The check tracker: ")
    assert "In the-conversation:" in told
    text = run("explain", "no-edits", "--rules", "the-conversation").stdout
    assert ("Permits: time, place, style" in text, "Permits: headline" in text) == (True, False)
    headline = run("explain", "headline", "--rules", "mongabay").stdout
    assert ("Permits: time, place, style" in headline, "Permits: headline" in headline) == (False, True)
    assert "Permits:" not in run("explain", "author-credit", "--rules", "mongabay").stdout
    with pytest.raises(WrongUsageError, match="is neither a rule of 'grist' nor a category of edits"):
        raise run("explain", "headline", "--rules", "grist").exception or AssertionError
    with pytest.raises(WrongUsageError, match=r"did you mean 'headline'\?"):
        raise run("explain", "headlin").exception or AssertionError


def told_of(*arguments: str) -> str:
    """What is explained, as one line."""
    return " ".join(run("explain", *arguments).stdout.split())


def test_a_category_of_edits_is_explained() -> None:
    """It stands in the same brackets in a report."""
    told = told_of("spelling")
    assert told.startswith("spelling is a category of edits: another spelling of the same word. For example “colour”")
    assert "In cc-by-nd-4.0, by the rule no-edits: review, a person has to decide In the-conversation" in told
    assert "review, a person has to decide, by the licence; permitted by The Conversation (" in told
    assert told_of("number", "--rules", "cc-by-nd-4.0").count("by the rule no-edits: violation") == 1
    assert "by the rule no-edits: allowed In" in told_of("markup")
    told = told_of("number", "--rules", "cc-by-4.0")
    assert "In cc-by-4.0: changes are permitted; the rule change-notice asks that the copy says so" in told


def test_no_option_is_printed_for_a_decision() -> None:
    told = told_of("truncated")
    assert "allowed where the copy says that it is an excerpt and links to the whole, else review In" in told
    assert "allowed-with-notice" not in told


@pytest.mark.parametrize("category", [one for one in Category if one is not Category.HEADLINE])
def test_each_category_has_sentences_with_its_own_words(category: Category) -> None:
    assert 2 <= len(re.findall(r"[.:] [A-Z“]|\.$", EXPLANATIONS[category])) <= 6
    assert EXPLANATIONS[category] in told_of(category)


SENTENCES = {
    Category.SPELLING: ("The {} of the river was seen by all.", "It grew by 5 {} in all of the valley."),
    Category.NUMERAL: ("It has {} bends in all of the valley.",),
    Category.TIME: ("The mayor spoke to them {} in the hall.",),
    Category.PLACE: ("They met in {}, to see the river.",),
    Category.HONORIFIC: ("There {} Ada Okoye asked for a bridge.",),
    Category.DATE_FORMAT: ("It was built on {} by the town.",),
    Category.NAME_FORM: ("There {} saw the bridge.",),
    Category.TYPO: ("All of them saw {} old bridge fall.",),
    Category.NUMBER: ("It has {} bends in all of the valley.", "It took them 4 {} to build the bridge."),
    Category.NEGATION: ("To fish in it {} allowed all year.", "To fish in it is {} all year."),
    Category.MODALITY: ("The old bridge {} fall within the year.",),
    Category.NAME: ("Then {} crossed the river alone.",),
    Category.QUOTATION: ("“{} of the noise,” he said.",),
    Category.WORDING: ("They built the {} on the river.", "The mayor {} that the bridge holds."),
}
"""Sentences in which the examples of each category's explanation stand."""


@pytest.mark.parametrize("category", SENTENCES)
def test_the_examples_of_categories_are_of_them(category: Category) -> None:
    around = [f"The river is wide in part {number}, and nobody who lives there has measured it." for number in range(9)]
    examples = re.findall("“([^”]+)” for “([^”]+)”", EXPLANATIONS[category])
    for sentence, (new, old) in zip(SENTENCES[category], examples, strict=True):
        pages = []
        for words in (old, new):
            paragraphs = "".join(f"<p>{one}</p>" for one in (*around[:5], sentence.format(words), *around[5:]))
            page = f"<html lang=en><title>Rivers</title><article><h1>Rivers</h1>{paragraphs}</article></html>"
            pages.append(read(page.encode(), location="x.html", format=Format.HTML))
        report = check_pages(pages[1], pages[0], "cc-by-nd-4.0")
        assert [judged.edit.category for judged in report.edits] == [category]


@pytest.mark.parametrize(
    "arguments", [["rules", "show", "the-conversation"], ["explain", "source-link"], ["explain", "time"]]
)
def test_pages_fit_the_terminal(monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    for given, width in ((None, 80), ("60", 60), ("200", 100)):
        monkeypatch.delenv("COLUMNS", raising=False)
        if given is not None:
            monkeypatch.setenv("COLUMNS", given)
        lines = [one for one in run(*arguments).stdout.splitlines() if "://" not in one and ".yaml" not in one]
        assert width - 12 < max(map(len, lines)) <= width


def test_a_rule_file_that_is_not_there_is_a_message_with_advice() -> None:
    told = run("rules", "check", "no/such.yaml", "nosuch").stderr.splitlines()
    said = "the rule file 'no/such.yaml' cannot be read: there is no such file; check the path"
    assert told[0] == f"licensecheck: {said}"
    assert told[1].startswith("licensecheck: there is no rule set 'nosuch'; write a name that")


def test_a_page_is_read_for_its_licence(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html lang=en><head><link rel=canonical href='https://paper.example/a'></head><body><article><h1>A"
        "</h1><p>By Ada Okoye</p><p>Words.</p><p><a rel=license"
        " href='https://creativecommons.org/licenses/by-nd/3.0/us/'>CC</a></p></article></body></html>",
        encoding="utf-8",
    )
    told = run("detect", str(page)).stdout
    assert "Licence:     CC BY-ND 3.0 US, " in told
    assert "line 1, column" in told
    assert "Rules:       cc-by-nd-3.0-us (the original states CC BY-ND 3.0 US)" in told
    assert load_rules("cc-by-nd-3.0-us").id == "cc-by-nd-3.0-us"


def test_rights_that_a_page_reserves_are_told_as_such_throughout(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<h1>A</h1><p>By Ada Okoye</p><p>Words.</p><footer>All rights reserved.</footer>", encoding="utf-8")
    told = run("detect", str(page)).stdout
    assert "\nCopyright:   no notice of the article's own; the page says that all rights are reserved\n" in told
    assert "it says that all rights are reserved, for which no rule set exists" in told


def verify(tmp_path: Path, capfd: pytest.CaptureFixture[str], waivers: str) -> tuple[int, str, str]:
    path = tmp_path / "waivers.yaml"
    path.write_text(f"waivers:\n  - {waivers}\n", encoding="utf-8")
    examples = ROOT / "examples"
    copy, source = str(examples / "copy-edited.html"), str(examples / "original.html")
    code = main(["verify", copy, "--source", source, "--rules", "the-conversation", "--waivers", str(path)])
    told = capfd.readouterr()
    return code, told.out, told.err


def test_a_waiver_takes_a_rule_out_of_the_verdict(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = verify(
        tmp_path, capfd, "{copy: copy-edited.html, rule: no-edits, reason: Agreed., by: Ada}"
    )
    assert (code, "Waivers for this copy (1)" in out) == (0, True)
    assert "✓ the rule no-edits is waived (by Ada: Agreed.)" in out


def test_a_waiver_that_nothing_is_found_for_is_said(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = verify(tmp_path, capfd, "{copy: copy-edited.html, rule: author-credit, reason: R., by: B}")
    assert (code, "nothing of it was found: remove the waiver" in " ".join(out.split())) == (1, True)
    _, _, err = verify(tmp_path, capfd, "{copy: elsewhere.html, rule: headline, reason: R., by: B}")
    assert "waivers.yaml:2: the waiver is for none of these copies: elsewhere.html" in err


def test_a_faulty_waiver_file_stops_the_run(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, err = verify(tmp_path, capfd, "{copy: a.html, rule: headline, by: B}")
    assert (code, out) == (2, "")
    assert "waivers.yaml:2:5: the waiver lacks 'reason', expected why it is right nevertheless" in err
