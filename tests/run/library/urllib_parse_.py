"""urllib.parse: splitting, joining, quoting, queries, results as objects, bytes, and what is refused."""
from urllib.parse import (ParseResult, SplitResult, parse_qs, parse_qsl, quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse, urlunsplit)

for url in ("http://user:pw@Host.Example:8080/p/a;x=1?q=2&r#frag", "//host/only", "mailto:a@b.c", "/just/path?", "http://[::1]:80/", "file:///etc/x", "HTTP://A/b%20c", "a:b:c", "", "http://h:/x", "x?y#z?w"):
    p = urlparse(url)
    print(tuple(p), p.hostname, p.username, p.password, p.port, p.netloc, p.geturl())
    assert urlsplit(url).geturl() == urlunsplit(urlsplit(url))
s = urlsplit("https://ex.org/a?b=c#d")
print(s, s._replace(path="/z", query="").geturl(), s == SplitResult(*s), isinstance(s, tuple), s.encode())
print(urlparse(b"http://h/p;a?q"), urlparse(b"http://h/p").decode().hostname, urlunparse(("s", "n", "/u", "", "k=v", "f")))
base = "http://a/b/c/d;p?q"
for ref in ("g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", ";x", "", ".", "..", "../g", "../../../g", "./../g", "g;x=1/../y", "http:g", "mailto:x"):
    print(ref, urljoin(base, ref), end=" | ")
print()
print(quote("a b/ü?&=~"), quote("/x y", safe=""), quote_plus("a b+c"), quote(b"\xff\x00"), quote("ä", encoding="latin-1"), quote_from_bytes(b"a b"), quote("€", safe="€"))
print(unquote("a%20b%zz%C3%BC"), unquote("%FF"), unquote("%ff", errors="ignore"), unquote("%e4", "latin-1"), unquote_plus("a+b%2B"), unquote_to_bytes("a%01%é"), unquote(b"a%20b"))
print(urlencode({"a": 1, "b": "x y", "c": None, "ü": "é"}), urlencode([("k", [1, 2]), ("m", ("p", "q"))], doseq=True), urlencode([("k", [1])]), urlencode({"a": b"\xff"}), urlencode({"x": "a b/c"}, quote_via=quote, safe="/"), urlencode({}))
print(parse_qs("a=1&a=2&b=&c"), parse_qs("a=1&b=", keep_blank_values=True), parse_qsl("x=%20y&z=a+b;c=d"), parse_qsl("a=1;b=2", separator=";"), parse_qs(b"k=v"), parse_qsl(""))
print(urldefrag("http://x/y#z"), urldefrag("http://x/y").fragment, urldefrag("a#b").url)
for call in (lambda: urlparse("http://h:abc/").port, lambda: urlparse("http://h:99999/").port, lambda: urlsplit("http://[::1/"), lambda: urljoin("a", b"b"), lambda: quote(5), lambda: quote(b"x", encoding="utf-8"), lambda: urlencode("ab"), lambda: urlencode(5), lambda: parse_qs("a=1&b", strict_parsing=True), lambda: parse_qsl("a&b&c", max_num_fields=2), lambda: urlunsplit(("a", "b")), lambda: parse_qs("a=1", separator=""), lambda: unquote(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(ParseResult._fields, SplitResult.__mro__[1].__name__, urlparse("s://h/p").scheme)
