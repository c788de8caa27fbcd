print("loading b")
value = "B"
