# What becomes of exceptions in the callback of a connection.
import asyncio


async def fails(reader, writer):
    await reader.readline()
    raise ZeroDivisionError("in a handler")


def plain(reader, writer):
    writer.write(b"plain\n")
    writer.close()


async def main():
    told = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: told.append(context))
    server = await asyncio.start_server(fails, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"\n")
    await writer.drain()
    await asyncio.sleep(0.05)
    server.close()
    writer.close()
    server = await asyncio.start_server(plain, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    print(await reader.read())
    server.close()
    writer.close()
    print({repr(context["exception"]) for context in told} <= {"ZeroDivisionError('in a handler')"})


async def silent(reader, writer):
    print("connected")
    try:
        await reader.read()
    finally:
        print("handler ends")


async def connection_stays():
    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    try:
        await asyncio.wait_for(reader.readline(), 0.05)
    except asyncio.TimeoutError:
        print("no answer")
    writer.close()
    await asyncio.sleep(0.02)
    server.close()


asyncio.run(main())
asyncio.run(connection_stays())
