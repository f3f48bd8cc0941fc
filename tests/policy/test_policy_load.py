"""Loading rule sets: names, paths, extending, and the places of errors."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from licensecheck.errors import InvalidRules
from licensecheck.policy.fault import Fault
from licensecheck.policy.load import load_rules
from licensecheck.policy.model import RuleSet

FAULTY = Path(__file__).parent / "faulty"
RULE = """
  - {{id: {id}, title: Rule, check: {check}, severity: error, basis: {basis}, clause: C, remedy: Mend it.}}"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def fault(path: Path) -> str:
    with pytest.raises(InvalidRules) as caught:
        load_rules(str(path))
    return str(caught.value).removeprefix(f"{path.parent}/")


def rule(rules: RuleSet, name: str) -> object:
    return next(one for one in rules.rules if one.id == name)


@pytest.mark.parametrize("path", sorted(FAULTY.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_faulty_file_is_told_by_place(path: Path) -> None:
    """Each file's first line says what its error has to be."""
    expected = path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
    assert fault(path) == expected


def test_there_are_faulty_files() -> None:
    assert len(list(FAULTY.glob("*.yaml"))) >= 10


def test_a_bundled_name_wins_over_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, "the-conversation", "id: mine\ntitle: Mine\n")
    monkeypatch.chdir(tmp_path)
    assert load_rules("the-conversation").title == "The Conversation, republishing guidelines"


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("the-conversaton", "the-conversation"),
        ("The Conversation", "the-conversation"),
        ("CC BY-ND 4.0", "cc-by-nd-4.0"),
        ("CC-BY-ND-4.0", "cc-by-nd-4.0"),
        ("Auto", "auto"),
    ],
)
def test_a_name_that_is_none_is_told_with_the_nearest(name: str, near: str) -> None:
    with pytest.raises(InvalidRules, match=rf"^there is no rule set '{name}' \(did you mean '{near}'\?\); write"):
        load_rules(name)


def test_a_file_without_a_slash_in_its_name_is_told_how_to_write_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InvalidRules, match=r"with a slash in it \(\./rules\.yaml\)$"):
        load_rules("zzz")
    write(tmp_path, "zzz", "id: zzz\n")
    with pytest.raises(InvalidRules, match=r"with a slash in it \(\./zzz\)$"):
        load_rules("zzz")


def test_an_address_is_told_to_be_saved_first() -> None:
    with pytest.raises(InvalidRules, match=r"^'https://a\.example/rules\.yaml' is an address, and rule files are not"):
        load_rules("https://a.example/rules.yaml")


@pytest.mark.parametrize(
    "name", ["../licences/cc-by-nd-4.0", "", ".", "no/such/file.yaml", "x\0.yaml", "a" * 5000 + ".yaml"]
)
def test_no_name_gets_out_of_the_folder_or_crashes(name: str) -> None:
    with pytest.raises(InvalidRules):
        load_rules(name)


def test_a_changed_file_is_loaded_anew(tmp_path: Path) -> None:
    """The file itself and what it extends; while nothing changes the same rule set is given again."""
    base, mine = tmp_path / "base.yaml", tmp_path / "mine.yaml"
    for title, reason in (("One", "first"), ("Two", "first"), ("Two", "second")):
        base.write_text(
            "id: base\ntitle: Base\nextends: cc-by-4.0\nrules:\n"
            f"  - {{id: copyright-notice, off: {reason} reason}}\n", encoding="utf-8"
        )
        mine.write_text(f"id: mine\ntitle: {title}\nextends: base.yaml\n", encoding="utf-8")
        rules = load_rules(str(mine))
        assert (rules.title, rule(rules, "copyright-notice").off) == (title, f"{reason} reason")  # type: ignore[attr-defined]
        assert load_rules(str(mine)) is rules
    base.unlink()
    assert "cannot be read" in fault(mine)


def test_an_override_changes_only_what_it_names(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "mine.yaml",
        "id: mine\ntitle: Mine\nextends: the-conversation\nrules:\n"
        "  - {id: no-edits, severity: warning, options: {truncated: violation}}\n",
    )
    changed, parent = (
        rule(load_rules(str(path)), "no-edits"),
        rule(load_rules("the-conversation"), "no-edits"),
    )
    assert (changed.severity, changed.options["truncated"]) == ("warning", "violation")  # type: ignore[attr-defined]
    assert (changed.clause, changed.basis, changed.options["review"]) == (  # type: ignore[attr-defined]
        parent.clause,
        parent.basis,
        parent.options["review"],
    )  # type: ignore[attr-defined]


def test_a_rule_set_names_all_it_rests_on(tmp_path: Path) -> None:
    write(tmp_path, "base.yaml", "id: base\ntitle: Base\nextends: the-conversation\n")
    path = write(tmp_path, "mine.yaml", "id: mine\ntitle: Mine\nextends: base.yaml\n")
    rules = load_rules(str(path))
    assert rules.extends == ("base", "the-conversation", "cc-by-nd-4.0")
    assert rules.licence == load_rules("cc-by-nd-4.0").licence
    assert rules.relaxations.find("style") is not None


def test_of_several_parents_the_later_wins_but_undoes_no_refinement(tmp_path: Path) -> None:
    write(
        tmp_path,
        "a.yaml",
        "id: a\ntitle: A\nextends: cc-by-nd-4.0\nrules: [{id: headline, severity: error}]\n",
    )
    write(
        tmp_path,
        "b.yaml",
        "id: b\ntitle: B\nextends: cc-by-nd-4.0\nrules: [{id: no-edits, severity: info}]\n",
    )
    path = write(tmp_path, "c.yaml", "id: c\ntitle: C\nextends: [a.yaml, ./b.yaml]\n")
    rules = load_rules(str(path))
    assert [rule(rules, name).severity for name in ("headline", "no-edits")] == ["error", "info"]  # type: ignore[attr-defined]


def test_parents_that_disagree_on_a_layer_are_an_error(tmp_path: Path) -> None:
    for name, basis in (("a", "licence"), ("b", "guideline")):
        text = f"id: {name}\ntitle: T\nrules:" + RULE.format(id="credit", check="author-credit", basis=basis)
        write(tmp_path, f"{name}.yaml", text)
    path = write(tmp_path, "c.yaml", "id: c\ntitle: C\nextends: [a.yaml, b.yaml]\n")
    assert fault(path).startswith("c.yaml:3:10: the rule sets disagree on the layer of the rule 'credit'")


def test_extending_in_a_circle_is_an_error(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", "id: a\ntitle: A\nextends: b.yaml\n")
    path = write(tmp_path, "b.yaml", "id: b\ntitle: B\nextends: a.yaml\n")
    with pytest.raises(
        InvalidRules, match=r"a\.yaml:3:10: the rule sets extend each other in a circle \(.*b\.yaml -> "
    ):
        load_rules(str(path))


def test_a_fault_in_a_parent_is_told_in_the_parent(tmp_path: Path) -> None:
    write(tmp_path, "a.yaml", "id: a\ntitel: A\n")
    path = write(tmp_path, "b.yaml", "id: b\ntitle: B\nextends: a.yaml\n")
    assert fault(path).startswith("a.yaml:2:1: unknown key 'titel' (did you mean 'title'?)")
    assert "missing" not in fault(path)


def test_a_key_that_is_missing_is_told_beside_a_misspelt_one(tmp_path: Path) -> None:
    with pytest.raises(Fault) as caught:
        load_rules(str(write(tmp_path, "a.yaml", "extends: cc-by-nd-4.0\ntitel: A\n")))
    told = [str(one).partition(": ")[2].partition(", expected")[0] for one in (caught.value, *caught.value.also)]
    assert told == ["'id' is missing", "unknown key 'titel' (did you mean 'title'?)"]


def test_many_parents_of_parents_are_read_once_each(tmp_path: Path) -> None:
    """Twelve generations with two parents each would be 4,096 readings."""
    for n in range(12):
        for side in "ab":
            write(
                tmp_path,
                f"{side}{n}.yaml",
                f"id: {side}{n}\ntitle: T\n" + (f"extends: [a{n - 1}.yaml, b{n - 1}.yaml]\n" if n else ""),
            )
    assert len(load_rules(str(tmp_path / "a11.yaml")).extends) == 22


def test_a_rule_can_be_switched_off_with_a_reason(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "mine.yaml",
        "id: mine\ntitle: Mine\nextends: the-conversation\nrules: [{id: page-counter, off: Printed only.}]\n",
    )
    assert rule(load_rules(str(path)), "page-counter").off == "Printed only."  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"id: x\ntitle: caf\xe9\n", "x.yaml:2:11: this byte is not UTF-8, expected a text file in UTF-8"),
        (
            b"id: x\ntitle: a\x00b\n",
            "x.yaml:2:9: a control character stands here, expected text that can be printed",
        ),
        (b"", "x.yaml:1:1: nothing stands here, expected a mapping (lines such as `id: …`)"),
        (b"- a\n", "x.yaml:1:1: a list stands here, expected a mapping (lines such as `id: …`)"),
        (b"a: " + b"[" * 60, "x.yaml:1:35: values are nested deeper than 32 levels"),
        (
            b"a: &a [*a]\n",
            "x.yaml:1:8: *a refers to nothing before it, expected an &a above, or quotation marks around text that"
            " begins so",
        ),
        (
            b"a: !!python/name:os.system x\n",
            "x.yaml:1:4: the tag 'tag:yaml.org,2002:python/name:os.system' is not supported,"
            " expected a plain value",
        ),
        (b"id: x\n---\nid: y\n", "x.yaml:2:1: a second YAML document starts here, expected one in a file"),
        (b"? [a]\n: b\n", "x.yaml:1:3: a list, mapping or alias stands as a key, expected text"),
        (
            b"id: 12\ntitle: T\n",
            "x.yaml:1:5: the value 12 stands here, expected text (put it in quotation marks)",
        ),
    ],
)
def test_hostile_and_broken_files_are_one_clear_line(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes(data)
    assert fault(path) == message


def test_aliases_cannot_grow_a_file(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    assert "holds more than 20,000 values" in fault(write(tmp_path, "x.yaml", "\n".join(lines)))


def test_aliases_cannot_nest_a_file_deeper(tmp_path: Path) -> None:
    lines = ["a0: &a0 [[[[[[[[[[x]]]]]]]]]]"]
    lines += [f"a{n}: &a{n} [[[[[[[[[[*a{n - 1}]]]]]]]]]]" for n in range(1, 5)]
    assert fault(write(tmp_path, "x.yaml", "\n".join(lines))).startswith(
        "x.yaml:4:19: values are nested deeper"
    )


def test_an_alias_stands_for_its_value(tmp_path: Path) -> None:
    text = "id: x\ntitle: &t Words\npublisher: *t\napplies_to: {hosts: &h [a.example]}\n"
    assert load_rules(str(write(tmp_path, "x.yaml", text))).title == "Words"


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    assert "expected at most 1,000,000" in fault(write(tmp_path, "x.yaml", "# " + "x" * 1_000_001))


def test_words_stay_words(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "x.yaml",
        "id: no\ntitle: on\nprovenance: {seen: 2026-09-07, note: 12:30, evidence: primary}\n",
    )
    rules = load_rules(str(path))
    assert (rules.id, rules.title, rules.provenance.seen, rules.provenance.note) == (  # type: ignore[union-attr]
        "no",
        "on",
        "2026-09-07",
        "12:30",
    )


def test_what_a_file_says_is_printed_without_control_characters(tmp_path: Path) -> None:
    message = fault(write(tmp_path, "x.yaml", 'id: x\ntitle: T\n"\\e[31m\\u202e": 1\n'))
    assert message.isprintable()
    assert "\\x1b[31m\\u202e" in message


def test_a_fault_knows_its_place(tmp_path: Path) -> None:
    with pytest.raises(Fault) as caught:
        load_rules(str(write(tmp_path, "x.yaml", "id: x\n")))
    assert (caught.value.line, caught.value.column) == (1, 1)


def test_a_bundled_rule_set_needs_no_schema_and_opens_only_its_files() -> None:
    """Run apart: other tests have imported jsonschema already."""
    code = """
import sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
from licensecheck.policy.load import load_rules
from licensecheck.policy.choose import choose
sys.path.insert(0, "tests/policy")
from policy_builders import document, source
choose("auto", source(), document())
print(sorted({name.rpartition("/")[2] for name in opened if name.endswith((".yaml", ".json"))}))
print([name for name in ("jsonschema", "re2", "importlib.resources", "yaml") if name in sys.modules])
"""
    root = Path(__file__).parents[2]
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True
    )
    assert result.stdout.splitlines() == [
        "['cc-by-nd-4.0.yaml', 'index.json', 'the-conversation.yaml']",
        "[]",
    ]


@pytest.mark.parametrize(
    ("name", "key", "clause"),
    [
        ("cc-by-nd-3.0-us", ("by-nd", "3.0", "us"), "CC BY-ND 3.0 US, after the unported §"),
        ("cc-by-nc-nd-2.1-es", ("by-nc-nd", "2.1", "es"), "CC BY-NC-ND 2.1 ES, after the unported §"),
        ("cc-by-nd-2.5-igo", ("by-nd", "2.5", "igo"), "CC BY-ND 2.5 IGO, after the unported §"),
    ],
)
def test_a_port_is_a_licence_of_its_own(name: str, key: tuple[str, str, str], clause: str) -> None:
    rules = load_rules(name)
    assert rules.licence is not None
    assert (rules.licence.unit, rules.licence.version, rules.licence.jurisdiction) == key
    assert [one.id for one in rules.rules if not one.clause.startswith(clause)] == []


@pytest.mark.parametrize("name", ["cc-by-nd-4.0-us", "cc-by-nd-3.0-xx", "cc-by-nc-sa-3.0-us"])
def test_a_port_that_is_none_is_no_rule_set(name: str) -> None:
    with pytest.raises(InvalidRules, match="there is no rule set"):
        load_rules(name)


def test_the_ports_are_those_that_addresses_are_read_for() -> None:
    from licensecheck.credits.licences.names import JURISDICTIONS as READ
    from licensecheck.policy.ports import JURISDICTIONS

    assert set(JURISDICTIONS) == set(READ)


@pytest.mark.skipif(os.name != "posix", reason="reads from a pipe")
def test_a_rule_file_from_a_pipe_is_read_once_and_asked_for_twice() -> None:
    reader, writer = os.pipe()
    os.write(writer, b"id: x\ntitle: X\nextends: cc-by-nd-4.0\n")
    os.close(writer)
    try:
        first = load_rules(f"/dev/fd/{reader}")
        assert load_rules(f"/dev/fd/{reader}").rules == first.rules
    finally:
        os.close(reader)
    assert first.rules
