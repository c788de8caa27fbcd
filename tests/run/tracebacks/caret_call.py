"""Carets under the failing call and subscript."""
# exits


def g(x):
    return x


data = {"k": [1, {"deep": None}]}
print(g(data["k"][1]["deep"]))
print(g(1) + g(data["k"][1]["deep"]["more"]) + g(2))
