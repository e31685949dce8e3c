"""A point of sale for shops that sell mobile money, airtime and bill payments."""

__version__ = "0.1.0"
