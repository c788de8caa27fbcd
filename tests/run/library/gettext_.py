# gettext: catalogues, plural formulas, domains, fallbacks
import gettext
import io
import os
import struct
import sys


def make_catalogue(messages, order="<"):
    """The bytes of a .mo file."""
    pairs = sorted((key.encode(), value.encode()) for key, value in messages.items())
    start = 28 + 16 * len(pairs)
    tables, data = [b"", b""], b""
    for table in 0, 1:
        for pair in pairs:
            tables[table] += struct.pack(order + "II", len(pair[table]), start + len(data))
            data += pair[table] + b"\0"
    head = struct.pack(order + "7I", 0x950412de, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, 0)
    return head + tables[0] + tables[1] + data


GERMAN = {
    "": "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=n != 1;\nLast-Translator: me\n",
    "yes": "ja", "street": "Straße", "%d file\0%d files": "%d Datei\0%d Dateien",
    "verb\x04open": "öffnen", "verb\x04run\0runs": "läuft\0laufen",
}
POLISH = {
    "": "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=3; plural=n==1 ? 0 : n%10>=2 && n%10<=4 && "
        "(n%100<10 || n%100>=20) ? 1 : 2;\n",
    "file\0files": "plik\0pliki\0plików",
}
for order in "<", ">":
    german = gettext.GNUTranslations(io.BytesIO(make_catalogue(GERMAN, order)))
    print(german.gettext("yes"), german.gettext("street"), german.gettext("unknown"))
    print([german.ngettext("%d file", "%d files", n) % n for n in (0, 1, 2)], german.ngettext("a", "b", 1), german.ngettext("a", "b", 2))
    print(german.pgettext("verb", "open"), german.pgettext("noun", "open"), german.npgettext("verb", "run", "runs", 2))
    print(german.info(), german.charset())
polish = gettext.GNUTranslations(io.BytesIO(make_catalogue(POLISH)))
print([polish.ngettext("file", "files", n) for n in (1, 2, 5, 12, 22, 100, 102)])
polish.add_fallback(german)
print(polish.gettext("yes"), polish.gettext("no"))
try:
    gettext.GNUTranslations(io.BytesIO(b"nonsense" * 10))
except OSError as e:
    print(type(e).__name__, e)

os.makedirs("locale/de/LC_MESSAGES")
with open("locale/de/LC_MESSAGES/app.mo", "wb") as file:
    file.write(make_catalogue(GERMAN))
print(gettext.find("app", "locale", ["fr", "de_AT.UTF-8"]), gettext.find("app", "locale", ["fr"]), gettext.find("app", "locale", ["de"], all=True))
print(gettext.translation("app", "locale", ["de"]).gettext("yes"), gettext.translation("app", "locale", ["fr"], fallback=True).gettext("yes"))
try:
    gettext.translation("app", "locale", ["fr"])
except FileNotFoundError as e:
    print(e)
os.environ["LANGUAGE"] = "de"
gettext.bindtextdomain("app", "locale")
print(gettext.textdomain(), gettext.textdomain("app"), gettext.gettext("yes"), gettext.ngettext("%d file", "%d files", 3))
print(gettext.dgettext("other", "yes"), gettext.dngettext("app", "%d file", "%d files", 1), gettext.dpgettext("app", "verb", "open"))
print(gettext.pgettext("verb", "open"), gettext.npgettext("verb", "run", "runs", 1))
gettext.install("app", "locale", names=["ngettext"])
print(_("street"), ngettext("%d file", "%d files", 1))
null = gettext.NullTranslations()
print(null.gettext("x"), null.ngettext("x", "y", 2), null.pgettext("c", "x"), null.npgettext("c", "x", "y", 1), null.info(), null.charset())

for formula in "0", "n != 1", "!n", "n % 10 == 1 && n % 100 != 11 ? 0 : n / 10", "(n + 1) * 2 - 1", "n ? n > 1 ? 2 : 1 : 0":
    choose = gettext.c2py(formula)
    print(formula, [choose(n) for n in range(13)])
for wrong in "", "n &", "m", "n ? 1", "(n", "n)", "1 2", "-n":
    try:
        gettext.c2py(wrong)
    except ValueError as e:
        print(repr(wrong), e)
