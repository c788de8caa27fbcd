print("loading fallback")


def name():
    return "fallback"
