"""What stands in the page around the text: its canonical address, and the article's links."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from licensecheck.credits.addresses import Address, host_words, parse_address, same_page
from licensecheck.credits.model import Evidence
from licensecheck.document.link_list import addressed, between, hrefs
from licensecheck.document.model import Document, Link
from licensecheck.policy.checks.base import GIVE_ADDRESS, SHOWN, Check, not_applicable, options_schema, shortened
from licensecheck.policy.model import Case, Problem, Status

__all__ = ["CANONICAL", "LINKS_KEPT"]

_Key = tuple[str, object]
"""The host and what else tells a page from others."""
_ROBOTS = ("robots", "googlebot", "googlebot-news")


def run_canonical(case: Case) -> Iterable[Problem]:
    """One problem: the copy's canonical address is the original's, or not."""
    metadata, url = case.facts.copy.metadata, case.facts.source.url
    if not url:
        return (
            Problem(Status.REVIEW, "The original's own address is not known.", remedy=GIVE_ADDRESS),
        )
    canonical = case.facts.credits.canonical or metadata.canonical
    if _same(canonical, url):
        return (Problem(Status.PASS, "The canonical address is the original's."),)
    if case.rule.options["noindex_is_enough"] and _noindex(case.facts.copy):
        return (Problem(Status.PASS, "The copy keeps itself out of search engines (noindex)."),)
    remedy = f'Put <link rel="canonical" href="{url}"> into the page\'s head. {case.rule.remedy}'
    if _same(metadata.canonical_in_body, url):
        message = "The canonical link stands in the page's body, where it has no effect."
    elif canonical:
        message = f"The canonical address is {shortened(canonical)}, not the original's."
    else:
        message = "The copy names no canonical address."
    return (Problem(Status.FAIL, message, remedy=remedy),)


def _same(one: str | None, other: str) -> bool:
    first, second = parse_address(one or ""), parse_address(other)
    return first is not None and second is not None and same_page(first, second)


def _noindex(copy: Document) -> bool:
    return any("noindex" in copy.metadata.meta.get(name, "").casefold() for name in _ROBOTS)


def run_links_kept(case: Case) -> Iterable[Problem]:
    """One problem: the links of the article's text are kept, or which are gone."""
    links, copied = _article_links(case), case.facts.copy.links
    if _all_to_the_letter(links, frozenset(hrefs(copied))):
        return (_KEPT,)
    wanted = _by_page(links)
    if not wanted:
        return not_applicable("No links were found in the original's text.")
    gone = _missing(wanted, copied)
    if not gone:
        return (_KEPT,)
    message = _gone_words(len(gone), len(wanted), shortened(gone[0].url))
    return (Problem(Status.FAIL, message, _link_evidence(case.facts.original, gone)),)


def _gone_words(gone: int, wanted: int, first: str) -> str:
    if wanted == 1:
        return f"The only link in the original's text is gone, the one to {first}."
    are_gone = f"is gone, the one to {first}" if gone == 1 else f"are gone, the first to {first}"
    if gone == wanted:
        return f"{'Both' if wanted == _BOTH else f'All {wanted}'} links in the original's text {are_gone}."
    return f"{gone} of the {wanted} links in the original's text {are_gone}."


_BOTH = 2
_KEPT = Problem(Status.PASS, "All links of the original's text are kept.")


def _all_to_the_letter(links: Collection[Link], there: Collection[str]) -> bool:
    """Whether there are links and all stand in the copy as written: most do, and need not be taken apart."""
    return all(link.url in there for link in links) and any(parse_address(link.url) for link in links)


def _missing(wanted: Mapping[_Key, Link], copied: Sequence[Link]) -> list[Link]:
    """The links that the copy, which has those that were `copied`, has in no spelling."""
    there = {copied[index].url for index in addressed(copied, host_words(key[0] for key in wanted))}
    kept = {_key(address) for url in there if (address := parse_address(url))}
    return [link for key, link in wanted.items() if link.url not in there and key not in kept]


def _by_page(links: Iterable[Link]) -> dict[_Key, Link]:
    """The first link to each page, in order."""
    found = dict[_Key, Link]()
    for link in links:
        address = parse_address(link.url)
        if address is not None:
            found.setdefault(_key(address), link)
    return found


def _article_links(case: Case) -> list[Link]:
    """The links in those parts of the original that the copy has, in order."""
    links, found, done = case.facts.original.links, list[Link](), 0
    for start, end in sorted(case.facts.comparison.original_matched):
        found += between(links, max(start, done), end)
        done = max(end, done)
    return found


def _key(address: Address) -> _Key:
    """Equal for spellings of one page's address: by the article's number where there is one."""
    return address.host, address.number or address


def _link_evidence(original: Document, gone: list[Link]) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(text=link.url, where="source", place=original.place(link.start)) for link in gone[:SHOWN]
    )


CANONICAL = Check(
    run=run_canonical,
    needs_links=True,
    example={"noindex_is_enough": True},
    description="The page's canonical address (in its head) is the original's.",
    options=options_schema(
        {
            "noindex_is_enough": {
                "description": "A copy that keeps itself out of search engines passes too.",
                "type": "boolean",
                "default": False,
            },
        }
    ),
)
LINKS_KEPT = Check(
    run=run_links_kept,
    options=options_schema({}),
    example={},
    needs_links=True,
    needs_same_work=True,
    description="The links of the original's text stand in the copy, wherever they stand.",
)
