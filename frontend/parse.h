/* parse.h: from source text to AST.
 *
 * All of the grammar of Python 3.11 and the syntax that 3.12 to 3.14 added (type parameters, `type`
 * statements, PEP 701 f-strings, `except A, B:`). Errors are those of CPython 3.11: same wording, same place;
 * like CPython the parser stops at the first one.
 *
 * No state survives a call. Nothing prints or exits.
 */
#ifndef FRONTEND_PARSE_H
#define FRONTEND_PARSE_H

#include "arena.h"
#include "ast.h"
#include "diag.h"
#include "intern.h"
#include "source.h"

typedef enum ParseMode {
    PARSE_MODULE,     /* a file, exec(): AST_MODULE */
    PARSE_EXPRESSION, /* eval(), which skips leading blanks first: AST_EXPRESSION */
    PARSE_SINGLE      /* one interactive statement: AST_INTERACTIVE */
} ParseMode;

/* The tree, allocated in `arena` with names from `names`; NULL after an error was added to `diags`.
   The tree points into neither `source` nor its text, which messages need nevertheless. */
AstNode *parse_source(Arena *arena, Intern *names, const Source *source, ParseMode mode, DiagList *diags);

/* The checks of CPython's compiler that need no symbol table ('return' outside function, 'break' outside
   loop, misplaced __future__ imports, ...) and its SyntaxWarnings. False after adding an error. */
bool check_ast(const AstNode *tree, const Source *source, DiagList *diags);

/* Prints one token per line: place, kind and text; false after an error. */
bool lex_dump(FILE *out, Arena *arena, Intern *names, const Source *source, DiagList *diags);

#endif
