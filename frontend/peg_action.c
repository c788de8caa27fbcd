/* Actions of the error grammar: they decide whether a mistake is one, and report it at CPython's place.
 *
 *   {L message}  at a            {R message}  from a to b       {S message}  from a to the last token
 *   {E message}  at the last token looked at    {I message}  the same as an IndentationError, %d is a's line
 *   %s in a message is what CPython calls a's kind of expression.
 * The others are words with a function each, in the table at the end.
 */
#include <assert.h>
#include <string.h>

#include "peg.h"

/* ---- places ---- */

static DiagSpan peg_token_span(const Token *first, const Token *last) {
    return (DiagSpan){first->lineno, first->col_offset, last->end_lineno, last->end_col_offset};
}

static void peg_report(Peg *peg, DiagKind kind, DiagSpan span, const char *message) {
    if (!peg->stopped)
        parser_hard_error(peg->parser, kind, span, "%s%s", peg->parser->in_fstring ? "f-string: " : "",
                          message);
    peg->stopped = true;
}

/* At the last token looked at. One without columns counts as the end of what the lexer had read by then. */
static void peg_report_last(Peg *peg, DiagKind kind, const char *message) {
    const Token *last = &peg->tokens[peg->furthest];
    DiagSpan span = peg_token_span(last, last);
    if (last->col_offset < 0)
        span = parser_invisible_span(peg->parser, last);
    peg_report(peg, kind, span, message);
}

void peg_fail_expected(Peg *peg, int at, const char *token) {
    peg_report(peg, DIAG_SYNTAX_ERROR, peg_token_span(&peg->tokens[at], &peg->tokens[at]),
               arena_printf(peg->arena, "expected '%s'", token));
}

void peg_fail_lexer(Peg *peg) {
    const Lexer *lexer = peg->parser->lexer;
    peg_report(peg, lexer->error_kind, lexer->error_span, lexer->error_message);
}

/* ---- trees of what was captured ---- */

/* A parser for the tokens of a capture, whose own errors are not reported. */
static Parser peg_parser_at(Peg *peg, const PegCapture *capture, DiagList *ignored) {
    Parser parser = *peg->parser;
    diag_init(ignored, peg->arena);
    parser.arena = peg->arena;
    parser.diags = ignored;
    parser.hard_error = false;
    parser.quiet = true;
    parser_init_stack(&parser);
    parser.at = peg->tokens + capture->start;
    return parser;
}

/* The tree of a captured expression, or NULL if it is none. */
static AstNode *peg_tree(Peg *peg, const PegCapture *capture) {
    static const struct {
        const char *rule;
        AstNode *(*parse)(Parser *);
    } parsers[] = {{"bit_or", parse_bitwise_or},          {"or_test", parse_disjunction},
                   {"values", parse_star_expressions},    {"starred", parse_star_expression},
                   {"yield", parse_yield_expr},           {"item", parse_star_named_expression},
                   {"unannotatable", parse_bitwise_or},   {"expression", parse_expression},
                   {"plain_expression", parse_expression}};
    DiagList ignored;
    Parser parser = peg_parser_at(peg, capture, &ignored);
    for (size_t i = 0; capture->rule && i < sizeof parsers / sizeof *parsers; i++)
        if (strcmp(capture->rule, parsers[i].rule) == 0)
            return parsers[i].parse(&parser);
    return NULL;
}

/* The place of a capture: an expression's own, which excludes parentheses around it, else its tokens'. */
static DiagSpan peg_span(Peg *peg, const PegCapture *capture) {
    AstNode *node = peg_tree(peg, capture);
    if (node)
        return diag_span_of(node);
    const Token *last = &peg->tokens[capture->end - 1];
    if (last->kind == TOK_COMMA && last > &peg->tokens[capture->start]) /* the comma after a parameter */
        last--;
    return peg_token_span(&peg->tokens[capture->start], last);
}

static DiagSpan peg_range(DiagSpan from, DiagSpan to) {
    return (DiagSpan){from.lineno, from.col_offset, to.end_lineno, to.end_col_offset};
}

static const char *peg_constant_name(const AstNode *node) {
    static const char *const names[] = {"None", "True", "False", "ellipsis"};
    return node->Constant.value.kind <= AST_CONST_ELLIPSIS ? names[node->Constant.value.kind] : "literal";
}

/* What CPython calls this kind of expression in messages. */
static const char *peg_expr_name(const AstNode *node) {
    switch (node->kind) {
    case AST_ATTRIBUTE:
        return "attribute";
    case AST_SUBSCRIPT:
        return "subscript";
    case AST_STARRED:
        return "starred";
    case AST_NAME:
        return "name";
    case AST_LIST:
        return "list";
    case AST_TUPLE:
        return "tuple";
    case AST_LAMBDA:
        return "lambda";
    case AST_CALL:
        return "function call";
    case AST_BOOL_OP:
    case AST_BIN_OP:
    case AST_UNARY_OP:
        return "expression";
    case AST_GENERATOR_EXP:
        return "generator expression";
    case AST_YIELD:
    case AST_YIELD_FROM:
        return "yield expression";
    case AST_AWAIT:
        return "await expression";
    case AST_LIST_COMP:
        return "list comprehension";
    case AST_SET_COMP:
        return "set comprehension";
    case AST_DICT_COMP:
        return "dict comprehension";
    case AST_DICT:
        return "dict literal";
    case AST_SET:
        return "set display";
    case AST_JOINED_STR:
    case AST_FORMATTED_VALUE:
        return "f-string expression";
    case AST_CONSTANT:
        return peg_constant_name(node);
    case AST_COMPARE:
        return "comparison";
    case AST_IF_EXP:
        return "conditional expression";
    case AST_NAMED_EXPR:
        return "named expression";
    default:
        return "expression";
    }
}

/* The message with the name of a's kind of expression in it. */
static const char *peg_message(Peg *peg, const char *message, const AstNode *node) {
    const char *place = strstr(message, "%s");
    if (!place || !node)
        return message;
    return arena_printf(peg->arena, "%.*s%s%s", (int)(place - message), message, peg_expr_name(node),
                        place + 2);
}

/* ---- invalid targets ---- */

typedef enum TargetKind { TARGET_STAR, TARGET_DEL, TARGET_FOR } TargetKind;

static AstNode *peg_find_bad_target(AstNode *node, TargetKind kind);

static AstNode *peg_find_bad_element(AstList list, TargetKind kind) {
    for (int i = 0; i < list.count; i++) {
        AstNode *bad = peg_find_bad_target(list.items[i], kind);
        if (bad)
            return bad;
    }
    return NULL;
}

/* The first part of an expression that cannot be assigned to (or deleted), or NULL. */
static AstNode *peg_find_bad_target(AstNode *node, TargetKind kind) {
    switch (node->kind) {
    case AST_LIST:
        return peg_find_bad_element(node->List.elts, kind);
    case AST_TUPLE:
        return peg_find_bad_element(node->Tuple.elts, kind);
    case AST_STARRED:
        return kind == TARGET_DEL ? node : peg_find_bad_target(node->Starred.value, kind);
    case AST_COMPARE: /* "for a in b": only a is the target */
        if (kind != TARGET_FOR)
            return node;
        return node->Compare.ops.items[0] == AST_CMP_IN ? peg_find_bad_target(node->Compare.left, kind)
                                                        : NULL;
    case AST_NAME:
    case AST_SUBSCRIPT:
    case AST_ATTRIBUTE:
        return NULL;
    default:
        return node;
    }
}

static bool peg_act_target(Peg *peg, const PegCapture *captures, const char *message, TargetKind kind) {
    AstNode *tree = peg_tree(peg, &captures[0]);
    AstNode *bad = tree ? peg_find_bad_target(tree, kind) : NULL;
    if (bad)
        peg_report(peg, DIAG_SYNTAX_ERROR, diag_span_of(bad), peg_message(peg, message, bad));
    return false;
}

static bool peg_act_star_target(Peg *peg, const PegCapture *captures, const char *message, int at) {
    (void)at;
    return peg_act_target(peg, captures, message, TARGET_STAR);
}

static bool peg_act_del_target(Peg *peg, const PegCapture *captures, const char *message, int at) {
    (void)at;
    return peg_act_target(peg, captures, message, TARGET_DEL);
}

static bool peg_act_for_target(Peg *peg, const PegCapture *captures, const char *message, int at) {
    (void)at;
    return peg_act_target(peg, captures, message, TARGET_FOR);
}

/* ---- generators in calls ---- */

/* The last clause of captured clauses. */
static AstNode *peg_last_clause(Peg *peg, const PegCapture *capture) {
    DiagList ignored;
    AstList clauses;
    Parser parser = peg_parser_at(peg, capture, &ignored);
    return parse_for_if_clauses(&parser, &clauses) ? clauses.items[clauses.count - 1] : NULL;
}

/* Where the last condition or else the iterable of a clause ends. */
static DiagSpan peg_clause_end(const AstNode *clause) {
    AstList ifs = clause->comprehension.ifs;
    return ifs.count ? diag_span_of(ifs.items[ifs.count - 1]) : diag_span_of(clause->comprehension.iter);
}

static bool peg_act_last_clause(Peg *peg, const PegCapture *captures, const char *message, int at) {
    (void)at;
    AstNode *clause = peg_last_clause(peg, &captures[1]);
    if (clause)
        peg_report(peg, DIAG_SYNTAX_ERROR, peg_range(peg_span(peg, &captures[0]), peg_clause_end(clause)),
                   message);
    return false;
}

static bool peg_act_last_target(Peg *peg, const PegCapture *captures, const char *message, int at) {
    (void)at;
    AstNode *clause = peg_last_clause(peg, &captures[1]);
    if (clause)
        peg_report(peg, DIAG_SYNTAX_ERROR,
                   peg_range(peg_span(peg, &captures[0]), diag_span_of(clause->comprehension.target)),
                   message);
    return false;
}

/* The captured arguments of a call; false if they are none. */
static bool peg_arguments(Peg *peg, const PegCapture *capture, AstList *args, AstList *keywords) {
    DiagList ignored;
    Parser parser = peg_parser_at(peg, capture, &ignored);
    return parse_arguments_until(&parser, peg->tokens + capture->end, args, keywords);
}

/* f(a, b for b in c): more than one argument before the clauses. */
static bool peg_act_call_generator(Peg *peg, const PegCapture *captures, const char *message, int at) {
    (void)at;
    AstList args, keywords;
    AstNode *clause = peg_last_clause(peg, &captures[1]);
    if (clause && peg_arguments(peg, &captures[0], &args, &keywords) && args.count > 1)
        peg_report(peg, DIAG_SYNTAX_ERROR,
                   peg_range(diag_span_of(args.items[args.count - 1]), peg_clause_end(clause)), message);
    return false;
}

static bool peg_act_positional(Peg *peg, const PegCapture *captures, const char *message, int at) {
    (void)message, (void)at;
    AstList args, keywords;
    bool unpacks = false;
    if (peg_arguments(peg, &captures[0], &args, &keywords))
        for (int i = 0; i < keywords.count; i++)
            unpacks |= !keywords.items[i]->keyword.arg;
    peg_report_last(peg, DIAG_SYNTAX_ERROR,
                    unpacks ? "positional argument follows keyword argument unpacking"
                            : "positional argument follows keyword argument");
    return false;
}

static bool peg_act_keyword_constant(Peg *peg, const PegCapture *captures, const char *message, int at) {
    (void)message, (void)at;
    const Token *token = &peg->tokens[captures[0].start];
    peg_report(peg, DIAG_SYNTAX_ERROR, peg_token_span(token, &peg->tokens[captures[1].start]),
               arena_printf(peg->arena, "cannot assign to %s", token_kind_spelling((TokenKind)token->kind)));
    return false;
}

/* ---- other words ---- */

static bool is_legacy_statement(const Token *token) {
    return token->kind == TOK_NAME && (strcmp(token->name, "print") == 0 || strcmp(token->name, "exec") == 0);
}

/* print x, exec x. */
static bool peg_act_legacy(Peg *peg, const PegCapture *captures, const char *message, int at) {
    (void)message, (void)at;
    const Token *token = &peg->tokens[captures[0].start];
    if (is_legacy_statement(token))
        peg_report(peg, DIAG_SYNTAX_ERROR,
                   peg_range(peg_token_span(token, token), peg_span(peg, &captures[1])),
                   arena_printf(peg->arena, "Missing parentheses in call to '%s'. Did you mean %s(...)?",
                                token->name, token->name));
    return false;
}

/* Whether brackets are open after the token before `at`. */
static bool peg_is_bracketed(const Peg *peg, int at) {
    int level = 0;
    for (int i = peg->first; i < at; i++)
        switch (peg->tokens[i].kind) {
        case TOK_LPAR:
        case TOK_LSQB:
        case TOK_LBRACE:
            level++;
            break;
        case TOK_RPAR:
        case TOK_RSQB:
        case TOK_RBRACE:
            level--;
            break;
        default:
            break;
        }
    return level > 0;
}

/* Two expressions in a row within brackets. */
static bool peg_act_comma(Peg *peg, const PegCapture *captures, const char *message, int at) {
    (void)message;
    const PegCapture *a = &captures[0];
    bool is_legacy = a->end - a->start == 1 && is_legacy_statement(&peg->tokens[a->start]);
    if (!is_legacy && peg_is_bracketed(peg, at))
        peg_report(peg, DIAG_SYNTAX_ERROR, peg_range(peg_span(peg, a), peg_span(peg, &captures[1])),
                   "invalid syntax. Perhaps you forgot a comma?");
    return false;
}

/* [a, b for b in c]: up to the last element. */
static bool peg_act_last_element(Peg *peg, const PegCapture *captures, const char *message, int at) {
    (void)at;
    DiagList ignored;
    Parser parser = peg_parser_at(peg, &captures[1], &ignored);
    AstNode *last = NULL;
    while (parser.at < peg->tokens + captures[1].end) {
        last = parse_star_named_expression(&parser);
        if (!last || !parser_accept(&parser, TOK_COMMA))
            break;
    }
    if (last)
        peg_report(peg, DIAG_SYNTAX_ERROR, peg_range(peg_span(peg, &captures[0]), diag_span_of(last)),
                   message);
    return false;
}

/* A key without a colon: at its last character. */
static bool peg_act_dict_key(Peg *peg, const PegCapture *captures, const char *message, int at) {
    (void)at;
    DiagSpan span = peg_span(peg, &captures[0]);
    span.col_offset = span.end_col_offset - 1;
    span.end_col_offset = DIAG_COL_ZERO;
    peg_report(peg, DIAG_SYNTAX_ERROR, span, message);
    return false;
}

/* Whether a string has neither prefix nor backslash. */
static bool is_plain_string(const Peg *peg, const Token *token) {
    const char *text = peg->parser->text + token->start;
    return (*text == '"' || *text == '\'') && !memchr(text, '\\', (size_t)(token->end - token->start));
}

/* The values of strings are looked at as soon as they are matched: a bad escape is the error then. */
static bool peg_act_strings(Peg *peg, const PegCapture *captures, const char *message, int at) {
    (void)message, (void)at;
    bool is_plain = true;
    for (int i = captures[0].start; i < captures[0].end; i++)
        is_plain = is_plain && is_plain_string(peg, &peg->tokens[i]);
    if (is_plain)
        return true;
    DiagList ignored;
    Parser quiet = peg_parser_at(peg, &captures[0], &ignored);
    if (parse_strings(&quiet))
        return true;
    if (!quiet.hard_error) /* the lexer's error follows */
        return true;
    Parser parser = peg_parser_at(peg, &captures[0], &ignored);
    parser.quiet = peg->parser->quiet;
    parser.diags = peg->parser->diags;
    parse_strings(&parser);
    peg->parser->hard_error = peg->stopped = true;
    return false;
}

/* ---- dispatch ---- */

typedef struct PegAction {
    const char *word;
    bool (*run)(Peg *peg, const PegCapture *captures, const char *message, int at);
} PegAction;

static const PegAction peg_actions[] = {
    {"star_target", peg_act_star_target},
    {"del_target", peg_act_del_target},
    {"for_target", peg_act_for_target},
    {"last_clause", peg_act_last_clause},
    {"last_target", peg_act_last_target},
    {"call_generator", peg_act_call_generator},
    {"positional", peg_act_positional},
    {"keyword_constant", peg_act_keyword_constant},
    {"legacy", peg_act_legacy},
    {"strings", peg_act_strings},
    {"comma", peg_act_comma},
    {"last_element", peg_act_last_element},
    {"dict_key", peg_act_dict_key},
};

/* One of the actions of one letter. */
static void peg_run_letter(Peg *peg, char letter, const char *message, const PegCapture captures[2]) {
    const Token *last = &peg->tokens[peg->furthest];
    DiagSpan span, end = peg_token_span(last, last);
    if (letter == 'E') {
        peg_report_last(peg, DIAG_SYNTAX_ERROR, message);
        return;
    }
    if (letter == 'I') {
        const char *place = strstr(message, "%d");
        if (place)
            message = arena_printf(peg->arena, "%.*s%d", (int)(place - message), message,
                                   peg->tokens[captures[0].start].lineno);
        peg_report_last(peg, DIAG_INDENTATION_ERROR, message);
        return;
    }
    span = peg_span(peg, &captures[0]);
    if (letter == 'R')
        span = peg_range(span, peg_span(peg, &captures[1]));
    else if (letter == 'S') /* CPython points to the last character read here, not behind it */
        span = (DiagSpan){span.lineno, span.col_offset, end.end_lineno, end.end_col_offset - 1};
    else
        assert(letter == 'L');
    peg_report(peg, DIAG_SYNTAX_ERROR, span, peg_message(peg, message, peg_tree(peg, &captures[0])));
}

bool peg_run_action(Peg *peg, const char *action, const PegCapture captures[2], int at) {
    const char *space = strchr(action, ' ');
    size_t length = space ? (size_t)(space - action) : strlen(action);
    if (length == 1) {
        peg_run_letter(peg, action[0], space + 1, captures);
        return false;
    }
    for (size_t i = 0; i < sizeof peg_actions / sizeof *peg_actions; i++)
        if (strlen(peg_actions[i].word) == length && memcmp(peg_actions[i].word, action, length) == 0)
            return peg_actions[i].run(peg, captures, space ? space + 1 : "", at);
    assert(!"unknown action");
    return false;
}
