# Arrays in copies and pickles, with attributes of subclasses, and bytes of other machines.
import copy
import pickle
from array import _array_reconstructor, array


class Named(array):
    pass


named = Named("i", [1, 2, 3])
named.name = "n"
for original in (array("b", [-1, 2]), array("Q", [2**64 - 1, 0]), array("f", [0.5]), array("d", []), array("u", "aé\U0001f40d"),
                 named):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        clone = pickle.loads(pickle.dumps(original, protocol))
        print(clone == original, type(clone).__name__, getattr(clone, "name", None), end=" ")
    print(copy.copy(original), original.__reduce_ex__(2)[1:], original.__reduce_ex__(3)[1][1:])
print(_array_reconstructor(array, "h", 5, b"\x80\x00\x7f\xff"), _array_reconstructor(array, "l", 1, b"\x80\x7f"))
print(_array_reconstructor(array, "f", 15, b"\x3f\x80\x00\x00"))
for args in (("", "b", 0, b""), (str, "b", 0, b""), (array, "b", "", b""), (array, "b", 0, ""), (array, "?", 0, b""),
             (array, "b", -1, b""), (array, "b", 22, b""), (array, "d", 16, b"a")):
    try:
        print(_array_reconstructor(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
