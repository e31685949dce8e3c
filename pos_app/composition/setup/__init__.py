"""The first run: its window, its answers, and their trials."""
