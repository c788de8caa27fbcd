print("init cat")


def meow():
    return "meow from " + __name__
