"""xml.dom.minidom, xml.dom.pulldom, xml.sax and saxutils: nodes changed and printed, handlers, filters, errors."""
import io
import xml.dom
import xml.sax
from xml.dom import minidom, pulldom
from xml.sax import handler, saxutils

doc = minidom.parseString('<?xml version="1.0"?><shop a="1"><item id="x">Tea &amp; co</item><!-- c --><item id="y"><![CDATA[<raw>]]></item><?pi d?></shop>')
top = doc.documentElement
print(top.tagName, top.getAttribute("a"), repr(top.getAttribute("none")), top.hasAttribute("b"), [n.nodeType for n in top.childNodes], top.firstChild.firstChild.data, doc.getElementsByTagName("item").length)
item = doc.createElement("item")
item.setAttribute("id", 'z"<')
item.appendChild(doc.createTextNode("new & <text>"))
top.insertBefore(item, top.firstChild)
top.removeChild(top.lastChild)
top.childNodes[1].setAttribute("price", "5")
clone = top.childNodes[1].cloneNode(True)
clone.firstChild.data = "cloned"
top.appendChild(clone)
print(top.toxml())
print(doc.toprettyxml(indent=" ", newl="\n"))
print(doc.toxml(encoding="utf-8")[:40], item.parentNode is top, item.nextSibling.getAttribute("id"), clone.nextSibling, list(top.childNodes[1].attributes.keys()), item.attributes["id"].value, item.nodeName)
top.normalize()
for call in (lambda: top.removeChild(doc), lambda: doc.appendChild(doc.createElement("second")), lambda: top.appendChild(doc), lambda: minidom.parseString("<a>"), lambda: item.attributes["none"], lambda: minidom.Document().documentElement.tagName, lambda: top.firstChild.splitText(1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error).split(" object at ")[0])
ns = minidom.parseString('<a xmlns="u:1" xmlns:p="u:2"><p:b p:k="v"/></a>').documentElement
print(ns.namespaceURI, ns.firstChild.localName, ns.firstChild.prefix, ns.firstChild.getAttributeNS("u:2", "k"), len(ns.getElementsByTagNameNS("u:2", "*")), xml.dom.XML_NAMESPACE)
impl = minidom.getDOMImplementation()
made = impl.createDocument(None, "root", impl.createDocumentType("root", "pub", "sys"))
print(made.toxml(), minidom.parseString("<a/>").documentElement.isSameNode(None))


class Totals(handler.ContentHandler):
    def __init__(self):
        super().__init__()
        self.path, self.totals, self.lines = [], {}, []

    def startDocument(self):
        self.lines.append("begin")

    def startElement(self, name, attrs):
        self.path.append(name)
        self.lines.append(("/".join(self.path), sorted(attrs.items()), self._locator and (self._locator.getLineNumber(), self._locator.getColumnNumber())))

    def endElement(self, name):
        assert self.path.pop() == name

    def characters(self, content):
        if self.path[-1] == "n":
            self.totals.setdefault(self.path[-2], []).append(float(content))

    def processingInstruction(self, target, data):
        self.lines.append((target, data))

    def endDocument(self):
        self.lines.append("end")


h = Totals()
xml.sax.parseString(b'<r><g k="1" b="2">\n<n>1.5</n><n>2</n></g><?t d?><h><n>4</n></h></r>', h)
print(h.totals, h.lines)


class Lenient(handler.ErrorHandler):
    def fatalError(self, error):
        print("fatal:", error.getMessage(), error.getLineNumber(), error.getColumnNumber(), error.getSystemId())
        raise error


for text in (b"<r><a></r>", b""):
    try:
        xml.sax.parseString(text, handler.ContentHandler(), Lenient())
    except xml.sax.SAXParseException as error:
        print(type(error).__name__, str(error).split(" object at ")[0])


class Upper(saxutils.XMLFilterBase):
    def startElement(self, name, attrs):
        super().startElement(name.upper(), attrs)

    def endElement(self, name):
        super().endElement(name.upper())


out = io.StringIO()
reader = Upper(xml.sax.make_parser())
reader.setContentHandler(saxutils.XMLGenerator(out, short_empty_elements=True))
reader.parse(io.StringIO('<a x="1&lt;"><b/>t&amp;</a>'))
print(out.getvalue())
print(saxutils.escape("<&>é", {"é": "&eacute;"}), saxutils.unescape("&lt;&amp;&apos;", {"&apos;": "'"}), saxutils.quoteattr('a"b'), saxutils.quoteattr("a'\"b\n"))

incremental = xml.sax.make_parser()
incremental.setContentHandler(h2 := Totals())
for piece in "<r><n>7</n>", "<x><n>8</n></x>", "</r>":
    incremental.feed(piece)
incremental.close()
print(h2.totals)
found = []
for event, node in (stream := pulldom.parseString("<list><i p='1'>a<b/></i><i p='20'>c</i></list>")):
    if event == pulldom.START_ELEMENT and node.tagName == "i" and int(node.getAttribute("p")) > 5:
        stream.expandNode(node)
        found.append(node.toxml())
print(found)
