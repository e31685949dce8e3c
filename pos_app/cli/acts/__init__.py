"""What carries out each command; `pos_app/cli/commands.py` names the functions."""
