"""Numbers as they are counted and written out."""
