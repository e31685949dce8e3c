"""Refunds and claims as a person asks for them."""
