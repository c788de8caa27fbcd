# The library linked into every program.
runtime_sources =

# Numbers.
runtime_sources += \
  runtime/bigint.c runtime/bigint_double.c runtime/bigint_power.c runtime/bigint_text.c \
  runtime/bool.c runtime/complex.c runtime/dtoa.c runtime/float.c runtime/float_text.c \
  runtime/format_number.c runtime/format_spec.c runtime/int.c runtime/math_special.c \
  runtime/mod_math.c runtime/mod_math_int.c

# Headers of the runtime itself.
runtime_headers =
runtime_headers += runtime/bigint.h runtime/complex_impl.h runtime/dtoa.h runtime/dtoa_powers.def \
  runtime/float_impl.h runtime/format_spec.h runtime/math_special.h runtime/mod_math.h

# Headers that emitted C or other programs read; installed as they are named here.
runtime_public_headers =

# Library modules in Python, installed as source for the compiler to read.
libmodule_files =

# Those of them that are compiled once, when Coachwhip is built, into libcwlib.a.
libmodules =
