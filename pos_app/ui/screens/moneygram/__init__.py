"""MoneyGram (F6): transfers are paid out or sent, in steps that outlive a crash."""
