print("ping starts")
import pong

seen_at_import = hasattr(pong, "play")


def play(n):
    return "ping " + (pong.play(n - 1) if n else "end")


print("ping done")
