"""xml.etree.ElementTree: building, finding by paths, changing, serialising, namespaces, iterparse, builders, errors."""
import io
import xml.etree.ElementTree as ET

TEXT = """<data xmlns:x="urn:x"><country name="A" code='1'><rank>1</rank><x:year>2008</x:year>tail<neighbor n="B"/><neighbor n="C"/></country>
<country name="P"><rank updated="yes">68</rank><!-- gone --><neighbor n="D"/></country><?pi gone?></data>"""
root = ET.fromstring(TEXT)
print(root.tag, root.attrib, len(root), [c.get("name") for c in root], root[0][1].tag, root[0][1].tail, bool(root.find("nothing") is None))
for path in ("country", "country/rank", ".//neighbor", "country[@name='P']/rank", "*[2]", "country[last()]", ".//rank[@updated]", ".//*[@n!='B']", "country[rank='68']", "./country/..", "{urn:x}year", ".//{urn:x}year", ".//{*}year", "country[neighbor]/neighbor[2]", ".//neighbor[@n='D']/.."):
    print(path, [(e.tag, e.attrib.get("n") or e.attrib.get("name")) for e in root.findall(path)])
print(root.findtext("country/rank"), root.findtext("zip", "none"), root.find(".//y:year", {"y": "urn:x"}).text, [e.text for e in root.iter("rank")], "".join(root[0].itertext()))
for bad in ("/data", "country[", "country[0]", "[1]", "a//", "country[foo()]"):
    try:
        print(root.findall(bad))
    except (SyntaxError, KeyError, TypeError) as error:
        print(bad, type(error).__name__, error)
for rank in root.iter("rank"):
    rank.text = str(int(rank.text) + 1)
    rank.set("updated", "yes & <no>")
root.remove(root[1])
new = ET.SubElement(root, "new", {"a": "1"}, b='"q"\n')
new.text, new.tail = "a<b>&", "\n"
new.extend([ET.Element("e1"), ET.Comment(" note "), ET.ProcessingInstruction("go", "x='1'")])
new.insert(0, ET.Element("first"))
print(ET.tostring(root, encoding="unicode"))
ET.indent(root, "\t")
print(ET.tostring(root, "us-ascii", xml_declaration=True).decode())
print(ET.tostring(root[0], method="text", encoding="unicode"), ET.tostring(ET.fromstring("<a>é<br/></a>"), "us-ascii"), ET.tostring(ET.fromstring("<p><br/>x<script>a&lt;b</script></p>"), method="html"), ET.tostring(ET.Element("z"), short_empty_elements=False))
ET.register_namespace("why", "urn:y")
e = ET.Element("{urn:y}a", {"{urn:z}k": "v"})
ET.SubElement(e, ET.QName("urn:y", "b"))
print(ET.tostring(e, encoding="unicode"), ET.tostring(e, encoding="unicode", default_namespace=None), ET.QName("urn:y", "b"), ET.QName("{u}t") == "{u}t")
tree = ET.ElementTree(root)
tree.write("out.xml", encoding="utf-8", xml_declaration=True)
again = ET.parse("out.xml")
print(open("out.xml").readline(), again.getroot().tag, again.find("new/first").tag, [x.tag for x in again.iter()][:3])
events = [(event, getattr(e, "tag", e)) for event, e in ET.iterparse(io.BytesIO(b"<a xmlns:p='u'><p:b/><c>t</c></a>"), ("start", "end", "start-ns", "end-ns"))]
print(events)
pull = ET.XMLPullParser(["end", "comment", "pi"])
for piece in ("<a><b>1</", "b><!--x--><?t d?>", "<c/></a>"):
    pull.feed(piece)
    print([(k, e.tag if isinstance(e.tag, str) else e.text) for k, e in pull.read_events()])
pull.close()


class Count:
    def __init__(self):
        self.depth = self.deepest = 0

    def start(self, tag, attributes):
        self.depth += 1
        self.deepest = max(self.depth, self.deepest)

    def end(self, tag):
        self.depth -= 1

    def data(self, data):
        pass

    def close(self):
        return self.deepest


parser = ET.XMLParser(target=Count())
parser.feed("<a><b><c/></b><b/></a>")
print(parser.close())
builder = ET.TreeBuilder(insert_comments=True)
builder.start("r", {"k": "v"})
builder.data("text")
builder.comment("c")
builder.end("r")
print(ET.tostring(builder.close()))
for text in ("<a><b></a>", "", "<a/>x", "<a>&nope;</a>", "<a b=c/>", "plain"):
    try:
        ET.fromstring(text)
    except ET.ParseError as error:
        print(type(error).__name__, error, error.code, error.position)
for call in (lambda: ET.Element(5).set("a", 1) or ET.tostring(ET.Element("a", {"k": 5})), lambda: root.remove(ET.Element("q")), lambda: ET.parse("missing.xml"), lambda: ET.Element("a", "notdict"), lambda: root.append("x"), lambda: root[99], lambda: ET.tostring(ET.Element(5))):
    try:
        print(call())
    except (TypeError, ValueError, IndexError, OSError) as error:
        print(type(error).__name__)
e = ET.XML("<a><b/><c/><d/></a>")
e[1:2] = [ET.Element("x"), ET.Element("y")]
del e[0]
copy = e.__copy__()
copy[0].tag = "shared"
print([c.tag for c in e], [c.tag for c in reversed(e)], e[-1].tag, ET.canonicalize("<a  b='2' a='1'><c></c><!-- x --></a>"), ET.iselement(e), list(e.keys()), list(e.items()), ET.XMLID("<a id='1'><b id='2'/></a>")[1].keys())
