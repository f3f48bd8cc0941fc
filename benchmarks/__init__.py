"""How fast one check is, on pages of our own or a folder of pairs: `python -m benchmarks [FOLDER]`."""
