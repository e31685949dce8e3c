"""What things mean at a till: pure rules that neither wait, nor ask the clock, nor touch a file."""
