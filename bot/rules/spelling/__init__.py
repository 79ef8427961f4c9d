"""How words are written: what counts as the same letter, what keyboards make of a word, what typed text may contain."""
