print("loading a")
value = "A"
