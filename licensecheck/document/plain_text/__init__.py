"""Plain text: paragraphs, heads of messages, lists and the lines that printers break."""
