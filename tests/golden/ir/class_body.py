class Account(object):
    """money"""

    rate: float = 0.5

    def __init__(self, owner):
        self.owner = owner
        self.balance, self.__log = 0, []

    def close(self):
        self.closed = True
        return super().close()
