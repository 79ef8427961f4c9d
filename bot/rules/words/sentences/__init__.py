"""What words play which part in a question (cues.py): the tables that `tables.py` makes one look-up of."""
