"""Puts the program together: the only package that knows every part, besides `pos_app.app`."""
