real = "real"


def get_added():
    return added


def get_real():
    return real


def __getattr__(name):
    if name == "forbidden":
        raise AttributeError("not " + name)
    return "made " + name
