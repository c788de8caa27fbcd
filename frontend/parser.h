/* parser.h: the parser's state and the functions that its files share (parse*.c, fstring.c).
 *
 * A recursive descent parser with precedence climbing for binary operators. It goes over an array of tokens,
 * so looking ahead and going back cost nothing. Each `parse_x` function stands below the grammar rule that it
 * implements, consumes the tokens of that rule and returns the node, or NULL when the tokens do not fit.
 *
 * Failure: the first NULL is passed up to the top; no message is made on the way, but `furthest` is the token
 * that did not fit. What to tell the user is found by a second, slower pass (parse_error.c). Only errors that
 * are certain (bad escapes in a string, too deep nesting) are reported at once: `hard_error` is set then.
 */
#ifndef FRONTEND_PARSER_H
#define FRONTEND_PARSER_H

#include "ast.h"
#include "lex.h"
#include "parse.h"

typedef struct Parser {
    Arena *arena;         /* owns the tree */
    Arena *scratch;       /* owns tokens and the stack */
    Intern *names;        /* table of identifiers */
    const Source *source; /* for messages */
    DiagList *diags;
    const char *text;       /* what the tokens' offsets refer to */
    const Token *tokens;    /* closed by END or ERROR */
    const Token *at;        /* next token */
    const Token *furthest;  /* the last token that was looked at in vain */
    const Token *statement; /* at which the current statement of the module begins */
    Lexer *lexer;           /* that made the tokens */
    bool hard_error;        /* a message was added: give up */
    bool quiet;             /* nobody will see the messages: do not look for good ones */
    bool in_fstring;        /* this parser is for an expression in an f-string */
    int fstring_depth;      /* how many f-strings are around it */
    int depth;              /* weighted recursion depth */
    AstNode **stack;        /* elements of lists under construction */
    int stack_count, stack_capacity;
} Parser;

/* Limit of Parser.depth; brackets weigh PARSE_BRACKET_WEIGHT. */
enum { PARSE_DEPTH_MAX = 6000, PARSE_BRACKET_WEIGHT = 12 };

/* A point to go back to. */
typedef struct ParserMark {
    const Token *at;
    int stack_count, depth;
} ParserMark;

/* ---- tokens ---- */

static inline bool parser_is(const Parser *parser, TokenKind kind) {
    return parser->at->kind == kind;
}

static inline TokenKind parser_peek(const Parser *parser) {
    return (TokenKind)parser->at->kind;
}

/* Notes that the current token does not fit. */
void *parser_fail(Parser *parser);

/* Consumes a token of this kind, or returns false without failing. */
static inline bool parser_accept(Parser *parser, TokenKind kind) {
    if (parser->at->kind != kind)
        return false;
    parser->at++;
    return true;
}

/* Consumes a token of this kind, or fails. */
static inline bool parser_expect(Parser *parser, TokenKind kind) {
    if (parser->at->kind == kind) {
        parser->at++;
        return true;
    }
    parser_fail(parser);
    return false;
}

/* Whether the current token is this soft keyword. */
bool parser_is_word(const Parser *parser, const char *word);
/* A NAME, consumed: its identifier; NULL after failing. */
const char *parser_expect_name(Parser *parser);

ParserMark parser_mark(const Parser *parser);
void parser_reset(Parser *parser, ParserMark mark);

/* Enters a level of recursion of this weight; false after an error. Every success needs a parser_leave. */
bool parser_enter(Parser *parser, int weight);
void parser_leave(Parser *parser, int weight);

/* Reports an error that cannot be anything else; returns NULL. */
void *parser_hard_error(Parser *parser, DiagKind kind, DiagSpan span, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

/* ---- nodes ---- */

/* A node that began at `start` and ends at the last token consumed. */
AstNode *parser_node(Parser *parser, AstKind kind, const Token *start);
/* Sets the end of a compound statement to the last token that is more than white space. */
AstNode *parser_finish(Parser *parser, AstNode *node);
/* Counts `child` as one level below `node`; false if the tree is too deep. */
bool parser_nest(Parser *parser, AstNode *node, const AstNode *child);
bool parser_nest_list(Parser *parser, AstNode *node, AstList list);

/* An empty stack of its own. */
void parser_init_stack(Parser *parser);
/* Lists: remember parser->stack_count, push elements, then pop them as a list. */
void parser_push(Parser *parser, AstNode *node);
AstList parser_pop_list(Parser *parser, int from);
/* A list of one element. */
AstList parser_list1(Parser *parser, AstNode *node);

/* ---- parse_expr.c ---- */

AstNode *parse_expression(Parser *parser);
AstNode *parse_named_expression(Parser *parser);
AstNode *parse_disjunction(Parser *parser);
/* bitwise_or and all that binds tighter. */
AstNode *parse_bitwise_or(Parser *parser);
/* star_expressions: a tuple if there is a comma. */
AstNode *parse_star_expressions(Parser *parser);
/* expressions: the same without stars. */
AstNode *parse_expressions(Parser *parser);
/* star_expression: '*' bitwise_or | expression. */
AstNode *parse_star_expression(Parser *parser);
AstNode *parse_star_named_expression(Parser *parser);
AstNode *parse_yield_expr(Parser *parser);
/* yield_expr | star_expressions. */
AstNode *parse_rhs(Parser *parser);
/* Makes a target of an expression (Store or Del); false if it cannot be one. */
bool parser_set_context(Parser *parser, AstNode *node, AstContext context);
/* star_targets: those of `for`; star_target: that of `with`. */
AstNode *parse_star_targets(Parser *parser);
AstNode *parse_star_target(Parser *parser);
/* for_if_clauses of a comprehension. */
bool parse_for_if_clauses(Parser *parser, AstList *clauses);
/* Arguments up to the token `end`, without checking what follows. */
bool parse_arguments_until(Parser *parser, const Token *end, AstList *args, AstList *keywords);
/* Arguments of a call or class up to, not including, ')'; keywords are AST_KEYWORD nodes among them. */
bool parse_arguments(Parser *parser, AstList *args, AstList *keywords);

/* ---- parse_params.c ---- */

/* Parameters up to, not including, ')' or, for a lambda, ':'. */
AstNode *parse_parameters(Parser *parser, bool is_lambda);
/* [ '[' type_params ']' ] */
bool parse_type_params(Parser *parser, AstList *params);

/* ---- parse_stmt.c ---- */

/* statements up to `end` (DEDENT or END), which is not consumed. */
bool parse_statements(Parser *parser, TokenKind end, AstList *body);
/* One statement, or a line of simple ones: pushed. */
bool parse_statement(Parser *parser);
/* block: NEWLINE INDENT statements DEDENT | simple_stmts */
bool parse_block(Parser *parser, AstList *body);

/* ---- parse_pattern.c ---- */

/* match_stmt; NULL without failing for good if `match` is an ordinary name here. */
AstNode *parse_match_stmt(Parser *parser);

/* ---- parse_literal.c and fstring.c ---- */

AstNode *parse_number(Parser *parser);
/* strings: one or more STRING tokens. */
AstNode *parse_strings(Parser *parser);

typedef struct TextBuffer {
    Arena *arena;
    char *data;
    int length, capacity;
} TextBuffer;

void text_add(TextBuffer *buffer, const char *text, int length);
void text_add_code_point(TextBuffer *buffer, uint32_t c);

/* Decodes the escapes of a str or bytes literal's text; false after an error. */
bool literal_decode_str(Parser *parser, const Token *token, const char *text, int length, TextBuffer *out);
bool literal_decode_bytes(Parser *parser, const Token *token, const char *text, int length, TextBuffer *out);
/* Warns about the escape whose text after the backslash is text[0..length). */
void literal_warn_escape(Parser *parser, const Token *token, const char *text, int length);
/* Constant or JoinedStr for the STRING tokens [first, last], at least one of which is an f-string. */
AstNode *fstring_parse(Parser *parser, const Token *first, const Token *last);

/* A string token's prefix and body. */
typedef struct StringParts {
    bool is_f, is_bytes, is_raw, is_u;
    bool triple;
    char quote;
    const char *body; /* after the opening quotes */
    int length;       /* of body */
} StringParts;

StringParts literal_split(const Parser *parser, const Token *token);

/* ---- parse_error.c ---- */

/* Reports why the tokens are no program (the first pass has failed at parser->furthest). */
void parse_explain(Parser *parser, ParseMode mode);

/* Replaces the error after `before` by one of the lexer, if CPython does: one that its tokenizer would report
   at once, or a bracket never closed that was opened before the line of parser->furthest. */
void parse_prefer_lexer_error(Parser *parser, Diag *before);

/* The place of errors in a string's value: the token after the run of strings, which CPython has read then.
 */
DiagSpan parser_string_error_span(const Parser *parser, const Token *token);

/* The place of an INDENT, DEDENT or END token in messages. */
DiagSpan parser_invisible_span(const Parser *parser, const Token *token);

/* The expression text[0..length) of an f-string, parsed like "(expression)", its '(' being at this place. If
   `quietly`, NULL is returned without any message. */
AstNode *parse_fstring_expression(Parser *parser, const char *text, int length, int lineno, int col_offset,
                                  bool quietly);

#endif
