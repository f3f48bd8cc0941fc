"""Bylines taken apart: what they open with, whom they name, and what else stands in them."""
