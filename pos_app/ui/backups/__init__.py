"""The journal's copies: which there are, one more, and going back to one."""
