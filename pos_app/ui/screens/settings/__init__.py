"""Réglages: every option, changed, carried to a file and taken from one."""
