"""Names of nested functions and classes in the traceback."""
# exits


def outer():
    def inner():
        class Local:
            def method(self):
                return (lambda: undefined_thing)()

        return Local().method()

    return inner()


print("calling")
outer()
