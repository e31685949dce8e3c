"""Suivi (F9): what is open, and what a person may do about it."""
