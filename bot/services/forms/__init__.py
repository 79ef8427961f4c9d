"""Filling in a form: beginning, answering, leaving, sending, and what became of it."""
