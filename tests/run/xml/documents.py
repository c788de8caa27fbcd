"""xml.etree: building, parsing, searching, namespaces, serialising, incremental parsing, tree builders and what is refused."""
import io
import xml.dom.minidom
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape, quoteattr, unescape


def attempt(label, function):
    try:
        print(label, "->", function())
    except Exception as error:
        print(label, "!", type(error).__name__, error, getattr(error, "position", ""))


TEXT = """<?xml version="1.0"?>
<!-- head -->
<shop xmlns:p="urn:price" name="corner &amp; co">
  <item id="1" p:cur="EUR">Apple<p:price>1.50</p:price> tail</item>
  <item id="2"><![CDATA[<raw> & data]]><p:price>2</p:price></item>
  <group><item id="3">é&#233;&lt;</item><empty/></group>
  <?pi some data?>
</shop>"""
root = ET.fromstring(TEXT)
print(root.tag, root.attrib, len(root), [c.tag for c in root], root[0].attrib, root[0].text, root[0][0].tail, root[1].text)
ns = {"p": "urn:price", "": ""}
for path in ("item", "*", ".//item", "item[@id]", "item[@id='2']", "item[1]", "item[last()]", "item[last()-1]", ".//item/..", "group/item", ".//p:price", "p:price", ".//*[p:price]", "item[p:price='2']", ".", "./group//*", ".//{urn:price}price", "item[@id!='1']", ".//item[.='Apple']", "{*}item", ".//{urn:price}*"):
    attempt(path, lambda: [e.get("id") or e.tag for e in root.findall(path, {"p": "urn:price"})])
for path in ("item[", "/item", "item[0]", "item[@]", "item[id=1]", "..", "item[last()+1]", "item///x"):
    attempt(f"bad {path}", lambda: root.findall(path))
print(root.find("nothing"), root.findtext("item"), root.findtext("none", "default"), root.findtext("group/empty"), repr(root.findtext("group/empty")), [e.tag for e in root.iter("item")], len(list(root.iter())), "".join(root[0].itertext()))
e = ET.Element("a", {"x": "1"}, y="2")
b = ET.SubElement(e, "b", z="<&>\"'\n\t")
b.text, b.tail = "text <&> é", "tail\r\n"
e.append(ET.Comment("note"))
e.append(ET.ProcessingInstruction("go", "now"))
ET.SubElement(e, "{urn:n}c", {"{urn:n}d": "v", "{urn:m}e": "w"})
ET.SubElement(e, "empty")
print(ET.tostring(e), ET.tostring(e, encoding="unicode"), ET.tostring(e, "utf-8"), ET.tostring(e, "latin-1"), ET.tostring(e, encoding="unicode", short_empty_elements=False), sep="\n")
print(ET.tostring(ET.XML("<p>a<br/>b<script>x&lt;y</script></p>"), method="html"), ET.tostringlist(ET.Element("q"), "unicode"))
ET.register_namespace("nn", "urn:n")
print(ET.tostring(e[3], "unicode", xml_declaration=True), ET.tostring(ET.XML('<a xmlns="urn:d"><b/></a>'), "unicode", default_namespace="urn:d"))
attempt("default namespace", lambda: ET.tostring(ET.XML('<a xmlns="urn:d"><b xmlns=""/></a>'), "unicode", default_namespace="urn:d"))
attempt("reserved prefix", lambda: ET.register_namespace("ns1", "x"))
for bad in ("", "<a>", "<a></b>", "<a b=1/>", "<a b='1' b='2'/>", "text", "<a/><b/>", "<a>&unknown;</a>", "<a><b></a>", "<1/>", "<a>\x01</a>", "<p:a/>", "<a b='<'/>", "<!-- -- --><a/>", "<a>]]></a>"):
    attempt(f"parse {bad!r}", lambda: ET.fromstring(bad))
for label, function in {
    "int attribute": lambda: ET.tostring(ET.Element("a", x=1)),
    "int text": lambda: (setattr(b, "text", 5), ET.tostring(e))[1],
    "remove": lambda: e.remove(ET.Element("zz")),
    "dump none": lambda: ET.ElementTree().getroot(),
    "makeelement": lambda: e.makeelement("m", {"k": "v"}).attrib,
    "copy": lambda: [c.tag for c in __import__("copy").deepcopy(root)],
}.items():
    attempt(label, function)
b.text = "t"
e.insert(0, ET.Element("first"))
e[1:3] = [ET.Element("mid")]
del e[-1]
print([getattr(c.tag, "__name__", c.tag) for c in e], e.get("x"), e.get("q"), e.get("q", 0), sorted(e.keys()), sorted(e.items()), repr(e).split(" at ")[0])
tree = ET.ElementTree(root)
ET.indent(tree, "\t")
out = io.BytesIO()
tree.write(out, encoding="us-ascii", xml_declaration=True)
print(out.getvalue().decode())
print([(event, getattr(item, "tag", item)) for event, item in ET.iterparse(io.StringIO("<a xmlns:q='u'><b/><!--c--><?d e?></a>"), ("start", "end", "start-ns", "end-ns", "comment", "pi")) if not callable(getattr(item, "tag", None))])
pull = ET.XMLPullParser(("end",))
pull.feed("<r><a>1</a><b")
print([(k, i.tag, i.text) for k, i in pull.read_events()])
pull.feed(">2</b></r>")
print([(k, i.tag) for k, i in pull.read_events()], pull.close())
attempt("iterparse event", lambda: list(ET.iterparse(io.StringIO("<a/>"), ("nonsense",))))


class Target:
    def __init__(self):
        self.seen = []

    def start(self, tag, attrib):
        self.seen.append(("start", tag, attrib))

    def end(self, tag):
        self.seen.append(("end", tag))

    def data(self, data):
        self.seen.append(data)

    def close(self):
        return self.seen


print(ET.XML("<a x='1'>t<b/></a>", ET.XMLParser(target=Target())))
builder = ET.TreeBuilder(insert_comments=True)
print(ET.tostring(ET.fromstring("<a><!--kept--></a>", ET.XMLParser(target=builder))), ET.canonicalize("<a  z='1' b='2'><b/>x</a>"), ET.canonicalize("<a> <b/> </a>", strip_text=True))
print(escape("<&>\"", {'"': "&quot;"}), unescape("&lt;&amp;&gt;&apos;"), quoteattr('a"b'), quoteattr("a'b\"c"), quoteattr("x\ny"))
document = xml.dom.minidom.parseString("<a x='1'><b>t</b><!--c--></a>")
node = document.documentElement
print(node.getAttribute("x"), node.getAttribute("none"), node.getElementsByTagName("b")[0].firstChild.data, document.toxml(), node.childNodes[1].nodeType, node.toprettyxml(indent=" "))
