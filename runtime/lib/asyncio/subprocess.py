"""Child processes that coroutines talk to and wait for."""

from . import events, protocols, streams
from .tasks import gather

__all__ = "create_subprocess_exec", "create_subprocess_shell"

PIPE, STDOUT, DEVNULL = -1, -2, -3  # as in the module of the same name


class SubprocessStreamProtocol(streams.FlowControlMixin, protocols.SubprocessProtocol):
    """Makes streams of the pipes."""

    def __init__(self, limit, loop):
        super().__init__(loop=loop)
        self._limit = limit
        self.stdin = self.stdout = self.stderr = None
        self._transport, self._has_exited = None, False
        self._readers = {}  # descriptor of the child -> reader
        self._stdin_closed = self._loop.create_future()

    def __repr__(self):
        files = "".join(f" {name}={getattr(self, name)!r}" for name in ("stdin", "stdout", "stderr")
                        if getattr(self, name) is not None)
        return f"<{type(self).__name__}{files}>"

    def connection_made(self, transport):
        self._transport = transport
        for fd, name in (1, "stdout"), (2, "stderr"):
            pipe = transport.get_pipe_transport(fd)
            if pipe is not None:
                reader = self._readers[fd] = streams.StreamReader(limit=self._limit, loop=self._loop)
                reader.set_transport(pipe)
                setattr(self, name, reader)
        pipe = transport.get_pipe_transport(0)
        if pipe is not None:
            self.stdin = streams.StreamWriter(pipe, self, None, self._loop)

    def pipe_data_received(self, fd, data):
        if fd in self._readers:
            self._readers[fd].feed_data(data)

    def pipe_connection_lost(self, fd, exc):
        if fd == 0:
            if self.stdin is not None:
                self.stdin.close()
            self.connection_lost(exc)
            streams._settle(self._stdin_closed, exc)
            self._stdin_closed.exception()  # nobody need wait for it
            return
        reader = self._readers.pop(fd, None)
        if reader is not None and exc is None:
            reader.feed_eof()
        elif reader is not None:
            reader.set_exception(exc)
        self._check_end()

    def process_exited(self):
        self._has_exited = True
        self._check_end()

    def _check_end(self):
        if not self._readers and self._has_exited and self._transport is not None:
            self._transport.close()
            self._transport = None

    def _get_close_waiter(self, stream):
        return self._stdin_closed


class Process:
    """A child: stdin is a StreamWriter, stdout and stderr are StreamReaders; None where no pipe was asked for."""

    def __init__(self, transport, protocol, loop):
        self._transport, self._protocol, self._loop = transport, protocol, loop
        self.stdin, self.stdout, self.stderr = protocol.stdin, protocol.stdout, protocol.stderr
        self.pid = transport.get_pid()

    def __repr__(self):
        return f"<{type(self).__name__} {self.pid}>"

    @property
    def returncode(self):
        """The exit status; None while it runs."""
        return self._transport.get_returncode()

    async def wait(self):
        """Wait for its end; the exit status."""
        return await self._transport._wait()

    def send_signal(self, signal):
        self._transport.send_signal(signal)

    def terminate(self):
        self._transport.terminate()

    def kill(self):
        self._transport.kill()

    async def _feed(self, data):
        if data is not None:
            try:
                self.stdin.write(data)
                await self.stdin.drain()
            except (BrokenPipeError, ConnectionResetError):
                pass  # the child does not want to know
            self.stdin.close()

    async def _drink(self, fd, reader):
        if reader is None:
            return None
        pipe = self._transport.get_pipe_transport(fd)
        data = await reader.read()
        pipe.close()
        return data

    async def communicate(self, input=None):
        """Send the input, read all output and wait for the end: (output, errors)."""
        _, output, errors = await gather(self._feed(input), self._drink(1, self.stdout), self._drink(2, self.stderr))
        await self.wait()
        return output, errors


async def _start(run, limit, *args, **options):
    loop = events.get_running_loop()
    transport, protocol = await run(loop)(lambda: SubprocessStreamProtocol(limit, loop), *args, **options)
    return Process(transport, protocol, loop)


async def create_subprocess_shell(cmd, stdin=None, stdout=None, stderr=None, limit=streams._DEFAULT_LIMIT, **kwds):
    """Have the shell run a command: a Process."""
    return await _start(lambda loop: loop.subprocess_shell, limit, cmd, stdin=stdin, stdout=stdout, stderr=stderr,
                        **kwds)


async def create_subprocess_exec(program, *args, stdin=None, stdout=None, stderr=None, limit=streams._DEFAULT_LIMIT,
                                 **kwds):
    """Run a program: a Process."""
    return await _start(lambda loop: loop.subprocess_exec, limit, program, *args, stdin=stdin, stdout=stdout,
                        stderr=stderr, **kwds)
