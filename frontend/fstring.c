/* f-strings: literal text and replacement fields to JoinedStr.
 *
 * The tree is that of CPython 3.11: literal text, and all nodes of the string itself, have the position of
 * the whole run of STRING tokens; an expression is parsed as if it stood in parentheses, the '{' being the
 * opening one. What PEP 701 allows besides (same quotes, backslashes, comments, any nesting) is accepted.
 */
#include <string.h>

#include "parser.h"

/* A run of STRING tokens, or one format specification, under construction. Values are on the parser's stack.
 */
typedef struct FString {
    Parser *parser;
    const Token *first, *last; /* the run: position of its nodes */
    const Token *token;        /* the STRING token being read */
    bool raw;                  /* it has an r prefix */
    TextBuffer pending;        /* literal text that is not on the stack yet */
    int depth;                 /* 0: the string; 1: in a format specification, ... */
} FString;

/* A node with the position of the whole run. */
static AstNode *fstring_node(const FString *state, AstKind kind) {
    AstNode *node = ast_new(state->parser->arena, kind);
    node->lineno = state->first->lineno;
    node->col_offset = state->first->col_offset;
    node->end_lineno = state->last->end_lineno;
    node->end_col_offset = state->last->end_col_offset;
    return node;
}

/* Moves the pending text to the stack. */
static void fstring_flush(FString *state) {
    if (!state->pending.length)
        return;
    AstNode *node = fstring_node(state, AST_CONSTANT);
    node->Constant.value.kind = AST_CONST_STR;
    node->Constant.value.text = state->pending.data;
    node->Constant.value.length = state->pending.length;
    node->Constant.kind = state->parser->text[state->first->start] == 'u' ? "u" : NULL;
    parser_push(state->parser, node);
    state->pending = (TextBuffer){state->parser->arena, NULL, 0, 0};
}

/* Reports "f-string" and the message; returns -1. */
static int fstring_fail(FString *state, const char *message) {
    DiagSpan span = parser_string_error_span(state->parser, state->last);
    parser_hard_error(state->parser, DIAG_SYNTAX_ERROR, span, "f-string%s", message);
    return -1;
}

/* ---- literal text ---- */

static bool fstring_add_literal(FString *state, int from, int to) {
    const char *text = state->parser->text;
    if (state->raw || !memchr(text + from, '\\', (size_t)(to - from))) {
        text_add(&state->pending, text + from, to - from);
        return true;
    }
    return literal_decode_str(state->parser, state->token, text + from, to - from, &state->pending);
}

/* Steps over an escape whose backslash is at `at`; braces of \N{...} belong to it, others do not. */
static int fstring_skip_escape(const char *text, int at, int end) {
    char c = text[at + 1];
    if (c == '{' || c == '}')
        return at + 1;
    if (c != 'N' || at + 2 >= end || text[at + 2] != '{')
        return at + 2;
    at += 3;
    while (at < end && text[at] != '}')
        at++;
    return at < end ? at + 1 : end;
}

/* Reads literal text from `at`: the offset of the '{' or '}' that ends it, or `end`; -1 after an error. */
static int fstring_literal(FString *state, int at, int end) {
    const char *text = state->parser->text;
    int start = at;
    while (at < end) {
        char c = text[at];
        if (c == '\\' && !state->raw && at + 1 < end) {
            bool is_brace = text[at + 1] == '{' || text[at + 1] == '}';
            at = fstring_skip_escape(text, at, end);
            if (!is_brace)
                continue;
            c = text[at];
            if (c == '{')
                literal_warn_escape(state->parser, state->token, "{", 1);
        }
        if (c != '{' && c != '}') {
            at++;
        } else if (state->depth == 0 && at + 1 < end && text[at + 1] == c) {
            /* A doubled brace: the first one is text. */
            if (!fstring_add_literal(state, start, at + 1))
                return -1;
            start = at += 2;
        } else if (c == '}' && state->depth == 0) {
            return fstring_fail(state, ": single '}' is not allowed");
        } else {
            break;
        }
    }
    return start == at || fstring_add_literal(state, start, at) ? at : -1;
}

/* ---- errors in replacement fields ---- */

static bool is_fstring_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* State of the scan for an expression's end by the rules of 3.11. */
typedef struct OldScan {
    char quote; /* of the string that is open, or 0 */
    bool triple;
    char open[LEX_MAX_PARENS];
    int depth;
} OldScan;

/* One step inside of or into a string; returns how many characters it took, 0 if it is no part of one. */
static int old_scan_string(OldScan *scan, const char *text, int at, int end) {
    char c = text[at];
    bool three = at + 2 < end && text[at + 1] == c && text[at + 2] == c;
    if (scan->quote) {
        if (c != scan->quote || (scan->triple && !three))
            return 1;
        scan->quote = 0;
        return scan->triple ? 3 : 1;
    }
    if (c != '\'' && c != '"')
        return 0;
    scan->quote = c;
    scan->triple = three;
    return three ? 3 : 1;
}

/* A bracket; false after reporting an error. */
static bool old_scan_bracket(FString *state, OldScan *scan, char c) {
    Arena *arena = state->parser->arena;
    if (c == '(' || c == '[' || c == '{') {
        if (scan->depth >= LEX_MAX_PARENS)
            return fstring_fail(state, ": too many nested parenthesis") == 0;
        scan->open[scan->depth++] = c;
        return true;
    }
    if (!scan->depth)
        return fstring_fail(state, arena_printf(arena, ": unmatched '%c'", c)) == 0;
    char open = scan->open[--scan->depth];
    if ((open == '(' && c == ')') || (open == '[' && c == ']') || (open == '{' && c == '}'))
        return true;
    return fstring_fail(state,
                        arena_printf(arena,
                                     ": closing parenthesis '%c' does not match opening parenthesis '%c'", c,
                                     open)) == 0;
}

/* Reports what Python 3.11 says about the expression that begins at `at`; false if it finds nothing. */
static bool fstring_report_old(FString *state, int at, int end) {
    const char *text = state->parser->text;
    OldScan scan = {0};
    for (; at < end; at++) {
        char c = text[at];
        if (c == '\\')
            return fstring_fail(state, " expression part cannot include a backslash") < 0;
        int taken = old_scan_string(&scan, text, at, end);
        if (taken) {
            at += taken - 1;
            continue;
        }
        if (c == '#')
            return fstring_fail(state, " expression part cannot include '#'") < 0;
        if (!scan.depth && strchr("!:}=<>", c)) {
            if (at + 1 < end && text[at + 1] == '=' && c != ':' && c != '}')
                at++;
            else if (c != '<' && c != '>')
                break;
        } else if (strchr("()[]{}", c) && !old_scan_bracket(state, &scan, c)) {
            return true;
        }
    }
    if (scan.quote)
        return fstring_fail(state, ": unterminated string") < 0;
    if (scan.depth)
        return fstring_fail(state, arena_printf(state->parser->arena, ": unmatched '%c'",
                                                scan.open[scan.depth - 1])) < 0;
    return at >= end && fstring_fail(state, ": expecting '}'") < 0;
}

/* ---- replacement fields ---- */

/* Where the expression after the '{' at `brace` begins, by CPython 3.11's reckoning. */
static void fstring_expr_place(const FString *state, int brace, int *lineno, int *col) {
    const char *text = state->parser->text;
    int start = state->token->start, lines = 0, cols = 0, at = brace + 1;
    while (text[at] == ' ' || text[at] == '\t' || text[at] == '\f')
        at++;
    bool newline_after_brace = text[at] == '\n' || text[at] == '}';
    if (!newline_after_brace) {
        int from = brace;
        while (from > start && text[from] != '\n')
            from--;
        cols = brace - from - (text[from] == '\n');
    }
    for (int i = start; i < brace; i++)
        lines += text[i] == '\n';
    *lineno = state->token->lineno + lines;
    *col = lines ? cols : state->token->col_offset + cols;
}

/* The expression text[from..to) after the '{' at from - 1, in a string whose body ends at `end`. */
static AstNode *fstring_expression(FString *state, int from, int to, int end) {
    const char *text = state->parser->text;
    int first = from, lineno, col;
    while (first < to && is_fstring_space(text[first]) && text[first] != '\v')
        first++;
    if (first == to) {
        if (text[to] == '!' || text[to] == ':' || text[to] == '=')
            fstring_fail(state,
                         arena_printf(state->parser->arena, ": expression required before '%c'", text[to]));
        else
            fstring_fail(state, ": empty expression not allowed");
        return NULL;
    }
    fstring_expr_place(state, from - 1, &lineno, &col);
    AstNode *node = parse_fstring_expression(state->parser, text + from, to - from, lineno, col, true);
    if (!node && state->parser->quiet)
        state->parser->hard_error = true;
    else if (!node && !fstring_report_old(state, from, end))
        parse_fstring_expression(state->parser, text + from, to - from, lineno, col, false);
    return node;
}

static int fstring_body(FString *state, int at, int end);

/* The format specification that begins at `at` (after the colon); *at moves to the '}' that ends it. */
static AstNode *fstring_spec(FString *outer, int *at, int end) {
    FString state = *outer;
    int from = state.parser->stack_count;
    state.pending = (TextBuffer){state.parser->arena, NULL, 0, 0};
    state.depth++;
    *at = fstring_body(&state, *at, end);
    if (*at < 0)
        return NULL;
    /* In CPython the end of a specification has the position of its token. */
    state.first = state.last = state.token;
    fstring_flush(&state);
    AstNode *node = fstring_node(&state, AST_JOINED_STR);
    node->JoinedStr.values = parser_pop_list(state.parser, from);
    return parser_nest_list(state.parser, node, node->JoinedStr.values) ? node : NULL;
}

/* [!conversion] [:spec] '}', at `at`; the offset after it. */
static int fstring_field_end(FString *state, AstNode *field, int at, int end) {
    const char *text = state->parser->text;
    if (at < end && text[at] == '!') {
        at++;
        if (at >= end)
            return fstring_fail(state, ": expecting '}'");
        char c = text[at];
        if (c != 's' && c != 'r' && c != 'a')
            return fstring_fail(state, ": invalid conversion character: expected 's', 'r', or 'a'");
        field->FormattedValue.conversion = c;
        at++;
    }
    if (at < end && text[at] == ':') {
        at++;
        field->FormattedValue.format_spec = fstring_spec(state, &at, end);
        if (!field->FormattedValue.format_spec)
            return -1;
    }
    if (at >= end || text[at] != '}')
        return fstring_fail(state, ": expecting '}'");
    return at + 1;
}

/* f_expression: '{' expression ['='] ['!' conversion] [':' spec] '}', whose '{' is at `brace`: pushes the
   FormattedValue; the offset after it, or -1. */
static int fstring_field(FString *state, int brace, int end) {
    Parser *parser = state->parser;
    const char *text = parser->text;
    int at = lex_find_fstring_expr_end(text, brace + 1, state->depth);
    if (at < 0 || at >= end) {
        if (!fstring_report_old(state, brace + 1, end))
            fstring_fail(state, ": expecting '}'");
        return -1;
    }
    AstNode *value = fstring_expression(state, brace + 1, at, end);
    if (!value)
        return -1;
    bool shows_text = text[at] == '=';
    if (shows_text) {
        do
            at++;
        while (at < end && is_fstring_space(text[at]));
        text_add(&state->pending, text + brace + 1, at - brace - 1);
    }
    fstring_flush(state);
    AstNode *field = fstring_node(state, AST_FORMATTED_VALUE);
    field->FormattedValue.value = value;
    field->FormattedValue.conversion = -1;
    at = fstring_field_end(state, field, at, end);
    if (at < 0 || !parser_nest(parser, field, value))
        return -1;
    AstNode *spec = field->FormattedValue.format_spec;
    if (spec && !parser_nest(parser, field, spec))
        return -1;
    if (shows_text && !spec && field->FormattedValue.conversion == -1)
        field->FormattedValue.conversion = 'r';
    parser_push(parser, field);
    return at;
}

/* Literal text and fields of text[at..end), or in a format specification up to its '}'; where it ends. */
static int fstring_body(FString *state, int at, int end) {
    for (;;) {
        at = fstring_literal(state, at, end);
        if (at < 0 || at >= end || state->parser->text[at] == '}')
            return at;
        at = fstring_field(state, at, end);
        if (at < 0)
            return -1;
    }
}

/* ---- whole runs ---- */

/* Adds one token of the run. */
static bool fstring_add_token(FString *state, const Token *token) {
    Parser *parser = state->parser;
    StringParts parts = literal_split(parser, token);
    state->token = token;
    state->raw = parts.is_raw;
    int start = (int)(parts.body - parser->text);
    if (parts.is_f)
        return fstring_body(state, start, start + parts.length) >= 0;
    return fstring_add_literal(state, start, start + parts.length);
}

AstNode *fstring_parse(Parser *parser, const Token *first, const Token *last) {
    FString state = {.parser = parser, .first = first, .last = last};
    int from = parser->stack_count;
    state.pending.arena = parser->arena;
    for (const Token *token = first; token <= last; token++)
        if (!fstring_add_token(&state, token))
            return NULL;
    fstring_flush(&state);
    AstNode *node = fstring_node(&state, AST_JOINED_STR);
    node->JoinedStr.values = parser_pop_list(parser, from);
    return parser_nest_list(parser, node, node->JoinedStr.values) ? node : NULL;
}
