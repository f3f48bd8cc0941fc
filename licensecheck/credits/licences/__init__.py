"""Creative Commons licences as pages name them, and lines that name one."""
