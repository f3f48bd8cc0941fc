"""The command line: what it says, the commands, and what they print beside reports."""
