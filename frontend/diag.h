/* diag.h: messages to the user about the program: collected in a list, printed once.
 *
 * Nothing in the frontend prints or exits; it adds a Diag to the DiagList of its caller. The driver prints
 * them in the style of C compilers (file:line:col: error: ...), the runtime's compile() raises the first
 * error as the exception that CPython would raise.
 */
#ifndef FRONTEND_DIAG_H
#define FRONTEND_DIAG_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>

#include "arena.h"

typedef struct Source Source;

typedef enum DiagKind {
    DIAG_SYNTAX_ERROR,        /* SyntaxError */
    DIAG_INDENTATION_ERROR,   /* IndentationError */
    DIAG_TAB_ERROR,           /* TabError */
    DIAG_VALUE_ERROR,         /* ValueError: null bytes in a string to compile; too many digits */
    DIAG_MEMORY_ERROR,        /* MemoryError: too deeply nested for the parser */
    DIAG_RECURSION_ERROR,     /* RecursionError: too deeply nested for the compiler */
    DIAG_ERROR,               /* an error that CPython does not know: unreadable file, refused feature */
    DIAG_WARNING,             /* a warning that CPython does not know */
    DIAG_SYNTAX_WARNING,      /* SyntaxWarning */
    DIAG_DEPRECATION_WARNING, /* DeprecationWarning (CPython does not show it by default) */
    DIAG_NOTE                 /* more about the message before it */
} DiagKind;

/* A range of source: lines from 1, columns are UTF-8 byte offsets from 0, the end is exclusive.
   lineno 0: unknown place; end_lineno 0: unknown end. An AstNode's position converts by diag_span_of.
   col_offset -1 is reported as offset 0; end_col_offset may be DIAG_COL_ZERO or DIAG_COL_NONE, for the
   end_offset of 0 or -1 that CPython reports in some cases. */
enum { DIAG_COL_ZERO = -1, DIAG_COL_NONE = -2 };

typedef struct DiagSpan {
    int lineno, col_offset, end_lineno, end_col_offset;
} DiagSpan;

typedef struct Diag {
    struct Diag *next;
    DiagKind kind;
    const char *message;  /* as CPython words it: str(exception) without "(file, line n)" */
    const char *filename; /* NULL: none */
    const char *line;     /* text of the source line without newline, or NULL */
    int lineno;           /* 0: no place */
    bool of_lexer;        /* an error that CPython's tokenizer raises itself: its text has no newline */
    /* SyntaxError.offset, end_lineno, end_offset: columns count characters from 1; 0 or -1 as CPython. */
    int offset, end_lineno, end_offset;
} Diag;

typedef struct DiagList {
    Arena *arena;
    Diag *first, *last; /* in the order of reporting */
    int error_count;    /* those that are not warnings or notes */
} DiagList;

void diag_init(DiagList *list, Arena *arena);

/* Adds a message about a place in `source` (NULL: no file). The format is printf's. */
Diag *diag_add(DiagList *list, DiagKind kind, const Source *source, DiagSpan span, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
Diag *diag_vadd(DiagList *list, DiagKind kind, const Source *source, DiagSpan span, const char *format,
                va_list args);
/* A SyntaxError; returns false, so that a caller may `return diag_error(...)`. */
bool diag_error(DiagList *list, const Source *source, DiagSpan span, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

bool diag_is_error(DiagKind kind);
/* "SyntaxError", ... ("error" for DIAG_ERROR). */
const char *diag_kind_name(DiagKind kind);

/* Adds a copy of a message. */
Diag *diag_append(DiagList *list, const Diag *diag);
/* Puts the messages of `earlier` before those of the list. */
void diag_prepend(DiagList *list, const DiagList *earlier);
/* Sorts by file and place (stable). */
void diag_sort(DiagList *list);
/* file:line:col: error: message, then the source line and a caret line. */
void diag_print(FILE *out, const Diag *diag);
void diag_print_all(FILE *out, const DiagList *list);
/* As CPython prints an uncaught SyntaxError:   File "x.py", line 1 / source / caret / SyntaxError: message */
void diag_print_python(FILE *out, const Diag *diag);
/* As module warnings shows one: x.py:1: SyntaxWarning: message / source */
void diag_print_warning(FILE *out, const Diag *diag);
/* Forgets warnings and notes added after `last` (NULL: all). */
void diag_drop_warnings(DiagList *list, Diag *last);

/* The span of an AstNode. */
#define diag_span_of(node)                                                                                   \
    ((DiagSpan){(node)->lineno, (node)->col_offset, (node)->end_lineno, (node)->end_col_offset})

#endif
