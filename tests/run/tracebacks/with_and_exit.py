"""An exception in a with block, and one in __exit__ that replaces it."""


class Door:
    def __init__(self, name, jammed=False):
        self.name, self.jammed = name, jammed

    def __enter__(self):
        print("open", self.name)
        return self

    def __exit__(self, kind, value, tb):
        print("close", self.name, kind.__name__ if kind else None)
        if self.jammed:
            raise RuntimeError(f"{self.name} is jammed")


with Door("front"), Door("back", jammed=True) as back:
    print("inside", back.name)
    {}["key"]
