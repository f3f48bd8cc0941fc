"""Markdown posts: what is text in them, and what is the site builder's."""

from __future__ import annotations

import time

import pytest
from reading_pages import blocks, markdown, misplaced, words

from licensecheck.document.markdown.fences import Code
from licensecheck.document.markdown.jsx import plain_links
from licensecheck.document.markdown.shortcodes import blank_shortcodes

FILLER = "\u200b"


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        ("One\ntwo\n\nthree", ["One two", "three"]),
        ("* one\n* two", ["one", "two"]),
        ("1. one\n\n   two", ["one", "two"]),
        ("# One #\n\nTwo\n===", ["One", "Two"]),
        ("> one\n> > two", ["one", "two"]),
        ("one  \ntwo", ["one two"]),
        ("| a | b |\n|---|---|\n| c | d |", ["a", "b", "c", "d"]),
        ("one\n\n---\n\ntwo", ["one", "two"]),
        ("```\none\n```\n\n    two", ["one", "two"]),
        ("**one**two", ["onetwo"]),
        ("**on****e** two", ["on\u200b\u200b\u200b\u200be two"]),
        ("\\*one\\* \\# two", ["*one* # two"]),
        ("caf&eacute; &amp; &#8212;", ["café & —"]),
        ("~~one~~ two", ["two"]),
        ("- [x] one\n- [ ] two\n  1. [X] three", [f"{3 * FILLER} {word}" for word in ("one", "two", "three")]),
        ("- [x](/a) one\n- [ ]\n- []() two", ["x one", "[ ]", "two"]),
        (":bell: one :+1:\n\ntwo at 10:15:30, a::b:c", [f"{6 * FILLER} one {4 * FILLER}", "two at 10:15:30, a::b:c"]),
        ("<div>\n\n*one*\n\n</div>\ntwo", ["one", "two"]),
        ("one <b>two</b> <!-- three --> four", ["one two four"]),
        ("[one](/a \"two\") [three][r]\n\n[r]: /b 'four'", ["one three"]),
        ("![one](a.png)\n\ntwo", ["two"]),
        ("<https://a.example> two", ["https://a.example two"]),
        ("one[^1] two\n\n[^1]: three", ["one^1 two"]),
        ("one[^1] two\n\n[^1]: [three](/a)", ["one[^1] two", "\u200b\u200b\u200b\u200b\u200b three"]),
    ],
)
def test_a_post_reads_like_the_page_made_of_it(post: str, expected: list[str]) -> None:
    """Blocks and words, marks gone."""
    assert blocks(markdown(post)) == expected


@pytest.mark.parametrize(
    "mark",
    [
        '{{< figure src="a.png" caption="Gone words" >}}',
        "{{% notice gone %}}",
        "{{ page.title }}",
        "{{- gone -}}",
        "{% include gone.html %}",
        "{%- gone -%}",
        "{% if gone %}",
        "{: .gone #id}",
        "{:.gone}",
        "{#gone}",
        "{ #gone }",
        "{.gone}",
        "{/* gone */}",
        "{# gone #}",
        "{#- gone } and\ngone -#}",
        "<%# gone > gone %>",
        '<%= render "gone" %>',
        "<%- gone -%>",
        "<% if gone %>",
        "{{< a\nb >}}",
        "{{</* gone */>}}",
        "{% comment %}gone and gone{% endcomment %}",
        '{% schema %}{"gone": 1}{% endschema %}',
    ],
)
def test_shortcodes_are_no_text(mark: str) -> None:
    """Of Hugo, Liquid, MDX, kramdown, Jinja and ERB; the words around them are."""
    seen = words(markdown(f"One {mark} two\n\n{mark}\n\nthree{mark}")).replace("\u200b", "")
    assert seen.split() == ["One", "two", "three"]


def test_definitions_of_abbreviations_are_no_text() -> None:
    """Of kramdown and Markdown Extra: readers see them when they point at the abbreviation."""
    post = "The GTC are short.\n\n*[GTC]: General terms and conditions\n*[e.g.]: for example\n\nThree."
    assert [block.replace("\u200b", "") for block in blocks(markdown(post))] == ["The GTC are short.", "Three."]


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        ("{{< note >}}\nOne two\n{{< /note >}}", ["Note", "One two"]),
        ("{{% notice tip %}}\nOne two\n{{% /notice %}}", ["Tip", "One two"]),
        ('{{% alert title="Mind the gap" color="info" %}}\nOne two\n{{% /alert %}}', ["Mind the gap", "One two"]),
        ('{{< details "Mind the gap" >}}\nOne two\n{{< /details >}}', ["Mind the gap", "One two"]),
        ('{{< tab name="Mind" codelang="x" >}}\nOne two\n{{< /tab >}}', ["Mind", "One two"]),
        ('{% include note.html content="Mind the **gap**." %}\n\nOne', ["Note: Mind the gap.", "One"]),
        ('{{< admonition type="note" >}}\nOne two\n{{< /admonition >}}', ["Note", "One two"]),
        ('{{< admonition type=tip title="Mind" open=true >}}\nOne two\n{{< /admonition >}}', ["Mind", "One two"]),
        ('{% include note.html content="\nMind the gap.\nOne two\n" %}', ["Note: Mind the gap. One two"]),
        ('{% include boxes/alert.html text="Mind the gap." %}\n\nOne', ["Mind the gap.", "One"]),
        ('A {{< glossary_tooltip text="Gap" term_id="g" >}} is wide.', ["A Gap is wide."]),
        ('Press {{< button href="/x" text="Go" >}} now.', ["Press now."]),
        ('{{< button href="/x" text="Go" >}}\n\nOne', ["One"]),
        ('{{< figure src="/x.png" title="Mind the gap" >}}\n\nOne', ["One"]),
        ('{{< intro title="Mind the gap" >}}\n\nOne', ["One"]),
        ('One {{< note >}}two{{< /note >}} three', ["One two three"]),
        ("{{% comment %}}\nOne\n{{% /comment %}}\n\nTwo", ["Two"]),
        ("{{< comment >}} One {{< /comment >}}\n\nTwo", ["Two"]),
        ("{{% comment %}}\nOne", ["One"]),
    ],
)
def test_what_shortcodes_say_is_text(post: str, expected: list[str]) -> None:
    """A box's title or kind, a note's words, words within a sentence; not what shows as a picture or a button."""
    read = [" ".join(block.replace("\u200b", "").split()) for block in blocks(markdown(post))]
    assert [block for block in read if block] == expected


def test_what_a_shortcode_says_has_its_own_place() -> None:
    read = markdown('One\n\n{{% alert title="Mind the gap" %}}\nTwo\n{{% /alert %}}\n')
    assert read.place(read.text.index("Mind")) == (3, 18)
    assert read.place(read.text.index("Two")) == (4, 1)


@pytest.mark.parametrize(("post", "expected"), [
    ('<div class="row">\n    <div>\n\n        <p>One two.</p>\n\n    </div>\n</div>\n\nThree', ["One two.", "Three"]),
    ("<ul>\n\n    <li>One</li>\n    <!-- two -->\n\n</ul>", ["One"]),
    ("<p>One</p>\n\n    <div>two</div>\n", ["One", "<div>two</div>"]),
    ("<div>\n\n    one < two\n\n</div>", ["one < two"]),
    ("<div></div>\n\n    <b>one</b>\n", ["<b>one</b>"]),
])
def test_indented_tags_of_a_box_that_is_open_are_no_code(post: str, expected: list[str]) -> None:
    assert [block.strip() for block in blocks(markdown(post)) if block.strip()] == expected


@pytest.mark.parametrize(("fence", "expected"), [
    ("mermaid", ["One", "Two"]), ("{mermaid}", ["One", "Two"]), ("PlantUML", ["One", "Two"]),
    ("python", ["One", "a --> b", "Two"]), ("", ["One", "a --> b", "Two"]),
])
def test_code_that_shows_as_a_picture_is_no_text(fence: str, expected: list[str]) -> None:
    post = f"One\n\n```{fence}\na --> b\n```\n\nTwo"
    assert [block.strip() for block in blocks(markdown(post))] == expected


@pytest.mark.parametrize(
    ("post", "expected"),
    [
        (":::tip\nOne **two**\n:::\n\nthree", ["Tip", "One two", "three"]),
        (":::intro\nOne **two**\n:::\n\nthree", ["One two", "three"]),
        ("::: warning Mind the gap\nOne\n:::", ["Mind the gap", "One"]),
        ("> [!NOTE]\n> One two", ["Note", "One two"]),
        ("> > [!tip]- One\n> > two", ["One", "two"]),
        (":::note[Mind the gap]\nOne\n:::", ["Mind the gap", "One"]),
        (":::note[Mind the [gap](https://x.example) there]\nOne\n:::", ["Mind the gap there", "One"]),
        ("::: {.note}\nOne\n:::", ["One"]),
        ('!!! note "Mind the gap"\n    One **two**\n\nthree', ["Mind the gap", "One two", "three"]),
        ("??? info inline end\n\n    One\n\n    - two\n    - three\n\nfour", ["Info", "One", "two", "three", "four"]),
        ("???+ tip\n\tOne\n\n\ttwo", ["Tip", "One", "two"]),
        ('!!! note ""\n    One two', ["One two"]),                         # which asks for no title
        ('!!! note "One"\nTwo', ['!!! note "One" Two']),                   # nothing stands in it
        ("!!! He shouted.\n    Nobody came.", ["!!! He shouted. Nobody came."]),
    ],
)
def test_the_marks_of_boxes_are_no_text(post: str, expected: list[str]) -> None:
    """Of Pandoc and Docusaurus, GitHub and Obsidian, MkDocs; what stands in them is, and a title is a heading, or what
    themes call such a box."""
    read = [" ".join(block.replace("\u200b", "").split()) for block in blocks(markdown(post))]
    assert [block for block in read if block] == expected


@pytest.mark.parametrize(
    "text",
    [
        "at 10:::20\na ::: b\n[!not] a mark\n> [! or this]",
        "a {b} c",
        "a { b: c } d",
        "f{x}",
        "{{ not closed",
        "{% not closed",
        "{# not closed }",
        "less <% than }",
        "5 <% x <10 %",
        "a {:not\nclosed} b",
        "{ }",
        "{ 5 mg }",
        "import taxes from China rose",
        "export goods\nimport goods",
        "an import of 'x' from y",
        "{{" + "x" * 6000 + "}}",
        "*[not closed: x\n*[a]b\na *[b]: c",
    ],
)
def test_braces_and_words_that_are_no_shortcodes_are_text(text: str) -> None:
    """Nothing is blanked that is not closed, near, and of the form."""
    assert blank_shortcodes(text) == text


@pytest.mark.parametrize(
    "line",
    [
        "import A from 'a'",
        'import {B, C} from "../b"',
        "import './style.css'",
        "export const meta = {a: 1}",
        "export default Layout",
        "export function f() {}",
    ],
)
def test_module_lines_of_mdx_are_no_text(line: str) -> None:
    """Where they begin a line."""
    assert words(markdown(f"{line}\n\nOne two")) == "One two"


def test_what_stands_between_raw_tags_is_text() -> None:
    """Also where it looks like a template's."""
    assert words(markdown("{% raw %}One {{ two }}{% endraw %} three")).replace("\u200b", "").split() == [
        "One",
        "{{",
        "two",
        "}}",
        "three",
    ]


@pytest.mark.parametrize(("put", "loads"), [
    ('{{< figure src="https://c.example/1.gif" >}}', True),
    ("{{< figure src=https://c.example/1.gif >}}", True),
    ("{{<figure class=a src=https://c.example/1.gif>}}", True),
    ('{{< figure src="a b.gif" >}}', False),                                   # no address within the length
    ("{{% figure alt='a' src='https://c.example/1.gif' caption='gone' %}}", True),
    ('<div>\n{{< figure src="https://c.example/1.gif" >}}\n</div>', True),
    ('{{< figure src="https://c.example/1.gif">}}\n*Two*', True),
    ('{{< figure\n  src="https://c.example/1.gif"\n>}}', False),             # on one line alone: lines stay
    ('{{< video src="https://c.example/1.gif" >}}', False),
    ('{{</* figure src="https://c.example/1.gif" */>}}', False),               # how Hugo shows its own code
    ('{{< figure caption="data-src=https://c.example/1.gif" >}}', False),
    ('```\n{{< figure src="https://c.example/1.gif" >}}\n```', False),
    ('    {{< figure src="https://c.example/1.gif" >}}', False),
])
def test_a_picture_that_hugo_puts_into_a_post_loads(put: str, loads: bool) -> None:
    document = markdown(f"One\n\n{put}\n\nthree")
    assert [(embed.url, embed.loads) for embed in document.embeds] == [("https://c.example/1.gif", True)] * loads
    assert words(document).replace("\u200b", "").replace("Two", "").split() == ["One", "three"]
    assert document.text.count("*") == 0
    assert len(blank_shortcodes(put)) == len(put)
    assert blank_shortcodes(put).count("\n") == put.count("\n")


def test_blanking_keeps_length_and_lines() -> None:
    """Offsets are places."""
    post = "One {{< a\nb >}} two {% c %}\n{# d }{{"
    blanked = blank_shortcodes(post)
    assert len(blanked) == len(post)
    assert [n for n, c in enumerate(blanked) if c == "\n"] == [n for n, c in enumerate(post) if c == "\n"]


@pytest.mark.parametrize("shown", [
    "{{ page.title }} and {% for one in all %}",
    "import { Ferry } from './ferry'",
    "title = {{Ferries of the North}}",
    ".. image:: boat.png :target: https://river.example",
    "[^1]: no note",
    "/password=[^&]*/g",
    "- [x] done",
])
@pytest.mark.parametrize("fence", [
    "```{}\n{}\n```", "~~~{}\n{}\n~~~~", "> ```{}\n> {}\n> ```", "- one\n\n  ```{}\n  {}\n  ```",
])
def test_code_that_a_post_shows_is_text(fence: str, shown: str) -> None:
    post = f"One.\n\n{fence.format('js', shown)}\n\nTwo."
    assert shown in words(markdown(post))


@pytest.mark.parametrize("shown", [
    ":all:", "pip --no :all: one", "a :bell: b", "{{ locale }}", '{:mq, "1.2"}', "/word=[^&]*/", "[x] one",
])
@pytest.mark.parametrize("marks", ["`{}`", "``{}``"])
def test_code_within_a_line_is_text(marks: str, shown: str) -> None:
    assert words(markdown(f"One {marks.format(shown)} :bell: two.")).split() == [
        "One", *shown.split(), 6 * FILLER, "two.",
    ]


def test_what_builders_obey_in_code_too_is_no_text() -> None:
    post = "```\n{% raw %}\n{{ page.title }}\n{% endraw %}\n{{< figure src=a.png >}}\n```\n\nTwo."
    assert words(markdown(post)).replace(FILLER, "").split() == ["{{", "page.title", "}}", "Two."]


def test_code_that_is_not_closed_goes_on_and_a_shorter_fence_closes_none() -> None:
    assert not Code("one ``` two").holds(5)
    code = Code("````\n```\n````\none\n~~~\ntwo")
    assert [code.holds(at) for at in (0, 6, 14, 18, 22)] == [True, True, False, True, True]


def test_a_shortcode_at_a_lines_start_makes_no_code_block() -> None:
    """Four blanks there would."""
    assert [b.tag for b in markdown("{{< lead >}}One two").blocks] == ["p"]


def test_raw_html_is_read_as_html() -> None:
    """Links, pictures, what is hidden."""
    document = markdown(
        '<p hidden>Gone</p>\n\n<img src="https://a.example/c.gif">\n\n<a href="/x">One</a> <u>two</u>'
    )
    assert words(document) == "One two"
    assert [e.url for e in document.embeds] == ["https://a.example/c.gif"]
    assert [h.text for h in document.hidden()] == ["Gone"]


@pytest.mark.parametrize(("destination", "address"), [
    ("file:///home/ann/draft.html", "file:///home/ann/draft.html"),
    ("https://a.example/one-\ntwo-\nthree", "https://a.example/one-two-three"),
    ("https://a.example/one-\ntwo 'Three'", "https://a.example/one-two"),
    ("/2024/one-\ntwo", "/2024/one-two"),
])
def test_a_link_is_one_wherever_it_leads_and_however_a_converter_broke_its_address(
    destination: str, address: str
) -> None:
    document = markdown(f"One [two]({destination}) three")
    assert words(document) == "One two three"
    assert [link.url for link in document.links] == [address]
    assert document.place(document.text.index("three")).line == 1 + destination.count("\n")


def test_an_address_broken_in_a_quotation_moves_no_name_of_a_box() -> None:
    document = markdown("> One [two](/three-\n> four)\n\n> [!NOTE] Five\n> six")
    assert blocks(document)[0] == "One two"
    assert [link.url for link in document.links] == ["/three-four"]
    assert blocks(markdown("> One [two](/three)\n\n> [!NOTE] Five\n> six"))[1:] == blocks(document)[1:]


def test_a_line_that_ends_with_a_hyphen_breaks_no_address() -> None:
    assert words(markdown("One [two](https://a.example/) three-\nfour (five)")) == "One two three- four (five)"
    assert words(markdown("One [two](three four-\nfive) six")) == "One [two](three four- five) six"


def test_pictures_of_a_post_are_loaded() -> None:
    """A counter can be pasted as Markdown."""
    (embed,) = markdown("![A \"count\"](https://a.example/c.gif 'x')").embeds
    assert (embed.url, embed.alt, embed.loads) == ("https://a.example/c.gif", 'A "count"', True)


@pytest.mark.parametrize(("source", "expected"), [
    ("One <Link to={'/x'}>two</Link> three", "One two three"),
    ('<img src={require("./x.jpg").default} alt="Lake" style={{width: 300}} />\n\nOne', "One"),
    ("<Box {...props}>One</Box>", "One"),
    ("One <b x={y two", "One <b x={y two"),
    ("A set {x=1} and f(x){y} two", "A set {x=1} and f(x){y} two"),
    ("[One](x){target=_blank} two", "One two"),
    ("```\n<Link to={'/x'}>\n```", "<Link to={'/x'}>"),
    ("`<Link to={'/x'}>`", "<Link to={'/x'}>"),
])
def test_attributes_of_site_builders_are_no_text(source: str, expected: str) -> None:
    document = markdown(source)
    assert words(document).replace("\u200b", "") == expected
    assert not misplaced(document, source)


def test_an_expression_that_is_a_string_is_an_attributes_value() -> None:
    assert [link.url for link in markdown("One <a href={'https://e.org/x'}>two</a>").links] == ["https://e.org/x"]
    assert [link.url for link in markdown("One <a href={`https://e.org/x`}>two</a>").links] == ["https://e.org/x"]
    assert "https://e.org/${x}" not in [link.url for link in markdown("One <a href={`https://e.org/${x}`}>two</a>").links]


@pytest.mark.parametrize("attribute", ['to="https://e.org/x"', "href='https://e.org/x'", "to={'https://e.org/x'}",
                                       'className="c" href="https://e.org/x" target="_blank"'])
def test_a_component_that_routers_call_a_link_is_one(attribute: str) -> None:
    source = f"One <Link {attribute}>two\nthree</Link> four\n\nfive"
    document = markdown(source)
    assert words(document) == "One two three four five"
    assert [(link.url, document.text[link.start : link.end].split()) for link in document.links] == [
        ("https://e.org/x", ["two", "three"])
    ]
    assert not misplaced(document, source)


@pytest.mark.parametrize("source", [
    '```\n<Link to="https://e.org/x">two</Link>\n```', '`<Link to="https://e.org/x">two</Link>`',
    '<Links to="https://e.org/x">two</Links>', '<link href="https://e.org/x">two',
    '<Link data-to="https://e.org/x">two</Link>',
])
def test_what_looks_like_one_is_none(source: str) -> None:
    assert list(markdown(source).links) == []


def test_one_in_code_within_a_line_is_shown_as_it_was_written() -> None:
    assert words(markdown('Say `return <Link to="/x">x</Link>` there')) == 'Say return <Link to="/x">x</Link> there'


def test_addresses_without_an_end_are_tried_once() -> None:
    source = f"<Link {'to= ' * 240}>" * 1_000 + "</Link>"
    started = time.process_time()
    assert len(plain_links(source)) == len(source)
    assert time.process_time() - started < 1


@pytest.mark.parametrize(("post", "expected"), [
    ("One\n\n{::comment}\nAsk the desk\n{:/comment}\n\ntwo", "One two"),
    ("One {::comment}gone{:/} two", "One two"),
    ("One %% gone %% two %%gone%%.", "One two ."),
    ("One\n\n%%\ngone\n\ngone\n%%\n\ntwo", "One two"),
    ("From 5%% of them to 7%% two", "From 5%% of them to 7%% two"),
    ("One %% two\n\nthree %% four", "One %% two three %% four"),
    (f"%%\n{'word ' * 500}\n%%", f"%% {'word ' * 500}%%"),
    ("{::comment} not closed", "not closed"),
])
def test_comments_that_are_no_html_are_no_text(post: str, expected: str) -> None:
    assert words(markdown(post)).replace("\u200b", "").split() == expected.split()


@pytest.mark.parametrize(("post", "expected"), [
    ("CO$_2$, m$^2$, 10$^{-9}$ and $10^6$", "CO2, m2, 10⁻⁹ and 10⁶"),
    (r"$\mathrm{CO}_2$, $\text{H}_2\text{O}$, PM$_{2.5}$, $$CO_2$$", "CO2, H2O, PM2.5, CO2"),
    (r"20$^\circ$C, 1.5$^{\circ}$C, $SO_4^{2-}$", "20°C, 1.5°C, SO42-"),
    ("from $5 to $6_0, US$_2 or $a_b c_d$", "from $5 to $6_0, US$_2 or a_b c_d"),
    (r"\$x_1$ and $HOME_DIR$ and $x + y_1$", "x_1 and HOME_DIR and x + y_1"),
    ("it cost $5 and then $6", "it cost $5 and then $6"),
])
def test_a_formula_that_is_a_word_with_raised_or_lowered_signs_is_that_word(post: str, expected: str) -> None:
    assert words(markdown(post)).replace("\u200b", "") == expected


def test_boxes_comments_and_formulas_keep_places() -> None:
    post = '!!! note "Mind CO$_2$"\n    One m$^2$\n\n%% x %% two\n\n:::tip[Three]\nfour\n:::\n\n10$^6$ five'
    document = markdown(post)
    for word, place in (("Mind", (1, 11)), ("One", (2, 5)), ("two", (4, 9)), ("Three", (6, 8)), ("five", (10, 8))):
        found = document.place(document.text.index(word))
        assert (found.line, found.column) == place
