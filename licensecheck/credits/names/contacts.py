"""E-mail addresses and accounts of networks that bylines have beside names: "Ann Lee, ann@paper.example", "@annlee"."""

from __future__ import annotations

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["without_contacts"]

_CONTACT = lazy_pattern(
    r"[(<\[]?(?:(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|(?<!\w)@\w{1,64})[)>\]]?"
)


def without_contacts(text: str) -> str:
    """Return a byline without addresses and accounts, with a space in the place of each."""
    return _CONTACT.sub(" ", text) if "@" in text else text
