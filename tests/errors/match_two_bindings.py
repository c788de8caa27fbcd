# error@3: SyntaxError: multiple assignments to name 'a' in pattern
match x:
    case [a, a]:
        pass
