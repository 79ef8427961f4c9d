"""Countries, regions and areas as people call them, what belongs to them, and what municipalities call themselves."""
