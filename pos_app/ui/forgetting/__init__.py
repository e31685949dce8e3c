"""Forgetting a customer on request."""
