"""Registry of codecs, and the classes to read and write encoded data piece by piece.

The encodings themselves are native (_codecs); codecs that a program registers are found through _codecs.set_lookup.
"""

import builtins
import sys

import _codecs
from _codecs import *  # utf_8_encode and its like, for programs that call them
from _codecs import escape_decode, escape_encode, lookup_error, register_error

__all__ = [
    "BOM", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE", "BOM_BE", "BOM_LE", "BOM_UTF16", "BOM_UTF16_BE", "BOM_UTF16_LE", "BOM_UTF32",
    "BOM_UTF32_BE", "BOM_UTF32_LE", "BOM_UTF8", "Codec", "CodecInfo", "EncodedFile", "IncrementalDecoder",
    "IncrementalEncoder", "StreamReader", "StreamReaderWriter", "StreamRecoder", "StreamWriter", "backslashreplace_errors", "decode", "encode", "getdecoder",
    "getencoder", "getincrementaldecoder", "getincrementalencoder", "getreader", "getwriter", "ignore_errors",
    "iterdecode", "iterencode", "lookup", "lookup_error", "namereplace_errors", "open", "register", "register_error",
    "replace_errors", "strict_errors", "unregister", "xmlcharrefreplace_errors",
]

# Byte order marks; those without an order are this machine's.
BOM_UTF8 = "\ufeff".encode("utf-8")
BOM_UTF16_LE, BOM_UTF16_BE = "\ufeff".encode("utf-16-le"), "\ufeff".encode("utf-16-be")
BOM_UTF32_LE, BOM_UTF32_BE = "\ufeff".encode("utf-32-le"), "\ufeff".encode("utf-32-be")
BOM_LE, BOM_BE = BOM32_LE, BOM32_BE = BOM_UTF16_LE, BOM_UTF16_BE
BOM64_LE, BOM64_BE = BOM_UTF32_LE, BOM_UTF32_BE
BOM_UTF16, BOM_UTF32 = (BOM_UTF16_LE, BOM_UTF32_LE) if sys.byteorder == "little" else (BOM_UTF16_BE, BOM_UTF32_BE)
BOM = BOM_UTF16

# The error handlers that every program has, as functions.
strict_errors, ignore_errors, replace_errors = map(lookup_error, ("strict", "ignore", "replace"))
xmlcharrefreplace_errors, backslashreplace_errors, namereplace_errors = map(
    lookup_error, ("xmlcharrefreplace", "backslashreplace", "namereplace"))


class CodecInfo(tuple):
    """What lookup gives: (encode, decode, streamreader, streamwriter), and these and more as attributes."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        info = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        vars(info).update(name=name, encode=encode, decode=decode, streamreader=streamreader, streamwriter=streamwriter,
                          incrementalencoder=incrementalencoder, incrementaldecoder=incrementaldecoder)
        if _is_text_encoding is not None:
            info._is_text_encoding = _is_text_encoding
        return info

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} object for encoding {self.name} at {id(self):#x}>"


class Codec:
    """The functions of a codec; both give their result and how much of the input they used."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


# ---- piece by piece ----
# Subclasses override encode or decode, or, for codecs that may have to keep the end of a piece, _buffer_encode or
# _buffer_decode, whose results are those of Codec. A state is what setstate needs to go on from there.

class IncrementalEncoder:
    """Encodes a text that comes in pieces."""

    def __init__(self, errors="strict"):
        self.errors, self.buffer = errors, ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Back to the beginning."""

    def getstate(self):
        return 0

    def setstate(self, state):
        """Back to a state."""


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps text that cannot be encoded before more of it has come."""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        waiting = self.buffer + input
        data, used = self._buffer_encode(waiting, self.errors, final)
        self.buffer = waiting[used:]
        return data

    def reset(self):
        self.buffer = ""

    def getstate(self):
        return self.buffer if self.buffer else 0

    def setstate(self, state):
        self.buffer = state if state else ""


class IncrementalDecoder:
    """Decodes bytes that come in pieces."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        """Back to the beginning."""

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        """Back to a state."""


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps bytes that cannot be decoded before more of them have come."""

    def __init__(self, errors="strict"):
        self.errors, self.buffer = errors, b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        waiting = self.buffer + input
        text, used = self._buffer_decode(waiting, self.errors, final)
        self.buffer = waiting[used:]
        return text

    def reset(self):
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


# ---- streams ----

class _OverStream:
    """What all streams over a binary stream have in common: what they do not define, that one does."""

    def __getattr__(self, name):
        if name == "stream":  # not there yet, or taken apart by copy
            raise AttributeError(name)
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.stream.close()


class StreamWriter(_OverStream, Codec):
    """Encodes what is written to it."""

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors

    def write(self, object):
        """Writes a text."""
        self.stream.write(self.encode(object, self.errors)[0])

    def writelines(self, list):
        """Writes texts one after the other."""
        self.write("".join(list))

    def reset(self):
        """Whatever the codec remembers is forgotten."""

    def seek(self, offset, whence=0):
        """As the stream's; at the beginning a new text begins."""
        self.stream.seek(offset, whence)
        if not offset and not whence:
            self.reset()


class StreamReader(_OverStream, Codec):
    """Decodes what is read from it. Bytes that are no whole character yet wait in bytebuffer, text in charbuffer."""

    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors
        self.bytebuffer, self.charbuffer = b"", ""

    def _fill(self, size):
        """Decodes about size bytes more, or all if that is negative; False at the end of the stream."""
        new = self.stream.read() if size < 0 else self.stream.read(size)
        waiting = self.bytebuffer + new
        if waiting:
            text, used = self.decode(waiting, self.errors)
            self.bytebuffer = waiting[used:]
            self.charbuffer += text
        return bool(new)

    def _take(self, count):
        """The first characters of the text that waits."""
        taken, self.charbuffer = self.charbuffer[:count], self.charbuffer[count:]
        return taken

    def read(self, size=-1, chars=-1, firstline=False):
        """So many characters (chars, or size), read in pieces of size bytes; everything if neither is given."""
        if chars < 0:
            chars = size
        while (chars < 0 or len(self.charbuffer) < chars) and self._fill(size):
            pass
        return self._take(len(self.charbuffer) if chars < 0 else chars)

    def readline(self, size=None, keepends=True):
        """The next line; an empty text at the end."""
        while True:
            line, *more = self.charbuffer.splitlines(True) or [""]
            # what looks like the end may be the first half of one, as in "\r\n"
            if more or line.endswith("\n") or not self._fill(72):
                break
        line = self._take(len((self.charbuffer.splitlines(True) or [""])[0]))
        return line if keepends or not line else line.splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        """All lines that are left."""
        return self.read().splitlines(keepends)

    def reset(self):
        """What waits is forgotten."""
        self.bytebuffer, self.charbuffer = b"", ""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class StreamReaderWriter(_OverStream):
    """A reader and a writer for one stream."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream, self.errors = stream, errors
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None):
        return self.reader.readline(size)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.reader)

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        for end in (self.reader, self.writer):
            end.reset()

    def seek(self, offset, whence=0):
        self.reader.seek(offset, whence)
        if not offset and not whence:
            self.writer.reset()


class StreamRecoder(_OverStream):
    """A stream whose data is in another encoding than that of its users: what is read is decoded and encoded anew."""

    data_encoding = file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream, self.errors = stream, errors
        self.encode, self.decode = encode, decode
        self.reader, self.writer = Reader(stream, errors), Writer(stream, errors)

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        line = self.reader.readline() if size is None else self.reader.readline(size)
        return self.encode(line, self.errors)[0]

    def readlines(self, sizehint=None):
        return self.read().splitlines(keepends=True)

    def __iter__(self):
        return self

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.write(b"".join(list))

    def reset(self):
        for end in (self.reader, self.writer):
            end.reset()

    def seek(self, offset, whence=0):
        for end in (self.reader, self.writer):
            end.seek(offset, whence)


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    """The file with its text in data_encoding, whatever it is in there."""
    if file_encoding is None:
        file_encoding = data_encoding
    data, inside = lookup(data_encoding), lookup(file_encoding)
    recoder = StreamRecoder(file, data.encode, data.decode, inside.streamreader, inside.streamwriter, errors)
    recoder.data_encoding, recoder.file_encoding = data_encoding, file_encoding
    return recoder


# ---- the native codecs ----

def _marked(name):
    return name in ("utf-16", "utf-32", "utf-8-sig")


_natives = {}


def _native(name):
    """CodecInfo of a codec that _codecs has, the same under all its names."""
    if name not in _natives:
        _natives[name] = _make_native(name)
    return _natives[name]


def _make_native(name):

    def encode(input, errors="strict"):
        return _codecs.encode_text(name, input, errors)

    def decode(input, errors="strict"):
        return _codecs.decode_text(name, input, errors, True)

    class Encoder(IncrementalEncoder):
        """Only the first piece gets the byte order mark."""

        def __init__(self, errors="strict"):
            IncrementalEncoder.__init__(self, errors)
            self.started = False

        def encode(self, input, final=False):
            data = _codecs.encode_text(name, input, self.errors)[0]
            if self.started and _marked(name):
                data = data[len(_codecs.encode_text(name, "", "strict")[0]):]
            self.started = self.started or bool(input)
            return data if self.started or not _marked(name) else b""

        def reset(self):
            self.started = False

        def getstate(self):
            return 0 if self.started or not _marked(name) else 1 if name == "utf-8-sig" else 2

        def setstate(self, state):
            self.started = not state

    class Decoder(BufferedIncrementalDecoder):
        def __init__(self, errors="strict"):
            BufferedIncrementalDecoder.__init__(self, errors)
            self.encoding = name

        def _buffer_decode(self, input, errors, final):
            if self.encoding == name and _marked(name):
                self.encoding, skip = self._byte_order(input, final)
                if self.encoding is None:
                    self.encoding = name
                    return ("", 0)
                text, used = _codecs.decode_text(self.encoding, input[skip:], errors, final)
                return text, used + skip
            return _codecs.decode_text(self.encoding, input, errors, final)

        def _byte_order(self, input, final):
            """The encoding that the mark decides and the length of the mark; None while it is not known."""
            marks = {"utf-8-sig": ((BOM_UTF8, "utf-8"),),
                     "utf-16": ((BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be")),
                     "utf-32": ((BOM_UTF32_LE, "utf-32-le"), (BOM_UTF32_BE, "utf-32-be"))}[name]
            for mark, encoding in marks:
                if input.startswith(mark):
                    return encoding, len(mark)
                if mark.startswith(input) and not final:
                    return None, 0
            return marks[0][1], 0

        def reset(self):
            BufferedIncrementalDecoder.reset(self)
            self.encoding = name

    class Writer(StreamWriter):
        def __init__(self, stream, errors="strict"):
            StreamWriter.__init__(self, stream, errors)
            self._encoder = Encoder(errors)

        def encode(self, input, errors="strict"):
            return self._encoder.encode(input), len(input)

        def reset(self):
            self._encoder.reset()

    class Reader(StreamReader):
        def __init__(self, stream, errors="strict"):
            StreamReader.__init__(self, stream, errors)
            self._decoder = Decoder(errors)

        def decode(self, input, errors="strict"):
            return self._decoder._buffer_decode(input, errors, False)

        def reset(self):
            StreamReader.reset(self)
            self._decoder.reset()

    for kind in (Encoder, Decoder, Writer, Reader):
        kind.__module__ = "encodings." + name.replace("-", "_")
    Encoder.__qualname__ = Encoder.__name__ = "IncrementalEncoder"
    Decoder.__qualname__ = Decoder.__name__ = "IncrementalDecoder"
    Writer.__qualname__ = Writer.__name__ = "StreamWriter"
    Reader.__qualname__ = Reader.__name__ = "StreamReader"
    return CodecInfo(encode, decode, Reader, Writer, Encoder, Decoder, name)


# ---- UTF-16 and UTF-32 that tell the byte order found: -1 little, 1 big, 0 no mark ----

def _ex_decode(name, marks, little, big):
    def decode(data, errors="strict", byteorder=0, final=False):
        data, skip = bytes(data), 0
        if byteorder == 0:
            for order, mark in marks:
                if data.startswith(mark):
                    byteorder, skip = order, len(mark)
        text, used = (big if byteorder == 1 else little)(data[skip:], errors, final)
        return text, used + skip, byteorder
    decode.__name__ = decode.__qualname__ = name
    return decode


utf_32_ex_decode = _ex_decode("utf_32_ex_decode", ((-1, BOM_UTF32_LE), (1, BOM_UTF32_BE)), utf_32_le_decode,
                              utf_32_be_decode)
utf_16_ex_decode = _ex_decode("utf_16_ex_decode", ((-1, BOM_UTF16_LE), (1, BOM_UTF16_BE)), utf_16_le_decode,
                              utf_16_be_decode)


# ---- codecs between other types ----

def _rot13(input, errors="strict"):
    table = {}
    for base in (65, 97):
        for i in range(26):
            table[base + i] = base + (i + 13) % 26
    return str(input).translate(table), len(input)


def _hex_encode(input, errors="strict"):
    import binascii
    return binascii.b2a_hex(input), len(input)


def _hex_decode(input, errors="strict"):
    import binascii
    return binascii.a2b_hex(input), len(input)


def _base64_encode(input, errors="strict"):
    import binascii
    if isinstance(input, str):
        raise TypeError("expected bytes-like object, not str")
    data = bytes(input)
    lines = [binascii.b2a_base64(data[start:start + 57]) for start in range(0, len(data), 57)]
    return b"".join(lines), len(data)


def _base64_decode(input, errors="strict"):
    import binascii
    return binascii.a2b_base64(input), len(input)


_others = {
    "rot13": ("rot-13", _rot13, _rot13), "rot_13": ("rot-13", _rot13, _rot13),
    "hex": ("hex", _hex_encode, _hex_decode), "hex_codec": ("hex", _hex_encode, _hex_decode),
    "base64": ("base64", _base64_encode, _base64_decode), "base_64": ("base64", _base64_encode, _base64_decode),
    "base64_codec": ("base64", _base64_encode, _base64_decode),
}


# ---- the registry ----

_searches = []
_cache = {}


def register(search_function):
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _searches.append(search_function)


def unregister(search_function):
    if search_function in _searches:
        _searches.remove(search_function)
        _cache.clear()


def _normalize(encoding):
    return encoding.lower().replace(" ", "_").replace("-", "_")


def _find(encoding):
    key = encoding.lower().replace(" ", "_")
    if key in _cache:
        return _cache[key]
    info = None
    name = _codecs.find(encoding)
    if name is not None:
        info = _native(name)
    elif _normalize(encoding) in _others:
        name, encoder, decoder = _others[_normalize(encoding)]
        info = CodecInfo(encoder, decoder, name=name, _is_text_encoding=False)
    else:
        for search in _searches:
            info = search(_normalize(encoding))
            if info is None:
                continue
            if not isinstance(info, tuple) or len(info) != 4:
                raise TypeError("codec search functions must return 4-tuples")
            break
    if info is not None:
        _cache[key] = info
    return info


_codecs.set_lookup(_find)


def lookup(encoding):
    if not isinstance(encoding, str):
        raise TypeError("lookup() argument must be str, not " + type(encoding).__name__)
    if "\0" in encoding:
        raise ValueError("embedded null character")
    info = _find(encoding)
    if info is None:
        raise LookupError("unknown encoding: " + encoding)
    return info


def readbuffer_encode(data, errors=None):
    """The bytes of a buffer, or of a str as UTF-8."""
    encoded = data.encode() if isinstance(data, str) else bytes(memoryview(data))
    return encoded, len(encoded)


def _explain(how, encoding, error):
    """Raises an error that names the codec in place of one that says no more than a text."""
    if len(error.args) > 1 or not all(isinstance(arg, str) for arg in error.args) or error.__dict__:
        raise error
    kind = type(error)
    raise kind(f"{how} with '{encoding}' codec failed ({kind.__name__}: {error})") from error


def encode(obj, encoding="utf-8", errors="strict"):
    encoder = lookup(encoding)[0]
    try:
        return encoder(obj, errors)[0]
    except Exception as error:
        _explain("encoding", encoding, error)


def decode(obj, encoding="utf-8", errors="strict"):
    decoder = lookup(encoding)[1]
    try:
        return decoder(obj, errors)[0]
    except Exception as error:
        _explain("decoding", encoding, error)


for _function in lookup, register, encode, decode:  # pickles name them as _codecs's
    _function.__module__ = "_codecs"
    setattr(_codecs, _function.__name__, _function)


def _part(encoding, name):
    """A part of a codec that it need not have."""
    part = getattr(lookup(encoding), name)
    if part is None:
        raise LookupError(encoding)
    return part


def getencoder(encoding):
    """The function that encodes."""
    return lookup(encoding)[0]


def getdecoder(encoding):
    """The function that decodes."""
    return lookup(encoding)[1]


def getreader(encoding):
    """The class of stream readers."""
    return lookup(encoding)[2]


def getwriter(encoding):
    """The class of stream writers."""
    return lookup(encoding)[3]


def getincrementalencoder(encoding):
    """The class that encodes piece by piece."""
    return _part(encoding, "incrementalencoder")


def getincrementaldecoder(encoding):
    """The class that decodes piece by piece."""
    return _part(encoding, "incrementaldecoder")


def _piecewise(convert, pieces, end):
    """The results of convert(piece, final) that are not empty; `end` is an empty piece."""
    for piece in pieces:
        if result := convert(piece):
            yield result
    if result := convert(end, True):
        yield result


def iterencode(iterator, encoding, errors="strict", **kwargs):
    """Encodes the texts of an iterator as one text."""
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    yield from _piecewise(encoder.encode, iterator, "")


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    """Decodes the bytes of an iterator as one text."""
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    yield from _piecewise(decoder.decode, iterator, b"")


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """A file that encodes and decodes; without an encoding it is the plain file."""
    binary = mode if encoding is None or "b" in mode else mode + "b"
    stream = builtins.open(filename, binary, buffering)
    if encoding is not None:
        stream = StreamReaderWriter(stream, getreader(encoding), getwriter(encoding), errors)
        stream.encoding = encoding
    return stream
