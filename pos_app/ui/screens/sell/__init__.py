"""What is sold by one form: money in and out, airtime, links, messages; others build on it."""
