"""The Intech API V2: mobile money, airtime, bills and messages of Senegal and Côte d'Ivoire."""
