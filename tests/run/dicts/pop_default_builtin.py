# The default of pop() and get() is a built-in: the result is still what the dict has.
class Table(dict):
    pass


def factory_of(options):
    factory = options.pop("factory", dict)
    return factory


def merge(*dicts, **options):
    result = factory_of(options)()
    for d in dicts:
        result.update(d)
    return type(result).__name__, sorted(result)


def popped(**options):
    return options.pop("key", len)


def got(**options):
    return options.get("key", print)


given = {"factory": Table}
print(merge({1: 2}, {3: 4}, **given), merge({1: 2}))
number = {"key": 3}
print(popped(**number), popped() is len)
print(got(**number), got() is print)
