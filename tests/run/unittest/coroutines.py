# IsolatedAsyncioTestCase
import asyncio
import io
import unittest

events = []


class Coroutines(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        events.append("setUp")

    async def asyncSetUp(self):
        self.loop = asyncio.get_running_loop()
        events.append("asyncSetUp")
        self.addAsyncCleanup(self.cleanup, 5)

    async def cleanup(self, value):
        assert asyncio.get_running_loop() is self.loop
        await asyncio.sleep(0)
        events.append(f"cleanup {value}")

    async def test_await(self):
        assert asyncio.get_running_loop() is self.loop
        await asyncio.sleep(0)
        events.append("test")
        with self.subTest(i=1):
            self.fail("sub")

    async def test_error(self):
        await asyncio.sleep(0)
        raise KeyError("x")

    def test_plain(self):
        events.append("plain")

    async def test_context(self):
        class Manager:
            async def __aenter__(self):
                events.append("enter")
                return 3

            async def __aexit__(self, *exc_info):
                events.append("exit")
        self.assertEqual(await self.enterAsyncContext(Manager()), 3)

    async def asyncTearDown(self):
        events.append("asyncTearDown")

    def tearDown(self):
        events.append("tearDown")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Coroutines)(result)
print(events)
print(result)
for test, text in result.errors + result.failures:
    print(test, text.splitlines()[-1])
del events[:]
Coroutines("test_plain").debug()
print(events)
