"""The first run: a page of few questions at a time, until a new shop can sell or train."""
