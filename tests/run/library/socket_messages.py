# Messages of several buffers, descriptors sent along, names of interfaces.
import array
import os
import socket


def attempt(function, *args, **keywords):
    try:
        print(function.__name__, function(*args, **keywords))
    except (OSError, ValueError, TypeError, OverflowError) as e:
        print(function.__name__, type(e).__name__, e)


ours, theirs = socket.socketpair()
print(ours.sendmsg([b"one ", bytearray(b"two "), memoryview(b"three")]))
print(theirs.recvmsg(100))
ours.sendmsg([b"0123456789"])
first, second = bytearray(4), bytearray(20)
count, data, flags, address = theirs.recvmsg_into([first, second])
print(count, data, flags, address, first, second[:6])

reading, writing = os.pipe()
ours.sendmsg([b"pipe"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [writing]))])
message, data, flags, address = theirs.recvmsg(100, socket.CMSG_LEN(4))
[(level, kind, payload)] = data
print(message, level == socket.SOL_SOCKET, kind == socket.SCM_RIGHTS, len(payload), flags)
received = array.array("i", payload)[0]
os.write(received, b"through the copy")
print(os.read(reading, 100), received != writing)
socket.send_fds(ours, [b"fds"], [reading, writing])
message, fds, flags, address = socket.recv_fds(theirs, 100, 5)
print(message, len(fds), flags)
os.write(fds[1], b"again")
print(os.read(fds[0], 10))

attempt(ours.sendmsg, b"x" if False else 3)
attempt(ours.sendmsg, ["text"])
attempt(ours.sendmsg, [b"x"], 3)
attempt(ours.sendmsg, [b"x"], [(1, 2)])
attempt(theirs.recvmsg, -1)
attempt(theirs.recvmsg, 1, -1)
attempt(theirs.recvmsg_into, [b"constant"])
attempt(socket.CMSG_LEN, -1)
print(socket.CMSG_LEN(0), socket.CMSG_SPACE(1), socket.CMSG_SPACE(8))
theirs.settimeout(0.01)
attempt(theirs.recvmsg, 1)

server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", 0))
client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
client.sendmsg([b"to ", b"you"], [], 0, server.getsockname())
message, data, flags, address = server.recvmsg(100)
print(message, data, address[0])
for index, name in socket.if_nameindex():
    print(socket.if_nametoindex(name) == index, socket.if_indextoname(index) == name)
attempt(socket.if_nametoindex, "no such interface")
attempt(socket.if_indextoname, 123456)
names = "AF_PACKET AF_NETLINK IPPROTO_SCTP IPV6_TCLASS IP_HDRINCL MSG_CMSG_CLOEXEC SO_PEERCRED SO_PASSCRED TCP_CONGESTION TCP_SYNCNT SO_MARK"
print([(name, int(getattr(socket, name))) for name in names.split()])
credentials = ours.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
print(int.from_bytes(credentials[:4], "little") == os.getpid())
for end in ours, theirs, server, client:
    end.close()

# what an iterator makes lives as long as it is needed
import gc

ours, theirs = socket.socketpair()


def parts():
    for i in range(50):
        gc.collect()
        yield b"%d " % i * 3


print(ours.sendmsg(parts(), ((socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [fd])) for fd in (reading, writing))))
message, data, flags, address = theirs.recvmsg(10000, 1000)
print(message, len(data), {len(item[2]) for item in data} <= {4, 8})
