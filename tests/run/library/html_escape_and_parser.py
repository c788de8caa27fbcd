"""html.escape/unescape and HTMLParser: a link collector, a tree printer with void tags, odd markup, text in pieces."""
import html
from html.parser import HTMLParser

print(html.escape("<a href=\"x\">'&'</a>"), html.escape("<\"'>", quote=False))
for text in ("&lt;&gt;&amp;&quot;&#39;&#x27;", "&eacute;&copy;&euro;", "&notit; &not it; &nosuch; &amp", "&#128;&#0;&#xD800;&#x110000;&#1;", "&#xZZ;&#;", "&ampx &AMP; &CounterClockwiseContourIntegral;", "plain"):
    print(ascii(html.unescape(text)))


class Events(HTMLParser):
    def __init__(self, **options):
        super().__init__(**options)
        self.log = []

    def handle_starttag(self, tag, attrs):
        self.log.append(("start", tag, attrs, self.getpos()))

    def handle_startendtag(self, tag, attrs):
        self.log.append(("startend", tag, attrs, self.get_starttag_text()))

    def handle_endtag(self, tag):
        self.log.append(("end", tag))

    def handle_data(self, data):
        self.log.append(("data", data))

    def handle_comment(self, data):
        self.log.append(("comment", data))

    def handle_decl(self, decl):
        self.log.append(("decl", decl))

    def handle_pi(self, data):
        self.log.append(("pi", data))

    def handle_entityref(self, name):
        self.log.append(("entity", name))

    def handle_charref(self, name):
        self.log.append(("char", name))

    def unknown_decl(self, data):
        self.log.append(("unknown", data))


def show(text, **options):
    parser = Events(**options)
    parser.feed(text)
    parser.close()
    for event in parser.log:
        print("  ", event)


show('<!DOCTYPE html>\n<P class=big ID="x&amp;y" checked>Hi &lt; you<br/></p><!-- note -->')
show("a &lt; b &#65; &x", convert_charrefs=False)
show("<?php echo 1 ?><![CDATA[x]]><a href='it''s'>text</a >")
parser = Events()
for piece in ("<d", "iv i", "d=1>te", "xt</", "div><img src", "=y>"):
    parser.feed(piece)
    print(len(parser.log), repr(parser.rawdata))
print(parser.log)
parser.reset()
print(parser.rawdata == "", parser.getpos())


class Outline(HTMLParser):
    void = {"br", "img", "hr", "meta"}

    def __init__(self):
        super().__init__()
        self.stack, self.links, self.text = [], [], []

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        print("  " * len(self.stack) + tag, *(f"{k}={v!r}" for k, v in sorted(attributes.items())))
        if tag == "a" and "href" in attributes:
            self.links.append(attributes["href"])
        if tag not in self.void:
            self.stack.append(tag)

    def handle_endtag(self, tag):
        while self.stack and self.stack.pop() != tag:
            print("  " * len(self.stack) + "(implicit close)")

    def handle_data(self, data):
        if data.strip():
            self.text.append(data.strip())


outline = Outline()
outline.feed("""<html><body><h1>News</h1><ul><li>One <a href="/1">first</a><li>Two <a name=t>anchor</a></ul>
<p>Para<br>line<img src=a.png alt="&eacute;"></body></html>""")
print(outline.links, outline.text, outline.stack)
