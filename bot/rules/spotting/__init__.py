"""Which stretches of a sentence are known names as they stand."""
