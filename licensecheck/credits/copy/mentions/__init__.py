"""What a name on the copy is given for: as an author's or a publisher's, or as something else's."""
