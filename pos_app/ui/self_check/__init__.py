"""The self-check: a hand that plays the real window by its keys, and says what it saw."""
