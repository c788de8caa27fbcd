def copy(a, b):
    with open(a) as source, open(b, "w") as target:
        if not source:
            return 0
        target.write(source.read())
