"""Residents ask: places, leaders, countries, examples, commitments, maps; every answer from the register."""
