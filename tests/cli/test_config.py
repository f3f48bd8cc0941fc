"""The configuration: found upwards, refused with its place, obeyed where the command line is silent."""

from __future__ import annotations

import errno
import io
import json
import os
import shutil
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from licensecheck.batch.copies import NoCopiesError
from licensecheck.batch.settings import find_copies
from licensecheck.cli.main import main
from licensecheck.config import Config, RulesFor, find_config
from licensecheck.config.initial import look_at, text_of
from licensecheck.config.patterns import fits
from licensecheck.config.selection import with_source
from licensecheck.errors import InvalidRules

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "schemas" / "config.schema.json").read_text("utf-8"))
EXAMPLES = ROOT / "examples"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "posts" / "deep").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LICENSECHECK_CACHE", str(tmp_path / ".cache"))
    return tmp_path


def write(site: Path, text: str, name: str = "licensecheck.yaml") -> Path:
    (site / name).write_text(text, "utf-8")
    return site / name


def fault(site: Path, text: str, name: str = "licensecheck.yaml") -> str:
    write(site, text, name)
    with pytest.raises(InvalidRules) as caught:
        find_config(site)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_and_the_model_have_the_same_keys() -> None:
    keys = (set(SCHEMA["properties"]) | set(SCHEMA["properties"]["network"]["properties"])) - {"network"}
    assert keys == set(Config._fields) - {"folder", "path", "places"}


def test_none_is_an_empty_one(site: Path) -> None:
    assert find_config(site) == Config(folder=site)


def test_it_is_found_upwards_as_far_as_the_repository(site: Path, tmp_path: Path) -> None:
    write(site, "rules: the-conversation\n")
    assert find_config(site / "posts" / "deep").rules == "the-conversation"
    (site / "posts" / ".git").mkdir()
    assert find_config(site / "posts" / "deep").rules is None


def test_all_keys(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(site, """\
copies: [posts, "pages/*.html"]
only_with_source: true
source_keys: [origin]
snapshots: kept
rules: rules/mine.yaml
rules_for:
  - {paths: ["posts/deep/**"], rules: cc-by-nd-4.0}
  - {hosts: [news.example], rules: ./other.yaml}
waivers: approved.yaml
fail_on: review
medium: print
jobs: 3
network: {offline: true, timeout: 5, pause: 0.25, cache: .c, allow_private: true}
""")
    monkeypatch.chdir(site / "posts")
    assert find_config(Path())._replace(places=None) == Config(
        folder=site, path=site / "licensecheck.yaml", copies=("posts", "pages/*.html"), only_with_source=True,
        source_keys=("origin",), snapshots="../kept", rules="../rules/mine.yaml",
        rules_for=(
            RulesFor(rules="cc-by-nd-4.0", paths=("posts/deep/**",)),
            RulesFor(rules="../other.yaml", hosts=("news.example",)),
        ),
        waivers="../approved.yaml",
        fail_on="review", medium="print", jobs=3, offline=True, timeout=5, pause=0.25, cache="../.c",
        allow_private=True,
    )


def test_pyproject_says_the_same(site: Path) -> None:
    text = '[project]\nname = "x"\n[tool.licensecheck]\ncopies = ["posts"]\nfail_on = "review"\n'
    write(site, text + "[tool.licensecheck.network]\noffline = true\n", "pyproject.toml")
    config = find_config(site)
    assert (config.copies, config.fail_on, config.offline) == (("posts",), "review", True)


def test_a_pyproject_without_the_table_is_not_one(site: Path) -> None:
    write(site, '[project]\nname = "x"\n', "pyproject.toml")
    assert find_config(site).path is None


def test_an_empty_one_says_nothing(site: Path) -> None:
    write(site, "# nothing yet\n")
    assert find_config(site).copies == ()


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ("copies: posts\n", "1:9", "expected a list"),
        ("rules: auto\ncopys: [posts]\n", "2:1", "unknown key 'copys' (did you mean 'copies'?)"),
        ("fail_on: never\n", "1:10", "'never' is not known here"),
        ("copies: []\n", "1:9", "the list is empty"),
        ("jobs: many\n", "1:7", "expected a number"),
        ("jobs: 0\n", "1:7", "expected at least 1"),
        ("network:\n  ofline: true\n", "2:3", "unknown key 'ofline'"),
        ("rules_for:\n  - rules: x\n", "2:5", "neither 'paths' nor 'hosts'"),
        ("rules_for:\n  - {rules: x, paths: [a], hosts: [b]}\n", "2:5", "'paths' and 'hosts' stand here"),
        ("rules_for:\n  - {rules: x, hosts: ['https://news.example/']}\n", "2:24", "is no host"),
        ("rules: auto\nrules: x\n", "2:1", "given twice"),
        ("copies: [\n", "1:9", "the '[' that opens here is still open where the file ends"),
        ("- posts\n", "1:1", "expected a mapping"),
    ],
)
def test_faults_say_where(site: Path, text: str, place: str, what: str) -> None:
    message = fault(site, text)
    assert message.startswith(f"licensecheck.yaml:{place}: ")
    assert what in message


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ('[tool.licensecheck]\ncopies = "posts"\n', "2:1", "expected a list"),
        ('[tool.licensecheck]\n# fail_on = "x"\r\nfail_on = "ü"\r\n', "3:1", "'ü' is not known here"),
        ('[tool.licensecheck]\nnetwork = { offline = 1 }\n', "2:13", "expected true or false"),
        ('[tool.other]\nfail_on = 1\n[tool.licensecheck]\nfail_on = "never"\n', "4:1", "'never'"),
        ("[tool.licensecheck]\ncopys = 1\n", "2:1", "unknown key 'copys'"),
        ("[tool.licensecheck.network]\nofline = true\n", "2:1", "unknown key 'ofline'"),
        ("[tool.licensecheck.network]\ntimeout = nan\n", "2:1", "expected a number of seconds"),
        ("[tool.licensecheck.network]\ntimeout = inf\n", "2:1", "expected at most 3600"),
        ("[tool.licensecheck]\ncopies = [\n", "3:1", "this is not TOML"),
    ],
)
def test_faults_in_toml_say_where(site: Path, text: str, place: str, what: str) -> None:
    message = fault(site, text, "pyproject.toml")
    assert message.startswith(f"pyproject.toml:{place}: ")
    assert what in message


def test_bytes_that_are_no_text_are_said(site: Path) -> None:
    (site / "licensecheck.yaml").write_bytes(b"rules: auto\ncopies: [\xff]\n")
    with pytest.raises(InvalidRules, match=r"licensecheck\.yaml:2:10: this byte is not UTF-8"):
        find_config(site)


@pytest.mark.parametrize(
    ("path", "pattern", "fitting"),
    [
        ("posts/a.md", "posts", True), ("posts/a.md", "posts/", True), ("posts/a.md", "./posts/*.md", True),
        ("posts/x/a.md", "posts/*.md", False), ("posts/x/a.md", "posts/**/*.md", True),
        ("posts/a.md", "posts/**/*.md", True), ("posts/x/a.md", "**/a.md", True),
        ("a.md", "**", True),
        ("posters/a.md", "posts", False), ("posts/a.md", "posts/?.md", True),
        ("posts/b.md", "posts/[!a].md", True),
        ("posts/a+b.md", "posts/a+b.md", True), ("posts/a.md", "posts/[.md", False),
    ],
)
def test_patterns(path: str, pattern: str, fitting: bool) -> None:
    assert fits(path, pattern) is fitting


def test_rules_by_path(site: Path) -> None:
    config = Config(
        folder=site, rules="auto", rules_for=(RulesFor(rules="mine", paths=("posts/deep",)),)
    )
    assert config.rules_of("posts/deep/a.md") == "mine"
    assert config.rules_of("posts/a.md") == "auto"
    assert config.rules_of("https://copier.example/posts/deep/a") == "auto"
    assert config.rules_of(str(site.parent / "posts/deep/a.md")) == "auto"


def test_own_posts_are_left_out(site: Path) -> None:
    (site / "a.md").write_text("---\norigin: https://news.example/a\n---\nx")
    (site / "b.md").write_text("---\ntitle: b\n---\nx")
    assert with_source(["a.md", "b.md", "c.html", "gone.md"], ["origin"]) == ("a.md", "c.html", "gone.md")


def run(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    code = main(list(arguments))
    out, err = capsys.readouterr()
    return code, out, err


def report_of(site: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    _, out, err = run("verify", "--format", "json", *arguments, capsys=capsys)
    assert not err, err
    value: dict[str, Any] = json.loads(out)
    return value


def test_rules_by_path_and_host_reach_the_check(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the command line names comes before what the configuration does."""
    shutil.copy(EXAMPLES / "copy-compliant.html", site / "posts" / "a.html")
    source = ("--source", str(EXAMPLES / "original.html"))
    write(site, "copies: [posts]\nrules_for: [{paths: [posts], rules: cc-by-nd-4.0}]\n")
    assert report_of(site, capsys, *source)["rules"]["id"] == "cc-by-nd-4.0"
    named = report_of(site, capsys, *source, "--rules", "the-conversation")
    assert named["rules"]["id"] == "the-conversation"
    write(site, "copies: [posts]\nrules_for: [{hosts: [theconversation.com], rules: cc-by-nd-3.0}]\n")
    assert report_of(site, capsys, *source)["rules"]["id"] == "cc-by-nd-3.0"
    write(site, "copies: [posts]\nrules_for: [{hosts: [other.example], rules: cc-by-nd-3.0}]\n")
    assert report_of(site, capsys, *source)["rules"]["id"] == "the-conversation"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("copies: [posts]\n", "licensecheck.yaml:1:10: the folder 'posts' holds no Markdown or HTML file, expected"),
        ("copies: [_post]\n", "licensecheck.yaml:1:10: '_post' does not exist, expected a file, folder or pattern"),
        ("# é\r\ncopies:\r\n  - a.md\r\n  - ü.md\r\n", "licensecheck.yaml:4:5: 'ü.md' does not exist"),
        ("copies: [a.md, '*.htm']\n", "licensecheck.yaml:1:16: no file fits the pattern '*.htm', expected copies"),
        ("rules: auto\n", "licensecheck.yaml:1:1: 'copies' is missing, expected the files to check"),
        ("", "licensecheck.yaml is empty, expected 'copies' (or name the copies to check)"),
        ("# copies: [a.md]\n", "licensecheck.yaml is empty, expected 'copies'"),
        ("copies: [a.md]\nrules: nosuch\n", "licensecheck.yaml:2:8: there is no rule set 'nosuch'; write a name"),
        (
            "copies: [a.md]\nrules: ./no.yaml\n",
            "licensecheck.yaml:2:8: the rule file 'no.yaml' cannot be read: there is no such file; check the path",
        ),
        (
            "copies: [a.md]\nrules_for:\n  - {paths: [a.md], rules: auto}\n  - {paths: [b.md], rules: nosuch}\n",
            "licensecheck.yaml:4:28: there is no rule set 'nosuch'",
        ),
        ("copies: [a.md]\nwaivers: no.yaml\n", "licensecheck.yaml:2:10: the waiver file 'no.yaml' cannot be read"),
        ("copies: [a.md]\nonly_with_source: true\n", "licensecheck.yaml:2:19: the only post names no original ("),
        (
            "only_with_source: true\nsource_keys: [origin]\ncopies: [a.md]\n",
            "licensecheck.yaml:2:14: the only post names no original (origin), and nothing was checked: look at",
        ),
        ("copys: [posts]\n", "licensecheck.yaml:1:1: unknown key"),
        ("fail_on: [review]\n", "licensecheck.yaml:1:10: a list stands here, expected violation or review"),
        ("offline: true\n", "licensecheck.yaml:1:1: unknown key 'offline' (it stands under 'network'), expected"),
        ("network: {timeout: 0}\n", "licensecheck.yaml:1:20: 0 is too small, expected more than 0"),
        (
            "rules_for: [{paths: [a.md]}]\n",
            "licensecheck.yaml:1:13: 'rules' is missing, expected a rule set's name or file",
        ),
        (
            "copies: [a.md]\nsnapshots: a.md\n",
            "licensecheck.yaml:2:12: a file stands here, expected the folder of saved originals",
        ),
    ],
)
def test_what_cannot_run_is_2_and_told_by_its_place(
    site: Path, capsys: pytest.CaptureFixture[str], text: str, message: str
) -> None:
    """Never "all compliant": a run that checks nothing says so."""
    (site / "a.md").write_text("Words.\n", "utf-8")
    (site / "licensecheck.yaml").write_bytes(b"\xef\xbb\xbf" + text.encode())
    code, out, err = run("verify", capsys=capsys)
    assert (code, out) == (2, "")
    assert err.startswith(f"licensecheck: {message}")
    assert err.count("\n") == 1


def test_a_place_is_named_from_the_working_directory(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(site, "copies: [posts/gone]\n")
    monkeypatch.chdir(site / "posts")
    assert run("verify", capsys=capsys)[2].startswith("licensecheck: ../licensecheck.yaml:1:10: 'posts/gone' does not")


def test_what_pyproject_names_is_told_by_its_place(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, '# copies = ["x"]\n[tool.licensecheck]\n# copies = ["y"]\ncopies = ["z"]\n', "pyproject.toml")
    assert run("verify", capsys=capsys)[2].startswith("licensecheck: pyproject.toml:4:1: 'z' does not exist")
    write(site, "# tool.licensecheck\n", "pyproject.toml")
    assert "pyproject.toml has nothing under [tool.licensecheck], expected 'copies'" in run("verify", capsys=capsys)[2]


def test_what_a_named_file_says_wrong_is_told_in_it(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The first fault of a rule file, and how to see the others; all faults of a file of waivers."""
    write(site, "Words.\n", "a.md")
    write(site, "id: mine\ntitel: Mine\nextend: x\n", "mine.yaml")
    write(site, "copies: [a.md]\nrules: ./mine.yaml\n")
    first, more = run("verify", capsys=capsys)[2].splitlines()
    assert first.startswith("licensecheck: mine.yaml:2:1: unknown key 'titel' (did you mean 'title'?), expected id")
    assert more == "licensecheck: and 1 more: licensecheck rules check mine.yaml"
    assert run("verify", "a.md", "--rules", "mine.yaml", capsys=capsys)[2].splitlines()[1:] == [more]
    write(site, "waivers:\n  - {copy: a.md, rule: x}\n  - {copy: a.md, rule: x}\n", "mine.yaml")
    write(site, "copies: [a.md]\nwaivers: mine.yaml\n")
    told = run("verify", capsys=capsys)[2].splitlines()
    assert [line.split(": ")[1] for line in told] == ["mine.yaml:2:5", "mine.yaml:3:5"]


def test_of_very_many_faults_the_others_are_counted(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, "Words.\n", "a.md")
    write(site, "waivers:\n" + "  - {copy: a.md, rule: x}\n" * 30, "mine.yaml")
    told = run("verify", "a.md", "--waivers", "mine.yaml", capsys=capsys)[2].splitlines()
    assert (len(told), told[-1]) == (22, "licensecheck: and 9 more")


def test_posts_that_name_no_original_are_no_quiet_success(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "posts" / "own.md").write_text("---\ntitle: Ours\n---\n\nWe wrote this.\n", "utf-8")
    write(site, "copies: [posts]\nonly_with_source: true\n")
    code, out, err = run("verify", capsys=capsys)
    assert (code, out) == (2, "")
    assert "nothing was checked" in " ".join(err.split())


@pytest.mark.parametrize(("named", "expected"), [
    (["posts"], ["posts/copy.md"]), (["posts/*.md"], ["posts/copy.md"]), (["posts/own.md"], ["posts/own.md"]),
    (["posts", "posts/own.md"], ["posts/copy.md", "posts/own.md"]), ([], ["posts/copy.md"]),
])
def test_posts_that_name_no_original_are_left_out_of_folders_but_not_where_they_are_named(
    site: Path, named: list[str], expected: list[str]
) -> None:
    for name, key in (("own", "title: Ours"), ("copy", "original_url: https://news.example/a")):
        (site / "posts" / f"{name}.md").write_text(f"---\n{key}\n---\n\nWords.\n", "utf-8")
    write(site, "copies: [posts]\nonly_with_source: true\n")
    assert list(find_copies(named, find_config(site))) == expected
    write(site, "copies: [posts]\n")
    assert "posts/own.md" in find_copies(named or ["posts"], find_config(site))


def test_a_folder_of_which_the_original_is_given_is_checked_as_a_whole(site: Path) -> None:
    (site / "posts" / "own.md").write_text("---\ntitle: Ours\n---\n\nWords.\n", "utf-8")
    write(site, "only_with_source: true\n")
    assert find_copies(["posts"], find_config(site), source_given=True) == ("posts/own.md",)
    with pytest.raises(NoCopiesError, match=r"the only post names no original .* name the files to check"):
        find_copies(["posts"], find_config(site))


def test_a_configuration_can_be_named(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run("verify", "x.md", "--config", "other.yaml", capsys=capsys)
    said = "there is no such file, expected a licensecheck.yaml or a pyproject.toml"
    assert (code, err) == (2, f"licensecheck: other.yaml: {said}\n")


def test_init_writes_what_can_be_read(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, "title: A site\n", "_config.yml")
    (site / "posts" / "deep" / "a.md").write_text("---\noriginal_url: https://news.example/a\n---\nx")
    (site / "posts" / "own.md").write_text("---\ntitle: b\n---\nx")
    assert run("init", capsys=capsys)[0] == 0
    config = find_config(site)
    assert (config.copies, config.source_keys) == (("posts/deep",), ("original_url",))
    assert config.only_with_source
    assert "a Jekyll site, 2 posts, 1 of them" in (site / "licensecheck.yaml").read_text("utf-8")


def test_init_that_finds_no_copies_says_so(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no copies were found: name them under 'copies'" in run("init", capsys=capsys)[1]
    assert "known here, no posts.\n" in (site / "licensecheck.yaml").read_text("utf-8")
    (site / "licensecheck.yaml").unlink()
    write(site, "---\nsource_url: https://a.example/b\n---\nWords.\n", "a.md")
    assert "look through it" in run("init", capsys=capsys)[1]
    assert "known here, 1 post, 1 of them" in (site / "licensecheck.yaml").read_text("utf-8")


def test_init_replaces_nothing(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(site, "rules: mine.yaml\n")
    code, _, err = run("init", capsys=capsys)
    assert code == 2
    assert "there already" in " ".join(err.split())
    assert (site / "licensecheck.yaml").read_text() == "rules: mine.yaml\n"


@pytest.mark.parametrize("name", ['we"ird: [x]', "#no", "*", "é"])
def test_init_quotes_folders(site: Path, name: str) -> None:
    (site / name).mkdir()
    (site / name / "a.md").write_text("---\nsource_url: https://news.example/a\n---\nx")
    write(site, text_of(look_at(site)))
    assert find_config(site).copies == (name,)


def test_init_knows_where_builders_keep_posts(site: Path) -> None:
    (site / "hugo.toml").write_text("")
    (site / "content").mkdir()
    look = look_at(site)
    assert (look.builder, look.folders) == ("Hugo", ("content",))


WAIVER = """\
waivers:
  - copy: posts/a.html
    rule: no-edits
    reason: The author agreed.
    by: The desk
"""


def test_waivers_reach_the_check(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy(EXAMPLES / "copy-edited.html", site / "posts" / "a.html")
    source = ("--source", str(EXAMPLES / "original.html"))
    write(site, "copies: [posts]\n")
    assert report_of(site, capsys, *source)["verdict"] == "violation"
    write(site, WAIVER, "approved.yaml")
    write(site, "copies: [posts]\nwaivers: approved.yaml\n")
    assert report_of(site, capsys, *source)["verdict"] != "violation"


def test_waived_findings_give_no_annotation(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy(EXAMPLES / "copy-edited.html", site / "posts" / "a.html")
    write(site, WAIVER, "approved.yaml")
    write(site, "copies: [posts]\nwaivers: approved.yaml\n")
    _, out, _ = run("verify", "--format", "github", "--source", str(EXAMPLES / "original.html"), capsys=capsys)
    assert "::error" not in out


@pytest.mark.skipif(os.name != "posix", reason="a name that is no text")
def test_init_writes_a_pattern_for_a_folder_whose_name_is_no_text(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = site / os.fsdecode(b"caf\xe9")
    folder.mkdir()
    (folder / "a.md").write_text("---\nsource_url: https://news.example/a\n---\nx")
    assert run("init", capsys=capsys)[0] == 0
    assert find_config(site).copies == ("caf?",)


def test_init_leaves_nothing_where_it_cannot_write(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, mode: str) -> FullDisk:
        assert mode == "xb"
        self.touch()
        return FullDisk()

    monkeypatch.setattr(Path, "open", full)
    code, _, err = run("init", capsys=capsys)
    assert (code, err) == (3, "licensecheck: licensecheck.yaml: cannot be written: No space left on device\n")
    assert not (site / "licensecheck.yaml").exists()


class FullDisk(io.BytesIO):
    """A file that nothing can be written to."""

    def write(self, data: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("name", ["x" * 300 + ".yaml", "a\0.yaml"])
def test_a_name_that_no_configuration_can_have(site: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    code, _, err = run("verify", "x.md", "--config", name, capsys=capsys)
    assert code == 2
    assert "there is no such file" in err
