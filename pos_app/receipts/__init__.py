"""What a customer takes home: receipts as data, in a printer's language, and as pages."""
