"""An error in a statement of the module itself, over several lines."""
# exits

values = {
    "a": 1,
    "b": 2,
}
print(values)
result = (
    values["a"]
    + values["b"]
    + values["c"]
)
print("never")
