"""A text as words: cut, joined, split from its endings, each with what the tables of words say of it."""
