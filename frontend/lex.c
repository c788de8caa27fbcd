#include "lex.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

/* ---- character classes ---- */

enum { CHAR_NAME_START = 1, CHAR_NAME = 2, CHAR_DIGIT = 4, CHAR_HEX = 8 };

/* Bytes from 128 up may be parts of names: they are examined as code points afterwards. */
static unsigned char char_class(unsigned char c) {
    if (c >= '0' && c <= '9')
        return CHAR_NAME | CHAR_DIGIT | CHAR_HEX;
    if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
        return CHAR_NAME_START | CHAR_NAME | CHAR_HEX;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128)
        return CHAR_NAME_START | CHAR_NAME;
    return 0;
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_hex_digit(char c) {
    return char_class((unsigned char)c) & CHAR_HEX;
}

static bool is_name_char(char c) {
    return char_class((unsigned char)c) & CHAR_NAME;
}

bool lex_is_printable(uint32_t c) {
    if (c < 127)
        return c >= 32;
    if (c >= 0xD800 && c < 0xE000)
        return false;
    return !uc_is_general_category_withtable(c, UC_CATEGORY_MASK_C | UC_CATEGORY_MASK_Z);
}

/* ---- spelling of kinds ---- */

static const char *const token_spellings[TOK_KIND_COUNT] = {
#define TOKEN(UPPER, spelling) spelling,
#define OPERATOR(UPPER, spelling) spelling,
#define KEYWORD(UPPER, spelling) spelling,
#include "token.def"
};

const char *token_kind_spelling(TokenKind kind) {
    assert(kind < TOK_KIND_COUNT);
    return token_spellings[kind];
}

/* The keyword's kind, or TOK_NAME. Keywords of each first letter stand together in token.def. */
static TokenKind lex_keyword_kind(const char *text, int length) {
    static const struct {
        unsigned char first, count;
    } ranges[26] = {
#define RANGE(letter, from, to) [letter - 'a'] = {TOK_##from, TOK_##to - TOK_##from + 1}
        RANGE('a', AND, AWAIT),     RANGE('b', BREAK, BREAK), RANGE('c', CLASS, CONTINUE),
        RANGE('d', DEF, DEL),       RANGE('e', ELIF, EXCEPT), RANGE('f', FINALLY, FROM),
        RANGE('g', GLOBAL, GLOBAL), RANGE('i', IF, IS),       RANGE('l', LAMBDA, LAMBDA),
        RANGE('n', NONLOCAL, NOT),  RANGE('o', OR, OR),       RANGE('p', PASS, PASS),
        RANGE('r', RAISE, RETURN),  RANGE('t', TRY, TRY),     RANGE('w', WHILE, WITH),
        RANGE('y', YIELD, YIELD),
#undef RANGE
    };
    static const unsigned char lengths[TOK_KIND_COUNT] = {
#define KEYWORD(UPPER, spelling) [TOK_##UPPER] = sizeof(spelling) - 1,
#include "token.def"
    };
    if (length < 2 || length > 8)
        return TOK_NAME;
    char letter = text[0];
    if (letter >= 'a' && letter <= 'z') {
        int kind = ranges[letter - 'a'].first;
        for (int last = kind + ranges[letter - 'a'].count; kind < last; kind++)
            if (lengths[kind] == length && memcmp(token_spellings[kind], text, (size_t)length) == 0)
                return (TokenKind)kind;
    } else if (letter == 'T' || letter == 'F' || letter == 'N') {
        for (int kind = TOK_FALSE; kind <= TOK_TRUE; kind++)
            if (lengths[kind] == length && memcmp(token_spellings[kind], text, (size_t)length) == 0)
                return (TokenKind)kind;
    }
    return TOK_NAME;
}

/* ---- errors ---- */

/* Records the error; the caller then ends the scan. Columns are byte offsets in the line. */
static bool lex_fail_at(Lexer *lexer, LexFailure failure, DiagKind kind, DiagSpan span, const char *message) {
    lexer->failure = failure;
    lexer->error_kind = kind;
    lexer->error_message = message;
    lexer->error_span = span;
    return false;
}

/* Like CPython's tokenizer: the place is the last character before `at`. */
static bool lex_fail(Lexer *lexer, int at, const char *message) {
    int last = at > lexer->line_start ? at - 1 : at;
    while (last > lexer->line_start && (lexer->text[last] & 0xC0) == 0x80)
        last--;
    int col = last - lexer->line_start;
    return lex_fail_at(lexer, LEX_ERROR, DIAG_SYNTAX_ERROR,
                       (DiagSpan){lexer->lineno, col, lexer->lineno, col}, message);
}

/* ---- tokens ---- */

static Token *lex_add(Lexer *lexer, TokenKind kind, int start, int end) {
    if (lexer->count == lexer->capacity) {
        int capacity = lexer->capacity ? lexer->capacity * 2 : lexer->length / 5 + 64;
        lexer->tokens = arena_grow(lexer->arena, lexer->tokens, sizeof(Token) * (size_t)lexer->capacity,
                                   sizeof(Token) * (size_t)capacity);
        lexer->capacity = capacity;
    }
    Token *token = &lexer->tokens[lexer->count++];
    int shift = lexer->lineno == lexer->start_lineno ? lexer->start_col : 0;
    token->kind = (uint8_t)kind;
    token->lineno = token->end_lineno = lexer->lineno;
    token->col_offset = start - lexer->line_start + shift;
    token->end_col_offset = end - lexer->line_start + shift;
    token->start = start;
    token->end = end;
    token->name = NULL;
    return token;
}

void lex_add_token(Lexer *lexer, const Token *token) {
    Token last = lexer->tokens[lexer->count - 1];
    *lex_add(lexer, TOK_END, lexer->at, lexer->at) = last;
    lexer->tokens[lexer->count - 2] = *token;
}

/* INDENT, DEDENT and END have no columns. */
static void lex_add_invisible(Lexer *lexer, TokenKind kind) {
    Token *token = lex_add(lexer, kind, lexer->at, lexer->at);
    token->col_offset = token->end_col_offset = -1;
}

/* ---- names ---- */

/* The NFKC form of an identifier with non-ASCII characters, or NULL after an error. */
static const char *lex_normalize_name(Lexer *lexer, int start, int end) {
    const uint8_t *text = (const uint8_t *)lexer->text;
    for (int at = start; at < end;) {
        ucs4_t c;
        int size = u8_mbtouc(&c, text + at, (size_t)(end - at));
        bool good = at == start ? c == '_' || uc_is_property_xid_start(c) : uc_is_property_xid_continue(c);
        if (!good) {
            lex_fail(lexer, at + size,
                     lex_is_printable(c)
                         ? arena_printf(lexer->arena, "invalid character '%.*s' (U+%04X)", size, text + at, c)
                         : arena_printf(lexer->arena, "invalid non-printable character U+%04X", c));
            return NULL;
        }
        at += size;
    }
    size_t length = 0;
    uint8_t *normal = u8_normalize(UNINORM_NFKC, text + start, (size_t)(end - start), NULL, &length);
    if (!normal)
        return intern_add(lexer->names, lexer->text + start, (size_t)(end - start));
    const char *name = intern_add(lexer->names, (const char *)normal, length);
    free(normal);
    return name;
}

static bool lex_name(Lexer *lexer, int start, int end) {
    const char *text = lexer->text;
    unsigned char all = 0;
    for (; is_name_char(text[end]); end++)
        all |= (unsigned char)text[end];
    for (int i = start; i < end; i++)
        all |= (unsigned char)text[i];
    lexer->at = end;
    TokenKind kind = lex_keyword_kind(text + start, end - start);
    const char *name = token_spellings[kind];
    if (kind == TOK_NAME) {
        name = all & 128 ? lex_normalize_name(lexer, start, end)
                         : intern_add(lexer->names, text + start, (size_t)(end - start));
        if (!name)
            return false;
    }
    lex_add(lexer, kind, start, end)->name = name;
    return true;
}

/* ---- numbers ---- */

/* Whether one of the words that may follow a number directly ("1if x else y") begins at `text`. Like
   CPython's this is content with the first two letters of if, in and is. */
static bool lex_is_word_after_number(const char *text) {
    static const char *const words[] = {"and", "else", "for", "or", "not"};
    if (text[0] == 'i')
        return text[1] == 'f' || text[1] == 'n' || text[1] == 's';
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i]);
        if (strncmp(text, words[i], length) == 0)
            return !is_name_char(text[length]);
    }
    return false;
}

/* Ends a number at `end`, or fails if a name follows it without space. */
static bool lex_end_number(Lexer *lexer, int start, int end, const char *what) {
    bool is_word = is_name_char(lexer->text[end]) && lex_is_word_after_number(lexer->text + end);
    if (is_word && lexer->diags)
        diag_add(lexer->diags, DIAG_SYNTAX_WARNING, lexer->source, (DiagSpan){lexer->lineno, 0, 0, 0},
                 "invalid %s literal", what);
    if (!is_word && is_name_char(lexer->text[end]) && !(lexer->text[end] & 0x80))
        return lex_fail(lexer, end, arena_printf(lexer->arena, "invalid %s literal", what));
    lexer->at = end;
    lex_add(lexer, TOK_NUMBER, start, end);
    return true;
}

/* Skips digits with single underscores between them, from the second digit on; -1 after an error. */
static int lex_digits(Lexer *lexer, int at) {
    const char *text = lexer->text;
    for (;;) {
        while (is_digit(text[at]))
            at++;
        if (text[at] != '_')
            return at;
        at++;
        if (!is_digit(text[at])) {
            lex_fail(lexer, at, "invalid decimal literal");
            return -1;
        }
    }
}

/* 0x, 0o and 0b literals; `base_name` is the adjective in messages. */
static bool lex_radix_number(Lexer *lexer, int start, int base, const char *base_name) {
    const char *text = lexer->text;
    int at = start + 2;
    do {
        if (text[at] == '_')
            at++;
        int first = at;
        while (base == 16 ? is_hex_digit(text[at]) : text[at] >= '0' && text[at] < '0' + base)
            at++;
        if (base != 16 && is_digit(text[at]))
            return lex_fail(
                lexer, at + 1,
                arena_printf(lexer->arena, "invalid digit '%c' in %s literal", text[at], base_name));
        if (at == first)
            return lex_fail(lexer, at, arena_printf(lexer->arena, "invalid %s literal", base_name));
    } while (text[at] == '_');
    return lex_end_number(lexer, start, at, base_name);
}

/* The part of a decimal number from its '.', exponent or 'j' on. */
static bool lex_number_tail(Lexer *lexer, int start, int at) {
    const char *text = lexer->text;
    if (text[at] == '.') {
        at++;
        if (is_digit(text[at]) && (at = lex_digits(lexer, at)) < 0)
            return false;
    }
    if (text[at] == 'e' || text[at] == 'E') {
        int digits = at + 1;
        if (text[digits] == '+' || text[digits] == '-') {
            digits++;
            if (!is_digit(text[digits]))
                return lex_fail(lexer, digits, "invalid decimal literal");
        } else if (!is_digit(text[digits])) {
            return lex_end_number(lexer, start, at, "decimal");
        }
        if ((at = lex_digits(lexer, digits)) < 0)
            return false;
    }
    if (text[at] == 'j' || text[at] == 'J')
        return lex_end_number(lexer, start, at + 1, "imaginary");
    return lex_end_number(lexer, start, at, "decimal");
}

/* A number that begins with 0 but has no radix prefix: only zeros, unless it is a float. */
static bool lex_zero_number(Lexer *lexer, int start) {
    const char *text = lexer->text;
    int at = start;
    while (text[at] == '0' || text[at] == '_') {
        if (text[at] == '_' && !is_digit(text[at + 1]))
            return lex_fail(lexer, at + 1, "invalid decimal literal");
        at++;
    }
    int zeros_end = at;
    bool nonzero = is_digit(text[at]);
    if (nonzero && (at = lex_digits(lexer, at)) < 0)
        return false;
    char c = text[at];
    if (nonzero && c != '.' && c != 'e' && c != 'E' && c != 'j' && c != 'J') {
        DiagSpan span = {lexer->lineno, start - lexer->line_start, lexer->lineno,
                         zeros_end - lexer->line_start};
        return lex_fail_at(
            lexer, LEX_ERROR, DIAG_SYNTAX_ERROR, span,
            "leading zeros in decimal integer literals are not permitted; use an 0o prefix for "
            "octal integers");
    }
    return lex_number_tail(lexer, start, at);
}

static bool lex_number(Lexer *lexer) {
    const char *text = lexer->text;
    int start = lexer->at;
    if (text[start] == '0') {
        switch (text[start + 1] | 0x20) {
        case 'x':
            return lex_radix_number(lexer, start, 16, "hexadecimal");
        case 'o':
            return lex_radix_number(lexer, start, 8, "octal");
        case 'b':
            return lex_radix_number(lexer, start, 2, "binary");
        }
        return lex_zero_number(lexer, start);
    }
    int at = start;
    if (text[at] != '.' && (at = lex_digits(lexer, at)) < 0)
        return false;
    return lex_number_tail(lexer, start, at);
}

/* ---- strings ---- */

static bool is_quote(char c) {
    return c == '"' || c == '\'';
}

/* Just past the closing quotes of the string body at `at`; -1 if the string does not end. *stop is where the
   search ended then. */
static int lex_find_string_end(const char *text, int at, char quote, bool triple, int *stop) {
    for (;; at++) {
        char c = text[at];
        if (c == '\\' && text[at + 1]) {
            at++;
        } else if (c == quote) {
            if (!triple)
                return at + 1;
            if (text[at + 1] == quote && text[at + 2] == quote)
                return at + 3;
        } else if (!c || (c == '\n' && !triple)) {
            *stop = at;
            return -1;
        }
    }
}

/* Skips a string with its prefix inside of an f-string expression; `at` if there is none, -1 if it has no
   end. */
static int lex_skip_inner_string(const char *text, int at, int depth) {
    int start = at;
    bool is_f = false, raw = false, is_prefix = true;
    for (; is_name_char(text[at]); at++) {
        is_f |= (text[at] | 0x20) == 'f';
        raw |= (text[at] | 0x20) == 'r';
        is_prefix = is_prefix && strchr("bfruBFRU", text[at]);
    }
    if (!is_quote(text[at]))
        return at;
    if (!is_prefix || at - start > 2)
        is_f = raw = false;
    char quote = text[at];
    bool triple = text[at + 1] == quote && text[at + 2] == quote;
    at += triple ? 3 : 1;
    int stop;
    return is_f ? lex_find_fstring_end(text, at, quote, triple, raw, depth + 1)
                : lex_find_string_end(text, at, quote, triple, &stop);
}

/* Nested f-strings beyond this are refused by the parser, too. */
enum { FSTRING_DEPTH_MAX = 150 };

/* Whether the string that ends at a quote ends here. */
static bool lex_is_closing_quote(const char *text, int at, char quote, bool triple) {
    return text[at] == quote && (!triple || (text[at + 1] == quote && text[at + 2] == quote));
}

int lex_find_fstring_expr_end(const char *text, int at, int depth) {
    int level = 0;
    if (depth > FSTRING_DEPTH_MAX)
        return -1;
    for (;;) {
        char c = text[at];
        if (is_name_char(c) || is_quote(c)) {
            int next = lex_skip_inner_string(text, at, depth);
            if (next < 0)
                return -1;
            at = next;
            continue;
        }
        switch (c) {
        case '\0':
            return -1;
        case '#':
            while (text[at] && text[at] != '\n')
                at++;
            continue;
        case '(':
        case '[':
        case '{':
            level++;
            break;
        case ')':
        case ']':
            if (level-- == 0)
                return -1;
            break;
        case '}':
            if (level-- == 0)
                return at;
            break;
        case ':':
            if (level == 0)
                return at;
            break;
        case '!':
        case '=':
        case '<':
        case '>':
            if (text[at + 1] == '=') {
                at++;
                break;
            }
            if (level == 0 && (c == '!' || c == '='))
                return at;
            break;
        }
        at++;
    }
}

/* Skips the replacement field whose '{' is at `at`: the offset just past its '}', or -1. */
static int lex_skip_fstring_field(const char *text, int at, char quote, bool triple, bool raw, int depth);

/* Skips literal text and fields up to the closing quote (in_spec false) or up to '}' (in_spec true). */
static int lex_skip_fstring_body(const char *text, int at, char quote, bool triple, bool raw, bool in_spec,
                                 int depth) {
    for (;;) {
        char c = text[at];
        if (!c || (c == '\n' && !triple))
            return -1;
        if (c == '\\' && text[at + 1]) {
            if (!raw && text[at + 1] == 'N' && text[at + 2] == '{') {
                at += 3;
                while (text[at] && text[at] != '}' && text[at] != quote && text[at] != '\n')
                    at++;
                at += text[at] == '}';
            } else {
                at += text[at + 1] == '{' || text[at + 1] == '}' ? 1 : 2;
            }
        } else if (lex_is_closing_quote(text, at, quote, triple)) {
            return in_spec ? -1 : at + (triple ? 3 : 1);
        } else if (c == '}' && in_spec) {
            return at;
        } else if (c == '{' && text[at + 1] == '{' && !in_spec) {
            at += 2;
        } else if (c == '{') {
            if ((at = lex_skip_fstring_field(text, at, quote, triple, raw, depth + 1)) < 0)
                return -1;
        } else {
            at++;
        }
    }
}

static int lex_skip_fstring_field(const char *text, int at, char quote, bool triple, bool raw, int depth) {
    at = lex_find_fstring_expr_end(text, at + 1, depth);
    if (at < 0)
        return -1;
    if (text[at] == '=')
        at++;
    while (text[at] == ' ' || (text[at] >= '\t' && text[at] <= '\r'))
        at++;
    if (text[at] == '!') {
        at++;
        while (is_name_char(text[at]))
            at++;
        while (text[at] == ' ')
            at++;
    }
    if (text[at] == ':' && (at = lex_skip_fstring_body(text, at + 1, quote, triple, raw, true, depth)) < 0)
        return -1;
    return text[at] == '}' ? at + 1 : -1;
}

int lex_find_fstring_end(const char *text, int at, char quote, bool triple, bool raw, int depth) {
    if (depth > FSTRING_DEPTH_MAX)
        return -1;
    return lex_skip_fstring_body(text, at, quote, triple, raw, false, depth);
}

/* Sets the line state to the offset `at` after a token with newlines in it. */
static void lex_count_lines(Lexer *lexer, int from, int at) {
    const char *text = lexer->text;
    for (const char *p; (p = memchr(text + from, '\n', (size_t)(at - from))); from = lexer->line_start) {
        lexer->lineno++;
        lexer->line_start = (int)(p - text) + 1;
    }
}

/* Reports the string that began at `start` as not terminated. */
static bool lex_fail_string(Lexer *lexer, int start, int stop, bool triple) {
    int line_start = lexer->line_start, lineno = lexer->lineno;
    lex_count_lines(lexer, start, stop);
    int last_line = lexer->lineno;
    if (!lexer->text[stop] && lexer->text[stop - 1] == '\n')
        last_line--;
    lexer->lineno = lineno;
    lexer->line_start = line_start;
    return lex_fail(lexer, start + 1,
                    arena_printf(lexer->arena, "unterminated %sstring literal (detected at line %d)",
                                 triple ? "triple-quoted " : "", last_line));
}

/* A string literal: its prefix begins at `start`, its quotes at `at`. */
static bool lex_string(Lexer *lexer, int start, int at) {
    const char *text = lexer->text;
    bool is_f = false, raw = false;
    for (int i = start; i < at; i++) {
        is_f |= (text[i] | 0x20) == 'f';
        raw |= (text[i] | 0x20) == 'r';
    }
    char quote = text[at];
    bool triple = text[at + 1] == quote && text[at + 2] == quote;
    int body = at + (triple ? 3 : 1), end = -1, stop = 0;
    if (is_f)
        end = lex_find_fstring_end(text, body, quote, triple, raw, 0);
    if (end < 0)
        end = lex_find_string_end(text, body, quote, triple, &stop);
    if (end < 0)
        return lex_fail_string(lexer, start, stop, triple);
    Token *token = lex_add(lexer, TOK_STRING, start, end);
    lex_count_lines(lexer, start, end);
    if (lexer->lineno != token->lineno) {
        /* CPython shifts columns by the line on which a token ends. */
        if (token->lineno == lexer->start_lineno)
            token->col_offset -= lexer->start_col;
        token->end_lineno = lexer->lineno;
        token->end_col_offset = end - lexer->line_start;
    }
    lexer->at = end;
    return true;
}

/* A name, or a string with a prefix. */
static bool lex_name_or_string(Lexer *lexer) {
    const char *text = lexer->text;
    int start = lexer->at, at = start;
    bool saw_b = false, saw_u = false, saw_r = false, saw_f = false;
    for (;; at++) {
        char c = text[at] | 0x20;
        if (c == 'b' && !saw_b && !saw_u && !saw_f)
            saw_b = true;
        else if (c == 'u' && !saw_b && !saw_u && !saw_r && !saw_f)
            saw_u = true;
        else if (c == 'r' && !saw_r && !saw_u)
            saw_r = true;
        else if (c == 'f' && !saw_f && !saw_b && !saw_u)
            saw_f = true;
        else
            break;
    }
    if (at > start && is_quote(text[at]))
        return lex_string(lexer, start, at);
    return lex_name(lexer, start, at);
}

/* ---- brackets and operators ---- */

static bool lex_open_paren(Lexer *lexer, TokenKind kind) {
    if (lexer->paren_count >= LEX_MAX_PARENS)
        return lex_fail(lexer, lexer->at + 1, "too many nested parentheses");
    Token *token = lex_add(lexer, kind, lexer->at, lexer->at + 1);
    lexer->parens[lexer->paren_count++] =
        (LexParen){lexer->text[lexer->at], token->lineno, token->col_offset};
    lexer->at++;
    return true;
}

static bool lex_close_paren(Lexer *lexer, TokenKind kind) {
    char close = lexer->text[lexer->at];
    if (!lexer->paren_count)
        return lex_fail(lexer, lexer->at + 1, arena_printf(lexer->arena, "unmatched '%c'", close));
    LexParen open = lexer->parens[lexer->paren_count - 1];
    if ((open.open == '(') != (close == ')') || (open.open == '[') != (close == ']')) {
        const char *on_line =
            open.lineno == lexer->lineno ? "" : arena_printf(lexer->arena, " on line %d", open.lineno);
        return lex_fail(lexer, lexer->at + 1,
                        arena_printf(lexer->arena,
                                     "closing parenthesis '%c' does not match opening parenthesis '%c'%s",
                                     close, open.open, on_line));
    }
    lexer->paren_count--;
    lex_add(lexer, kind, lexer->at, lexer->at + 1);
    lexer->at++;
    return true;
}

static bool lex_operator(Lexer *lexer, TokenKind kind, int length) {
    lex_add(lexer, kind, lexer->at, lexer->at + length);
    lexer->at += length;
    return true;
}

/* An operator of one character that may be followed by '='. */
static bool lex_operator_equal(Lexer *lexer, TokenKind plain, TokenKind with_equal) {
    bool equal = lexer->text[lexer->at + 1] == '=';
    return lex_operator(lexer, equal ? with_equal : plain, equal ? 2 : 1);
}

/* An operator character that may be doubled, each with '='. */
static bool lex_operator_double(Lexer *lexer, const TokenKind kinds[4]) {
    const char *text = lexer->text + lexer->at;
    bool doubled = text[1] == text[0];
    bool equal = text[1 + doubled] == '=';
    return lex_operator(lexer, kinds[doubled * 2 + equal], 1 + doubled + equal);
}

/* A character that begins no token. */
static bool lex_other(Lexer *lexer) {
    unsigned char c = (unsigned char)lexer->text[lexer->at];
    if (c < 32 || c == 127)
        return lex_fail(lexer, lexer->at + 1,
                        arena_printf(lexer->arena, "invalid non-printable character U+%04X", c));
    return lex_operator(lexer, TOK_OTHER, 1);
}

static bool lex_punctuation(Lexer *lexer) {
    static const TokenKind stars[] = {TOK_STAR, TOK_STAR_EQUAL, TOK_DOUBLE_STAR, TOK_DOUBLE_STAR_EQUAL};
    static const TokenKind slashes[] = {TOK_SLASH, TOK_SLASH_EQUAL, TOK_DOUBLE_SLASH, TOK_DOUBLE_SLASH_EQUAL};
    static const TokenKind less[] = {TOK_LESS, TOK_LESS_EQUAL, TOK_LEFT_SHIFT, TOK_LEFT_SHIFT_EQUAL};
    static const TokenKind greater[] = {TOK_GREATER, TOK_GREATER_EQUAL, TOK_RIGHT_SHIFT,
                                        TOK_RIGHT_SHIFT_EQUAL};
    const char *text = lexer->text + lexer->at;
    switch (text[0]) {
    case '(':
        return lex_open_paren(lexer, TOK_LPAR);
    case '[':
        return lex_open_paren(lexer, TOK_LSQB);
    case '{':
        return lex_open_paren(lexer, TOK_LBRACE);
    case ')':
        return lex_close_paren(lexer, TOK_RPAR);
    case ']':
        return lex_close_paren(lexer, TOK_RSQB);
    case '}':
        return lex_close_paren(lexer, TOK_RBRACE);
    case ',':
        return lex_operator(lexer, TOK_COMMA, 1);
    case ';':
        return lex_operator(lexer, TOK_SEMI, 1);
    case '~':
        return lex_operator(lexer, TOK_TILDE, 1);
    case '.':
        return text[1] == '.' && text[2] == '.' ? lex_operator(lexer, TOK_ELLIPSIS, 3)
                                                : lex_operator(lexer, TOK_DOT, 1);
    case ':':
        return lex_operator_equal(lexer, TOK_COLON, TOK_COLON_EQUAL);
    case '=':
        return lex_operator_equal(lexer, TOK_EQUAL, TOK_EQ_EQUAL);
    case '!':
        return lex_operator_equal(lexer, TOK_EXCLAMATION, TOK_NOT_EQUAL);
    case '+':
        return lex_operator_equal(lexer, TOK_PLUS, TOK_PLUS_EQUAL);
    case '-':
        return text[1] == '>' ? lex_operator(lexer, TOK_ARROW, 2)
                              : lex_operator_equal(lexer, TOK_MINUS, TOK_MINUS_EQUAL);
    case '%':
        return lex_operator_equal(lexer, TOK_PERCENT, TOK_PERCENT_EQUAL);
    case '@':
        return lex_operator_equal(lexer, TOK_AT, TOK_AT_EQUAL);
    case '&':
        return lex_operator_equal(lexer, TOK_AMPER, TOK_AMPER_EQUAL);
    case '|':
        return lex_operator_equal(lexer, TOK_VBAR, TOK_VBAR_EQUAL);
    case '^':
        return lex_operator_equal(lexer, TOK_CIRCUMFLEX, TOK_CIRCUMFLEX_EQUAL);
    case '*':
        return lex_operator_double(lexer, stars);
    case '/':
        return lex_operator_double(lexer, slashes);
    case '<':
        return text[1] == '>' ? lex_operator(lexer, TOK_OTHER, 2) : lex_operator_double(lexer, less);
    case '>':
        return lex_operator_double(lexer, greater);
    }
    return lex_other(lexer);
}

/* ---- lines ---- */

/* Steps over a backslash and the newline after it. */
static bool lex_continuation(Lexer *lexer) {
    const char *text = lexer->text;
    int at = lexer->at + 1;
    if (text[at] != '\n') {
        int col = at - lexer->line_start;
        DiagSpan span = {lexer->lineno, col, lexer->lineno, DIAG_COL_ZERO};
        return lex_fail_at(lexer, LEX_LATE_ERROR, DIAG_SYNTAX_ERROR, span,
                           "unexpected character after line continuation character");
    }
    lexer->at = at + 1;
    if (lexer->at >= lexer->length) {
        DiagSpan span = {lexer->lineno, at - lexer->line_start, lexer->lineno, DIAG_COL_NONE};
        return lex_fail_at(lexer, LEX_LATE_ERROR, DIAG_SYNTAX_ERROR, span, "unexpected EOF while parsing");
    }
    lexer->lineno++;
    lexer->line_start = lexer->at;
    return true;
}

/* A dedent to a column where no block began: placed at the end of the line. */
static bool lex_fail_dedent(Lexer *lexer) {
    const char *end = strchr(lexer->text + lexer->line_start, '\n');
    int col = end ? (int)(end - lexer->text) - lexer->line_start : 0;
    return lex_fail_at(lexer, LEX_LATE_ERROR, DIAG_INDENTATION_ERROR,
                       (DiagSpan){lexer->lineno, col, lexer->lineno, DIAG_COL_NONE},
                       "unindent does not match any outer indentation level");
}

/* Another error of indentation: placed at the start of the line. */
static bool lex_fail_indent(Lexer *lexer, DiagKind kind, const char *message) {
    return lex_fail_at(lexer, LEX_LATE_ERROR, kind,
                       (DiagSpan){lexer->lineno, 0, lexer->lineno, DIAG_COL_ZERO}, message);
}

/* Makes INDENT and DEDENT tokens for a line whose first token stands in column `col` (tabs to 8; alt_col with
   tabs of 1). Both columns must agree about the order, or tabs and spaces are mixed. */
static bool lex_indent(Lexer *lexer, int col, int alt_col) {
    static const char tab_message[] = "inconsistent use of tabs and spaces in indentation";
    int top = lexer->indent_count - 1;
    if (col == lexer->indents[top]) {
        if (alt_col != lexer->alt_indents[top])
            return lex_fail_indent(lexer, DIAG_TAB_ERROR, tab_message);
        return true;
    }
    if (col > lexer->indents[top]) {
        if (lexer->indent_count >= LEX_MAX_INDENT)
            return lex_fail_indent(lexer, DIAG_INDENTATION_ERROR, "too many levels of indentation");
        if (alt_col <= lexer->alt_indents[top])
            return lex_fail_indent(lexer, DIAG_TAB_ERROR, tab_message);
        lexer->indents[lexer->indent_count] = col;
        lexer->alt_indents[lexer->indent_count++] = alt_col;
        lex_add_invisible(lexer, TOK_INDENT);
        return true;
    }
    while (top > 0 && col < lexer->indents[top])
        top--;
    if (col != lexer->indents[top])
        return lex_fail_dedent(lexer);
    if (alt_col != lexer->alt_indents[top])
        return lex_fail_indent(lexer, DIAG_TAB_ERROR, tab_message);
    for (; lexer->indent_count > top + 1; lexer->indent_count--)
        lex_add_invisible(lexer, TOK_DEDENT);
    return true;
}

/* At the start of a logical line: skips blank lines and comments, then deals with the indentation. */
static bool lex_start_line(Lexer *lexer) {
    const char *text = lexer->text;
    int col = 0, alt_col = 0, continued_col = 0;
    for (;;) {
        switch (text[lexer->at]) {
        case ' ':
            col++;
            alt_col++;
            break;
        case '\t':
            col = (col / 8 + 1) * 8;
            alt_col++;
            break;
        case '\f':
            col = alt_col = 0;
            break;
        case '\\':
            /* The first backslash decides about the indentation. */
            continued_col = continued_col ? continued_col : col;
            if (!lex_continuation(lexer))
                return false;
            continue;
        case '#':
            while (text[lexer->at] != '\n')
                lexer->at++;
            continue;
        case '\n':
            lexer->lineno++;
            lexer->line_start = lexer->at + 1;
            col = alt_col = continued_col = 0;
            break;
        default:
            if (lexer->at >= lexer->length)
                col = alt_col = continued_col = 0;
            return lex_indent(lexer, continued_col ? continued_col : col,
                              continued_col ? continued_col : alt_col);
        }
        lexer->at++;
    }
}

/* Past a newline: ends the logical line unless brackets are open. *at_line_start tells. */
static void lex_newline(Lexer *lexer, int start, bool *at_line_start) {
    if (!lexer->paren_count) {
        lex_add(lexer, TOK_NEWLINE, start, lexer->at);
        *at_line_start = true;
    }
    lexer->at++;
    lexer->lineno++;
    lexer->line_start = lexer->at;
}

/* The next tokens of the text, up to and including a line end; false after an error or at the end. */
static bool lex_logical_line(Lexer *lexer) {
    const char *text = lexer->text;
    bool at_line_start = false;
    while (!at_line_start) {
        char c = text[lexer->at];
        if (char_class((unsigned char)c) & CHAR_NAME_START) {
            if (!lex_name_or_string(lexer))
                return false;
            continue;
        }
        if (is_digit(c) || (c == '.' && is_digit(text[lexer->at + 1]))) {
            if (!lex_number(lexer))
                return false;
            continue;
        }
        int start = lexer->at;
        switch (c) {
        case ' ':
        case '\t':
        case '\f':
            lexer->at++;
            break;
        case '#':
            while (text[lexer->at] != '\n')
                lexer->at++;
            lex_newline(lexer, start, &at_line_start);
            break;
        case '\n':
            lex_newline(lexer, start, &at_line_start);
            break;
        case '\\':
            if (!lex_continuation(lexer))
                return false;
            break;
        case '"':
        case '\'':
            if (!lex_string(lexer, start, start))
                return false;
            break;
        case '\0':
            if (lexer->at >= lexer->length)
                return false;
            return lex_fail(lexer, lexer->at + 1, "source code cannot contain null bytes");
        default:
            if (!lex_punctuation(lexer))
                return false;
        }
    }
    return true;
}

/* Closes the array: END, or ERROR after a failure. */
static void lex_finish(Lexer *lexer) {
    if (!lexer->failure && lexer->paren_count) {
        lexer->failure = LEX_EOF;
        LexParen open = lexer->parens[lexer->paren_count - 1];
        lexer->error_kind = DIAG_SYNTAX_ERROR;
        lexer->error_message = arena_printf(lexer->arena, "'%c' was never closed", open.open);
        lexer->error_span = (DiagSpan){open.lineno, open.col_offset, open.lineno, DIAG_COL_ZERO};
    }
    lex_add_invisible(lexer, lexer->failure ? TOK_ERROR : TOK_END);
}

void lex_all(Lexer *lexer) {
    lexer->lineno = lexer->start_lineno;
    lexer->indent_count = 1;
    assert(lexer->length == 0 || lexer->text[lexer->length - 1] == '\n');
    while (lex_start_line(lexer) && lexer->at < lexer->length && lex_logical_line(lexer))
        ;
    lex_finish(lexer);
}
