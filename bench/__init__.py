"""Speed: the real bot beside a bare python-telegram-bot echo bot, in the same run on the same machine, as ratios."""
