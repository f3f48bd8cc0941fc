"""Starter rule sets for newsrooms of which hardly more than the licence is known, made from one table.

`rules/roster.csv` has a row for each newsroom; `python -m licensecheck.policy.roster` writes the files of those whose
`file` is `starter`, and a test compares. A newsroom whose terms were read gets a file by hand, and its row says `own`.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from licensecheck.policy.bundled import data_folder

__all__ = ["Newsroom", "newsrooms", "render"]

SEEN = "2025-11-11"
"""The day of the list the table was made from."""

_NAMES = {
    "by-nd": "Attribution-NoDerivatives",
    "by-nc-nd": "Attribution-NonCommercial-NoDerivatives",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Newsroom:
    """A row: the rule set's id, who publishes, under which licence, on which host, and where the terms are.

    `version` is empty where the list names none (4.0 is assumed then), `hosts_from` is `page` where the host is that of
    the terms' page and `unverified` where it is general knowledge; `also` are the newsroom's other names.
    """

    id: str
    file: str
    publisher: str
    license: str
    version: str
    port: str
    hosts: str
    hosts_from: str
    page: str
    also: str
    note: str

    @property
    def key(self) -> str:
        """The licence as in its address."""
        return "/".join(part for part in (self.license, self.version or "4.0", self.port) if part)


def newsrooms() -> tuple[Newsroom, ...]:
    """The rows of the table."""
    text = data_folder().joinpath("rules", "roster.csv").read_text(encoding="utf-8")
    return tuple(Newsroom(**row) for row in csv.DictReader(io.StringIO(text)))


def render(newsroom: Newsroom) -> str:
    """The starter file of a newsroom."""
    return "\n".join(_lines(newsroom)) + "\n"


def _lines(one: Newsroom) -> Iterator[str]:
    yield "# yaml-language-server: $schema=../../schemas/rules.schema.json"
    yield "# Made from rules/roster.csv, not by hand: python -m licensecheck.policy.roster"
    yield f"id: {one.id}"
    yield f"title: {_quoted(f'{one.publisher}, starter rule set')}"
    yield f"publisher: {_quoted(one.publisher)}"
    yield f"extends: cc-{one.key.replace('/', '-')}"
    yield f"license: {one.key}"
    if not one.version:
        yield f"license_assumed: The list it is taken from names {_NAMES[one.license]} without a version."
    if one.hosts:
        yield f"applies_to: {{hosts: [{one.hosts}], licenses: [{one.key}]}}"
    yield from _provenance(one)
    yield from _rule(one)
    yield from _examples(one)


def _provenance(one: Newsroom) -> Iterator[str]:
    yield "provenance:"
    if one.page:
        yield f"  url: {_quoted(one.page)}"
    yield f"  seen: {SEEN}"
    yield "  evidence: second-hand"
    host = " The host is general knowledge." if one.hosts_from == "unverified" else ""
    also = f" Also known as {one.also.replace(' | ', ', ')}." if one.also else ""
    note = (
        f"From a list of newsrooms and their licences; the terms themselves were not read.{host}{also}"
        f" {one.note}"
    )
    yield f"  note: {_quoted(note.strip())}"


def _rule(one: Newsroom) -> Iterator[str]:
    where = f" at {one.page}" if one.page else ""
    yield "rules:"
    yield "  - id: publishers-terms"
    yield "    title: The publisher's own terms are met"
    yield "    check: manual"
    yield "    severity: info"
    yield "    basis: guideline"
    yield f"    clause: {_quoted(f'Terms of {one.publisher}{where}, not read')}"
    yield "    remedy: Read the publisher's terms, and extend this rule set by what they ask for."
    yield "    options:"
    question = f"Do the terms of {one.publisher}{where} ask for more than the licence, or permit more?"
    yield f"      question: {_quoted(question)}"


def _examples(one: Newsroom) -> Iterator[str]:
    yield "examples:"
    host = one.hosts or "paper.example"
    url = f"https://{host}/rivers-bend"
    yield f"  original: {{url: {_quoted(url)}, publisher: {_quoted(one.publisher)}}}"
    address = f"https://creativecommons.org/licenses/{one.key}/"
    name = f"CC {one.key.upper().replace('/', ' ')}"
    publisher = f'<a href="{{source.url}}">{one.publisher}</a>'
    credit = f'First published by {publisher}, <a href="{address}">{name}</a>.'
    yield "  copy:"
    yield f"    credit: {_quoted(f'<p>{credit}</p>')}"


def _quoted(text: str) -> str:
    """Text as a double-quoted YAML scalar, which JSON's strings are."""
    return json.dumps(text, ensure_ascii=False)


def _write() -> None:
    folder = Path(str(data_folder())) / "rules" / "publishers"
    for newsroom in newsrooms():
        if newsroom.file == "starter":
            (folder / f"{newsroom.id}.yaml").write_text(render(newsroom), encoding="utf-8")


if __name__ == "__main__":
    _write()
