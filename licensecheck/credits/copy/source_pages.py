"""What does an address lead to, seen from the original: to itself, its publisher's home page, another article?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from licensecheck.credits.addresses import Address, Target, classify, host_words, parse_address, same_page
from licensecheck.credits.copy.text import CopyText
from licensecheck.credits.model import Source
from licensecheck.document.model import Link
from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["SourcePages"]

_PRINTED = lazy_pattern(r"https?://[^\s<>\"'()\[\]]+")
_BEHIND_ADDRESS = ".,;:!?`"
"""Signs behind a printed address that are the sentence's, or mark it as code."""


class SourcePages:
    """The original's addresses and its publisher's home page, ready for questions about links.

    `hosts` are the publisher's, `all_hosts` also those of other addresses that the original gives for itself.
    """

    def __init__(self, source: Source) -> None:
        self._links: tuple[tuple[Link, Target], ...] | None = None
        self.article: Address | None = parse_address(source.url) if source.url else None
        self.home: Address | None = parse_address(source.publisher_url) if source.publisher_url else None
        self.others = tuple(filter(None, map(parse_address, source.urls_too)))
        hosts = _hosts(one for one in (self.article, self.home) if one is not None)
        if "theconversation.com" in hosts:
            hosts.add("theconversation.edu.au")
        self.hosts = tuple(sorted(hosts))
        self.all_hosts = tuple(dict.fromkeys((*self.hosts, *sorted(_hosts(self.others)))))
        self.needles = host_words(self.all_hosts)

    def target(self, url: str) -> Target:
        """What an address is, seen from the original."""
        lowered = url.lower()
        for needle in self.needles:
            if needle in lowered:
                return self._classified(url)
        return Target.NONE

    def _classified(self, url: str) -> Target:
        target = classify(url, self.article, self.home)
        if not self.others or target in (Target.ARTICLE, Target.TRANSLATION):
            return target
        address = parse_address(url)
        leads = address is not None and any(same_page(address, other) for other in self.others)
        return Target.ARTICLE if leads else target

    def leads_to_original(self, link: Link) -> bool:
        """Whether a link leads to the original itself."""
        return self.target(link.url) is Target.ARTICLE

    def printed_in(self, text: str) -> bool:
        """Whether words print the original's own address; folded ones have lost its capitals."""
        if "://" not in text:
            return False
        printed = (match[0].rstrip(_BEHIND_ADDRESS) for match in _PRINTED.finditer(text))
        return any(self.target(address) is Target.ARTICLE for address in printed)

    def links(self, copy: CopyText) -> tuple[tuple[Link, Target], ...]:
        """The copy's links to the publisher's site, each with what it leads to."""
        if self._links is None:
            self._links = tuple(self._towards(copy))
        return self._links

    def _towards(self, copy: CopyText) -> Iterator[tuple[Link, Target]]:
        for link in copy.addressed(self.needles):
            target = self._classified(link.url)
            if target is not Target.NONE:
                yield link, target


def _hosts(addresses: Iterable[Address]) -> set[str]:
    return {address.host.partition(":")[0] for address in addresses}
