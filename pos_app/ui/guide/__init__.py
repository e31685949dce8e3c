"""The guide for the people at the counter, read inside the window."""
