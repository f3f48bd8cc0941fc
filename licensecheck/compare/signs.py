"""Figures and the signs beside them: what a number is made of, and when < + ~ or an operator is a word.

A currency sign or per cent means the same wherever it stands. Most signs of mathematics are decoration in running text
(breadcrumbs, rules, Disney+); beside a figure they say what it is. Here are the parts of the patterns that cut texts
into words; each is looked for only where the sign itself stands.
"""

__all__ = ["ABOVE", "BELOW", "CURRENCIES", "FIGURE_STARTS", "OPERATORS", "SIGNS", "SIGN_STARTS", "number", "sign"]

CURRENCIES = (
    "$\u00a2-\u00a3\u00a5\u058f\u060b\u07fe\u07ff\u09f2\u09f3\u09fb\u0af1\u0bf9\u0e3f\u17db\u20a0-\u20c0\ua838\ufdfc"
    "\ufe69\uff04\uffe0\uffe1\uffe5\uffe6\U00011fdd-\U00011fe0\U0001e2ff\U0001ecb0"
)
"""The currency signs of Unicode (category Sc) but for \u00a4, which is no country's, and half of a damaged letter."""

SIGNS = f"{CURRENCIES}%\uff05\ufe6a\u2030\u2031\u066a\u0609\u060a\u00b0\u00a7&\uff06\ufe60\u00b1\u00d7\u00f7\u2116"
"""Signs that are words wherever they stand."""

OPERATORS = (
    "\u00ac\u2200-\u2211\u2213\u2214\u2216\u2218\u221a-\u2222\u2224-\u2235\u2237-\u223b\u223d-\u22c4\u22c6-\u22ed"
    "\u22f2-\u22ff\u2a00-\u2aff"
)
"""Other operators and relations (category Sm): not the minus, slashes, bars, dots and colons that are also punctuation,
nor shapes and parts of brackets."""

_ARROWS = "\u2190-\u2194"
_COMPARING = "<>\uff1c\uff1e\ufe64\ufe65"
_EQUALS = "=\uff1d\ufe66"
_PLUS = "+\uff0b\ufe62"
_ABOUT = "~\u223c\uff5e"
_MINUS = "-\u2212"
_WIDE_MINUS = "\u2013\uff0d\ufe63"

SIGN_STARTS = f"{_COMPARING}{_EQUALS}{_PLUS}{_ABOUT}{_ARROWS}{OPERATORS}"
"""What is a word beside a figure alone."""

FIGURE_STARTS = rf".\u207a\u207b{_WIDE_MINUS}{_MINUS[1:]}\{_MINUS[0]}"
"""What a number may begin with that is no figure."""

ABOVE, BELOW = "\u2070\u00b9\u00b2\u00b3\u2074-\u2079", "\u2080-\u2089"
"""Figures above and below the line."""

_FIGURE = rf"[{CURRENCIES}]?[{_WIDE_MINUS}{_MINUS[1:]}\{_MINUS[0]}]?\.?\d"

_OPENING = "(\\[\u201c\"<>=\u2264\u2265\u2248~\uff08\u300c\u300e"
"""What a number's own sign stands behind, beside white space: 2008-2016 and Covid-19 have none."""

_IDEOGRAPHS = "\u3400-\u4dbf\u4e00-\u9fff\u3040-\u30ff\u3001\u3002\uff0c\uff1a\uff1b"
_COUNTERS = "\u5e74\u6708\u65e5\u53f7\u865f\u5ea6\u5206\u6642\u65f6\u70b9\u9ede\u5468\u9031\u5143\u5186\u5c81\u6b73"
"""Year, month, day, degree and the like: a dash behind them goes from one to another."""

# A dash set before a figure is as often a range or a parenthesis as a minus: it is one where what it stands before is
# measured, nothing measured stands before it, and no dash closes what it may have opened.
_MEASURED = (
    r"(?=\.?\d[\d.,]{0,9}\s?(?:[%\u00b0\uff05\u066a\u2103\u2109\u5ea6]|[CF]\b|degr|[Gg]rad)"
    r"|\d{1,6}[.,]\d{1,2}(?![\d.,]))"
)
_UNCLOSED = r"(?![^\u2013]{0,200}[^\s\u2013]\u2013(?![^\s.,;:)]))"


# Each way begins with the characters it can begin with: the others are passed over without being tried.
def _signed(*, alone: bool) -> str:
    plain, wide = rf"[\{_MINUS[0]}{_MINUS[1:]}]", f"[{_WIDE_MINUS}]"
    both = rf"[\{_MINUS[0]}{_MINUS[1:]}{_WIDE_MINUS}]"
    one = rf"|{wide}(?<=\A{wide})(?=\.?\d[\d.,]{{0,20}}\Z)" if alone else ""
    return (
        rf"{plain}(?<![^\s{_OPENING}]{plain})(?=\.?\d){one}"
        rf"|{wide}(?<![^\s{_OPENING}]{wide})(?<![\d%\u00b0\uff05\u5ea6\u2103]\s{wide})(?<!\u00b0[CF]\s{wide})"
        rf"{_MEASURED}{_UNCLOSED}"
        rf"|{both}(?<=[{_IDEOGRAPHS}]{both})(?<![{_COUNTERS}]{both}){_MEASURED}"
    )


def number(whole: str, *, alone: bool = False) -> str:
    """Return the pattern of a number that has `whole` from its first figure on.

    `alone`: what is read may be one number and nothing else, with a dash for its minus.
    """
    raised = rf"[{ABOVE}]+|[\u207a\u207b][{ABOVE}]+"
    figures = rf"{whole}(?:{raised}|\^[-+\u2212\u2013]?\d{{1,4}}(?![\d.])|)"
    point = r"\.(?<![\w.]\.)(?=\d)"
    return rf"{figures}|{point}{figures}|(?:{_signed(alone=alone)})\.?{figures}|{raised}|[{BELOW}]+(?:[.,][{BELOW}]+)*"


def sign(*, alone: bool = False) -> str:
    """Return the pattern of a sign; `alone`: it may stand at an end of what is read, without its figure."""
    decoration = rf"<>=~+|\-{_EQUALS[1:]}"
    compared, equals, plus, about = f"[{_COMPARING}{_EQUALS}]", f"[{_EQUALS}]?", f"[{_PLUS}]", f"[{_ABOUT}]"
    beside = rf"(?={_FIGURE}|\s*\Z)" if alone else rf"(?={_FIGURE})"
    apart = rf"(?=\s{{1,80}}{_FIGURE})"
    # At a line's beginning > quotes a letter, = makes a heading and + an item of a list.
    inside = rf"(?:(?<=\A{compared})|(?<=[^\n]{compared}))" if alone else rf"(?<=[^\n]{compared})"
    in_sum = rf"(?:(?<=\A{plus})|(?<=[^\S\n]{plus}))" if alone else rf"(?<=[^\S\n]{plus})"
    or_more = rf"(?:(?<=\A{plus})|(?<=[\d%\uff05]{plus}))" if alone else rf"(?<=[\d%\uff05]{plus})"
    return (
        rf"[{SIGNS}]"
        rf"|{compared}(?<![{decoration}]{compared})(?:{equals}{beside}|{inside}{equals}{apart})"
        rf"|{plus}(?<![\w{_PLUS}]{plus})(?:{beside}|{in_sum}{apart})"
        rf"|{plus}{or_more}(?!{plus})"
        # Behind a figure or a word it is a dash: 5~10.
        rf"|{about}(?<![\w%\uff05\u00b0)\]{_ABOUT}]{about}){beside}"
        rf"|[{_ARROWS}]{beside}"
        rf"|[{OPERATORS}](?:(?<=\d.)|{beside}|{apart})"
    )
