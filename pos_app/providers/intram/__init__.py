"""The Intram HTTP API: payment links, for Benin above all (contract part B)."""
