"""Furniture by what a line says, or by how it is set: labels, links, dates, page numbers, notes."""
