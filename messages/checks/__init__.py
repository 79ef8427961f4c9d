"""The catalogue's rules, one file for each kind; `messages.check` runs them all."""
