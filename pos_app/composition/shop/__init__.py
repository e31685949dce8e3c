"""Opens the shop and keeps it open: journal, providers, paper, money, upkeep."""
