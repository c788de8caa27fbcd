# What `from io import *` takes; patch releases of Python 3.11 differ in three names.
import io
from io import *

newer = {"DEFAULT_BUFFER_SIZE", "IncrementalNewlineDecoder", "text_encoding"}
print(sorted(set(io.__all__) - newer))
print(StringIO is io.StringIO, SEEK_END, open is io.open)
