"""How updates come in: fetched (polling) or posted (webhook), and confirmed only after their turn has committed.

Telegram's queue is our inbox. Confirming early, as python-telegram-bot's own updater does, lost 17 of 20 updates of a
process that was killed.
"""
