"""The head of a message that an article was sent in."""

from __future__ import annotations

import pytest
from reading_pages import blocks

from licensecheck.document import Format, read
from licensecheck.document.plain_text.mail_head import mail_head

HEAD = "From: The Fenland Post <desk@fenland.example>\nTo: readers@list.example\nDate: Sat, 2 Mar 2024 10:00:00 +0000\n"
TEXT = "The ferry stopped running in the autumn.\n"


@pytest.mark.parametrize(("head", "subject"), [
    (f"{HEAD}Subject: The landing\n", ["The landing"]),
    (f"Subject: Fwd: Re: The landing\n{HEAD}", ["The landing"]),
    (f"{HEAD}Subject: The landing\n by the river\nMIME-Version: 1.0\n", ["The landing by the river"]),
    ("Von: a@b.example\nGesendet: Samstag, 2. März 2024\nAn: Ann Lee\nBetreff: WG: Der Steg\n", ["Der Steg"]),
    (HEAD, []),
])
def test_a_messages_head_is_no_text_but_for_its_subject(head: str, subject: list[str]) -> None:
    found = read(f"{head}\n{TEXT}".encode(), location="copy.txt", format=Format.TEXT)
    assert blocks(found) == [*subject, TEXT.strip()]
    assert found.place(found.text.index("ferry")).line == head.count("\n") + 2


@pytest.mark.parametrize("head", [
    "From: The warden\nTo: All who row\nSubject: The rope\n",         # a memorandum that an article quotes
    "From: desk@fenland.example\nTo: us\nIt began on a Monday.\n",
    "Subject: The rope of desk@fenland.example\nDate: Monday\n",
    "It began so: nobody came.\n",
])
def test_other_lines_at_a_beginning_are_text(head: str) -> None:
    assert mail_head(f"{head}\n{TEXT}").end == 0
    assert blocks(read(f"{head}\n{TEXT}".encode(), location="copy.txt", format=Format.TEXT))[0].startswith(head[:8])
