"""Numbered schema files, applied in their order and never edited once released."""
