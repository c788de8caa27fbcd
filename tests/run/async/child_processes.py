# Child processes and pipes in asyncio.
import asyncio
import os
import signal
import sys


async def talking():
    child = await asyncio.create_subprocess_exec("cat", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(child.returncode, child.stderr, type(child.stdin).__name__, type(child.stdout).__name__, child.pid > 0)
    for word in b"one\n", b"two\n":
        child.stdin.write(word)
        await child.stdin.drain()
        print(await child.stdout.readline())
    child.stdin.close()
    await child.stdin.wait_closed()
    print(await child.stdout.read(), await child.wait(), child.returncode)


async def communicating():
    child = await asyncio.create_subprocess_shell("cat; echo problem >&2; exit 3", stdin=-1, stdout=-1, stderr=-1)
    print(await child.communicate(b"x" * 200000 + b"\n") == (b"x" * 200000 + b"\n", b"problem\n"), child.returncode)
    child = await asyncio.create_subprocess_shell("echo both; echo of them >&2", stdout=asyncio.subprocess.PIPE,
                                                  stderr=asyncio.subprocess.STDOUT)
    print(await child.communicate())
    child = await asyncio.create_subprocess_exec("true", stdin=asyncio.subprocess.PIPE)
    print(await child.communicate(b"y" * 1000000), child.returncode)
    child = await asyncio.create_subprocess_exec("sh", "-c", "echo $WORD; pwd", stdout=-1, env={"WORD": "word"}, cwd="/")
    print(await child.communicate())


async def ending():
    child = await asyncio.create_subprocess_exec("sleep", "10")
    try:
        await asyncio.wait_for(child.wait(), 0.05)
    except asyncio.TimeoutError:
        print("it sleeps")
    child.terminate()
    print(await child.wait(), child.returncode == -signal.SIGTERM)
    try:
        child.kill()
    except ProcessLookupError:
        print("gone")
    child = await asyncio.create_subprocess_exec("sleep", "10", stdout=asyncio.subprocess.DEVNULL)
    child.send_signal(signal.SIGKILL)
    print(await child.wait())
    try:
        await asyncio.create_subprocess_exec("no such program")
    except FileNotFoundError as e:
        print(e)
    for wrong in {"text": True}, {"bufsize": 1}, {"universal_newlines": True}, {"encoding": "utf-8"}:
        try:
            await asyncio.create_subprocess_exec("true", **wrong)
        except ValueError as e:
            print(e)
    children = [await asyncio.create_subprocess_shell(f"exit {i}") for i in range(5)]
    print(await asyncio.gather(*(child.wait() for child in children)))


class Told(asyncio.SubprocessProtocol):
    def __init__(self):
        self.ended = asyncio.get_running_loop().create_future()
        self.output = b""

    def connection_made(self, transport):
        print("made", isinstance(transport, asyncio.SubprocessTransport), transport.get_pipe_transport(0))

    def pipe_data_received(self, fd, data):
        self.output += data

    def pipe_connection_lost(self, fd, exc):
        print("pipe lost", fd, exc)

    def connection_lost(self, exc):
        print("lost", exc, self.output)
        self.ended.set_result(None)


async def protocols():
    loop = asyncio.get_running_loop()
    transport, told = await loop.subprocess_exec(Told, "echo", "hello", stdin=None, stderr=None)
    await told.ended
    print(transport.get_returncode())
    transport.close()


class Shows(asyncio.Protocol):
    def __init__(self):
        self.ended = asyncio.get_running_loop().create_future()

    def data_received(self, data):
        print("pipe:", data)

    def eof_received(self):
        print("eof")

    def connection_lost(self, exc):
        self.ended.set_result(exc)


async def pipes():
    loop = asyncio.get_running_loop()
    ours, theirs = os.pipe()
    reading, shows = await loop.connect_read_pipe(Shows, os.fdopen(ours, "rb"))
    writing, _ = await loop.connect_write_pipe(asyncio.BaseProtocol, os.fdopen(theirs, "wb"))
    writing.write(b"hello")
    await asyncio.sleep(0.01)
    writing.close()
    print(await shows.ended, reading.is_closing(), isinstance(reading, asyncio.ReadTransport), isinstance(writing, asyncio.WriteTransport))
    with open("file", "wb") as f:
        try:
            await loop.connect_write_pipe(asyncio.BaseProtocol, f)
        except ValueError as e:
            print(e)


for part in talking, communicating, ending, protocols, pipes:
    print("--", part.__name__)
    sys.stdout.flush()
    asyncio.run(part())
