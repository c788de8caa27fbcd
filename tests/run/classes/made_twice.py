# A class statement that stands twice: what the first one's method is called with is inferred in no later round.
class A:
    def __getitem__(self, i):
        return i


print(A()[2])


class A:
    def __getitem__(self, i):
        raise IndexError(i)


try:
    A()[3]
except IndexError as e:
    print(e)
