"""The public register: read, indexed, imported, exported."""
