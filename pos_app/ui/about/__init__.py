"""What this program is, whose parts it holds, and on what terms: read without a network."""
