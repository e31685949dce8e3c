"""What the program tells those who look after it: checks, a bundle, newer versions."""
