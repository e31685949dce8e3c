"""The window of a till that does not open."""
