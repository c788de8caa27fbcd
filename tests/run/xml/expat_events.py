"""xml.parsers.expat: all kinds of events, text in pieces and buffered, namespaces, positions, handlers that fail, files."""
import io
from xml.parsers import expat

DOC = b"""<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!DOCTYPE note SYSTEM "note.dtd" [
<!ELEMENT note (to,(from|by)*,body?)>
<!ELEMENT body (#PCDATA|b)*>
<!ATTLIST note id CDATA #REQUIRED kind (a|b) "a">
<!ENTITY sig "J. &#233;">
<!ENTITY pic SYSTEM "p.gif" NDATA gif>
<!NOTATION gif PUBLIC "image/gif">
]>
<note id="1"><!-- c --><to>T&amp;Z</to>
<?go now?><body>x &sig; <![CDATA[<raw>]]> y</body></note>"""

names = [n for n in dir(expat.XMLParserType) if n.endswith("Handler") or n == "DefaultHandlerExpand"]


def recorder(log, name, answer=None):
    def record(*args):
        log.append((name, *args))
        return answer

    return record


log = []
p = expat.ParserCreate()
for name in names:
    if not name.startswith("Default") and name != "ExternalEntityRefHandler":
        setattr(p, name, recorder(log, name.removesuffix("Handler"), 1 if name == "NotStandaloneHandler" else None))
print(p.Parse(DOC[:100]), p.Parse(DOC[100:], True), p.CurrentLineNumber, p.CurrentColumnNumber, p.CurrentByteIndex)
for event in log:
    print(event)

for options in ({"buffer_text": True}, {"buffer_text": True, "buffer_size": 4}, {"ordered_attributes": True, "specified_attributes": True}):
    log = []
    p = expat.ParserCreate()
    for name, value in options.items():
        setattr(p, name, value)
    p.StartElementHandler = recorder(log, "<")
    p.CharacterDataHandler = recorder(log, "t")
    p.Parse(b'<!DOCTYPE r [<!ATTLIST r z CDATA "dflt">]><r a="1" B="2">one\ntwo&amp;three<s/>four</r>', True)
    print(options, log, p.buffer_text, p.buffer_size, p.buffer_used)

p = expat.ParserCreate(namespace_separator=" ")
log = []
p.StartNamespaceDeclHandler, p.EndNamespaceDeclHandler = recorder(log, "ns"), recorder(log, "/ns")
p.StartElementHandler = recorder(log, "start")
p.namespace_prefixes = True
p.Parse('<a xmlns="u:1" xmlns:p="u:2"><p:b p:c="é" d="2"/></a>', True)
print(log, p.namespace_prefixes)

seen = []
p = expat.ParserCreate()
p.DefaultHandler = seen.append
p.StartElementHandler = lambda name, attrs: seen.append((name, p.CurrentLineNumber, p.CurrentColumnNumber, p.GetInputContext()[:4]))
p.Parse("<a>text<b/>\n <!--c--></a>", 1)
print(seen, p.GetInputContext())


def broken(name, attributes):
    raise KeyError(name)


p = expat.ParserCreate()
p.StartElementHandler = broken
p.EndElementHandler = print
try:
    p.Parse("<a><b/></a>", True)
except KeyError as error:
    print("KeyError", error, p.StartElementHandler, p.EndElementHandler)
for text in (b"", b"<a>", b"<a></b>", b"<a x=1/>", b"<a/><b/>", b"<a>&x;</a>", b"<a b='1' b='2'/>", b"<a>\xff</a>", b"<a\x00>", "<?xml version='1.0' encoding='nope'?><a/>", b"<p:a/>", b"text", b"<a>]]></a>", b"<a>&#0;</a>", b"<!DOCTYPE a [<!ENTITY x '&x;'>]><a>&x;</a>"):
    p = expat.ParserCreate(namespace_separator="|")
    try:
        print(p.Parse(text, True))
    except expat.ExpatError as error:
        print(error, "|", error.code, error.lineno, error.offset, expat.ErrorString(error.code) == expat.errors.messages[error.code], p.ErrorCode, p.ErrorLineNumber)
print(expat.errors.XML_ERROR_SYNTAX, expat.errors.codes["not well-formed (invalid token)"], expat.ExpatError is expat.error, expat.ErrorString(9999), expat.model.XML_CQUANT_PLUS)
p = expat.ParserCreate("latin-1")
p.CharacterDataHandler = lambda s: print(ascii(s))
p.ParseFile(io.BytesIO(b"<a>\xe9\xdf</a>"))
p = expat.ParserCreate("cp1252")
p.CharacterDataHandler = lambda s: print(ascii(s))
p.Parse(b"<a>\x80</a>", True)
for call in (lambda: p.ParseFile(5), lambda: p.ParseFile(io.StringIO("x")), lambda: expat.ParserCreate(namespace_separator="ab"), lambda: expat.ParserCreate(intern=5), lambda: expat.ParserCreate(5), lambda: setattr(p, "buffer_size", 0), lambda: setattr(p, "buffer_size", "x"), lambda: delattr(p, "buffer_text"), lambda: p.Parse(5), lambda: setattr(p, "ErrorCode", 1), lambda: p.Parse(b"<b/>")):
    try:
        print(call())
    except (TypeError, ValueError, RuntimeError, AttributeError, expat.ExpatError) as error:
        print(type(error).__name__, error)


def resolve(context, base, system, public):
    child = p.ExternalEntityParserCreate(context)
    child.Parse(f"<inner from='{base}/{system}'>{public}</inner>", True)
    return 1


p = expat.ParserCreate()
p.SetBase("dir")
p.ExternalEntityRefHandler = resolve
p.StartElementHandler = lambda *a: print(a)
p.CharacterDataHandler = print
p.Parse('<!DOCTYPE a [<!ENTITY e PUBLIC "pub" "sys">]><a>&e;</a>', True)
print(p.GetBase(), sorted(p.intern)[:3], type(p).__name__)
