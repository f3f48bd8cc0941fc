"""The action, the hooks and the examples for CI: valid by their schemas, and run as a runner would run them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from jsonschema.validators import validator_for

from licensecheck.policy.yaml_source import parse

ROOT = Path(__file__).parent.parent
SITE = Path(__file__).parent / "sample_site"
ACTION = parse((ROOT / "action.yml").read_text("utf-8"), "action.yml").value
STEPS = {step["name"]: step for step in ACTION["runs"]["steps"]}
INSTALL, CHECK = STEPS["Install licensecheck"], STEPS["Check republished articles"]
LEAVE_OUT = STEPS["Leave out what is waived"]
EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
EXPECTED = {
    "_posts/2026-03-05-otters-again.md": {"no-edits"},
    "_posts/2026-03-09-night-bus.md": {"no-edits"},
    "_posts/2026-03-16-bread.md": {"author-credit"},
    "_posts/2026-03-23-bees.md": {"no-edits"},
}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="the action's steps are written for bash"),
]


def vendored(name: str) -> Any:
    """A schema of check-jsonschema, read from its folder: nothing of its own is needed."""
    package = find_spec("check_jsonschema")
    assert package
    assert package.origin
    file = Path(package.origin).parent / "builtin_schemas" / "vendor" / f"{name}.json"
    schema = json.loads(file.read_text("utf-8"))
    return validator_for(schema)(schema)


def blocks() -> dict[str, Any]:
    """The YAML examples of docs/ci.md by the file name in their first line."""
    text = (ROOT / "docs" / "ci.md").read_text("utf-8")
    found = re.findall(r"^```yaml\n# (\S+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    return {name: parse(block, name).value for name, block in found}


def test_the_action_is_valid() -> None:
    vendored("github-actions").validate(ACTION)


def test_examples_are_valid() -> None:
    examples = blocks()
    vendored("github-workflows").validate(examples.pop(".github/workflows/republished.yml"))
    vendored("gitlab-ci").validate(examples.pop(".gitlab-ci.yml"))
    schema = json.loads((ROOT / "schemas" / "config.schema.json").read_text("utf-8"))
    jsonschema.validate(examples.pop("licensecheck.yaml"), schema)
    (repository,) = examples.pop(".pre-commit-config.yaml")["repos"]
    assert {hook["id"] for hook in repository["hooks"]} <= {hook["id"] for hook in hooks()}
    assert examples == {}


def test_examples_use_inputs_that_exist() -> None:
    (job,) = blocks()[".github/workflows/republished.yml"]["jobs"].values()
    assert set(job["steps"][-1]["with"]) <= set(ACTION["inputs"])


def hooks() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = parse((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"), "hooks").value
    return found


def test_hooks_say_what_pre_commit_asks() -> None:
    for hook in hooks():
        assert {"id", "name", "entry", "language"} <= set(hook)
        assert set(hook) <= {"id", "name", "description", "entry", "language", "types_or", "require_serial"}


@pytest.mark.skipif(shutil.which("actionlint") is None, reason="actionlint is not on PATH")
@pytest.mark.parametrize("what", ["example", "action", "fault"])
def test_actionlint(tmp_path: Path, what: str) -> None:
    """The example of docs/ci.md, and the action's steps as those of a workflow: it reads workflows only."""
    workflow = blocks()[".github/workflows/republished.yml"] if what == "example" else _steps_as_workflow()
    if what == "fault":
        workflow["jobs"]["steps"]["runs-on"] = "${{ nowhere.at-all }}"
    file = tmp_path / f"{what}.yml"
    file.write_text(json.dumps(workflow), "utf-8")
    found = subprocess.run(["actionlint", file.name], cwd=tmp_path, check=False, capture_output=True, text=True)
    assert found.returncode == (what == "fault"), found.stdout


def _steps_as_workflow() -> dict[str, Any]:
    inputs = {name: {"type": "string", "default": one["default"]} for name, one in ACTION["inputs"].items()}
    job = {"runs-on": "ubuntu-latest", "steps": ACTION["runs"]["steps"]}
    return {"on": {"workflow_call": {"inputs": inputs}}, "jobs": {"steps": job}}


def test_inputs_reach_the_shell_as_variables_only() -> None:
    """An expression inside a script is pasted into it before the shell reads it."""
    for step in STEPS.values():
        assert "${{" not in step.get("run", "")


def test_modules_in_the_repository_are_not_run(runner: Runner) -> None:
    """A pull request may bring a file that is called like a module."""
    for name in ("licensecheck", "json", "pip", "venv", "typing"):
        (runner.workspace / f"{name}.py").write_text("raise SystemExit(99)")
    assert runner.run(CHECK).returncode == 1
    for step in (INSTALL, CHECK):
        assert not re.search(r"(?<!-I) -m ", step["run"])


def test_every_input_is_used() -> None:
    used = set(re.findall(r"inputs\.([a-z-]+)", (ROOT / "action.yml").read_text("utf-8")))
    assert used == set(ACTION["inputs"])


class Runner:
    """Does what GitHub's runner does with a composite action, with a Python that installs nothing."""

    def __init__(self, workspace: Path, temp: Path) -> None:
        self.workspace, self.temp = workspace, temp
        self.log = temp / "pip.log"
        stub = temp / "python3"
        stub.write_text(
            "#!/bin/sh\n"
            f'[ "$2" = -c ] && exec "{sys.executable}" "$@"\n'
            'mkdir -p "$4/bin"\n'
            f"cat > \"$4/bin/python\" <<'EOF'\n#!/bin/sh\n"
            f'[ "$2" = -c ] && exec "{sys.executable}" "$@"\n'
            f'echo "$@" >> "{self.log}"\nEOF\n'
            # As an installed command does: the working directory is not where modules are looked for.
            f"cat > \"$4/bin/licensecheck\" <<'EOF'\n#!/bin/sh\n"
            f'exec "{sys.executable}" -P -m licensecheck "$@"\nEOF\n'
            'chmod +x "$4/bin/python" "$4/bin/licensecheck"\n'
        )
        stub.chmod(0o755)
        self.inputs = {name: str(one.get("default", "")) for name, one in ACTION["inputs"].items()}
        self.inputs["python"] = str(stub)

    def run(self, step: Mapping[str, Any], **inputs: str) -> subprocess.CompletedProcess[str]:
        context = {f"inputs.{name}": value for name, value in self.inputs.items()}
        context |= {f"inputs.{name.replace('_', '-')}": value for name, value in inputs.items()}
        context |= {"runner.temp": str(self.temp), "github.action_path": str(ROOT)}
        context["steps.check.outputs.sarif"] = str(self.workspace / "licensecheck.sarif")

        def evaluate(found: re.Match[str]) -> str:
            terms = (context.get(term.strip(), "") for term in found[1].split("||"))
            return next((term for term in terms if term), "")

        variables = {name: EXPRESSION.sub(evaluate, value) for name, value in step["env"].items()}
        kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME", "LANG"}}
        return subprocess.run(
            ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step["run"]],
            cwd=self.workspace, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False,
            env={
                **kept, **variables, "PYTHONPATH": str(ROOT), "LICENSECHECK_CACHE": str(self.temp / "cache"),
                "GITHUB_STEP_SUMMARY": str(self.temp / "summary.md"),
                "GITHUB_OUTPUT": str(self.temp / "output"), "CI": "true",
            },
        )


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    shutil.copytree(SITE, tmp_path / "site")
    (tmp_path / "temp").mkdir()
    made = Runner(tmp_path / "site", tmp_path / "temp")
    assert made.run(INSTALL).returncode == 0
    return made


def annotations(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for file, rule in re.findall(r"^::error file=([^,]*),.*?title=licensecheck%3A ([\w-]+)::", text, re.MULTILINE):
        found.setdefault(file, set()).add(rule)
    return found


def test_it_installs_into_its_own_environment(runner: Runner) -> None:
    assert runner.log.read_text().split() == [
        "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(ROOT),
    ]
    runner.run(INSTALL, version="1.2.3")
    assert runner.log.read_text().splitlines()[-1].endswith("licensecheck-republish==1.2.3")


def test_a_python_that_is_too_old_is_said(runner: Runner) -> None:
    old = runner.temp / "old"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    result = runner.run(INSTALL, python=str(old))
    assert (result.returncode, result.stdout.partition(":")[0]) == (2, "")
    assert result.stdout.startswith("::error::licensecheck needs Python 3.11 or newer")


def test_the_sample_site_gives_the_expected_annotations(runner: Runner) -> None:
    result = runner.run(CHECK)
    assert result.returncode == 1, result.stderr
    assert annotations(result.stdout) == EXPECTED
    assert all(line.startswith("::") for line in result.stdout.splitlines())


def test_annotations_mark_the_words(runner: Runner) -> None:
    line = next(line for line in runner.run(CHECK).stdout.splitlines() if "otters-again" in line)
    place = dict(one.split("=", 1) for one in line.split("::")[1].partition(" ")[2].split(","))
    post = (SITE / "_posts" / "2026-03-05-otters-again.md").read_text("utf-8").split("\n")
    assert post[int(place["line"]) - 1][int(place["col"]) - 1 : int(place["endColumn"])] == "27"


def test_it_writes_summary_sarif_and_outputs(runner: Runner) -> None:
    runner.run(CHECK)
    assert "7 copies: ✅ 3 compliant" in (runner.temp / "summary.md").read_text("utf-8")
    assert (runner.temp / "output").read_text() == "exit-code=1\nsarif=licensecheck.sarif\n"
    log = json.loads((runner.workspace / "licensecheck.sarif").read_text("utf-8"))
    schema = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.schema.json").read_text("utf-8"))
    jsonschema.Draft7Validator(schema).validate(log)
    marked = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        for result in log["runs"][0]["results"] if result["level"] == "error"
    }
    assert marked == set(EXPECTED)


WAIVER = """\
waivers:
  - copy: _posts/2026-03-05-otters-again.md
    rule: no-edits
    reason: The count was wrong.
    by: The desk
"""


def test_what_is_waived_is_not_uploaded(runner: Runner) -> None:
    """Code scanning would show it as open."""
    with (runner.workspace / "licensecheck.yaml").open("a") as config:
        config.write("waivers: approved.yaml\n")
    (runner.workspace / "approved.yaml").write_text(WAIVER)
    runner.run(CHECK)
    log = runner.workspace / "licensecheck.sarif"
    assert runner.run(LEAVE_OUT).returncode == 0
    kept, uploaded = (
        json.loads(file.read_text("utf-8"))["runs"][0]["results"]
        for file in (log, runner.temp / "licensecheck-upload.sarif")
    )
    assert [one["suppressions"][0]["justification"].partition(" [")[0] for one in kept if one["suppressions"]] == [
        "by The desk: The count was wrong."
    ]
    assert uploaded == [one for one in kept if not one["suppressions"]]


def test_no_report_is_named_where_none_was_written(runner: Runner) -> None:
    (runner.workspace / "licensecheck.yaml").write_text("copie: []\n")
    assert runner.run(CHECK).returncode == 2
    assert (runner.temp / "output").read_text() == "exit-code=2\n"


def test_a_site_without_faults_is_green(runner: Runner) -> None:
    for name in EXPECTED:
        (runner.workspace / name).unlink()
    result = runner.run(CHECK)
    assert (result.returncode, annotations(result.stdout)) == (0, {})


def test_named_copies(runner: Runner) -> None:
    result = runner.run(CHECK, copies="_posts/2026-03-23-bees.md\n\n_posts/*-mill-otters.md\n", offline="true")
    assert set(annotations(result.stdout)) == {"_posts/2026-03-23-bees.md"}


def git(folder: Path, *arguments: str) -> str:
    names = ["-c", "user.name=x", "-c", "user.email=x@x.example", "-c", "init.defaultBranch=main"]
    command = ["git", *names, *arguments]
    return subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout.strip()


def test_changed_files_only(runner: Runner) -> None:
    site = runner.workspace
    git(site, "init", "-q")
    git(site, "add", ".")
    git(site, "commit", "-qm", "a")
    base = git(site, "rev-parse", "HEAD")
    post = site / "_posts" / "2026-03-12-salt-bread.md"
    post.write_text(post.read_text("utf-8").replace("forty years", "fifty years"), "utf-8")
    (site / "_posts" / "2026-03-30-our-own.md").write_text("---\ntitle: Ours\n---\n\nOther words.\n")
    (site / "_posts" / "2026-03-02-mill-otters.md").unlink()
    git(site, "commit", "-qam", "b")
    result = runner.run(CHECK, changed_only="true", base=base)
    assert annotations(result.stdout) == {"_posts/2026-03-12-salt-bread.md": {"no-edits"}}
    assert (result.returncode, result.stderr) == (1, "")


@pytest.mark.parametrize("base", ["", "0" * 40, "c0ffee" + "0" * 34])
def test_without_a_base_every_copy_is_checked(runner: Runner, base: str) -> None:
    """A new branch, a run by hand or by the clock, and a base that a forced push took away."""
    site = runner.workspace
    git(site, "init", "-q")
    git(site, "add", ".")
    git(site, "commit", "-qm", "a")
    result = runner.run(CHECK, changed_only="true", base=base)
    assert result.returncode == 1
    assert annotations(result.stdout) == EXPECTED
    notice, _, _ = result.stdout.partition("\n")
    assert notice.startswith("::notice title=licensecheck::No commit is known")


def test_a_single_copy_that_cannot_be_checked_is_annotated(runner: Runner) -> None:
    (runner.workspace / "m2.md").write_text("---\ntitle: A\nx: y: z\n---\nText\n")
    result = runner.run(CHECK, copies="m2.md")
    assert result.returncode == 3
    assert "::error file=m2.md,title=licensecheck%3A not checked::m2.md:3:5: front matter is not YAML" in result.stdout
    assert "🚫" in (runner.temp / "summary.md").read_text("utf-8")
    assert (runner.temp / "output").read_text() == "exit-code=3\nsarif=licensecheck.sarif\n"


def test_nothing_changed_is_said(runner: Runner) -> None:
    """It is no failure, and no "compliant" either."""
    site = runner.workspace
    git(site, "init", "-q")
    git(site, "add", ".")
    git(site, "commit", "-qm", "a")
    result = runner.run(CHECK, changed_only="true", base=git(site, "rev-parse", "HEAD"))
    assert (result.returncode, result.stdout) == (0, "")
    assert "none of the changed files is a copy; nothing was checked" in result.stderr


@pytest.mark.parametrize("name", ["copies", "config", "rules", "fail_on", "offline", "sarif", "changed_only"])
@pytest.mark.parametrize("value", ['"; touch owned; $(touch owned) `touch owned` #', "--help"])
def test_inputs_are_not_run(runner: Runner, name: str, value: str) -> None:
    before = {path.name for path in runner.workspace.iterdir()}
    runner.run(CHECK, **{name: value})
    assert not (runner.workspace / "owned").exists()
    assert {path.name for path in runner.workspace.iterdir()} - before <= {"licensecheck.sarif", value}


def test_outputs_hold_one_line_each(runner: Runner) -> None:
    runner.run(CHECK, sarif="x.sarif\nexit-code=0")
    assert len((runner.temp / "output").read_text().splitlines()) == 2


def test_the_sample_site_has_eight_posts() -> None:
    assert len(list((SITE / "_posts").glob("*.md"))) == 8
