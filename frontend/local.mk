# Sources of the frontend; included by the top Makefile.am.
frontend_sources = \
	frontend/arena.c frontend/arena.h \
	frontend/intern.c frontend/intern.h \
	frontend/ast.def frontend/ast.h \
	frontend/scope.c frontend/scope.h frontend/scope_resolve.c frontend/scope_dump.c
