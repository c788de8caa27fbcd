# Modules of CPython's own library that many programs import, compiled at the same time if their sources are installed.
# The others are compiled with each program that imports them.
python_modules = _compat_pickle _compression _markupbase _pydecimal _threading_local argparse ast base64 bdb bz2 \
  calendar cmd code codeop colorsys concurrent/__init__ concurrent/futures/__init__ concurrent/futures/_base \
  concurrent/futures/thread configparser contextvars csv datetime decimal difflib dis doctest encodings/__init__ \
  encodings/aliases fnmatch fractions genericpath getopt getpass glob graphlib hashlib hmac html/__init__ \
  html/entities html/parser ipaddress locale logging/__init__ lzma ntpath numbers opcode pathlib pdb pickle pprint \
  queue reprlib sched secrets selectors shlex shutil signal socket stat statistics subprocess tarfile tempfile \
  textwrap threading timeit token tokenize urllib/__init__ urllib/parse uuid xml/__init__ xml/etree/ElementPath \
  xml/etree/ElementTree xml/etree/__init__ xml/parsers/__init__ xml/parsers/expat zipfile
python_modules_here = $(foreach module,$(python_modules),$(if $(wildcard $(PYTHON_LIBRARY)/$(module).py),$(module)))
