"""plistlib in both formats, with dates, data and UIDs; xmlrpc's marshalling."""
import datetime
import plistlib
import xmlrpc.client

value = {"string": "Doodah & <x>", "list": ["A", 12, 32.5, [1, 2], {}], "float": 0.1, "int": 728, "big": 2**40, "neg": -5, "dict": {"k": "v", "true": True, "false": False, "é": "ü"}, "data": b"<binary gunk>" * 6, "date": datetime.datetime(2004, 10, 26, 10, 33, 33), "empty": ""}
text = plistlib.dumps(value)
print(text.decode())
print(plistlib.loads(text) == value, plistlib.loads(plistlib.dumps(value, fmt=plistlib.FMT_BINARY)) == value, plistlib.dumps(value, fmt=plistlib.FMT_BINARY)[:8], plistlib.dumps({"b": 1, "a": 2}, sort_keys=False).count(b"\n"))
print(plistlib.loads(plistlib.dumps([plistlib.UID(5), 3], fmt=plistlib.FMT_BINARY)), plistlib.loads(plistlib.dumps(2**63)), plistlib.dumps(1.5, fmt=plistlib.FMT_BINARY).hex())
with open("p.plist", "wb") as f:
    plistlib.dump({"a": [1]}, f)
with open("p.plist", "rb") as f:
    print(plistlib.load(f))
for call in (lambda: plistlib.dumps({"a": None}), lambda: plistlib.dumps({1: 2}), lambda: plistlib.dumps({1: 2, "k": 3}, skipkeys=True).count(b"key"), lambda: plistlib.dumps("a\x01b"), lambda: plistlib.loads(b"junk"), lambda: plistlib.loads(b"<plist><dict><string>x</string></dict></plist>"), lambda: plistlib.loads(b"<plist><dict><key>a</key></dict></plist>"), lambda: plistlib.dumps(2**64), lambda: plistlib.loads(b"bplist00" + bytes(10)), lambda: plistlib.loads(b"<plist><array><integer>0x1F</integer><true/></array></plist>"), lambda: plistlib.UID(-1), lambda: plistlib.UID("x"), lambda: plistlib.dumps(1, fmt="x")):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
packed = xmlrpc.client.dumps((1, "two", [3.5, True, b"x"], {"k": None}), "method", allow_none=True)
print(packed)
params, method = xmlrpc.client.loads(packed)
print(params[:2], params[2][:2], params[2][2].data, method, xmlrpc.client.loads(xmlrpc.client.dumps((datetime.datetime(2020, 1, 2),), methodresponse=True), use_builtin_types=True))
try:
    xmlrpc.client.loads(xmlrpc.client.dumps(xmlrpc.client.Fault(4, "bad")))
except xmlrpc.client.Fault as fault:
    print(fault, fault.faultCode)
try:
    xmlrpc.client.dumps((2**40,))
except OverflowError as error:
    print(error)
