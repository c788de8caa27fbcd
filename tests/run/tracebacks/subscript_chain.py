"""A key that is missing in nested data: marks under the subscript that failed."""
data = {"users": [{"name": "ann", "tags": ["x"]}, {"name": "bob"}]}


def first_tags(data):
    return [user["tags"][0] for user in data["users"]]


try:
    first_tags(data)
except KeyError as error:
    print("KeyError", error)
print(data["users"][0]["tags"][0], data["users"][1]["name"][1], data["users"][0]["tags"][0][0]["x"])
