"""Pictures of figures: drawn by ourselves, told in words too."""
