"""Builds the gazetteer that ships in db/gazetteer: `make gazetteer`. Never needed to run the bot.

It stands here and not beside its data, because names are folded by the bot's own rules, once, at build time.
"""
