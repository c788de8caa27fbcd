# Errors that CPython raises "from None", and where the classes of asyncio are.
import asyncio
import time
from collections.abc import MutableMapping


class Empty(MutableMapping):
    def __getitem__(self, key):
        raise KeyError(key)

    __setitem__ = __delitem__ = __getitem__

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0


try:
    Empty().popitem()
except KeyError as e:
    print(e.__suppress_context__)
for text, form in ("", "%!"), ("19", "%Y %"):
    try:
        time.strptime(text, form)
    except ValueError as e:
        print(e, e.__suppress_context__)


async def main():
    task = asyncio.create_task(asyncio.sleep(0))
    print(type(task), type(asyncio.get_running_loop().create_future()), asyncio.Task.__module__)
    await task


asyncio.run(main())
