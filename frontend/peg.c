#include "peg.h"

#include <assert.h>
#include <ctype.h>
#include <string.h>

typedef enum PegOp {
    PEG_TOKEN,   /* a token of kind `value` */
    PEG_WORD,    /* a NAME spelled `text` */
    PEG_RULE,    /* rule number `value` */
    PEG_SEQ,     /* all of the list; value: it is a mistake */
    PEG_ALT,     /* the first of the list that matches */
    PEG_OPT,     /* child? */
    PEG_STAR,    /* child* */
    PEG_PLUS,    /* child+ */
    PEG_GATHER,  /* separator.child+; the separator is child->next */
    PEG_AND,     /* &child */
    PEG_NOT,     /* !child */
    PEG_FORCED,  /* &&child */
    PEG_CUT,     /* ~ */
    PEG_CAPTURE, /* value = 0: a=child, 1: b=child */
    PEG_ACTION   /* {text} */
} PegOp;

struct PegExpr {
    PegOp op;
    int value;
    const char *text;
    PegExpr *child; /* first of the list */
    PegExpr *next;  /* in the list of the parent */
};

/* Deeper recursion than CPython's parser allows is out of memory there. */
enum { PEG_DEPTH_MAX = 6000 };

/* ---- compiling the grammar ---- */

/* A shorthand: text with $1, $2 and so on where arguments are to stand. */
typedef struct PegMacro {
    const char *name;
    const char *text;
    struct PegMacro *next;
} PegMacro;

/* A cursor over the grammar's text, or that of a shorthand with its arguments put in. */
typedef struct PegReader {
    Peg *peg;
    const char *at;
    PegMacro *macros;
} PegReader;

enum { PEG_ARGUMENTS_MAX = 5 };

static PegExpr *peg_read_alternatives(PegReader *reader);

static PegExpr *peg_new(PegReader *reader, PegOp op, PegExpr *child) {
    PegExpr *expr = ARENA_NEW(reader->peg->arena, PegExpr);
    expr->op = op;
    expr->child = child;
    return expr;
}

static void peg_skip_blanks(PegReader *reader) {
    while (*reader->at == ' ')
        reader->at++;
}

static bool is_word_char(char c) {
    return isalnum((unsigned char)c) || c == '_';
}

/* Number of the rule with this name; it is added without a body if it is new. */
static int peg_find_rule(Peg *peg, const char *name, size_t length) {
    const char *unique = intern_add(peg->names, name, length);
    for (int i = 0; i < peg->rule_count; i++)
        if (peg->rules[i].name == unique)
            return i;
    if (peg->rule_count == peg->rule_capacity) {
        int capacity = peg->rule_capacity ? peg->rule_capacity * 2 : 256;
        peg->rules = arena_grow(peg->arena, peg->rules, sizeof(PegRule) * (size_t)peg->rule_capacity,
                                sizeof(PegRule) * (size_t)capacity);
        peg->rule_capacity = capacity;
    }
    PegRule *rule = &peg->rules[peg->rule_count];
    rule->name = unique;
    rule->memo = -1;
    return peg->rule_count++;
}

/* 'x': a keyword or operator, else a soft keyword. */
static PegExpr *peg_read_literal(PegReader *reader) {
    const char *start = ++reader->at;
    while (*reader->at != '\'')
        reader->at++;
    size_t length = (size_t)(reader->at++ - start);
    PegExpr *expr = peg_new(reader, PEG_WORD, NULL);
    expr->text = arena_strndup(reader->peg->arena, start, length);
    for (int kind = TOK_LPAR; kind < TOK_KIND_COUNT; kind++)
        if (token_kind_spelling((TokenKind)kind)[0] == *start &&
            strcmp(token_kind_spelling((TokenKind)kind), expr->text) == 0) {
            expr->op = PEG_TOKEN;
            expr->value = kind;
        }
    return expr;
}

/* NAME and the like are kinds of tokens, other words rules. */
static PegExpr *peg_read_word(PegReader *reader) {
    static const struct {
        const char *name;
        TokenKind kind;
    } kinds[] = {{"NAME", TOK_NAME},       {"NUMBER", TOK_NUMBER}, {"STRING", TOK_STRING},
                 {"NEWLINE", TOK_NEWLINE}, {"INDENT", TOK_INDENT}, {"DEDENT", TOK_DEDENT},
                 {"END", TOK_END}};
    const char *start = reader->at;
    while (is_word_char(*reader->at))
        reader->at++;
    size_t length = (size_t)(reader->at - start);
    assert(length);
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strlen(kinds[i].name) == length && memcmp(kinds[i].name, start, length) == 0) {
            PegExpr *expr = peg_new(reader, PEG_TOKEN, NULL);
            expr->value = kinds[i].kind;
            return expr;
        }
    PegExpr *expr = peg_new(reader, PEG_RULE, NULL);
    expr->value = peg_find_rule(reader->peg, start, length);
    return expr;
}

/* Where an argument of a shorthand ends: at the ; or > behind it. */
static const char *peg_argument_end(const char *at) {
    for (int depth = 0;; at++)
        if (*at == '\'')
            at = strchr(at + 1, '\'');
        else if ((*at == ';' || *at == '>') && !depth)
            return at;
        else
            depth += *at == '<' ? 1 : *at == '>' ? -1 : 0;
}

/* The text of a shorthand with its arguments put in. */
static const char *peg_fill_in(Arena *arena, const char *text, const char *const *arguments) {
    const char *filled = "";
    for (const char *place; (place = strchr(text, '$')); text = place + 2)
        filled =
            arena_printf(arena, "%s%.*s%s", filled, (int)(place - text), text, arguments[place[1] - '1']);
    return arena_printf(arena, "%s%s", filled, text);
}

/* @name<argument;argument> */
static PegExpr *peg_read_macro(PegReader *reader) {
    Arena *arena = reader->peg->arena;
    const char *arguments[PEG_ARGUMENTS_MAX] = {NULL}, *name = ++reader->at;
    PegMacro *macro = reader->macros;
    reader->at = strchr(name, '<');
    while (strncmp(macro->name, name, (size_t)(reader->at - name)) || macro->name[reader->at - name])
        macro = macro->next;
    for (int i = 0; *reader->at++ != '>'; i++) {
        const char *end = peg_argument_end(reader->at);
        arguments[i] = arena_strndup(arena, reader->at, (size_t)(end - reader->at));
        reader->at = end;
    }
    PegReader inner = {reader->peg, peg_fill_in(arena, macro->text, arguments), reader->macros};
    PegExpr *expr = peg_read_alternatives(&inner);
    assert(!*inner.at);
    return expr;
}

static PegExpr *peg_read_atom(PegReader *reader) {
    if (*reader->at == '\'')
        return peg_read_literal(reader);
    if (*reader->at == '@')
        return peg_read_macro(reader);
    if (*reader->at != '(')
        return peg_read_word(reader);
    reader->at++;
    PegExpr *expr = peg_read_alternatives(reader);
    assert(*reader->at == ')');
    reader->at++;
    return expr;
}

/* atom with a suffix, or separator.atom+ */
static PegExpr *peg_read_repeated(PegReader *reader) {
    PegExpr *expr = peg_read_atom(reader);
    if (*reader->at == '.') {
        reader->at++;
        PegExpr *element = peg_read_atom(reader);
        assert(*reader->at == '+');
        reader->at++;
        element->next = expr;
        return peg_new(reader, PEG_GATHER, element);
    }
    PegOp op = *reader->at == '?' ? PEG_OPT : *reader->at == '*' ? PEG_STAR : PEG_PLUS;
    if (op == PEG_PLUS && *reader->at != '+')
        return expr;
    reader->at++;
    return peg_new(reader, op, expr);
}

static PegExpr *peg_read_item(PegReader *reader) {
    const char *at = reader->at;
    if ((at[0] == 'a' || at[0] == 'b') && at[1] == '=') {
        reader->at += 2;
        PegExpr *expr = peg_new(reader, PEG_CAPTURE, peg_read_repeated(reader));
        expr->value = at[0] - 'a';
        return expr;
    }
    if (at[0] == '&' && at[1] == '&') {
        reader->at += 2;
        return peg_new(reader, PEG_FORCED, peg_read_atom(reader));
    }
    if (at[0] == '&' || at[0] == '!') {
        reader->at++;
        return peg_new(reader, at[0] == '&' ? PEG_AND : PEG_NOT, peg_read_atom(reader));
    }
    if (at[0] == '~') {
        reader->at++;
        return peg_new(reader, PEG_CUT, NULL);
    }
    if (at[0] == '{') {
        PegExpr *expr = peg_new(reader, PEG_ACTION, NULL);
        const char *end = strchr(at, '}');
        while (end[1] != ' ' && end[1] != '\n' && end[1] != ')')
            end = strchr(end + 1, '}');
        expr->text = arena_strndup(reader->peg->arena, at + 1, (size_t)(end - at - 1));
        reader->at = end + 1;
        return expr;
    }
    return peg_read_repeated(reader);
}

static PegExpr *peg_read_sequence(PegReader *reader) {
    PegExpr *first = NULL, **last = &first;
    peg_skip_blanks(reader);
    bool is_mistake = *reader->at == '%';
    reader->at += is_mistake;
    for (peg_skip_blanks(reader); !strchr("|)\n", *reader->at); peg_skip_blanks(reader)) {
        *last = peg_read_item(reader);
        last = &(*last)->next;
    }
    if (first && !first->next && first->op != PEG_ACTION && first->op != PEG_CAPTURE && !is_mistake)
        return first;
    PegExpr *sequence = peg_new(reader, PEG_SEQ, first);
    sequence->value = is_mistake;
    return sequence;
}

static PegExpr *peg_read_alternatives(PegReader *reader) {
    PegExpr *first = peg_read_sequence(reader), **last = &first->next;
    while (*reader->at == '|') {
        reader->at++;
        *last = peg_read_sequence(reader);
        last = &(*last)->next;
    }
    return first->next ? peg_new(reader, PEG_ALT, first) : first;
}

/* A line "@name: text". */
static void peg_read_definition(PegReader *reader) {
    Arena *arena = reader->peg->arena;
    const char *name = reader->at + 1, *colon = strchr(name, ':'), *end = strchr(name, '\n');
    PegMacro *macro = ARENA_NEW(arena, PegMacro);
    macro->name = arena_strndup(arena, name, (size_t)(colon - name));
    macro->text = arena_strndup(arena, colon + 2, (size_t)(end - colon - 2));
    macro->next = reader->macros;
    reader->macros = macro;
    reader->at = end + 1;
}

void peg_compile(Peg *peg, const char *grammar) {
    PegReader reader = {peg, grammar, NULL};
    peg->names = intern_new(peg->arena);
    while (*reader.at == '@')
        peg_read_definition(&reader);
    while (*reader.at) {
        const char *start = reader.at;
        while (is_word_char(*reader.at))
            reader.at++;
        int rule = peg_find_rule(peg, start, (size_t)(reader.at - start));
        if (strncmp(reader.at, " (memo)", 7) == 0) {
            peg->rules[rule].memo = peg->memo_count++;
            reader.at += 7;
        }
        if (strncmp(reader.at, " (blind)", 8) == 0) {
            peg->rules[rule].is_blind = true;
            reader.at += 8;
        }
        assert(*reader.at == ':');
        reader.at++;
        PegExpr *body = peg_read_alternatives(&reader);
        peg->rules[rule].body = body;
        assert(*reader.at == '\n');
        reader.at++;
    }
    for (int i = 0; i < peg->rule_count; i++)
        assert(peg->rules[i].body);
}

/* ---- matching ---- */

/* State of the alternative being matched. */
typedef struct PegFrame {
    PegCapture captures[2];
    bool cut;
} PegFrame;

static int peg_eval(Peg *peg, const PegExpr *expr, int at, PegFrame *frame);

/* The token at an index; NULL if matching must stop. */
static const Token *peg_look(Peg *peg, int at) {
    if (at > peg->furthest)
        peg->furthest = at;
    if (peg->tokens[at].kind != TOK_ERROR)
        return &peg->tokens[at];
    peg_fail_lexer(peg);
    return NULL;
}

static int peg_eval_token(Peg *peg, const PegExpr *expr, int at) {
    const Token *token = peg_look(peg, at);
    if (!token)
        return -1;
    if (expr->op == PEG_WORD)
        return token->kind == TOK_NAME && strcmp(token->name, expr->text) == 0 ? at + 1 : -1;
    return token->kind == expr->value ? at + 1 : -1;
}

static int peg_eval_rule_body(Peg *peg, const PegRule *rule, int at) {
    PegFrame frame = {{{-1, -1, NULL}, {-1, -1, NULL}}, false};
    if (++peg->depth > PEG_DEPTH_MAX) {
        parser_hard_error(peg->parser, DIAG_MEMORY_ERROR, (DiagSpan){0, 0, 0, 0}, "too deeply nested");
        peg->stopped = true;
    }
    int end = peg->stopped ? -1 : peg_eval(peg, rule->body, at, &frame);
    peg->depth--;
    return end;
}

static int peg_eval_rule(Peg *peg, const PegRule *rule, int at) {
    if (rule->is_blind) {
        bool before = peg->finds_mistakes;
        peg->finds_mistakes = false;
        int end = peg_eval_rule_body(peg, rule, at);
        peg->finds_mistakes = before;
        return end;
    }
    if (rule->memo < 0)
        return peg_eval_rule_body(peg, rule, at);
    if (!peg->memos[at])
        peg->memos[at] = ARENA_ARRAY(peg->arena, int, peg->memo_count);
    int *memo = &peg->memos[at][rule->memo];
    if (*memo)
        return *memo - 2;
    int end = peg_eval_rule_body(peg, rule, at);
    if (!peg->stopped)
        *memo = end + 2;
    return end;
}

static int peg_eval_sequence(Peg *peg, const PegExpr *expr, int at, PegFrame *frame) {
    for (const PegExpr *item = expr->child; item; item = item->next) {
        at = peg_eval(peg, item, at, frame);
        if (at < 0)
            return -1;
    }
    return at;
}

/* Alternatives see what was captured before them. */
static int peg_eval_alternatives(Peg *peg, const PegExpr *expr, int at, const PegFrame *outer) {
    for (const PegExpr *item = expr->child; item; item = item->next) {
        PegFrame frame = *outer;
        frame.cut = false;
        if (item->op == PEG_SEQ && item->value && !peg->finds_mistakes)
            continue;
        int end = peg_eval(peg, item, at, &frame);
        if (end >= 0 || peg->stopped || frame.cut)
            return end;
    }
    return -1;
}

static int peg_eval_repeat(Peg *peg, const PegExpr *expr, int at, PegFrame *frame) {
    int count = 0;
    for (;; count++) {
        int end = peg_eval(peg, expr->child, at, frame);
        if (end < 0 || end == at)
            break;
        at = end;
    }
    return peg->stopped || (expr->op == PEG_PLUS && !count) ? -1 : at;
}

static int peg_eval_gather(Peg *peg, const PegExpr *expr, int at, PegFrame *frame) {
    int end = peg_eval(peg, expr->child, at, frame);
    while (end >= 0) {
        at = end;
        end = peg_eval(peg, expr->child->next, at, frame);
        if (end >= 0)
            end = peg_eval(peg, expr->child, end, frame);
        if (end < 0)
            return peg->stopped ? -1 : at;
    }
    return -1;
}

static int peg_eval_capture(Peg *peg, const PegExpr *expr, int at, PegFrame *frame) {
    int end = peg_eval(peg, expr->child, at, frame);
    if (end >= 0) {
        const char *rule = expr->child->op == PEG_RULE ? peg->rules[expr->child->value].name : NULL;
        frame->captures[expr->value] = (PegCapture){at, end, rule};
    }
    return end;
}

static int peg_eval_forced(Peg *peg, const PegExpr *expr, int at, PegFrame *frame) {
    int end = peg_eval(peg, expr->child, at, frame);
    if (end < 0 && !peg->stopped)
        peg_fail_expected(peg, at, token_kind_spelling((TokenKind)expr->child->value));
    return end;
}

/* The index after the match at `at`, or -1. */
static int peg_eval(Peg *peg, const PegExpr *expr, int at, PegFrame *frame) {
    int end;
    if (peg->stopped)
        return -1;
    switch (expr->op) {
    case PEG_TOKEN:
    case PEG_WORD:
        return peg_eval_token(peg, expr, at);
    case PEG_RULE:
        return peg_eval_rule(peg, &peg->rules[expr->value], at);
    case PEG_SEQ:
        return peg_eval_sequence(peg, expr, at, frame);
    case PEG_ALT:
        return peg_eval_alternatives(peg, expr, at, frame);
    case PEG_OPT:
        end = peg_eval(peg, expr->child, at, frame);
        return end >= 0 || peg->stopped ? end : at;
    case PEG_STAR:
    case PEG_PLUS:
        return peg_eval_repeat(peg, expr, at, frame);
    case PEG_GATHER:
        return peg_eval_gather(peg, expr, at, frame);
    case PEG_AND:
        return peg_eval(peg, expr->child, at, frame) >= 0 ? at : -1;
    case PEG_NOT:
        return peg_eval(peg, expr->child, at, frame) < 0 && !peg->stopped ? at : -1;
    case PEG_FORCED:
        return peg_eval_forced(peg, expr, at, frame);
    case PEG_CUT:
        frame->cut = true;
        return at;
    case PEG_CAPTURE:
        return peg_eval_capture(peg, expr, at, frame);
    case PEG_ACTION:
        return peg_run_action(peg, expr->text, frame->captures, at) && !peg->stopped ? at : -1;
    }
    return -1;
}

int peg_match(Peg *peg, const char *rule, int at) {
    return peg_eval_rule(peg, &peg->rules[peg_find_rule(peg, rule, strlen(rule))], at);
}
