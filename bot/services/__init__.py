"""What people come for, one file per thing. A service takes a Visit and a Desk and returns what is to be shown.

Services are synchronous, see no Telegram and never commit: one turn is one transaction, and the turn ends it.
"""
