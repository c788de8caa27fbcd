print("pong starts")
import ping

seen_at_import = hasattr(ping, "play")


def play(n):
    return "pong " + (ping.play(n - 1) if n else "end")


print("pong done")
