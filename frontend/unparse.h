/* unparse.h: the source text of an expression, as CPython's compiler writes it for postponed annotations. */
#ifndef FRONTEND_UNPARSE_H
#define FRONTEND_UNPARSE_H

#include "arena.h"
#include "ast.h"

/* NUL-terminated UTF-8 in the arena. */
const char *unparse_expr(Arena *arena, const AstNode *e);

#endif
