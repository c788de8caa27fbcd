"""urllib.parse, html, base64, binascii and zlib on well-formed and broken input."""
import base64
import binascii
import hashlib
import html
import zlib
from urllib.parse import parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit


def attempt(label, function):
    try:
        print(label, "->", repr(function()))
    except Exception as error:
        print(label, "!", type(error).__name__, error)


for url in ("http://user:pa%20ss@Host.ORG:8080/a/b;p?q=1&r=2#frag", "//host/path", "mailto:a@b.org", "file:///etc/x", "http://[::1]:80/x", "path?x#y", "http://h:99999/", "http://[bad/", "HTTP://h", "a:b:c", "http://h:port/", "?q", "", "http://h/?a=b?c", "javascript:alert(1)", "http://é.org/ü?ñ", "http://a@b@c:5/"):
    attempt(f"split {url!r}", lambda: urlsplit(url))
    attempt("  parts", lambda: (lambda u: (u.scheme, u.username, u.password, u.hostname, u.geturl()))(urlparse(url)))
    attempt("  port", lambda: urlsplit(url).port)
for base in ("http://a/b/c/d;p?q", "http://a", "file:///x/y", "/one/two/"):
    print(base, [urljoin(base, r) for r in ("g", "./g", "g/", "/g", "//h", "?y", "g?y", "#s", ";x", "", ".", "..", "../g", "../../../g", "http:g", "mailto:x", "g/./h/../i")])
for text in ("a b&c=d/é", "~-._", "%25", "+", "\x00ÿ", "日本"):
    print(repr(text), quote(text), quote(text, safe=""), quote_plus(text), quote(text, encoding="latin-1", errors="replace"), unquote(quote(text)) == text, unquote_plus(quote_plus(text)) == text)
for text in ("a%20b%zz%4", "%C3%A9%FF", "+%2B", "%e2%82", "a%", "%41%", "é%20"):
    print(repr(text), unquote(text), unquote(text, "latin-1"), unquote(text, errors="strict") if "FF" not in text and "82" not in text else "", unquote_to_bytes(text), unquote_plus(text))
for query in ("a=1&b=2&a=3", "a&b=&=c&d==", "a=1;b=2", "x=%20+%2B", "a=1&&b=2", "é=ü"):
    print(query, parse_qs(query), parse_qsl(query, keep_blank_values=True), parse_qs(query, separator=";"))
for label, function in {"encode": lambda: urlencode({"a b": "c&d", "é": [1, 2]}), "doseq": lambda: urlencode([("k", ["x", "y z"]), ("n", 5)], doseq=True), "bytes": lambda: urlencode({b"a": b"\xff"}), "quote via": lambda: urlencode({"a b": "/"}, quote_via=quote, safe="/"), "encode bad": lambda: urlencode("abc"), "encode int": lambda: urlencode(5), "mixed": lambda: urljoin("a", b"b"), "quote int": lambda: quote(5), "quote bytes encoding": lambda: quote(b"a", encoding="utf-8"), "strict blank": lambda: parse_qsl("a&b", strict_parsing=True), "max fields": lambda: parse_qsl("a=1&b=2", max_num_fields=1), "separator": lambda: parse_qsl("a", separator=""), "defrag": lambda: urldefrag("http://x/y#z"), "unsplit": lambda: (urlunsplit(("http", "h", "p", "q", "f")), urlunparse(("", "", "p", "par", "", ""))), "unsplit short": lambda: urlunsplit(("a",)), "bytes split": lambda: urlsplit(b"http://h/p?q").netloc, "replace": lambda: urlsplit("http://h/p")._replace(netloc="x:1", query="k=v").geturl(), "unquote int": lambda: unquote(5)}.items():
    attempt(label, function)
print([html.escape(t) for t in ("<a href=\"x\">&'", "")], html.escape("\"'", quote=False), [html.unescape(t) for t in ("&lt;&gt;&amp;&quot;&#39;", "&eacute;&#233;&#xE9;&#0;&#x110000;&nosuch;&ampx&amp", "&notit;&not;", "&#128;&#xD800;", "&;&#;&#x;")])
for data in (b"", b"a", b"ab", b"abc", bytes(range(256))[::17], b"\xff\xfe\xfd"):
    e = [base64.b64encode(data), base64.b32encode(data), base64.b16encode(data), base64.a85encode(data), base64.b85encode(data), base64.urlsafe_b64encode(data), base64.b32hexencode(data)]
    print(e, base64.b64decode(e[0]) == base64.b32decode(e[1]) == base64.b16decode(e[2]) == base64.a85decode(e[3]) == base64.b85decode(e[4]) == data)
for label, function in {"b64 pad": lambda: base64.b64decode("YQ"), "b64 junk": lambda: base64.b64decode("Y!Q=="), "b64 strict": lambda: base64.b64decode("Y!Q==", validate=True), "b64 one": lambda: base64.b64decode("Y"), "b64 é": lambda: base64.b64decode("é"), "b64 text": lambda: base64.b64encode("a"), "b64 alt": lambda: base64.b64encode(b"\xfb\xff", altchars=b"-_"), "b64 alt long": lambda: base64.b64encode(b"a", altchars=b"abc"), "b32 pad": lambda: base64.b32decode("ME"), "b32 lower": lambda: (base64.b32decode("me======", casefold=True), base64.b32decode("ME======")), "b32 bad": lambda: base64.b32decode("M1======"), "b32 map": lambda: base64.b32decode("M0======", map01="I"), "b16 odd": lambda: base64.b16decode("ABC"), "b16 lower": lambda: base64.b16decode("ab"), "a85 bad": lambda: base64.a85decode("v{"), "a85 z": lambda: (base64.a85encode(bytes(4)), base64.a85encode(b"    ", foldspaces=True), base64.a85encode(b"x" * 30, wrapcol=10, adobe=True)), "a85 adobe": lambda: base64.a85decode("abc", adobe=True), "b85 bad": lambda: base64.b85decode("  "), "hexlify": lambda: (binascii.hexlify(b"abcd", "-"), binascii.hexlify(b"abcde", ":", -2), binascii.unhexlify("6162")), "unhexlify odd": lambda: binascii.unhexlify("abc"), "unhexlify bad": lambda: binascii.unhexlify("zz"), "uu": lambda: (binascii.b2a_uu(b"hello"), binascii.a2b_uu(b"%:&5L;&\\ \n")), "crc": lambda: (binascii.crc32(b"abc"), zlib.crc32(b"c", zlib.crc32(b"ab")), zlib.adler32(b"abc"), binascii.crc_hqx(b"abc", 0)), "encodebytes": lambda: base64.encodebytes(b"x" * 60), "decodebytes text": lambda: base64.decodebytes("eA==")}.items():
    attempt(label, function)
packed = zlib.compress(b"data " * 50, 9)
d = zlib.decompressobj()
parts = d.decompress(packed, 20), d.unconsumed_tail != b"", d.decompress(d.unconsumed_tail), d.eof, d.unused_data
print(len(packed) < 40, zlib.decompress(packed)[:9], parts[0], parts[1], len(parts[2]), parts[3:], zlib.decompressobj().decompress(packed + b"extra")[-5:])
for label, function in {"corrupt": lambda: zlib.decompress(b"garbage"), "truncated": lambda: zlib.decompress(packed[:10]), "level": lambda: zlib.compress(b"", 99), "text": lambda: zlib.compress("a"), "raw": lambda: zlib.decompress(zlib.compress(b"x", wbits=-15), wbits=-15), "wbits": lambda: zlib.decompress(packed, wbits=5), "flushed": lambda: (lambda c: (c.flush(), c.compress(b"x")))(zlib.compressobj()), "sha": lambda: [hashlib.new(n, b"abc").hexdigest()[:10] for n in ("md5", "sha1", "sha256", "sha3_256", "blake2b")], "no hash": lambda: hashlib.new("nothing"), "text hash": lambda: hashlib.md5("x"), "shake": lambda: hashlib.shake_128(b"").hexdigest(5), "pbkdf2": lambda: hashlib.pbkdf2_hmac("sha256", b"p", b"s", 2).hex()[:8], "update": lambda: (lambda h: (h.update(b"a"), h.copy().hexdigest()[:6], h.update(b"b"), h.digest_size, h.block_size, h.name))(hashlib.sha256()), "size": lambda: hashlib.blake2b(b"", digest_size=99)}.items():
    attempt(label, function)
