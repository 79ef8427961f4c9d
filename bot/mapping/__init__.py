"""The map pictures: from a `Chart` (pure facts, `bot.rules.records.maps`) to a PNG. Only this room can draw."""
