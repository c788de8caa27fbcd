"""and, or and not return operands; conditional expressions."""


def trace(label, value):
    print(label, end=" ")
    return value


print(trace("a", 0) or trace("b", "") or trace("c", None))
print(trace("a", 1) or trace("b", 2))
print(trace("a", 1) and trace("b", 2) and trace("c", []))
print(trace("a", 0) and trace("b", 2))
print(trace("a", 0) or trace("b", 3) and trace("c", 0) or trace("d", "end"))
print(trace("x", 5) if trace("cond", True) else trace("y", 6))
print(trace("x", 5) if trace("cond", []) else trace("y", 6))
print(1 if 0 else 2 if 0 else 3, (1 if 1 else 2) if 1 else 3)
print(not 1 == 2, not (1 and 0), not 0 or 1)
print(trace("1", 1) < trace("2", 2) < trace("3", 3))
print(trace("1", 1) > trace("2", 2) > trace("3", 3))
print(None or [] or {} or "last", "first" and 0.0 and "x", [] and 1)
values = [0, 1, "", "a", [], [0], None, 0.0, 2.5]
print([v or "default" for v in values])
print([v and "seen" for v in values])
print(all(values), any(values), all([]), any([]))
count = 0
for v in values:
    if v and v != 1 or v == "":
        count += 1
print(count)
