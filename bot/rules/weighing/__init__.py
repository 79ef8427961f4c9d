"""Which of the names in a sentence are meant, and which are only words, somebody else's, or said by the way."""
