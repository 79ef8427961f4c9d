"""The endorsement bot: what it talks with."""
