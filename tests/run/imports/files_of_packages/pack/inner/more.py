Y = "inner data"
