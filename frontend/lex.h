/* lex.h: from source text to an array of tokens.
 *
 * The whole text is tokenised at once, so that the parser may look ahead and go back freely. Like CPython's
 * tokenizer it makes NEWLINE, INDENT and DEDENT tokens and leaves out comments and blank lines. An f-string
 * is one STRING token (fstring.c takes it apart); its end is found by the rules of PEP 701, by those of
 * Python 3.11 if that fails.
 *
 * An error of the lexer is not reported at once, as a syntax error before it goes first: it becomes an ERROR
 * token, always the last one, and `error` in the Lexer.
 */
#ifndef FRONTEND_LEX_H
#define FRONTEND_LEX_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "diag.h"
#include "intern.h"
#include "source.h"

typedef enum TokenKind {
#define TOKEN(UPPER, spelling) TOK_##UPPER,
#define OPERATOR(UPPER, spelling) TOK_##UPPER,
#define KEYWORD(UPPER, spelling) TOK_##UPPER,
#include "token.def"
    TOK_KIND_COUNT
} TokenKind;

typedef struct Token {
    uint8_t kind;       /* TokenKind */
    int lineno;         /* from 1 */
    int col_offset;     /* bytes from the start of the line; -1 for INDENT, DEDENT and END */
    int end_lineno;     /* of the last byte */
    int end_col_offset; /* exclusive */
    int start, end;     /* offsets into Lexer.text */
    const char *name;   /* NAME: interned, normalised; keywords: interned spelling */
} Token;

/* The lexer's limits, those of CPython. */
enum { LEX_MAX_INDENT = 100, LEX_MAX_PARENS = 200 };

/* Errors that CPython's tokenizer only reports when the parser asks for the token. */
typedef enum LexFailure {
    LEX_OK,
    LEX_ERROR,     /* a SyntaxError with its message at once */
    LEX_EOF,       /* end of file inside of brackets */
    LEX_LATE_ERROR /* indentation: only reported if the parser gets there */
} LexFailure;

typedef struct LexParen {
    char open;      /* '(', '[' or '{' */
    int lineno;     /* of the bracket */
    int col_offset; /* of the bracket */
} LexParen;

typedef struct Lexer {
    Arena *arena;
    Intern *names;
    const Source *source; /* for messages */
    DiagList *diags;      /* for warnings; NULL: none */
    const char *text;     /* ends with "\n\0" */
    int length;           /* of text */
    int start_lineno;     /* line number of the first line, 1 for a file */
    int start_col;        /* added to the columns of the first line, 0 for a file */

    Token *tokens; /* the result, closed by END or ERROR */
    int count;
    int capacity;

    LexFailure failure;
    DiagKind error_kind;
    const char *error_message;
    DiagSpan error_span;

    LexParen parens[LEX_MAX_PARENS]; /* open brackets */
    int paren_count;
    int indents[LEX_MAX_INDENT];     /* columns of the open blocks, tabs to 8 */
    int alt_indents[LEX_MAX_INDENT]; /* the same with tabs of 1, to find inconsistent ones */
    int indent_count;

    /* State of the scan. */
    int at;         /* next byte */
    int lineno;     /* of `at` */
    int line_start; /* offset of the line's first byte */
} Lexer;

/* Tokenises lexer->text. The caller has set the fields up to start_col (the rest zero). */
void lex_all(Lexer *lexer);

/* Inserts a token before the last one. */
void lex_add_token(Lexer *lexer, const Token *token);

/* The offset just past the f-string expression or string at `at` (see fstring.c): the closing quote of an
   f-string body that begins at `at` after its opening quotes, by PEP 701; -1 if there is none. */
int lex_find_fstring_end(const char *text, int at, char quote, bool triple, bool raw, int depth);

/* The offset of the end of a replacement field's expression that begins at `at`: of the '!', ':', '=' or '}'
   at nesting level 0; -1 if there is none. */
int lex_find_fstring_expr_end(const char *text, int at, int depth);

/* Python's str.isprintable for one code point. */
bool lex_is_printable(uint32_t c);

/* "(", "if", "name". */
const char *token_kind_spelling(TokenKind kind);

#endif
