"""A Brainfuck interpreter with precomputed jumps."""


class BrainfuckError(Exception):
    pass


def compile_program(source):
    code = [c for c in source if c in "+-<>[],."]
    jumps, stack = {}, []
    for i, c in enumerate(code):
        if c == "[":
            stack.append(i)
        elif c == "]":
            if not stack:
                raise BrainfuckError(f"unmatched ] at {i}")
            j = stack.pop()
            jumps[i], jumps[j] = j, i
    if stack:
        raise BrainfuckError(f"unmatched [ at {stack[-1]}")
    return code, jumps


def run(source, data="", limit=100000):
    code, jumps = compile_program(source)
    tape, pointer, position, steps, out, data = [0], 0, 0, 0, [], list(data)
    while position < len(code):
        c = code[position]
        if c == ">":
            pointer += 1
            if pointer == len(tape):
                tape.append(0)
        elif c == "<":
            pointer -= 1
            if pointer < 0:
                raise BrainfuckError("left of the tape")
        elif c in "+-":
            tape[pointer] = (tape[pointer] + (1 if c == "+" else -1)) % 256
        elif c == ".":
            out.append(chr(tape[pointer]))
        elif c == ",":
            tape[pointer] = ord(data.pop(0)) if data else 0
        elif (c == "[") == (tape[pointer] == 0):
            position = jumps[position]
        position += 1
        steps += 1
        if steps > limit:
            raise BrainfuckError("too many steps")
    return "".join(out), steps


HELLO = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
print(run(HELLO))
print(run(",[.,]", "echo!"), run(">,[>,]<[.<]", "reverse"), run("+++>++<[->+<]>" + "+" * 43 + "."))
for bad in ("[", "]", "<", "+[]", "[[]"):
    try:
        print(run(bad))
    except BrainfuckError as e:
        print(bad, "->", e)
