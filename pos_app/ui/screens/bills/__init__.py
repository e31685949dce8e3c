"""Facture (F4): what is due on an account is looked up, picked and paid."""
