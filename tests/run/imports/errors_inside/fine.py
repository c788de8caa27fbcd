print("fine is loaded")
value = 42
