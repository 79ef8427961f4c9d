"""Telling people what they asked to be told: follows, news, one digest a day."""
