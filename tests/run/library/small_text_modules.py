"""shlex, cmd, getopt, optparse, reprlib, colorsys, sched, calendar pieces, ipaddress, uuid, secrets, hmac, numbers: one after the other."""
import calendar
import cmd
import colorsys
import getopt
import hmac
import io
import ipaddress
import numbers
import optparse
import reprlib
import sched
import secrets
import shlex
import uuid

print(shlex.split("a 'b c' \"d\\\"e\" f\\ g # h"), shlex.split("x # y", comments=True), shlex.quote("it's"), shlex.quote(""), shlex.join(["a b", "c"]), list(shlex.shlex("a=b;c'd e'", posix=False)), list(shlex.shlex("a&&b|c>>d", punctuation_chars=True)))
for text in ("'open", "back\\", '"x'):
    try:
        shlex.split(text)
    except ValueError as error:
        print(error)


class Shell(cmd.Cmd):
    prompt = "$ "
    intro = "hi"

    def do_add(self, arg):
        """add A B: the sum"""
        self.stdout.write(f"{sum(map(int, arg.split()))}\n")

    def do_quit(self, arg):
        return True

    def help_topic(self):
        self.stdout.write("about topic\n")

    def default(self, line):
        self.stdout.write(f"? {line}\n")

    def emptyline(self):
        self.stdout.write("empty\n")

    def precmd(self, line):
        return line.removeprefix("please ")


out = io.StringIO()
shell = Shell(stdin=io.StringIO("please add 1 2\n\nhelp\nhelp add\nhelp topic\nhelp none\n?\nunknown x\n!sh\nquit\nadd 9 9\n"), stdout=out)
shell.use_rawinput = False
shell.cmdloop()
print(out.getvalue())
print(shell.completenames("a"), shell.parseline("add 1"), shell.parseline("?x"), shell.onecmd("quit"), shell.get_names()[-1][:2])
print(getopt.getopt(["-a", "-b", "v", "--long=x", "--flag", "rest", "-z"], "ab:", ["long=", "flag"]), getopt.gnu_getopt(["x", "-a", "y", "--fl"], "a", ["flag"]))
for argv, short, long in ((["-x"], "a", []), (["-b"], "b:", []), (["--no"], "", ["nope", "north"]), (["--long"], "", ["long="]), (["--flag=1"], "", ["flag"])):
    try:
        getopt.getopt(argv, short, long)
    except getopt.GetoptError as error:
        print(error, "|", error.opt)
p = optparse.OptionParser(usage="%prog [options] x", version="%prog 1", prog="t")
p.add_option("-n", "--num", type="int", default=3, help="a number [default: %default]")
p.add_option("-l", action="append", dest="names")
p.add_option("-q", action="store_false", dest="verbose", default=True)
group = optparse.OptionGroup(p, "More")
group.add_option("--choice", type="choice", choices=["a", "b"])
p.add_option_group(group)
found, rest = p.parse_args(["-n5", "pos", "-l", "x", "-lx2", "--choice=a", "-q"])
print(vars(found), rest, p.format_help())
r = reprlib.Repr()
r.maxlist, r.maxstring, r.maxlevel = 2, 10, 2
print(r.repr([1, 2, 3, [4, [5, [6]]]]), r.repr("x" * 30), r.repr({i: i for i in range(9)}), reprlib.repr(set(range(20))), reprlib.repr(10**60), reprlib.repr([[[[[[[[1]]]]]]]]))


class Ring:
    @reprlib.recursive_repr("<loop>")
    def __repr__(self):
        return f"Ring({self.me!r})"


ring = Ring()
ring.me = [ring]
print(ring, [round(x, 4) for x in colorsys.rgb_to_hsv(0.2, 0.4, 0.6)], colorsys.hls_to_rgb(0.5, 0.5, 0), [round(x, 3) for x in colorsys.rgb_to_yiq(1, 0.5, 0)])
now, log = [0], []
s = sched.scheduler(lambda: now[0], lambda d: now.__setitem__(0, now[0] + d))
s.enter(5, 1, log.append, ("five",))
e = s.enter(3, 1, log.append, ("never",))
s.enter(3, 2, log.append, kwargs={}, argument=("low",))
s.enterabs(3, 1, lambda: (log.append("high"), s.enter(1, 1, log.append, ("child",))))
s.cancel(e)
print(len(s.queue), s.empty(), s.run(), log, now)
n = ipaddress.ip_network("10.1.0.0/22")
print(n.num_addresses, n[5], n.netmask, n.broadcast_address, list(n.subnets(new_prefix=24))[1], ipaddress.ip_address("10.1.3.4") in n, n.overlaps(ipaddress.ip_network("10.1.2.0/24")), n.supernet(), list(ipaddress.ip_network("1.2.3.0/30").hosts()), ipaddress.ip_address("::ffff:1.2.3.4").ipv4_mapped, ipaddress.ip_address("2001:db8::1").exploded, ipaddress.ip_interface("1.2.3.4/24").network, ipaddress.ip_address("127.0.0.1").is_loopback, int(ipaddress.ip_address("0.0.1.0")), list(ipaddress.summarize_address_range(ipaddress.ip_address("1.0.0.0"), ipaddress.ip_address("1.0.0.6"))), list(ipaddress.collapse_addresses([ipaddress.ip_network("1.0.0.0/25"), ipaddress.ip_network("1.0.0.128/25")])), sorted([ipaddress.ip_address("2.0.0.1"), ipaddress.ip_address("1.0.0.9")]), n.reverse_pointer if hasattr(n, "reverse_pointer") else "", f"{ipaddress.ip_address('1.2.3.4'):x}")
for text in ("1.2.3", "1.2.3.256", "01.2.3.4", "1.2.3.4/24", "::1::", "x", "1.2.3.0/33"):
    try:
        print(ipaddress.ip_network(text))
    except ValueError as error:
        print(error)
u = uuid.UUID("12345678123456781234567812345678")
print(u, u.hex[:4], u.int % 1000, u.fields, u.version, u.variant, u.urn, uuid.uuid5(uuid.NAMESPACE_DNS, "x.org"), uuid.uuid3(uuid.NAMESPACE_URL, "u"), uuid.UUID(int=5), uuid.UUID(bytes=bytes(16)), u == uuid.UUID(str(u)), u < uuid.UUID(int=2**127), len(str(uuid.uuid4())), uuid.uuid4().version)
try:
    uuid.UUID("zz")
except ValueError as error:
    print(error)
h = hmac.new(b"key", b"msg", "sha256")
print(h.hexdigest()[:16], hmac.compare_digest("a", "a"), hmac.digest(b"k", b"m", "md5").hex()[:8], h.name, len(secrets.token_hex(4)), len(secrets.token_bytes(3)), secrets.choice([1]) , secrets.randbelow(1), isinstance(5, numbers.Integral), isinstance(1.5, numbers.Rational), isinstance(1j, numbers.Complex))
print(calendar.TextCalendar(6).formatmonth(2024, 2), calendar.monthrange(2023, 2), calendar.isleap(1900), calendar.leapdays(2000, 2025), calendar.weekday(2024, 2, 29), calendar.Calendar().monthdayscalendar(2024, 2)[0], list(calendar.Calendar(6).itermonthdays2(2024, 9))[:2], calendar.timegm((1970, 1, 2, 0, 0, 0)), calendar.HTMLCalendar().formatmonth(2024, 2)[:60], calendar.month_abbr[3], calendar.day_name[0])
for call in (lambda: calendar.monthrange(2024, 13), lambda: calendar.Calendar(9).firstweekday, lambda: calendar.setfirstweekday(9), lambda: calendar.month_name[13]):
    try:
        print(call())
    except (ValueError, IndexError) as error:
        print(type(error).__name__, error)
