"""What the house remembers: tables and the few functions that may change them. Nothing here commits: a turn does."""
