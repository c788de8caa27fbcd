# A server that answers, clients that ask, with asyncio's streams.
import asyncio


async def answer(reader, writer):
    kind = type(writer.get_extra_info("socket")).__name__
    print("server: connected", kind, writer.get_extra_info("peername")[0], writer.get_extra_info("nothing", "nothing"))
    while line := await reader.readline():
        print("server: got", line)
        if line == b"quit\n":
            break
        writer.write(line.upper())
        await writer.drain()
    writer.close()
    await writer.wait_closed()
    print("server: closed", writer.is_closing())


async def ask(port, *lines):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    print(type(reader).__name__, type(writer).__name__, writer.can_write_eof())
    for line in lines:
        writer.write(line + b"\n")
        print("client:", await reader.readline())
    writer.write_eof()
    print("client: rest", await reader.read(), reader.at_eof())
    writer.close()
    await writer.wait_closed()


async def ask_many(port, number):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.writelines([b"%d %d\n" % (number, i) for i in range(3)])
    lines = [line async for line in limited(reader, 3)]
    writer.close()
    return lines


async def limited(reader, count):
    async for line in reader:
        yield line
        count -= 1
        if count == 0:
            return


async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(isinstance(server, asyncio.Server), isinstance(server, asyncio.AbstractServer))
    print(server.is_serving(), len(server.sockets), server.sockets[0].family.name, server.get_loop() is asyncio.get_running_loop())
    async with server:
        await ask(port, b"one", b"two")
        await ask(port)
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"quit\n")
        print(await reader.read())
        writer.close()
        await writer.wait_closed()
    print(server.is_serving(), server.sockets)
    server.close()
    await server.wait_closed()


async def quiet(reader, writer):
    async for line in reader:
        writer.write(line[::-1])
    writer.close()


async def many():
    server = await asyncio.start_server(quiet, host="127.0.0.1", port=0, start_serving=False)
    print(server.is_serving())
    port = server.sockets[0].getsockname()[1]
    forever = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0)
    print(server.is_serving())
    for lines in await asyncio.gather(*(ask_many(port, i) for i in range(20))):
        print(lines)
    try:
        await server.serve_forever()
    except RuntimeError as e:
        print("already being awaited" in str(e))
    forever.cancel()
    try:
        await forever
    except asyncio.CancelledError:
        print("cancelled", server.is_serving())
    try:
        await server.serve_forever()
    except RuntimeError as e:
        print(e)


async def refused():
    server = await asyncio.start_server(quiet, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        await asyncio.start_server(quiet, "127.0.0.1", port)
    except OSError as e:
        print(type(e).__name__, e.errno, str(e).replace(str(port), "PORT"))
    server.close()
    try:
        await asyncio.open_connection("127.0.0.1", port)
    except ConnectionRefusedError as e:
        print(type(e).__name__, str(e).replace(str(port), "PORT"))
    for wrong in {}, {"host": "127.0.0.1", "port": port, "server_hostname": "x"}, {"host": "h", "port": 1, "sock": 3}:
        try:
            await asyncio.open_connection(**wrong)
        except ValueError as e:
            print(e)


asyncio.run(main())
asyncio.run(many())
asyncio.run(refused())
