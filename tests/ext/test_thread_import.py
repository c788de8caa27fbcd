# modules: ext_shapes
"""A thread that imports the module and ends; a child process."""
import os
import threading


def first():
    import ext_shapes
    for i in range(300):
        ext_shapes.echo([i] * 50)
    print('thread', ext_shapes.bump())


thread = threading.Thread(target=first)
thread.start()
thread.join()
import ext_shapes
for i in range(3000):
    ext_shapes.echo([i] * 50)
print(ext_shapes.bump(), flush=True)
child = os.fork()
if child == 0:
    print('child', ext_shapes.bump(), len([ext_shapes.echo([i] * 100) for i in range(1000)]), flush=True)
    os._exit(0)
print(os.waitpid(child, 0)[1], ext_shapes.bump())
