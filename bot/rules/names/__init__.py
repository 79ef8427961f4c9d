"""Names and what they name: the index in which they are looked for, the tables that give them, and a mention of one."""
