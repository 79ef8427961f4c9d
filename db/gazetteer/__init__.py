"""The gazetteer: the world's places by name, read-only, shipped packed. README.md says where it comes from."""
