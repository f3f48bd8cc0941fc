"""The formats for other programs: valid by their schemas, exact in their places, deaf to hostile words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import jsonschema
import pytest
import xmlschema
from markdown_it import MarkdownIt
from report_builders import edit, evidence, finding, full_report, judged, render_as, report

from licensecheck import verify
from licensecheck.compare.model import Category, Kind, Relation
from licensecheck.policy.model import Decision, Severity, Status, Verdict, Waiver
from licensecheck.report import FORMATS, NotChecked, Style
from licensecheck.report.model import Report

SCHEMAS = Path(__file__).parents[1] / "schemas"
EXAMPLES = Path(__file__).parents[2] / "examples"
SARIF = jsonschema.Draft7Validator(json.loads((SCHEMAS / "sarif-2.1.0.schema.json").read_text("utf-8")))
GITLAB = jsonschema.Draft202012Validator(
    json.loads((SCHEMAS / "gitlab-code-quality.schema.json").read_text("utf-8"))
)
JUNIT = xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd")
GONE = NotChecked(location="gone.md", message="gone.md: no such file; check the path")

HOSTILE = (
    "::error file=x::owned", "%0A::warning::owned", "##[error]owned", "##vso[task.setvariable]x",
    "@everyone", "@octocat", "#1", "GH-1", "!12", "~bug", "octo/repo#3", "https://evil.example/x",
    "www.evil.example", "me@evil.example", "[click](https://evil.example)", "![x](https://evil.example/y.png)",
    "<b>bold</b>", "<script>alert(1)</script>", "`code`", "``two``", "a|b", "{0}", "{{x}}", "]]>", "&amp;",
    "\x1b[31mred", "\x00", "\u202eright",
    "\ufffe\uffff", "\ud800", "line\nbreak\r\n::error::x", "a\u2028::error::b", "\\", "*", "1. x", "# x",
)


def render(name: str, *reports: Report, errors: tuple[NotChecked, ...] = ()) -> str:
    return render_as(name, reports, errors)


def hostile(word: str) -> Report:
    """Each place that can hold words from a page, a path or a rule file holds this one."""
    return report(
        finding(
            message=f"It says {word}", title=word, clause=word, remedy=word,
            evidence=(evidence(word, 3),),
        ),
        finding("author-link", message=word, severity=Severity.WARNING, title=word),
        finding("images", message=word, status=Status.MANUAL),
        finding("canonical", message=word, waiver=Waiver(copy="*", reason=word, by=word, rule="images", place=word)),
        edits=(
            judged(edit(word, f"x{word}", before=word, after=word, note=word), reason=word),
            judged(edit("", word, kind=Kind.INSERTION, category=Category.ADDITION, before=word)),
            judged(edit(word, "", kind=Kind.DELETION, category=Category.OMISSION), Decision.REVIEW),
            judged(edit(word, word, kind=Kind.MOVE, category=Category.REORDERING)),
        ),
        verdict=Verdict.VIOLATION,
        waivers=(Waiver(copy="*", reason=word, by=word, rule="images", place=word),),
        location=f"posts/{word.replace(chr(0), '')}.md",
    )


def samples() -> Iterator[Report]:
    yield full_report()
    yield report()
    yield report(edits=(judged(edit("", "", category=Category.DIFFERENT_WORK)),), verdict=Verdict.VIOLATION)
    yield from map(hostile, HOSTILE)


ALL = list(samples())


@pytest.mark.parametrize("one", ALL)
def test_sarif_is_valid(one: Report) -> None:
    SARIF.validate(json.loads(render("sarif", one, errors=(GONE,))))


@pytest.mark.parametrize("one", ALL)
def test_gitlab_is_valid(one: Report) -> None:
    GITLAB.validate(json.loads(render("gitlab", one, errors=(GONE,))))


@pytest.mark.parametrize("one", ALL)
def test_junit_is_valid(one: Report) -> None:
    text = render("junit", one, errors=(GONE,))
    JUNIT.validate(ElementTree.ElementTree(ElementTree.fromstring(text)))
    text.encode("utf-8")


def test_the_schemas_refuse_what_is_wrong() -> None:
    """They could else pass anything."""
    log = json.loads(render("sarif", full_report()))
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    assert not SARIF.is_valid(log)
    issues = json.loads(render("gitlab", full_report()))
    issues[0]["severity"] = "bad"
    assert not GITLAB.is_valid(issues)
    xml = ElementTree.fromstring(render("junit", full_report()))
    del xml[0].attrib["tests"]
    assert not JUNIT.is_valid(ElementTree.ElementTree(xml))


@pytest.mark.parametrize("word", HOSTILE)
@pytest.mark.parametrize("name", sorted(FORMATS))
def test_words_are_no_workflow_commands(name: str, word: str) -> None:
    """In no format does a line begin with a command, except those that the format for GitHub makes itself."""
    error = NotChecked(location=f"{word}.md".replace("\0", ""), message=f"{word}: no such file")
    text = render(name, hostile(word), errors=(error,))
    lines = re.split("[\n\r\v\f\x85\u2028\u2029]", text)
    commands = [line for line in lines if line.lstrip().startswith("::")]
    if name == "github":
        assert len(commands) == 7       # what is waived has none
        assert all(re.fullmatch(r"::(error|warning|notice) [^:]*::.*", line) for line in commands)
    else:
        assert not commands
    assert not re.search(r"##\w*\[", text)
    assert not re.search("[\x00-\x08\x1b\u202e]", text)
    text.encode("utf-8")


@pytest.mark.parametrize("word", HOSTILE)
def test_properties_of_a_workflow_command_stay_apart(word: str) -> None:
    """A comma or colon in a file's name begins no other property."""
    (line, *_) = [one for one in render("github", hostile(word)).splitlines() if ",line=31," in one]
    properties = line.partition("::")[2].partition(" ")[2].partition("::")[0]
    names = [one.partition("=")[0] for one in properties.split(",")]
    assert names == ["file", "line", "endLine", "col", "endColumn", "title"]


@pytest.mark.parametrize("word", HOSTILE)
def test_words_in_markdown_stand_in_code(word: str) -> None:
    """Whatever text is rendered outside code spans is the program's own."""
    ours = re.compile(r"[\w\s“”’.,:;()/❌⚠️✅🚫💡☑→…-]*")
    error = NotChecked(location=f"{word}.md".replace("\0", ""), message=f"{word}: no such file")
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(
        render("markdown", hostile(word), errors=(error,))
    )
    kinds = set()
    for token in tokens:
        kinds.add(token.type)
        for child in token.children or ():
            kinds.add(child.type)
            if child.type == "text":
                assert ours.fullmatch(child.content), child.content
                assert "evil" not in child.content
                assert "owned" not in child.content
    assert not kinds & {"html_block", "html_inline", "link_open", "image", "fence", "code_block"}


def test_markdown_tables_keep_their_columns() -> None:
    """A bar in a file's name begins no other cell."""
    rows = [line for line in render("markdown", hostile("a|b")).splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {7}


def test_sarif_messages_have_no_placeholders_and_links() -> None:
    for word in ("{0}", "[click](https://evil.example)", "[a](1)"):
        for result in json.loads(render("sarif", hostile(word)))["runs"][0]["results"]:
            message = result["message"]["text"]
            assert "](" not in message
            assert not re.search(r"(?<!\{)\{[^{]", message)


def test_sarif_says_what_lines_and_columns_count() -> None:
    (run,) = json.loads(render("sarif", full_report()))["runs"]
    assert run["columnKind"] == "unicodeCodePoints"


def test_sarif_of_an_edit() -> None:
    words = edit()
    words = words._replace(copy=words.copy._replace(end_line=31, end_column=14))
    one = report(finding("no-edits", title="Text"))._replace(edits=(judged(words),))
    (run,) = json.loads(render("sarif", one))["runs"]
    (result,) = run["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "copy.html", "uriBaseId": "SRCROOT"}
    assert place["region"] == {"startLine": 31, "startColumn": 12, "endLine": 31, "endColumn": 14}
    (original,) = result["relatedLocations"]
    assert original["physicalLocation"]["artifactLocation"]["uri"] == "original.html"
    assert original["physicalLocation"]["region"]["startLine"] == 4
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "no-edits"
    assert (result["level"], result["properties"]) == ("error", {"category": "number"})


def test_sarif_rules_have_help_and_clause() -> None:
    (run,) = json.loads(render("sarif", full_report()))["runs"]
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert set(rules) == {"no-edits", "page-counter", "source-link", "canonical"}
    assert "CC BY-ND 4.0 §2(a)(1)(B)" in rules["no-edits"]["help"]["text"]
    assert "`CC BY-ND 4.0 §2(a)(1)(B)`" in rules["no-edits"]["help"]["markdown"]
    assert rules["no-edits"]["properties"]["tags"] == ["licence"]
    assert rules["canonical"]["defaultConfiguration"] == {"level": "warning"}


def test_sarif_says_what_was_not_checked() -> None:
    (run,) = json.loads(render("sarif", full_report(), errors=(GONE,)))["runs"]
    (invocation,) = run["invocations"]
    assert not invocation["executionSuccessful"]
    (note,) = invocation["toolExecutionNotifications"]
    assert note["message"]["text"] == GONE.message
    (clean,) = json.loads(render("sarif", report()))["runs"]
    assert clean["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]
    assert clean["results"] == []


@pytest.mark.parametrize(
    ("location", "uri", "base"),
    [
        ("posts/a b%.md", "posts/a%20b%25.md", True),
        ("posts/é#1?.md", "posts/%C3%A9%231%3F.md", True),
        ("a:b.md", "a%3Ab.md", True),
        ("./posts//x.md", "posts/x.md", True),
        ("https://copier.example/a?b=1#c", "https://copier.example/a?b=1#c", False),
        ("/elsewhere/x.md", "file:///elsewhere/x.md", False),
        ("-", "stdin", True),
    ],
)
def test_sarif_addresses(location: str, uri: str, base: bool) -> None:
    one = report(finding(), location=location, verdict=Verdict.VIOLATION)
    (run,) = json.loads(render("sarif", one))["runs"]
    artifact = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert artifact == ({"uri": uri, "uriBaseId": "SRCROOT"} if base else {"uri": uri})


def fingerprints(name: str, one: Report) -> list[str]:
    if name == "gitlab":
        return [issue["fingerprint"] for issue in json.loads(render(name, one))]
    results = json.loads(render(name, one))["runs"][0]["results"]
    return [result["partialFingerprints"]["licensecheck/v1"] for result in results]


@pytest.mark.parametrize("name", ["sarif", "gitlab"])
def test_fingerprints_do_not_depend_on_lines(name: str) -> None:
    """Lines added above change no alert; other words, another file, the same words twice are others."""

    def at(line: int, copy: str = "27", location: str = "copy.html") -> Report:
        return report(edits=(judged(edit("22", copy, line=line)),), location=location)

    assert fingerprints(name, at(3)) == fingerprints(name, at(300))
    assert fingerprints(name, at(3)) != fingerprints(name, at(3, copy="28"))
    assert fingerprints(name, at(3)) != fingerprints(name, at(3, location="other.html"))
    twice = report(edits=(judged(edit(line=3)), judged(edit(line=9))))
    assert len(set(fingerprints(name, twice))) == 2


@pytest.mark.parametrize("name", ["sarif", "gitlab", "github", "markdown"])
def test_what_is_in_order_gives_no_alert(name: str) -> None:
    fine = report(
        finding(status=Status.PASS), finding("images", status=Status.MANUAL),
        finding("canonical", status=Status.NOT_APPLICABLE),
        edits=(judged(edit("“", '"', category=Category.TYPOGRAPHY), Decision.ALLOWED),),
    )
    text = render(name, fine)
    assert "otters" not in text
    assert "page-counter" not in text
    assert "canonical" not in text


def test_alerts_weigh_as_the_rules_do() -> None:
    one = report(
        finding("a"), finding("b", status=Status.REVIEW), finding("c", severity=Severity.WARNING),
        finding("d", severity=Severity.WARNING, status=Status.REVIEW),
        finding("e", severity=Severity.INFO),
    )
    words = [line.split()[0] for line in render("github", one).splitlines()]
    assert words == ["::error", "::warning", "::warning", "::notice", "::notice"]
    severities = [issue["severity"] for issue in json.loads(render("gitlab", one))]
    assert severities == ["major", "minor", "minor", "info", "info"]


def test_edits_speak_for_their_rule() -> None:
    """The finding that counts the edits would say the same again; without edits to show it speaks itself."""
    text = finding("no-edits", message="1 change is not permitted.")
    assert "1 change" not in render("github", report(text, edits=(judged(edit()),)))
    assert "1 change" in render("github", report(text))


def test_github_columns_are_of_one_line() -> None:
    """GitHub refuses columns where an annotation spans lines."""
    words = edit()
    words = words._replace(copy=words.copy._replace(end_line=33, end_column=4))
    (line,) = render("github", report()._replace(edits=(judged(words),))).splitlines()
    assert "line=31,endLine=33,title" in line


@pytest.mark.parametrize("name", ["github", "gitlab", "sarif"])
def test_words_that_stay_are_shown_once(name: str) -> None:
    apart = judged(edit("The river bends.", "The river bends.", category=Category.QUOTATION))
    text = render_as(name, [report(edits=(apart,))])
    assert "“The river bends.”" in text
    assert "became" not in text


@pytest.mark.parametrize("name", ["github", "gitlab", "sarif", "junit", "markdown"])
def test_another_work_is_said_in_words_and_not_as_a_change(name: str) -> None:
    whole = judged(edit("", "", category=Category.DIFFERENT_WORK, before="", after=""))
    said = finding("no-edits", message="This is not a copy of the original.")
    text = render_as(name, [report(said, edits=(whole,), relation=Relation.DIFFERENT_WORK)])
    assert "This is not a copy of the original." in text
    assert "became" not in text
    alone = render_as(name, [report(edits=(whole,), relation=Relation.DIFFERENT_WORK)])
    assert "became" not in alone
    assert "“”" not in alone


def test_github_annotates_no_file_for_a_page_on_the_web() -> None:
    (line,) = render("github", report(finding(), location="https://copier.example/a")).splitlines()
    assert "file=" not in line


@pytest.mark.parametrize(("edits", "told"), [(51, "and 1 more change\n"), (52, "and 2 more changes\n")])
def test_junit_counts_what_it_leaves_out(edits: int, told: str) -> None:
    one = report(finding("no-edits"), edits=tuple(judged(edit(line=line)) for line in range(1, edits + 1)))
    [failure] = ElementTree.fromstring(render("junit", one)).iter("failure")
    assert f"{failure.text}\n".endswith(told)


def test_junit_outcomes() -> None:
    one = report(
        finding("a"), finding("a", status=Status.PASS), finding("b", status=Status.REVIEW),
        finding("c", severity=Severity.WARNING), finding("d", status=Status.PASS),
        finding("e", status=Status.MANUAL), finding("f", status=Status.NOT_APPLICABLE),
    )
    root = ElementTree.fromstring(render("junit", one, errors=(GONE,)))
    cases = {case.get("name"): [child.tag for child in case] for case in root.iter("testcase")}
    assert cases == {
        "a": ["failure"], "b": ["skipped"], "c": ["system-out"], "d": [], "e": ["skipped"], "f": ["skipped"],
        "not-checked": ["error"],
    }
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("7", "1", "1")


def test_junit_fails_on_reviews_where_the_run_does() -> None:
    one = report(
        finding("a", status=Status.REVIEW), finding("b", status=Status.REVIEW, severity=Severity.WARNING),
        finding("c", status=Status.REVIEW, waiver=Waiver(copy="*", reason="R", by="B", rule="c")),
        finding("d", status=Status.MANUAL),
        finding("no-edits", status=Status.REVIEW, message="1 change."),
        edits=(judged(edit(), Decision.REVIEW),),
        verdict=Verdict.REVIEW,
    )
    style = Style(fails_on_review=True)
    root = ElementTree.fromstring(render_as("junit", [one], style=style))
    cases = {case.get("name"): [child.tag for child in case] for case in root.iter("testcase")}
    assert cases == {"a": ["failure"], "b": ["system-out"], "c": [], "d": ["skipped"], "no-edits": ["failure"]}
    assert root.get("failures") == "2"
    assert "A number was changed" in (root.findtext(".//testcase[@name='no-edits']/failure") or "")
    JUNIT.validate(ElementTree.ElementTree(root))
    assert ElementTree.fromstring(render("junit", one)).get("failures") == "0"


def test_junit_lists_the_edits() -> None:
    one = report(finding("no-edits", message="1 change."), edits=(judged(edit()),))
    (failure,) = ElementTree.fromstring(render("junit", one)).iter("failure")
    assert failure.get("message") == "1 change."
    assert "copy.html:31:12: A number was changed: “22” became “27”" in (failure.text or "")


def test_jsonl_is_one_object_a_line() -> None:
    lines = render("jsonl", full_report(), report(), errors=(GONE,)).splitlines()
    values = [json.loads(line) for line in lines]
    assert [value.get("verdict") for value in values] == ["violation", "compliant", None]
    assert values[2] == {
        "report_version": 1, "error": {"location": "gone.md", "message": GONE.message},
    }


def test_markdown_shows_the_words() -> None:
    text = render("markdown", full_report(), report(location="fine.md"), errors=(GONE,))
    assert "3 copies: ✅ 1 compliant, ❌ 1 not compliant, 🚫 1 not checked." in text
    line = "- ❌ line 31, A number was changed: `Last spring the wardens counted` … ~~`22`~~ → **`27`**."
    assert f"{line} To do: `Put “22” back.`" in text
    rule = "- ❌ `The page counter is in place` (page-counter): `The page loads no counter.`"
    assert f"{rule} To do: `Paste the counter from the Republish dialog.`" in text
    assert re.search(r"^\| ❌ \| `copy.html` \| 2 \| 1 \| 3 \|", text, re.MULTILINE)
    assert "| ✅ | `fine.md` |" in text
    assert "#### ✅" not in text


def test_markdown_is_short_however_much_there_is() -> None:
    """A comment that is too long would be refused whole."""
    long = report(
        *(finding(f"rule-{number}", message="word " * 200) for number in range(20)),
        edits=tuple(judged(edit("old " * 300, "new " * 300)) for _ in range(30)),
    )
    copies = [long._replace(copy=long.copy._replace(location=f"{number}.md")) for number in range(130)]
    text = render("markdown", *copies)
    assert len(text) < 65_536
    assert "and 30 more" in text
    assert re.search(r"The details of \d+ more copies are in the full report\.", text)


@pytest.mark.parametrize("name", ["copy-edited.html", "copy-magazine.html"])
def test_regions_cut_from_the_file_hold_the_words(name: str) -> None:
    """What an annotation marks are the words that were changed."""
    original = "original-magazine.html" if "magazine" in name else "original.html"
    assert_regions_hold_the_words(verify(str(EXAMPLES / name), str(EXAMPLES / original)))


def test_regions_cut_from_a_markdown_post_hold_the_words(tmp_path: Path) -> None:
    """Behind front matter, inside emphasis and links, over a line's end, in a quotation and a heading."""
    text = (EXAMPLES / "post-compliant.md").read_text("utf-8")
    changes = {
        "31 items": "*47* items",
        "12 of these towns](": "22 of those\ntowns](", "ladder and they stay": "lift and stay",
        "What gets borrowed,": "What gets *stolen*,", "Nobody in it is": "Somebody in it is &amp; was",
    }
    for old, new in changes.items():
        assert old in text
        text = text.replace(old, new, 1)
    post = tmp_path / "post.md"
    post.write_text(text, "utf-8")
    one = verify(str(post), str(EXAMPLES / "original.html"))
    assert sum(judged.decision is not Decision.ALLOWED for judged in one.edits) >= len(changes)
    assert_regions_hold_the_words(one)


def assert_regions_hold_the_words(one: Report) -> None:
    (run,) = json.loads(render("sarif", one))["runs"]
    edits = {judged.edit.copy.text for judged in one.edits}
    checked = 0
    for result in run["results"]:
        if "properties" not in result:
            continue
        place = result["locations"][0]["physicalLocation"]
        file = unquote(place["artifactLocation"]["uri"]).removeprefix("file://")
        lines = (Path.cwd() / file).read_text("utf-8").split("\n")
        held = unescape(re.sub(r"<[^>]*>|\*|\[|\]\([^)]*\)|\n> ", " ", cut(lines, place["region"])))
        words = " ".join(held.split())
        assert words in edits
        checked += 1
    assert checked == sum(one.decision is not Decision.ALLOWED for one in one.edits)


def cut(lines: list[str], region: dict[str, int]) -> str:
    held = lines[region["startLine"] - 1 : region["endLine"]]
    held[-1] = held[-1][: region["endColumn"] - 1]
    return "\n".join(held)[region["startColumn"] - 1 :]
