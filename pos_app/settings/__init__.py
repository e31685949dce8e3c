"""What the owner decides: options, folders, keys, and the copies kept for work offline."""
