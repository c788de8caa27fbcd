"""Transports as programs see them, and the limits of what they hold for writing."""

__all__ = ("BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport", "SubprocessTransport")

_LIMIT = 64 * 1024


class BaseTransport:
    """What all transports have; `extra` is what get_extra_info() knows."""

    def __init__(self, extra=None):
        self._extra = {} if extra is None else extra

    def get_extra_info(self, name, default=None):
        """What is known under this name, "peername" for one."""
        return self._extra.get(name, default)

    def is_closing(self):
        """Whether it is closed or will be."""
        raise NotImplementedError

    def close(self):
        """Write what is held, then end the connection."""
        raise NotImplementedError

    def set_protocol(self, protocol):
        """Tell another protocol from now on."""
        raise NotImplementedError

    def get_protocol(self):
        """The protocol that is told."""
        raise NotImplementedError


class ReadTransport(BaseTransport):
    """One that reads."""

    def is_reading(self):
        """Whether it takes what comes."""
        raise NotImplementedError

    def pause_reading(self):
        """Leave what comes where it is."""
        raise NotImplementedError

    def resume_reading(self):
        """Take it again."""
        raise NotImplementedError


class WriteTransport(BaseTransport):
    """One that writes."""

    def set_write_buffer_limits(self, high=None, low=None):
        """More than `high` bytes held: the protocol is to pause; no more than `low`: it may go on."""
        raise NotImplementedError

    def get_write_buffer_size(self):
        """How many bytes are held."""
        raise NotImplementedError

    def get_write_buffer_limits(self):
        """(low, high)"""
        raise NotImplementedError

    def write(self, data):
        """Have the bytes written, without waiting for it."""
        raise NotImplementedError

    def writelines(self, list_of_data):
        """The same for several."""
        self.write(b"".join(list_of_data))

    def write_eof(self):
        """End writing once all is written; reading goes on."""
        raise NotImplementedError

    def can_write_eof(self):
        """Whether write_eof() is possible."""
        raise NotImplementedError

    def abort(self):
        """Close now; what is held is lost."""
        raise NotImplementedError


class Transport(ReadTransport, WriteTransport):
    """One that does both."""


class DatagramTransport(BaseTransport):
    """One of datagrams."""

    def sendto(self, data, addr=None):
        """Have a datagram sent; None: to the address that the transport was made for."""
        raise NotImplementedError

    def abort(self):
        """Close now; what is held is lost."""
        raise NotImplementedError


class SubprocessTransport(BaseTransport):
    """A child process."""

    def get_pid(self):
        raise NotImplementedError

    def get_returncode(self):
        """The exit status, None while it runs, negative: the signal that ended it."""
        raise NotImplementedError

    def get_pipe_transport(self, fd):
        """The transport of the pipe that is descriptor `fd` of the child; None if there is none."""
        raise NotImplementedError

    def send_signal(self, signal):
        raise NotImplementedError

    def terminate(self):
        raise NotImplementedError

    def kill(self):
        raise NotImplementedError


class FlowControl:
    """For transports that hold what is to be written: tells the protocol when that is too much.

    Needs _loop, _protocol and get_write_buffer_size().
    """

    _low, _high = _LIMIT // 4, _LIMIT
    _is_full = False

    def set_write_buffer_limits(self, high=None, low=None):
        if high is None:
            high = _LIMIT if low is None else 4 * low
        if low is None:
            low = high // 4
        if not high >= low >= 0:
            raise ValueError(f"high ({high!r}) must be >= low ({low!r}) must be >= 0")
        self._low, self._high = low, high
        self._check_full()

    def get_write_buffer_limits(self):
        return self._low, self._high

    def _check_full(self):
        if not self._is_full and self.get_write_buffer_size() > self._high:
            self._is_full = True
            self._tell_flow("pause_writing")

    def _check_drained(self):
        if self._is_full and self.get_write_buffer_size() <= self._low:
            self._is_full = False
            self._tell_flow("resume_writing")

    def _tell_flow(self, what):
        try:
            getattr(self._protocol, what)()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as e:
            self._loop.call_exception_handler({
                "message": f"protocol.{what}() failed", "exception": e, "transport": self,
                "protocol": self._protocol})
