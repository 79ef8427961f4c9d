"""What a text asks for, and what may be said about the places that it names."""
