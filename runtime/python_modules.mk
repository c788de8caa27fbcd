# Modules of CPython's own library that many programs import, compiled at the same time if their sources are installed.
# The others are compiled with each program that imports them.
python_modules = _compat_pickle _compression _pydecimal _threading_local argparse base64 bz2 calendar colorsys concurrent/__init__ \
  concurrent/futures/__init__ concurrent/futures/_base concurrent/futures/thread configparser contextvars csv datetime decimal \
  difflib encodings/__init__ encodings/aliases fnmatch fractions genericpath getopt getpass glob graphlib \
  hashlib hmac html/__init__ html/entities html/parser _markupbase ipaddress locale logging/__init__ lzma ntpath numbers \
  pathlib pickle pprint queue reprlib sched secrets selectors shlex shutil signal stat statistics subprocess tempfile \
  textwrap threading urllib/__init__ urllib/parse uuid
python_modules_here = $(foreach module,$(python_modules),$(if $(wildcard $(PYTHON_LIBRARY)/$(module).py),$(module)))
