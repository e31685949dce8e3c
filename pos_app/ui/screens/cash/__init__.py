"""The pages of the Caisse screen: one for each thing that is done with a drawer."""
