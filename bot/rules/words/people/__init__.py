"""Given names, titles and offices, and how people introduce themselves."""
