name = "the second"
