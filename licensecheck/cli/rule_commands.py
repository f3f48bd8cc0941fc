"""The commands about rule sets: `rules list|show|check|test`, `explain` and `detect`.

They build, hand over and print; what is slow to import is imported by the command that needs it.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from functools import cache
from typing import Annotated

import typer

from licensecheck.cli.ending import describe, say
from licensecheck.errors import WrongUsageError
from licensecheck.printing import page_width, print_lines

__all__ = ["detect", "explain", "register", "rules_app"]

rules_app = typer.Typer(
    name="rules",
    help="List, show, check and test rule sets.",
    rich_markup_mode=None,
    no_args_is_help=True,
)


class ShowAs(StrEnum):
    """How a rule set is printed."""

    TEXT = "text"
    YAML = "yaml"


NameArgument = Annotated[str, typer.Argument(metavar="NAME|FILE", help="A rule set's name or file.")]
FilesArgument = Annotated[list[str], typer.Argument(metavar="FILE...", help="Rule files.")]
NamesArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="[NAME|FILE...]", help="Rule sets; without any, all that are bundled."),
]


@cache
def register(app: typer.Typer) -> None:
    """Add these commands to the main one, once."""
    app.add_typer(rules_app)
    app.command()(explain)
    app.command()(detect)


@rules_app.command("list")
def list_rules() -> None:
    """List the bundled rule sets.

    Each with its licence (* where that is assumed), hosts, the day its facts were last seen, and title.
    """
    from licensecheck.policy.show import list_of_rule_sets

    print_lines(list_of_rule_sets())


@rules_app.command()
def show(
    name: NameArgument,
    *,
    output_format: Annotated[ShowAs, typer.Option("--format", "-f", help="text or yaml.")] = ShowAs.TEXT,
) -> None:
    """Show a rule set with everything it extends.

    Each rule with its clause, its remedy and its source.
    """
    from licensecheck.policy.load import load_rules
    from licensecheck.policy.show import as_values, page

    rule_set = load_rules(name)
    if output_format is ShowAs.TEXT:
        print_lines(page(rule_set, page_width()))
        return
    import yaml

    text = yaml.safe_dump(as_values(rule_set), sort_keys=False, allow_unicode=True, width=110)
    print_lines([text.removesuffix("\n")])


@rules_app.command()
def check(files: FilesArgument) -> None:
    """Validate rule files: all that is wrong with each.

    Exit codes: 0 all valid, 2 one is not.
    """
    from licensecheck.errors import InvalidRules
    from licensecheck.policy.fault import Fault
    from licensecheck.policy.load import load_rules
    from licensecheck.report.phrases import counted

    wrong = 0
    for file in files:
        try:
            rule_set = load_rules(file)
        except InvalidRules as error:
            wrong += 1
            for one in (error, *error.also):
                # What has a place begins with it, for editors; what has none is a message as all are.
                if isinstance(one, Fault):
                    typer.echo(str(one), err=True)
                else:
                    say(describe(one))
        else:
            print_lines([f"{file}: valid, {counted(len(rule_set.rules), 'rule')}"])
    raise typer.Exit(2 if wrong else 0)


@rules_app.command("test")
def run_tests(names: NamesArgument = None) -> None:
    """Run the examples inside rule files.

    Exit codes: 0 all hold, 1 one does not, 2 a file is not valid.
    """
    from licensecheck.policy import bundled
    from licensecheck.policy.examples.run import run_examples

    count, wrong = 0, 0
    for name in names or bundled.names():
        for result in run_examples(name):
            count += 1
            if result.problem is not None:
                wrong += 1
                print_lines([f"{result.place}: {result.rule}: {result.problem}"])
    held = f"{wrong} {'does' if wrong == 1 else 'do'} not hold" if wrong else "all hold"
    print_lines([f"{count} example{'' if count == 1 else 's'}, {held}"])
    raise typer.Exit(1 if wrong else 0)


def explain(
    rule: Annotated[
        str, typer.Argument(metavar="RULE", help="A rule's id or a category of edits, as in a report.")
    ],
    *,
    rules: Annotated[
        str | None, typer.Option("--rules", "-r", metavar="NAME|FILE", help="The rule set it stands in.")
    ] = None,
) -> None:
    """Explain a rule or a category of edits.

    Of a rule: what is checked, which clause asks for it, and what to do. Of a category: what it is, with an example,
    and what rule sets decide of it.
    """
    from licensecheck.compare.model import Category
    from licensecheck.policy import bundled
    from licensecheck.policy.category import explain_category
    from licensecheck.policy.fault import nearest, quoted
    from licensecheck.policy.load import load_rules
    from licensecheck.policy.show import explain as lines_on

    names, width = [rules] if rules else ["cc-by-nd-4.0", "the-conversation"], page_width()
    found = list(lines_on(rule, map(load_rules, names), width))
    found = found or list(explain_category(rule, map(load_rules, names), width))
    if not found and rules is None:
        found = list(lines_on(rule, map(load_rules, bundled.names()), width))
    if not found:
        known = {one.id for name in ([rules] if rules else bundled.names()) for one in load_rules(name).rules}
        where = f" of {quoted(rules)}" if rules else ""
        hint = nearest(rule, sorted({*known, *Category}))
        raise WrongUsageError(
            f"{quoted(rule)} is neither a rule{where} nor a category of edits{hint}; write what stands in square"
            f" brackets in a report, or a rule that `licensecheck rules show {rules or names[0]}` lists"
        )
    print_lines(found)


def detect(
    page: Annotated[str, typer.Argument(metavar="URL|FILE", help="A page, or - for standard input.")],
    *,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="Let pages lead into private networks.")
    ] = False,
) -> None:
    """Say which licence and publisher a page shows.

    On what evidence, and which rules suit it.
    """
    from licensecheck.fetch import FetchOptions
    from licensecheck.load import load
    from licensecheck.policy.detect import detect as lines_on

    options = FetchOptions(allow_private=allow_private)
    stdin = sys.stdin.buffer if sys.stdin else None
    print_lines(lines_on(load(page, options=options, stdin=stdin)))
