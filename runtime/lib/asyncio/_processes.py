"""Child processes as transports: the pipes to them, and a thread for each that waits for its end."""

import _thread
from collections import deque

from . import protocols, transports

_OPTIONS = {"universal_newlines": False, "bufsize": 0, "text": None, "encoding": None, "errors": None}


async def begin_process(loop, protocol_factory, args, shell, *, stdin=-1, stdout=-1, stderr=-1, **options):
    """Starts a child with pipes (-1: subprocess.PIPE) as asked for: (transport, protocol)."""
    for name, only in _OPTIONS.items():
        if options.pop(name, only) not in (only, False):
            raise ValueError(f"{name} must be {only if name != 'text' else False}")
    protocol = protocol_factory()
    transport = _UnixSubprocessTransport(loop, protocol)
    try:
        await transport._begin(args, shell, {"stdin": stdin, "stdout": stdout, "stderr": stderr}, options)
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException:
        transport.close()
        if transport._process is not None:
            await transport._wait()
        raise
    return transport, protocol


class _Pipe(protocols.Protocol):
    """The protocol of the pipe that is descriptor `fd` of the child."""

    def __init__(self, owner, fd):
        self._owner, self.fd = owner, fd
        self.transport, self.is_gone = None, False

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self._owner._tell("pipe_data_received", self.fd, data)

    def connection_lost(self, exc):
        self.is_gone = True
        self._owner._tell("pipe_connection_lost", self.fd, exc)
        self._owner._check_end()

    def pause_writing(self):
        self._owner._protocol.pause_writing()

    def resume_writing(self):
        self._owner._protocol.resume_writing()


class _UnixSubprocessTransport(transports.SubprocessTransport):
    """
    _pipes    fd -> _Pipe
    _news     what the protocol is to be told when it has learned of us; None from then on
    _waiters  futures of those who wait for the end; None after it
    """

    def __init__(self, loop, protocol):
        super().__init__()
        self._loop, self._protocol = loop, protocol
        self._process = self._pid = self._status = None
        self._is_closed = False
        self._pipes, self._news, self._waiters = {}, deque(), []

    def __repr__(self):
        words = [type(self).__name__]
        if self._is_closed:
            words.append("closed")
        if self._pid is not None:
            words.append(f"pid={self._pid}")
        if self._status is not None:
            words.append(f"returncode={self._status}")
        else:
            words.append("not started" if self._pid is None else "running")
        words += (f"{('stdin', 'stdout', 'stderr')[fd]}={pipe.transport}" for fd, pipe in sorted(self._pipes.items()))
        return f"<{' '.join(words)}>"

    # ---- beginning ----

    async def _begin(self, args, shell, files, options):
        import subprocess
        self._process = subprocess.Popen(args, shell=shell, bufsize=0, **files, **options)
        self._pid = self._process.pid
        self._extra["subprocess"] = self._process
        _thread.start_new_thread(self._watch, ())
        for fd, file in enumerate((self._process.stdin, self._process.stdout, self._process.stderr)):
            if file is None:
                continue
            connect = self._loop.connect_read_pipe if fd else self._loop.connect_write_pipe
            self._pipes[fd] = _Pipe(self, fd)
            await connect(lambda: self._pipes[fd], file)
        self._loop.call_soon(self._protocol.connection_made, self)
        news, self._news = self._news, None
        for call, args in news:
            self._loop.call_soon(call, *args)
        made = self._loop.create_future()
        self._loop.call_soon(lambda: made.cancelled() or made.set_result(None))
        await made

    def _watch(self):
        """Of another thread: waits for the child."""
        import os
        try:
            status = os.waitstatus_to_exitcode(os.waitpid(self._pid, 0)[1])
        except ChildProcessError:
            status = 255  # somebody else asked for it
        try:
            self._loop.call_soon_threadsafe(self._loop.call_soon, self._ended, status)
        except RuntimeError:
            pass  # the loop is closed

    # ---- telling ----

    def _tell(self, what, *args):
        call = getattr(self._protocol, what)
        if self._news is None:
            self._loop.call_soon(call, *args)
        else:
            self._news.append((call, args))

    def _ended(self, status):
        self._status = status
        if self._process.returncode is None:
            self._process.returncode = status
        self._tell("process_exited")
        self._check_end()

    def _check_end(self):
        """When the child and its pipes have ended the protocol loses the connection."""
        if self._status is None or not all(pipe.is_gone for pipe in self._pipes.values()):
            return
        if self._news is None:
            self._loop.call_soon(self._end)
        else:
            self._news.append((self._end, ()))

    def _end(self):
        try:
            self._protocol.connection_lost(None)
        finally:
            for waiter in self._waiters:
                if not waiter.cancelled():
                    waiter.set_result(self._status)
            self._waiters = self._loop = self._process = self._protocol = None

    async def _wait(self):
        """The exit status, when there is one."""
        if self._status is not None:
            return self._status
        waiter = self._loop.create_future()
        self._waiters.append(waiter)
        return await waiter

    # ---- for programs ----

    def set_protocol(self, protocol):
        self._protocol = protocol

    def get_protocol(self):
        return self._protocol

    def is_closing(self):
        return self._is_closed

    def close(self):
        """Close the pipes, and kill the child if it runs."""
        if self._is_closed:
            return
        self._is_closed = True
        for pipe in self._pipes.values():
            if pipe.transport is not None:
                pipe.transport.close()
        if self._process is not None and self._status is None:
            try:
                self._process.kill()
            except ProcessLookupError:
                pass

    def get_pid(self):
        return self._pid

    def get_returncode(self):
        return self._status

    def get_pipe_transport(self, fd):
        return self._pipes[fd].transport if fd in self._pipes else None

    def _living(self):
        if self._process is None:
            raise ProcessLookupError()
        return self._process

    def send_signal(self, signal):
        self._living().send_signal(signal)

    def terminate(self):
        self._living().terminate()

    def kill(self):
        self._living().kill()
