"""The tests: the same tree as the project, one conversation or one rule at a time."""
