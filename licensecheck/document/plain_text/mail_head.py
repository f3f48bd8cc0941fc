"""The head of a message that was saved as text: who sent what to whom, and when, before an empty line.

Its subject is the headline of an article that was sent; the rest is no text.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from licensecheck.lazy_pattern import lazy_pattern

__all__ = ["MailHead", "mail_head"]

_FIELD = lazy_pattern(
    r"(?:(?P<subject>Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp)"
    r"|From|To|Cc|Bcc|Date|Sent|Reply-To|Message-ID|MIME-Version|Content-[\w-]+|User-Agent|X-[\w-]+"
    r"|Von|An|Datum|Gesendet|De|À|Envoyé|Para|Fecha|Enviado|Data|Da|A|Inviato|Van|Aan|Verzonden)"
    r"[ \u00a0]?:[ \t]+(?P<value>\S.*)"
)
"""A field as the standard names it, or as a program prints it in seven languages."""

_ANSWER = lazy_pattern(r"(?:(?:re|fwd?|aw|wg|tr|rv|rif|enc|doorst)\s?:\s*)+", re.IGNORECASE)
"""What a program puts before the subject of a message that answers or goes on."""

_ADDRESS = lazy_pattern(r"[\w.+-]+@[\w-]+\.\w")
_FEWEST, _MOST = 3, 60
_LONGEST_NAME = 40
"""Characters up to the colon of the first field; few texts begin so, and the others need no pattern."""


class MailHead(NamedTuple):
    """Where a message's head ends, 0 where there is none, and the extent of what its subject says."""

    end: int = 0
    subject: tuple[int, int] | None = None


def mail_head(raw: str) -> MailHead:
    """Return the head of a message with which a text begins.

    Three fields or more up to an empty line, one of them with an address: a memorandum that an article quotes has none.
    """
    lead = len(raw) - len(raw.lstrip("\ufeff\n"))
    if ":" not in raw[lead : lead + _LONGEST_NAME]:
        return MailHead()
    at, fields, addressed, subject = lead, 0, False, None
    while fields <= _MOST and at < len(raw):
        end = raw.find("\n", at)
        end = len(raw) if end < 0 else end
        line = raw[at:end]
        if not line.strip():
            break
        field = _FIELD.match(line)
        if field is None and not (fields and line[:1].isspace()):
            return MailHead()
        if field is not None:
            fields += 1
            if field["subject"]:
                answer = _ANSWER.match(field["value"])
                subject = at + field.start("value") + (answer.end() if answer else 0), end
        elif subject is not None and subject[1] == at - 1:
            subject = subject[0], end
        addressed = addressed or _ADDRESS.search(line) is not None
        at = end + 1
    return MailHead(at, subject) if fields >= _FEWEST and addressed else MailHead()
