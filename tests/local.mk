# Suites of "make check"; tests/check.py runs them all and adds up their counts.
EXTRA_DIST += tests

# Unit tests (Check): one program per module under test.
unit_tests =

unit_tests += tests/unit/check_type
tests_unit_check_type_CFLAGS = $(unit_cflags)
tests_unit_check_type_LDFLAGS = $(COMPILER_LDFLAGS)
tests_unit_check_type_LDADD = $(unit_libs)

unit_tests += tests/unit/check_bigint
tests_unit_check_bigint_CFLAGS = $(unit_cflags)
tests_unit_check_bigint_LDFLAGS = $(COMPILER_LDFLAGS)
tests_unit_check_bigint_LDADD = $(unit_libs)

unit_tests += tests/unit/check_str
tests_unit_check_str_CFLAGS = $(unit_cflags)
tests_unit_check_str_LDFLAGS = $(COMPILER_LDFLAGS)
tests_unit_check_str_LDADD = $(unit_libs)

unit_tests += tests/unit/check_lex
tests_unit_check_lex_CFLAGS = $(unit_cflags)
tests_unit_check_lex_LDFLAGS = $(COMPILER_LDFLAGS)
tests_unit_check_lex_LDADD = $(unit_libs)

unit_tests += tests/unit/check_power
tests_unit_check_power_CFLAGS = $(unit_cflags)
tests_unit_check_power_LDFLAGS = $(COMPILER_LDFLAGS)
tests_unit_check_power_LDADD = $(unit_libs)

# The frontend on its own, for the scripts in tests/frontend.
check_PROGRAMS += tests/frontend/astdump
tests_frontend_astdump_CFLAGS = $(AM_CFLAGS) $(COMPILER_CFLAGS)
tests_frontend_astdump_LDFLAGS = $(COMPILER_LDFLAGS)
tests_frontend_astdump_LDADD = libcompiler.a $(UNISTRING_LIBS)

if HAVE_CHECK
check_PROGRAMS += $(unit_tests)
endif
# Each program NAME here has these three lines:
#   tests_unit_NAME_CFLAGS = $(unit_cflags)
#   tests_unit_NAME_LDFLAGS = $(COMPILER_LDFLAGS)
#   tests_unit_NAME_LDADD = $(unit_libs)
unit_cflags = $(AM_CFLAGS) $(COMPILER_CFLAGS) $(CHECK_CFLAGS)
unit_libs = libcompiler.a $(run_mode_library) $(CHECK_LIBS) $(compiler_libs)

check-local: check-programs all
	$(PYTHON3) $(srcdir)/tests/check.py --build . --unit-tests "$(unit_tests)" $(CHECK_FLAGS)

.PHONY: check-programs
check-programs: $(check_PROGRAMS)

# Measuring tools, made on demand.
EXTRA_PROGRAMS += tests/bench/parse_files
tests_bench_parse_files_SOURCES = tests/bench/parse_files.c
tests_bench_parse_files_CFLAGS = $(AM_CFLAGS) $(COMPILER_CFLAGS)
tests_bench_parse_files_LDFLAGS = $(COMPILER_LDFLAGS)
tests_bench_parse_files_LDADD = libcompiler.a $(UNISTRING_LIBS)

.PHONY: bench
bench: all tests/bench/parse_files
	$(PYTHON3) $(srcdir)/tests/bench/parse --build .
	$(PYTHON3) $(srcdir)/tests/bench/run --build .

.PHONY: update-golden
update-golden: all
	$(PYTHON3) $(srcdir)/tests/run_golden.py --build . --update
