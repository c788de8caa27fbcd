# Sources of the frontend; included by the top Makefile.am.
frontend_sources = \
	frontend/arena.c frontend/arena.h \
	frontend/ast.c frontend/ast.def frontend/ast.h \
	frontend/ast_dump.c \
	frontend/check_ast.c frontend/check_pattern.c frontend/check_internal.h \
	frontend/diag.c frontend/diag.h \
	frontend/fstring.c \
	frontend/intern.c frontend/intern.h frontend/name_aliases.def \
	frontend/lex.c frontend/lex.h frontend/lex_dump.c \
	frontend/parse.c frontend/parse.h \
	frontend/parse_error.c \
	frontend/parse_expr.c \
	frontend/parse_literal.c \
	frontend/parse_params.c \
	frontend/parse_pattern.c \
	frontend/parse_stmt.c \
	frontend/parser.h \
	frontend/peg.c frontend/peg.h frontend/peg_action.c frontend/peg_grammar.c \
	frontend/scope.c frontend/scope.h frontend/scope_resolve.c frontend/scope_dump.c \
	frontend/source.c frontend/source.h \
	frontend/token.def \
	frontend/unparse.c frontend/unparse.h
