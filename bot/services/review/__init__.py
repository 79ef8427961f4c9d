"""Staff decide: cards, decisions and their undoing, the queue, an entry's history."""
