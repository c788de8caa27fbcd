# Forward references are expressions, or refused at once.
import typing

for text in ("a", "a.b", "a[b]", "a[b, c]", "a[[b], c]", "a[[], c]", "a | None", "a[...]", "a[-1]", "'a'", "a['b']", "a and b", "lambda: 0",
             "a b", "a[", "a]", "a[]", "a.", ".a", "a |", "| a", "a,", "[a", "a..b", "1 +", "if", "a[,]", "a[b,]", "x = 1", "*a", "not a", "a.1", "1a", ")", "None", ""):
    try:
        print(typing.ForwardRef(text))
    except SyntaxError as e:
        print("SyntaxError", e)
    except IndexError as e:
        print("IndexError")
for form in typing.Optional, typing.List, typing.Union:
    try:
        print(form["a b"])
    except SyntaxError as e:
        print("SyntaxError", e)


class Node:
    left: "typing.Optional[Node]"
    right: "Node if True else int"


print(typing.get_type_hints(Node) == {"left": typing.Optional[Node], "right": Node})
