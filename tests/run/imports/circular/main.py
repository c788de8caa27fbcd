"""Two modules that import each other."""
import ping

print(ping.play(3))
import pong

print(pong.play(2), ping.pong is pong, pong.ping is ping)
print(ping.seen_at_import, pong.seen_at_import)
try:
    import bad_a
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0])
