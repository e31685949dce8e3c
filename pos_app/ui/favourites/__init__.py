"""Jobs that come again and again, each on a digit."""
