# Datagram endpoints, sockets of the file system, and the loop's operations on sockets.
import asyncio
import socket


class Answers(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, addr):
        print("server got", data)
        self.transport.sendto(data[::-1], addr)


class Asks(asyncio.DatagramProtocol):
    def __init__(self):
        self.answers = asyncio.Queue()

    def datagram_received(self, data, addr):
        self.answers.put_nowait(data)

    def error_received(self, exc):
        self.answers.put_nowait(type(exc).__name__)

    def connection_lost(self, exc):
        print("lost", exc)


async def datagrams(loop):
    server, _ = await loop.create_datagram_endpoint(Answers, local_addr=("127.0.0.1", 0))
    address = server.get_extra_info("sockname")
    client, asks = await loop.create_datagram_endpoint(Asks, remote_addr=address)
    print(client.get_extra_info("peername") == address)
    client.sendto(b"abc")
    print(await asks.answers.get())
    client.sendto(b"def", address)
    print(await asks.answers.get())
    for wrong in (b"x", ("127.0.0.1", 1)), ("x", None):
        try:
            client.sendto(*wrong)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, str(e).split(":")[0])
    server.close()
    await asyncio.sleep(0.01)
    client.sendto(b"nobody")
    print(await asks.answers.get())
    client.close()
    await asyncio.sleep(0.01)
    for wrong in {}, {"local_addr": "x"}, {"local_addr": ("127.0.0.1", 0), "family": socket.AF_UNIX}:
        try:
            await loop.create_datagram_endpoint(Asks, **wrong)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)


async def answer(reader, writer):
    writer.write(b"<" + await reader.readline() + b">")
    writer.close()


async def files(loop):
    server = await asyncio.start_unix_server(answer, "a.socket")
    reader, writer = await asyncio.open_unix_connection("a.socket")
    print(writer.get_extra_info("peername"))
    writer.write(b"hello\n")
    print(await reader.read())
    writer.close()
    server.close()
    server = await asyncio.start_unix_server(answer, "a.socket")  # what the other left is no obstacle
    server.close()
    try:
        await asyncio.open_unix_connection("a.socket")
    except ConnectionRefusedError as e:
        print(e.errno)
    try:
        await asyncio.open_unix_connection("b.socket")
    except FileNotFoundError as e:
        print(e)


async def by_hand(loop):
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    listening.setblocking(False)

    async def serve():
        made, address = await loop.sock_accept(listening)
        print(made.gettimeout(), address[0])
        while data := await loop.sock_recv(made, 1000):
            await loop.sock_sendall(made, data.title())
        made.close()

    serving = loop.create_task(serve())
    client = socket.socket()
    client.setblocking(False)
    await loop.sock_connect(client, listening.getsockname())
    await loop.sock_sendall(client, b"hello world")
    buffer = bytearray(20)
    count = await loop.sock_recv_into(client, buffer)
    print(buffer[:count])
    client.shutdown(socket.SHUT_WR)
    print(await loop.sock_recv(client, 10))
    await serving
    address = listening.getsockname()
    listening.close()
    client.close()
    client = socket.socket()
    client.setblocking(False)
    try:
        await loop.sock_connect(client, address)
    except ConnectionRefusedError as e:
        print(str(e).replace(str(address[1]), "PORT"))
    client.close()


async def pairs(loop):
    ours, theirs = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=ours)
    theirs.send(b"one\ntwo\n")
    print(await reader.readline(), await reader.readline())
    writer.write(b"back")
    print(theirs.recv(10))
    waiting = loop.create_task(reader.readline())
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.sleep(0)
    theirs.close()
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
    try:
        await writer.drain()
    except ConnectionResetError as e:
        print(e)
    print(await loop.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
    print(await loop.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))


async def sending_a_file(loop):
    with open("text", "wb") as f:
        f.write(b"0123456789" * 10000)
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)
    with open("text", "rb") as f:
        sending = loop.create_task(loop.sock_sendfile(ours, f, 5, 70000))
        received = b""
        while len(received) < 70000:
            received += await loop.sock_recv(theirs, 100000)
        print(await sending, f.tell(), received[:10], len(received))
    ours.close()
    theirs.close()


async def wrapped(part):
    await part(asyncio.get_running_loop())


for part in datagrams, files, by_hand, pairs, sending_a_file:
    print("--", part.__name__)
    asyncio.run(wrapped(part))
