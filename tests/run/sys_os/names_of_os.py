# What module os has: all its names, the constants and the tables of configuration names.
import os
import posix

print(sorted(os.__all__))
print([(name, getattr(os, name)) for name in sorted(dir(os)) if isinstance(getattr(os, name), int)])
print(sorted(os.sysconf_names.items()))
print(sorted(os.confstr_names.items()), sorted(os.pathconf_names.items()))
for name in "supports_fd", "supports_dir_fd", "supports_follow_symlinks", "supports_effective_ids":
    print(name, sorted(f.__name__ for f in getattr(os, name)))
print(sorted(set(os.__all__) & set(dir(posix))) == sorted(name for name in dir(posix) if name in os.__all__))
namespace = {}
exec("from os import *", namespace)
print("getpid" in namespace, "sys" in namespace, "sched_yield" in namespace)
