"""Receipts and reports as pages, drawn with Qt."""
