"""The window of the till: what a cashier sees and types, and nothing that moves money by itself."""
