# error@3: SyntaxError: wildcard makes remaining patterns unreachable
match x:
    case _:
        pass
    case 1:
        pass
