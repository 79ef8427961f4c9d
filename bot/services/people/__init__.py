"""Whoever writes: greeting, language, their own data, the declaration they read."""
