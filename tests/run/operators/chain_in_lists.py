# The list in the middle of a chain of membership tests is a list for the test after it.
def chains():
    print(3 in [3, 4] in [[3, 4]])
    print(3 in [3, 4] not in [[3, 4]])
    print(3 in (3, 4) in [(3, 4)])
    print(3 in [3, 4] == [3, 4])
    print(3 in {3, 4} == {3, 4})
    print(3 not in [4] in [[4]], 5 in [4] in [[4]])
    if 3 in [3, 4] in [[3, 4]]:
        print("yes")


chains()
print(3 in [3, 4] in [[3, 4]], [1] == [1] in [[1]] in [[[1]]])
