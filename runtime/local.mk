# The library linked into every program.
runtime_sources =

# Headers of the runtime itself.
runtime_headers =

# Headers that emitted C or other programs read; installed as they are named here.
runtime_public_headers =

# Library modules in Python, installed as source for the compiler to read.
libmodule_files =

# Those of them that are compiled once, when Coachwhip is built, into libcwlib.a.
libmodules =
