"""Names of frames: lambdas, nested functions, methods of local classes, static methods."""


def outer():
    class Local:
        @staticmethod
        def run(action):
            return action()

        def __getitem__(self, key):
            return self.run(lambda: (lambda k: {}[k])(key))

    def inner():
        return Local()["deep"]

    return inner


outer()()
