"""KeyError prints the repr of the key."""
# exits

table = {("a", 1): "x"}
print(table["a", 1])
try:
    table["it's"]
except KeyError as e:
    print(e)
table["b", 2]
