name = "the first"
counter = 0
print("first runs")
