"""Captions and quotations of Markdown posts, as sites' own builders write them."""

from __future__ import annotations

import pytest
from tale_pages import TALE, categories, page, prose, tale

from licensecheck.document.markdown.reading import read_markdown
from licensecheck.document.model import Document

CAPTION = "The old landing at low tide, seen from the new bridge."
SAID = "I was cross at midnight and I was proud at noon, and next time I shall go without asking why."


def post(put: str) -> Document:
    text = "\n\n".join((*TALE[:3], put, *TALE[3:]))
    return read_markdown(text.encode(), location="copy.md")


@pytest.mark.parametrize("put", [
    f"|![Tide](x.jpg)|\n|:-:|\n|{CAPTION}|",
    f"![Tide](x.jpg)\n\n{CAPTION}\n{{: .caption}}",
    f"![Tide](x.jpg)\n\n{{:.img-caption}}\n{CAPTION}",
    f"![{CAPTION}](x.jpg)\n\n{CAPTION}",
    f"![{CAPTION[:-1]}](x.jpg)\n\n{CAPTION}",
    f"![Tide](x.jpg)\n\n::: {{.caption}}\n{CAPTION}\n:::",
    f"![Tide](x.jpg)\n\n::: caption\n{CAPTION}\n:::",
    f'[caption id="attachment_1" width="300"]![Tide](x.jpg) {CAPTION}[/caption]',
    f"![Tide](x.jpg)\n\nFigure 1: {CAPTION}",
    f"![Tide](x.jpg)\n\n<Caption>{CAPTION}</Caption>",
])
def test_a_caption_below_a_picture_is_furniture(put: str) -> None:
    assert set(categories(page(tale()), post(put))) <= {"furniture"}


@pytest.mark.parametrize("put", [
    f"|Tide|\n|:-:|\n|{CAPTION}|",
    f"![Tide](x.jpg)\n\n{CAPTION}",
    f"![Tide](x.jpg)\n\n{CAPTION}\n{{: .lead}}",
    f"![Tide](x.jpg) and a boat.\n\n{CAPTION}",
    f"Figure 1: {CAPTION}",
    f"![Tide](x.jpg)\n\nFigures of the board show it: {CAPTION}",
    f"::: {{.captions-of-a-kind}}\n{CAPTION}\n:::",
])
def test_what_nothing_calls_a_caption_is_text(put: str) -> None:
    assert "addition" in categories(page(tale()), post(put))


def test_a_picture_said_in_its_own_words_has_them_for_a_caption_on_a_page_as_well() -> None:
    put = f'<p><img src="x.jpg" alt="{CAPTION}"></p><p>{CAPTION}</p>'
    assert set(categories(page(tale()), page(tale(put)))) <= {"furniture"}
    assert set(categories(page(tale(put)), page(tale()))) <= {"furniture"}


@pytest.mark.parametrize("put", [
    f"{{{{< quote >}}}}\n{SAID}\n{{{{< /quote >}}}}",
    f'{{{{% blockquote author="Ada" %}}}}\n{SAID}\n{{{{% /blockquote %}}}}',
    f"{{% blockquote %}}\n{SAID}\n{{% endblockquote %}}",
    f"<Quote>\n{SAID}\n</Quote>",
    f"<Quote>\n\n{SAID}\n\n</Quote>",
    f'<BlockQuote author="Ada">{SAID}</BlockQuote>',
    f"::: {{.quote}}\n{SAID}\n:::",
    f"{SAID}\n{{: .blockquote}}",
])
def test_a_quotation_in_a_builders_own_form_is_a_quotation(put: str) -> None:
    original = page(prose(TALE[:3]) + f"<blockquote><p>{SAID}</p></blockquote>" + prose(TALE[3:]))
    assert "quotation" not in categories(original, post(put))
    assert "quotation" in categories(original, post(put.replace("proud at noon", "happy at noon")))


@pytest.mark.parametrize("put", [SAID, f"{{{{< note >}}}}\n{SAID}\n{{{{< /note >}}}}", f"{{{{< quote >}}}}\n\n{SAID}"])
def test_a_quotation_that_readers_see_no_sign_of_is_none(put: str) -> None:
    original = page(prose(TALE[:3]) + f"<blockquote><p>{SAID}</p></blockquote>" + prose(TALE[3:]))
    assert "quotation" in categories(original, post(put))


NOTE = "Nobody had counted the boats before the bridge was opened."
CALLED = TALE[3].replace("A sign", "A sign{}")
RAISED = CALLED.format("<sup>1</sup>")
NOTED = f'{prose(TALE[:3])}<p>{RAISED}</p>{prose(TALE[4:])}<ol class="notes"><li>{NOTE}</li></ol>'


@pytest.mark.parametrize("paragraphs", [
    (CALLED.format(f"^[{NOTE}]"), TALE[4]),
    (CALLED.format("[^1]"), f"[^1]: {NOTE}", TALE[4]),
    (CALLED.format("[^1]"), TALE[4], f"[^1]: {NOTE}"),
    (CALLED.format("[^boats]") + f"\n[^boats]: {NOTE}", TALE[4]),
])
def test_a_note_is_the_same_wherever_the_post_writes_it(paragraphs: tuple[str, ...]) -> None:
    text = "\n\n".join((*TALE[:3], *paragraphs))
    texts = text, text.replace("boats before", "boats after")
    copies = [read_markdown(said.encode(), location="copy.md") for said in texts]
    assert set(categories(page(NOTED), copies[0])) <= {"markup"}
    assert set(categories(page(NOTED), copies[1])) - {"markup"} == {"wording"}
    assert "addition" in categories(page(tale()), copies[0])


@pytest.mark.parametrize("box", [
    '!!! note "Newsletter"\n    {}', "??? tip\n\n    {}", ":::note[Newsletter]\n{}\n:::", ":::tip\n{}\n:::",
])
def test_a_box_of_a_post_is_furniture_by_what_it_holds(box: str) -> None:
    """A link to a newsletter is the site's, a sentence is none."""
    assert set(categories(page(tale()), post(box.format("[Subscribe](/s) to our newsletter.")))) <= {"furniture"}
    assert "addition" in categories(page(tale()), post(box.format("The warden has since left the town for good.")))
