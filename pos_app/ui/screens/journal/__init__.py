"""The journal (F11): every operation, found, summed, told in full and exported."""
