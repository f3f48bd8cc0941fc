"""What an element's name says of its text: a block of its own, a heading, an author's own, or seen by no reader."""

__all__ = ["BLOCK_TAGS", "HEADING_TAGS", "TEXT_TAGS", "UNSEEN_TAGS"]

BLOCK_TAGS = frozenset((
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "col", "colgroup", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu",
    "nav", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
))
"""Elements that a browser's own style sheet displays as blocks, list items or table parts (HTML, section 15.3)."""

UNSEEN_TAGS = frozenset((
    "script", "style", "template", "noscript", "head", "title", "svg", "iframe", "object", "embed", "video",
    "audio", "canvas", "noembed", "noframes", "rp", "rt", "rtc", "datalist", "textarea", "select", "math-ml",
    "param", "source", "track", "del", "s", "strike",
))
"""Elements whose text no reader sees as words of the page; script is taken to run, so `noscript` is not shown, how the
words of a ruby are read (`rt`) is none of them, and what is struck out is taken back (HTML, sections 4.5.5, 4.7.2)."""

HEADING_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")

TEXT_TAGS = frozenset((
    "p", *HEADING_TAGS, "li", "dt", "dd", "ul", "ol", "dl", "blockquote", "pre", "table", "tbody", "thead", "tr", "td",
    "th",
))
"""Elements that authors make themselves; what is wrapped in others was placed there by a template."""
