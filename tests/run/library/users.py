import grp
import os
import pwd
from pathlib import Path

u = pwd.getpwuid(os.getuid())
print(u, u.pw_name, u[2] == u.pw_uid, len(u), pwd.getpwnam(u.pw_name) == u, u in pwd.getpwall(), type(u).__name__, type(u).__module__)
g = grp.getgrgid(os.getgid())
print(g, g.gr_name, grp.getgrnam(g.gr_name) == g, g in grp.getgrall())
for f in (lambda: pwd.getpwnam("no such user"), lambda: pwd.getpwuid(987654), lambda: grp.getgrnam("nope"), lambda: grp.getgrgid(987654), lambda: pwd.getpwnam(5), lambda: pwd.getpwuid("x")):
    try:
        print(f())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
Path("x").touch()
print(Path("x").owner() == u.pw_name, Path("x").group() == g.gr_name)
