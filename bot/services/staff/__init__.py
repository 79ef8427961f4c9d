"""Who is staff, how they become so, and where they meet."""
