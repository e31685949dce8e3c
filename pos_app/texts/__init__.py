"""Every word that a person reads, in French and in English, from the same translation files."""
