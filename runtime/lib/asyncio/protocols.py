"""Protocols: what is told of a connection, and when. Programs derive from these classes."""

__all__ = ("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol")


class BaseProtocol:
    """What all protocols are told."""

    __slots__ = ()

    def connection_made(self, transport):
        """There is a connection."""

    def connection_lost(self, exc):
        """It is gone; None if it ended as it should."""

    def pause_writing(self):
        """The transport holds more than its upper limit."""

    def resume_writing(self):
        """It holds no more than its lower limit again."""


class Protocol(BaseProtocol):
    """For streams: connection_made, data_received any number of times, eof_received at most once, connection_lost."""

    __slots__ = ()

    def data_received(self, data):
        """Some bytes came."""

    def eof_received(self):
        """No more will come; something true to keep the transport open for writing."""


class BufferedProtocol(BaseProtocol):
    """For streams, with a buffer of the protocol's own."""

    __slots__ = ()

    def get_buffer(self, sizehint):
        """Where to put what comes; of `sizehint` bytes, -1: of any size but 0."""

    def buffer_updated(self, nbytes):
        """So many bytes were put there."""

    def eof_received(self):
        """No more will come; something true to keep the transport open for writing."""


class DatagramProtocol(BaseProtocol):
    """For datagrams."""

    __slots__ = ()

    def datagram_received(self, data, addr):
        """A datagram came."""

    def error_received(self, exc):
        """An operation ended in an OSError."""


class SubprocessProtocol(BaseProtocol):
    """For child processes and the pipes to them, which are known by the child's descriptors."""

    __slots__ = ()

    def pipe_data_received(self, fd, data):
        """The child wrote something."""

    def pipe_connection_lost(self, fd, exc):
        """A pipe is closed."""

    def process_exited(self):
        """The child has ended."""
