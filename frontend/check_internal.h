/* check_internal.h: what the files of the checker share: check_ast.c and check_pattern.c. */
#ifndef CHECK_INTERNAL_H
#define CHECK_INTERNAL_H

#include "parse.h"

typedef enum UnitKind {
    UNIT_MODULE,
    UNIT_CLASS,
    UNIT_FUNCTION,
    UNIT_ASYNC_FUNCTION,
    UNIT_LAMBDA,
    UNIT_COMPREHENSION
} UnitKind;

/* Blocks as CPython counts them; it has at most CHECK_BLOCKS_MAX per unit. */
typedef enum BlockKind { BLOCK_LOOP, BLOCK_OTHER, BLOCK_EXCEPT_STAR } BlockKind;

enum { CHECK_BLOCKS_MAX = 20 };

/* A code object in the making. */
typedef struct CheckUnit {
    struct CheckUnit *outer; /* NULL for the module */
    UnitKind kind;
    const AstNode *node; /* the definition */
    int block_count;
    BlockKind blocks[CHECK_BLOCKS_MAX]; /* innermost last */
} CheckUnit;

typedef struct Checker {
    const Source *source;
    DiagList *diags;
    CheckUnit *unit;   /* current */
    int future_lineno; /* line of the last statement that may precede __future__ imports */
    bool failed;       /* an error was added: unwind */
    AstNode *pattern;  /* the pattern that was looked at last: place of errors about names */
} Checker;

/* Adds a SyntaxError unless there is one already. */
void check_error(Checker *checker, const AstNode *place, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Whether the name may stand there: __debug__ may not be assigned to. */
void check_name(Checker *checker, const AstNode *place, const char *name, AstContext context);
/* node may be NULL. */
void check_opt(Checker *checker, AstNode *node);

/* The pattern of a case; irrefutable: it may match everything, as a guard or the end of the statement
 * follows. */
void check_case_pattern(Checker *checker, AstNode *pattern, bool irrefutable);

#endif
