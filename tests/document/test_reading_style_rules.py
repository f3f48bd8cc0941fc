"""A page's own simple style rules hide; what depends on a device, a state or a script does not."""

from __future__ import annotations

import time

import pytest
from reading_pages import html, words

BODY = '<p>Seen</p><div class="a b" id="i"><span class="c">Gone</span></div>'


@pytest.mark.parametrize(
    "css",
    [
        ".a{display:none}",
        "#i { display: none; }",
        "div.a.b{display:none!important}",
        ".x, .b , .y{display:none}",
        ".a .c{visibility:hidden}",
        ".a > .c{display:none}",
        ".a span{display:none}",
        "/* x{} */.a{display:none}",
        ".a{display:block}.a{display:none}",
        ".a{position:absolute;left:-9999px}",
        ".c{clip:rect(0,0,0,0)}",
        ".c{font-size:0}",
        ".a{height:0;overflow:hidden}",
        ".a{overflow:hidden;width: 0}",
        ".a{position:fixed;left:-100vw}",
        pytest.param("".join(f".x{n}{{display:none}}" for n in range(40)) + ".a{display:none}", id="behind many rules"),
        ".a{width:0;height:0;overflow:hidden;visibility:hidden}",
        "@import 'x.css';.a{display:none}",
        "@font-face{font-family:x}.a{display:none}",
        "@media print{.z{color:red}}.a{display:none}",
        ".a{display:none",
        "@media (min-width:1px){.z{color:red}} .a{display:none}",
        "<!-- .a{display:none} -->.b{display:none}",
        ".c{clip-path:inset(50%)}",
        ".a{text-indent:-9999px}",
        ".a{text-indent: -12345em}",
        ".a{display:  none}",
        ".a{visibility:collapse}",
        ".a{overflow:hidden;width:1px;height:1px}",
        ".b{display:none}.other{display:block}",
        ".a{display:none}@media print{.a{display:block}}",
        ".a{display:none}@media (max-width:600px){.a{display:block}}",
        ".a{display:none!important}.a.b{display:block}",
        "#i{display:none}.a.b{display:block}",
        ".a{display:none}.a{color:red}",
        ".a{display:none}.a:hover{display:block}",
        ".a{display:none}.a.open{display:block}",
        ".a { display : none }",
        "@media screen{.z{color:red}.a{display:none}}",
        "@media only screen { .a{display:none} } .z{color:red}",
    ],
)
def test_rules_that_hide(css: str) -> None:
    """Classes, ids, tags and descendants, outside media queries; the weightier rule counts."""
    document = html(BODY, f"<style>{css}</style>")
    assert words(document) == "Seen"
    assert [(h.reason, h.text) for h in document.hidden()] == [("style rule", "Gone")]


@pytest.mark.parametrize(
    "css",
    [
        "",
        ".z{display:none}",
        ".a .z{display:none}",
        "@media print{.a{display:none}}",
        "@media (max-width:600px){.a{display:none}}",
        "@media screen{@media (min-width:1px){.a{display:none}}}",
        "@media screen and (min-width:1px){.a{display:none}}",
        "@media screen, print{.z{color:red}}@media print{.a{display:none}}",
        ".a:hover{display:none}",
        ".a[data-x]{display:none}",
        ".a::before{display:none}",
        "/* .a{display:none} */",
        "div{display:none}",
        "*{display:none}",
        ".a{display:none}.a{display:block}",
        ".a{display:none}#i{display:flex}",
        ".a{display:none}.a.b{display:block}",
        ".a{display:none}@media (min-width:800px){.a{display:block}}",
        ".a{color:red}/*{display:none}*/",
        "@supports (x:y){.a{display:none}}",
        ".a{-webkit-backface-visibility:hidden}",
        "@keyframes k{0%{opacity:0}.a{display:none}}",
        ".is-hidden .a{display:none}",
        ".a{background:url(x-999.png)}",
        ".a{opacity:0;transform:translate3d(-100%,0,0);animation:in 1s forwards}",
        ".a{overflow:hidden}",
        ".a{border-collapse:collapse}",
        ".a{display:none;display:block}",
    ],
)
def test_rules_that_hide_nothing(css: str) -> None:
    """Other devices, states, pseudo-elements, comments, rules that a weightier or later one undoes."""
    assert words(html(BODY, f"<style>{css}</style>")) == "Seen Gone"


@pytest.mark.parametrize(
    "page",
    [
        "<svg><style>.a&#123;display:none}</style></svg>",
        "<svg><style><![CDATA[.a{display:none}]]></style></svg>",
        "<style>.a{display:none}",
    ],
)
def test_a_sheet_that_is_not_written_as_it_reads(page: str) -> None:
    """In a drawing references and sections are read; a sheet that nothing ends goes on to the end of the page."""
    assert words(html(BODY + page)) == "Seen"


def test_of_many_sheets_only_the_first_characters_are_read() -> None:
    """The bound is for all sheets together, and cuts the one that crosses it."""
    filler = "<style>" + ".z{color:red}" * 80_000 + "</style>"
    assert words(html(BODY, f"{filler}<style>.a{{display:none}}</style>")) == "Seen"
    assert words(html(BODY, f"{filler}{filler}<style>.a{{display:none}}</style>")) == "Seen Gone"


def test_a_class_with_signs_in_its_name_shows() -> None:
    """Utility classes: hidden on narrow screens, shown on wide ones."""
    css = r".hidden{display:none}@media (min-width:64rem){.lg\:flex{display:flex}}"
    assert (
        words(html('<div class="hidden lg:flex">Menu</div><p class=hidden>x</p>', f"<style>{css}</style>"))
        == "Menu"
    )


def test_a_class_with_signs_is_found_behind_many_rules() -> None:
    """Of a page with many rules all names are known; a selector writes them with backslashes."""
    css = "".join(f".x{n}{{display:none}}" for n in range(60)) + r".md\:gone{display:none}"
    assert words(html('<p>Seen</p><div class="b md:gone">Gone</div>', f"<style>{css}</style>")) == "Seen"


@pytest.mark.parametrize(
    ("media", "seen"), [("print", True), ("screen", False), ("all", False), ("(max-width:9px)", True)]
)
def test_the_medium_of_a_sheet(media: str, seen: bool) -> None:
    """A sheet for print hides nothing on a screen."""
    document = html(BODY, f'<style media="{media}">.a{{display:none}}</style>')
    assert words(document) == ("Seen Gone" if seen else "Seen")


@pytest.mark.parametrize("tag", ["noscript", "template"])
def test_sheets_that_do_not_apply(tag: str) -> None:
    """Inside `noscript` and `template` they are for other browsers and for scripts."""
    assert words(html(f"{BODY}<{tag}><style>.a{{display:none}}</style></{tag}>")) == "Seen Gone"


def test_sheets_are_read_in_order() -> None:
    """The later of two of one weight counts, across sheets too."""
    hide, show = "<style>.a{display:none}</style>", "<style>.a{display:block}</style>"
    assert words(html(BODY, hide + show)) == "Seen Gone"
    assert words(html(BODY, show + hide)) == "Seen"


def test_a_rule_that_hides_paragraphs_of_prose_is_not_believed() -> None:
    """A reveal effect: scripts show what the rule hides."""
    prose = "<p>" + "The ferry left the harbour at six. " * 30 + "</p>"
    assert len(words(html(f'<div class="a">{prose}</div>', "<style>.a{display:none}</style>"))) > 900


def test_rules_that_hide_every_paragraph_by_itself_are_not_believed() -> None:
    """Sites hide text, headings and links until their fonts have come; a script takes the class away."""
    css = "<style>.wait p,.wait h2,.wait a,.wait li{visibility:hidden}</style>"
    prose = '<p>The ferry left the harbour at six, <a href="/f">as ever</a>.</p>' * 20
    page = f'<div class="wait"><h2>At six</h2>{prose}</div>'
    assert words(html(page, css)).startswith("At six The ferry left the harbour at six, as ever.")
    few = '<div class="wait"><h2>At six</h2><p>Buy a <a href="/t">ticket</a></p></div><p>Seen</p>'
    assert words(html(few, css)) == "Seen"


def test_long_sheets_of_one_length_and_with_the_same_ends_are_told_apart() -> None:
    """A sheet is kept for the next page of its site."""
    filler = ".z{color:red}" * 1_000
    for hidden, seen in (("c", "Seen"), ("d", "Seen Gone"), ("c", "Seen")):
        assert words(html(BODY, f"<style>{filler}.{hidden}{{display:none}}{filler}</style>")) == seen


def test_a_sheet_that_is_known_counts_where_it_stands_on_each_page() -> None:
    hides, shows = "<style>.known .c{display:none}</style>", "<style>.known .c{display:block}</style>"
    body = '<div class="known"><p>Seen</p><p class="c">Gone</p></div>'
    for sheets, seen in ((shows + hides, "Seen"), (hides + shows, "Seen Gone"), (shows + hides, "Seen")):
        assert words(html(body, sheets)) == seen


@pytest.mark.parametrize(("hidden", "seen"), [("#i .c", "Seen"), ("#j .c", "Seen Gone"), ("#i .d", "Seen Gone")])
def test_an_id_is_needed_as_a_class_is_whatever_else_a_sheet_hides(hidden: str, seen: str) -> None:
    others = "".join(f"#o{n} .c{{display:none}}" for n in range(40))
    assert words(html(BODY, f"<style>{others}{hidden}{{display:none}}</style>")) == seen


@pytest.mark.parametrize("shown", ["div.a.b", ".x, .b.a", "#i", "section .c, div.a"])
def test_a_later_rule_of_a_tag_and_classes_shows_again(shown: str) -> None:
    """Whichever of its names it is found by."""
    css = f".a{{display:none}}{shown}{{display:block}}"
    assert words(html(BODY, f"<style>{css}</style>")) == "Seen Gone"


@pytest.mark.parametrize(
    "css",
    [
        "@" * 200_000,
        "{" * 200_000,
        "}" * 200_000,
        "/*" * 100_000,
        ".a{display:none" * 15_000,
        "@media{" * 40_000,
        ",".join([".a"] * 60_000) + "{display:none}",
        ".a " * 70_000 + "{display:none}",
        ".a>" * 70_000 + "{display:none}",
        "." + "a" * 200_000 + "{display:none}",
        ".a{display:none}" * 15_000,
        r"\ " * 100_000 + "{display:none}",
        ".a{left:" + "-" * 200_000 + "999}",
        ".a{" + "display:none;" * 20_000 + "}",
        "@media x{{}" * 25_000,
    ],
)
def test_sheets_made_to_be_slow_are_read_in_time(css: str) -> None:
    """Every search is bounded; ten seconds is a hang on any machine."""
    started = time.process_time()
    words(html(BODY * 50, f"<style>{css}</style>"))
    assert time.process_time() - started < 10
