"""The above exception was the direct cause of the following exception."""
# exits


class ConfigError(Exception):
    pass


def load(settings, key):
    try:
        return settings[key]
    except KeyError as e:
        raise ConfigError(f"missing setting {key!r}") from e


print(load({"a": 1}, "a"))


def main():
    load({}, "port")


main()
