# Protocols that are told of connections: order of calls, flow control, half closed connections, errors.
import asyncio


class Told(asyncio.Protocol):
    def __init__(self, name, keep=False):
        self.name, self.keep = name, keep
        self.ended = asyncio.get_running_loop().create_future()
        self.received = b""

    def connection_made(self, transport):
        print(self.name, "made", isinstance(transport, asyncio.Transport), transport.get_protocol() is self)
        self.transport = transport

    def data_received(self, data):
        self.received += data
        if len(data) < 100:
            print(self.name, "received", data)

    def eof_received(self):
        print(self.name, "eof")
        return self.keep

    def connection_lost(self, exc):
        print(self.name, "lost", repr(exc))
        self.ended.set_result(None)

    def pause_writing(self):
        print(self.name, "pause")

    def resume_writing(self):
        print(self.name, "resume")


class Buffered(asyncio.BufferedProtocol):
    def __init__(self):
        self.buffer = bytearray(4)
        self.ended = asyncio.get_running_loop().create_future()

    def connection_made(self, transport):
        print("buffered made", transport.is_reading())

    def get_buffer(self, sizehint):
        return self.buffer

    def buffer_updated(self, nbytes):
        print("buffered", bytes(self.buffer[:nbytes]))

    def connection_lost(self, exc):
        print("buffered lost", exc)
        self.ended.set_result(None)


async def pair(loop, client, server):
    made = []
    listening = await loop.create_server(lambda: made.append(server) or server, "127.0.0.1", 0)
    transport, protocol = await loop.create_connection(lambda: client, *listening.sockets[0].getsockname())
    while not made:
        await asyncio.sleep(0.001)
    await asyncio.sleep(0.01)
    listening.close()
    return transport


async def talking(loop):
    server, client = Told("server", keep=True), Told("client")
    transport = await pair(loop, client, server)
    transport.write(b"hello")
    transport.write(b"")
    await asyncio.sleep(0.02)
    server.transport.write(bytearray(b"there"))
    await asyncio.sleep(0.02)
    transport.write_eof()
    try:
        transport.write(b"more")
    except RuntimeError as e:
        print(e)
    await asyncio.sleep(0.02)
    server.transport.write(b"still open")
    await asyncio.sleep(0.02)
    try:
        transport.write("text")
    except TypeError as e:
        print(e)
    server.transport.close()
    await asyncio.gather(server.ended, client.ended)
    print(transport.is_closing(), str(transport).rpartition('=')[0])


async def flowing(loop):
    server, client = Told("server"), Told("client")
    transport = await pair(loop, client, server)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(high=1000)
    print(transport.get_write_buffer_limits())
    transport.set_write_buffer_limits(low=10)
    print(transport.get_write_buffer_limits())
    try:
        transport.set_write_buffer_limits(1, 2)
    except ValueError as e:
        print(e)
    server.transport.pause_reading()
    print(server.transport.is_reading())
    size = 20_000_000
    transport.write(b"x" * size)
    print(transport.get_write_buffer_size() > 0)
    transport.close()
    print(transport.is_closing())
    await asyncio.sleep(0.02)
    print(client.ended.done())
    server.transport.resume_reading()
    await asyncio.gather(server.ended, client.ended)
    print(len(server.received) == size)


async def aborting(loop):
    server, client = Told("server"), Told("client")
    transport = await pair(loop, client, server)
    transport.write(b"x" * 20_000_000)
    transport.abort()
    await client.ended
    await server.ended
    try:
        loop.add_reader(transport.get_extra_info("socket"), print)
    except ValueError as e:
        print("closed")


async def failing(loop):
    class Fails(Told):
        def data_received(self, data):
            raise ZeroDivisionError("in data_received")

    def tell(loop, context):
        print(context["message"], repr(context["exception"]), sorted(context))

    loop.set_exception_handler(tell)
    server, client = Fails("server"), Told("client")
    transport = await pair(loop, client, server)
    try:
        loop.add_reader(transport.get_extra_info("socket").fileno(), print)
    except RuntimeError as e:
        print("is used by transport <_SelectorSocketTransport" in str(e))
    transport.write(b"hello")
    await asyncio.gather(server.ended, client.ended)


async def into_buffers(loop):
    server, client = Buffered(), Told("client")
    transport = await pair(loop, client, server)
    transport.write(b"0123456789")
    await asyncio.sleep(0.02)
    transport.close()
    await asyncio.gather(server.ended, client.ended)


for part in talking, flowing, aborting, failing, into_buffers:
    print("--", part.__name__)
    loop = asyncio.new_event_loop()
    loop.run_until_complete(part(loop))
    loop.close()
