"""What the declaration is about, theme by theme: words by language, a file for each family of languages."""
