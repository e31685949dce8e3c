"""What is told to a customer by message about an operation: receipt, code, link."""
