"""The bundled rule sets, the schema and the index: valid, complete, and agreeing with each other."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
from policy_builders import document, source

from licensecheck.credits.model import Licence
from licensecheck.policy import bundled, compiled, documentation, index, roster, schema
from licensecheck.policy.checks import CHECKS
from licensecheck.policy.choose import choose
from licensecheck.policy.decisions import PERMISSIONS
from licensecheck.policy.examples.run import run_examples
from licensecheck.policy.load import load_rules
from licensecheck.policy.model import Basis, Severity
from licensecheck.policy.validate import check_options, check_structure
from licensecheck.policy.waivers import load_waivers
from licensecheck.policy.yaml_source import parse

ROOT = Path(__file__).parents[2]
DOCS = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
NAMES = bundled.names()
SCHEMA = json.loads((ROOT / "schemas" / "rules.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_a_bundled_file_is_valid_and_called_like_its_id(name: str) -> None:
    path, text = bundled.read(name) or ("", "")
    source = parse(text, path)
    check_structure(source)
    check_options(source, load_rules(name))
    assert load_rules(name).id == name
    assert text.splitlines()[0] == "# yaml-language-server: $schema=../../schemas/rules.schema.json"


@pytest.mark.parametrize("name", NAMES)
def test_a_licence_file_holds_only_what_the_licence_demands(name: str) -> None:
    rules = load_rules(name)
    if rules.location.replace("\\", "/").rpartition("/")[0].endswith("licences"):
        asked_by_publishers = {"institution-credit", "page-counter", "canonical", "links-kept", "images"}
        assert {rule.basis for rule in rules.rules} == {Basis.LICENCE}
        assert not asked_by_publishers & {rule.id for rule in rules.rules}


def test_the_schema_file_is_the_checks_own() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert schema.build() == SCHEMA, "python -m licensecheck.policy.schema > schemas/rules.schema.json"
    assert SCHEMA["$defs"]["rule"]["properties"]["check"]["enum"] == list(CHECKS)


def test_the_index_is_the_rule_files_own() -> None:
    assert index.render(index.build()) == bundled.read_index(), (
        "python -m licensecheck.policy.index > rules/index.json"
    )


def test_the_compiled_values_are_the_rule_files_own() -> None:
    assert compiled.render() == bundled.read_compiled(), (
        "python -m licensecheck.policy.compiled > rules/compiled.jsonl"
    )
    for name in bundled.names():
        file, text = bundled.read(name) or ("", "")
        text = compiled.without_examples(text)
        assert compiled.values(name, text) == parse(text, file).value


def test_a_rule_file_that_was_changed_is_read_itself() -> None:
    """The YAML files count: what was compiled before a change is passed over, and a port has nothing compiled."""
    text = compiled.without_examples((bundled.read("the-conversation") or ("", ""))[1])
    assert compiled.values("the-conversation", text)["id"] == "the-conversation"
    assert compiled.values("the-conversation", text + "# later\n") is None
    assert compiled.values("cc-by-nd-3.0-us", (bundled.read("cc-by-nd-3.0-us") or ("", ""))[1]) is None


@pytest.mark.parametrize("name", CHECKS)
def test_the_example_of_a_check_is_valid_and_its_defaults_are(name: str) -> None:
    check = CHECKS[name]
    validator = jsonschema.Draft202012Validator(dict(check.options))
    assert list(validator.iter_errors(dict(check.example))) == []
    assert list(validator.iter_errors({**check.defaults(), **check.example})) == []
    assert re.search(r"[.;]", check.description)


def test_the_weights_that_are_promised() -> None:
    weights = {rule.id: rule.severity for rule in load_rules("the-conversation").rules}
    errors = {name for name, severity in weights.items() if severity is Severity.ERROR}
    assert errors == {
        "no-edits",
        "own-work",
        "author-credit",
        "institution-credit",
        "source-credit",
        "source-link",
        "license-notice",
        "page-counter",
    }
    assert weights["license-link"] is Severity.INFO
    assert {
        weights[name] for name in ("headline", "author-link", "links-kept", "images", "copyright-notice")
    } == {Severity.WARNING}


def test_the_publisher_moves_no_licence_rule() -> None:
    licence = {rule.id: rule for rule in load_rules("cc-by-nd-4.0").rules}
    for rule in load_rules("the-conversation").rules:
        assert rule.basis is (Basis.LICENCE if rule.id in licence else Basis.GUIDELINE)


@pytest.mark.parametrize("name", ["cc-by-nd-3.0", "cc-by-nd-2.5", "cc-by-nc-nd-3.0", "cc-by-nc-nd-2.0"])
def test_before_4_0_the_title_has_to_be_given(name: str) -> None:
    headline = next(rule for rule in load_rules(name).rules if rule.id == "headline")
    assert headline.severity is Severity.ERROR
    assert headline.options == {"required": True, "elsewhere": True}


@pytest.mark.parametrize("name", NAMES)
def test_no_rule_cites_another_licences_clause(name: str) -> None:
    """An inherited clause would name the parent's licence."""
    rules = load_rules(name)
    if name.startswith("cc-"):
        title = "CC " + name.removeprefix("cc-").upper().rpartition("-")[0] + " " + name.rpartition("-")[2]
        assert [rule.id for rule in rules.rules if not rule.clause.startswith(title)] == []


def test_an_installed_package_reads_its_own_rules_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside an installed package lie other packages, whose `rules` folder is not ours."""
    for folder in (tmp_path, tmp_path / "licensecheck" / "_data"):
        (folder / "rules").mkdir(parents=True)
        (folder / "rules" / "index.json").touch()
    monkeypatch.setattr(bundled, "_PACKAGE", tmp_path / "licensecheck")
    assert bundled.data_folder.__wrapped__() == tmp_path / "licensecheck" / "_data"


def test_the_documented_example_is_a_rule_set(tmp_path: Path) -> None:
    text = DOCS.partition("```yaml\n")[2].partition("```")[0]
    path = tmp_path / "river-herald.yaml"
    path.write_text(text, encoding="utf-8")
    rules = load_rules(str(path))
    assert rules.extends == ("cc-by-nd-4.0",)
    assert [rule.id for rule in rules.rules if rule.off] == ["copyright-notice"]
    assert [one for one in run_examples(str(path)) if one.problem] == []


def test_the_documented_waivers_are_waivers(tmp_path: Path) -> None:
    path = tmp_path / "waivers.yaml"
    path.write_text(
        DOCS.partition("## Waivers")[2].partition("```yaml\n")[2].partition("```")[0], encoding="utf-8"
    )
    assert [one.until for one in load_waivers(str(path))] == ["2027-01-31", None]


def test_the_documented_table_of_checks_is_the_checks_own() -> None:
    assert documentation.render() in DOCS, "python -m licensecheck.policy.documentation checks"


def test_the_documented_tables_of_rule_sets_are_the_files_own() -> None:
    tables = {"licences": documentation.render_licences, "policies": documentation.render_policies}
    for name, table in tables.items():
        text = (ROOT / "docs" / f"{name}.md").read_text(encoding="utf-8")
        assert table() in text, f"python -m licensecheck.policy.documentation {name}"


def test_the_documentation_names_every_key_and_permission() -> None:
    keys = [*SCHEMA["properties"], *SCHEMA["$defs"]["rule"]["properties"], *PERMISSIONS]
    assert [key for key in keys if f"`{key}`" not in DOCS] == []


STARTERS = [one for one in roster.newsrooms() if one.file == "starter"]


@pytest.mark.parametrize("newsroom", STARTERS, ids=lambda one: one.id)
def test_a_starter_file_is_the_rosters_own(newsroom: roster.Newsroom) -> None:
    file = ROOT / "rules" / "publishers" / f"{newsroom.id}.yaml"
    assert file.read_text(encoding="utf-8") == roster.render(newsroom), "python -m licensecheck.policy.roster"


def test_every_row_of_the_roster_has_a_file_and_every_made_file_a_row() -> None:
    assert {one.id for one in roster.newsrooms()} <= set(NAMES)
    made = [
        file.stem
        for file in (ROOT / "rules" / "publishers").glob("*.yaml")
        if "# Made from" in file.read_text(encoding="utf-8")
    ]
    assert sorted(made) == sorted(one.id for one in STARTERS)
    assert len({one.id for one in STARTERS}) == len(STARTERS)


def test_a_page_that_states_another_licence_gets_that_licences_rules() -> None:
    on_host = "https://fair.org/rivers"
    chosen = [
        choose("auto", source(url=on_host, licence=licence), document()).rule_set.id
        for licence in (None, Licence("by-nc-nd"), Licence("by-nc-nd", "3.0"))
    ]
    assert chosen == ["fair", "fair", "cc-by-nc-nd-3.0"]


def test_the_index_costs_little_however_many_rule_sets_there_are() -> None:
    """It is read at each start: a tenth of a millisecond is what a hundred sets may cost."""
    assert len(NAMES) >= 100
    assert len(bundled.read_index()) < 20_000


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_set_asks_whose_work_it_is_and_says_where_it_comes_from(name: str) -> None:
    rules = load_rules(name)
    assert "own-work" in {rule.check for rule in rules.rules if rule.off is None}
    assert rules.provenance is not None
    assert rules.provenance.evidence is not None
