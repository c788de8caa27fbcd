# IR to C, and the driver. The command's main.c is named in Makefile.am.
codegen_sources =
