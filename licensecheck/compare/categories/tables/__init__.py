"""Word lists, each a module of literals, imported when a question first needs it."""
