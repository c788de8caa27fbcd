"""A chain of causes and contexts over several functions."""


class ConfigError(Exception):
    pass


def read(path):
    return {"a.cfg": "x=1", "b.cfg": "x=one"}[path]


def parse(text):
    name, _, value = text.partition("=")
    try:
        return name, int(value)
    except ValueError as error:
        raise ConfigError(f"bad value for {name}") from error


def load(path):
    try:
        return parse(read(path))
    except KeyError:
        raise ConfigError(f"no file {path}") from None


print(load("a.cfg"))
for path in ("c.cfg", "b.cfg"):
    try:
        load(path)
    except ConfigError as error:
        print(error, repr(error.__cause__), error.__suppress_context__)
try:
    load("b.cfg")
except ConfigError:
    undefined_handler()
