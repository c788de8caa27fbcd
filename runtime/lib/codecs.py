"""Registry of codecs, and the classes to read and write encoded data piece by piece.

The encodings themselves are native (_codecs); codecs that a program registers are found through _codecs.set_lookup.
"""

import builtins
import sys

import _codecs
from _codecs import *  # utf_8_encode and its like, for programs that call them
from _codecs import escape_decode, escape_encode, lookup_error, register_error

__all__ = ["register", "unregister", "lookup", "open", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM_UTF8",
           "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec",
           "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter", "getencoder",
           "getdecoder", "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter", "encode", "decode",
           "iterencode", "iterdecode", "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors",
           "backslashreplace_errors", "namereplace_errors", "register_error", "lookup_error"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE
BOM32_LE = BOM_UTF16_LE
BOM32_BE = BOM_UTF16_BE

strict_errors = lookup_error("strict")
ignore_errors = lookup_error("ignore")
replace_errors = lookup_error("replace")
xmlcharrefreplace_errors = lookup_error("xmlcharrefreplace")
backslashreplace_errors = lookup_error("backslashreplace")
namereplace_errors = lookup_error("namereplace")


class CodecInfo(tuple):
    """What lookup() gives: the tuple (encode, decode, streamreader, streamwriter) with further attributes."""

    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None, *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        self.streamreader = streamreader
        self.streamwriter = streamwriter
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return "<%s.%s object for encoding %s at %#x>" % (
            self.__class__.__module__, self.__class__.__qualname__, self.name, id(self))


class Codec:
    """Stateless encoder and decoder; subclasses define both methods."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


# ---- piece by piece ----

class IncrementalEncoder(object):
    """Encodes a text that comes in pieces."""

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """An encoder that may leave the end of its input for the next call; subclasses define _buffer_encode."""

    def __init__(self, errors="strict"):
        IncrementalEncoder.__init__(self, errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        text = self.buffer + input
        result, used = self._buffer_encode(text, self.errors, final)
        self.buffer = text[used:]
        return result

    def reset(self):
        IncrementalEncoder.reset(self)
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder(object):
    """Decodes bytes that come in pieces."""

    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return (b"", 0)

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """A decoder that keeps an incomplete sequence at the end for the next call; subclasses define _buffer_decode."""

    def __init__(self, errors="strict"):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return result

    def reset(self):
        IncrementalDecoder.reset(self)
        self.buffer = b""

    def getstate(self):
        return (self.buffer, 0)

    def setstate(self, state):
        self.buffer = state[0]


# ---- streams ----

class StreamWriter(Codec):
    """Encodes what is written and hands it to a binary stream."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors

    def write(self, object):
        data, consumed = self.encode(object, self.errors)
        self.stream.write(data)

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        pass

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReader(Codec):
    """Decodes what it reads from a binary stream."""

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self.bytebuffer = b""
        self.charbuffer = ""

    def _fill(self, size):
        """Decodes one more piece; False at the end of the stream."""
        new = self.stream.read() if size < 0 else self.stream.read(size)
        data = self.bytebuffer + new
        if not data:
            return False
        text, used = self.decode(data, self.errors)
        self.bytebuffer = data[used:]
        self.charbuffer += text
        return bool(new)

    def read(self, size=-1, chars=-1, firstline=False):
        if chars >= 0:
            while len(self.charbuffer) < chars and self._fill(max(chars, 64)):
                pass
            result, self.charbuffer = self.charbuffer[:chars], self.charbuffer[chars:]
            return result
        if size < 0 or not self.charbuffer:
            self._fill(size)
        result, self.charbuffer = self.charbuffer, ""
        return result

    def readline(self, size=None, keepends=True):
        while True:
            lines = self.charbuffer.splitlines(True)
            if len(lines) > 1 or (lines and lines[0].endswith("\n")):
                break
            if not self._fill(72):
                lines = self.charbuffer.splitlines(True)
                break
        if not lines:
            return ""
        line = lines[0]
        self.charbuffer = self.charbuffer[len(line):]
        return line if keepends else line.splitlines(False)[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self.bytebuffer = b""
        self.charbuffer = ""

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

    def __next__(self):
        line = self.readline()
        if line:
            return line
        raise StopIteration

    def __iter__(self):
        return self

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


class StreamReaderWriter:
    """Reads and writes one stream through a reader and a writer class."""

    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None):
        return self.reader.readline(size)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, type, value, tb):
        self.stream.close()


# ---- the native codecs ----

def _marked(name):
    return name in ("utf-16", "utf-32", "utf-8-sig")


def _native(name):
    """CodecInfo of a codec that _codecs has."""

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
            return 0 if not _marked(name) else int(not self.started) + 1 if self.started else 2

        def setstate(self, state):
            self.started = state != 2

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


# ---- codecs between other types ----

def _rot13(input, errors="strict"):
    table = {}
    for base in (65, 97):
        for i in range(26):
            table[base + i] = base + (i + 13) % 26
    return str(input).translate(table), len(input)


def _hex_encode(input, errors="strict"):
    return bytes(input).hex().encode("ascii"), len(input)


def _hex_decode(input, errors="strict"):
    return bytes.fromhex(bytes(input).decode("ascii")), len(input)


_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def _base64_encode(input, errors="strict"):
    data = bytes(input)
    out = bytearray()
    for start in range(0, len(data), 57):
        line = data[start:start + 57]
        for i in range(0, len(line), 3):
            group = line[i:i + 3]
            bits = int.from_bytes(group + bytes(3 - len(group)), "big")
            text = bytes(_BASE64[bits >> shift & 63] for shift in (18, 12, 6, 0))
            out += text[:len(group) + 1] + b"=" * (3 - len(group))
        out += b"\n"
    return bytes(out), len(data)


def _base64_decode(input, errors="strict"):
    data = bytes(input)
    out = bytearray()
    bits = count = 0
    for byte in data:
        value = _BASE64.find(byte)
        if value < 0:
            continue
        bits = bits << 6 | value
        count += 6
        if count >= 8:
            count -= 8
            out.append(bits >> count & 255)
    return bytes(out), len(data)


_others = {
    "rot13": ("rot13", _rot13, _rot13), "rot_13": ("rot13", _rot13, _rot13),
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
    info = _find(encoding)
    if info is None:
        raise LookupError("unknown encoding: " + encoding)
    return info


def encode(obj, encoding="utf-8", errors="strict"):
    return lookup(encoding)[0](obj, errors)[0]


def decode(obj, encoding="utf-8", errors="strict"):
    return lookup(encoding)[1](obj, errors)[0]


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    encoder = lookup(encoding).incrementalencoder
    if encoder is None:
        raise LookupError(encoding)
    return encoder


def getincrementaldecoder(encoding):
    decoder = lookup(encoding).incrementaldecoder
    if decoder is None:
        raise LookupError(encoding)
    return decoder


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = encoder.encode(input)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = decoder.decode(input)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    """A file that encodes and decodes; without an encoding it is the plain file."""
    if encoding is not None and "b" not in mode:
        mode = mode + "b"
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    info = lookup(encoding)
    stream = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
    stream.encoding = encoding
    return stream
