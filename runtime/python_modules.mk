# Modules of CPython's own library that many programs import, compiled at the same time if their sources are installed.
# The others are compiled with each program that imports them.
python_modules = _compat_pickle _compression _markupbase _pydecimal _threading_local argparse ast base64 bdb bz2 \
  calendar cmd code codeop colorsys concurrent/__init__ concurrent/futures/__init__ concurrent/futures/_base \
  concurrent/futures/thread configparser contextvars csv datetime decimal difflib dis doctest email/__init__ \
  email/_encoded_words email/_parseaddr email/_policybase email/base64mime email/charset email/encoders email/errors \
  email/feedparser email/header email/iterators email/message email/parser email/quoprimime email/utils \
  encodings/__init__ encodings/aliases fnmatch fractions genericpath getopt getpass glob graphlib hashlib hmac \
  html/__init__ html/entities html/parser http/__init__ http/client http/server ipaddress locale logging/__init__ \
  lzma mimetypes ntpath nturl2path numbers opcode pathlib pdb pickle pkgutil platform pprint pydoc queue quopri \
  reprlib sched secrets selectors shlex shutil signal socket socketserver ssl stat statistics subprocess sysconfig \
  tarfile tempfile textwrap threading timeit token tokenize tty urllib/__init__ urllib/error urllib/parse \
  urllib/request urllib/response uuid webbrowser xml/__init__ xml/etree/ElementPath xml/etree/ElementTree \
  xml/etree/__init__ xml/parsers/__init__ xml/parsers/expat zipfile
python_modules_here = $(foreach module,$(python_modules),$(if $(wildcard $(PYTHON_LIBRARY)/$(module).py),$(module)))
