"""email: parsing, building, multipart, encoded headers, attachments, policies, addresses, dates; quopri and mimetypes on the way."""
import email
import email.message
import email.policy
import email.utils
import mimetypes
import quopri
from email.header import Header, decode_header, make_header
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

RAW = """\
From: Ann Example <ann@example.org>
To: bob@example.com, "Cy, Jr." <cy@x.org>
Subject: =?utf-8?q?Caf=C3=A9?= menu
Received: one
Received: two
Date: Mon, 20 Nov 1995 19:12:08 -0500
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="XX"

preamble
--XX
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

Gr=C3=BC=C3=9Fe =
joined
--XX
Content-Type: application/octet-stream; name="a.bin"
Content-Disposition: attachment; filename="a.bin"
Content-Transfer-Encoding: base64

AAECAw==
--XX--
epilogue
"""
m = email.message_from_string(RAW)
print(m["from"], m["SUBJECT"], m.get_all("received"), m["none"], len(m), "to" in m, m.keys()[:3], m.is_multipart(), m.get_content_type(), m.get_boundary(), m.preamble, m.epilogue)
for part in m.walk():
    print(part.get_content_type(), part.get_filename(), part.get_content_charset(), part.get_content_disposition(), part.get_payload(decode=True) if not part.is_multipart() else "", part.get_param("name"))
print(decode_header(m["subject"]), str(make_header(decode_header(m["subject"]))), Header("naïve ünï", "utf-8").encode(), Header("plain").encode())
print(email.utils.parseaddr(m["from"]), email.utils.getaddresses(m.get_all("to")), email.utils.formataddr(("Cy, Jr.", "c@x.org")), email.utils.formataddr(("Ünï", "u@x.org")), email.utils.parsedate_to_datetime(m["date"]), email.utils.parsedate_tz("Tue, 1 Jul 2003 10:52:37 +0200"), email.utils.formatdate(0), email.utils.unquote('"a\\"b"'), email.utils.parseaddr("bad <"))
new = email.policy.default
m = email.message_from_string(RAW, policy=new)
print(m["subject"], m["to"].addresses[1].display_name, m["to"].addresses[1].domain, m["date"].datetime, m.get_body(("plain",)).get_content(), [a.get_filename() for a in m.iter_attachments()], type(m).__name__)
e = email.message.EmailMessage()
e["Subject"] = "Ünïcode"
e["From"] = "me@x.org"
e["To"] = ["a@x.org", "b@x.org"] if False else "a@x.org, b@x.org"
e.set_content("text\nwith ünï\n")
e.add_alternative("<p>html</p>", subtype="html")
e.add_attachment(b"\x00\x01", maintype="application", subtype="x-thing", filename="t.bin")
e.set_boundary("BOUND")
text = e.as_string().replace(e.get_payload()[0].get_boundary() or "?", "INNER")
print(text)
try:
    e["Subject"] = "again"
except ValueError as error:
    print(error)
for make in (lambda: e.__setitem__("X", "a\nb"), lambda: email.message.EmailMessage().get_content(), lambda: e.attach(5) or e.get_payload()[-1], lambda: email.message_from_string("no headers at all").get_payload(), lambda: email.message_from_bytes(b"A: \xff\n\nx")["a"], lambda: email.message_from_string("X:1\n bad\n\nbody").items(), lambda: email.message_from_string("Content-Type: nonsense\n\n").get_content_type()):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)
old = MIMEMultipart("alternative", boundary="B")
old.attach(MIMEText("plain é", "plain", "utf-8"))
old.attach(MIMEText("<b>x</b>", "html"))
old["X-Long"] = "word " * 30
del old["MIME-Version"]
old.add_header("Content-Disposition", "attachment", filename=("utf-8", "", "é.txt"))
print(old.as_string(), old.get_params(), old.get_filename())
old.replace_header("X-Long", "short")
print(old["x-long"], old.get_content_maintype(), old.get_default_type())
print(quopri.encodestring(b"a=b \xff\n" + b"x" * 80), quopri.decodestring(b"a=3Db=\n c=FF"), quopri.encodestring(b"a b", quotetabs=True), mimetypes.guess_type("a.tar.gz"), mimetypes.guess_type("x.html"), mimetypes.guess_type("none"), mimetypes.guess_extension("text/html"))
