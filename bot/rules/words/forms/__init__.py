"""Wanting to sign, and what is asked about the form while it is filled in."""
