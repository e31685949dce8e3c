"""The journal on disk: one file, one writer, many readers, a chain that anyone can check."""
