"""Recharge (F5): an account is filled, and a code is read out."""
