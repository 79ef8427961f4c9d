"""The map pictures: from a `Chart` (pure facts, `bot.rules.maps`) to a PNG. Only this room knows how to draw."""
