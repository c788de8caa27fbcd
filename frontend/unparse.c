/* unparse.c: expressions back to source text, spaced and parenthesized as CPython's ast_unparse.c does. */
#include "unparse.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* How tightly an expression binds. */
enum {
    LEVEL_TUPLE,
    LEVEL_TEST,
    LEVEL_OR,
    LEVEL_AND,
    LEVEL_NOT,
    LEVEL_COMPARE,
    LEVEL_EXPR,
    LEVEL_BIT_OR = LEVEL_EXPR,
    LEVEL_BIT_XOR,
    LEVEL_BIT_AND,
    LEVEL_SHIFT,
    LEVEL_ARITH,
    LEVEL_TERM,
    LEVEL_FACTOR,
    LEVEL_POWER,
    LEVEL_AWAIT,
    LEVEL_ATOM
};

typedef struct Unparse {
    Arena *arena;
    char *text;
    size_t length, capacity;
} Unparse;

static void unparse_at(Unparse *u, const AstNode *e, int level);

static void unparse_bytes(Unparse *u, const char *text, size_t length) {
    if (u->length + length + 1 > u->capacity) {
        size_t capacity = (u->capacity + length) * 2 + 64;
        u->text = arena_grow(u->arena, u->text, u->capacity, capacity);
        u->capacity = capacity;
    }
    memcpy(u->text + u->length, text, length);
    u->length += length;
    u->text[u->length] = 0;
}

static void unparse_str(Unparse *u, const char *text) {
    unparse_bytes(u, text, strlen(text));
}

static void unparse_list(Unparse *u, AstList list, int level) {
    for (int i = 0; i < list.count; i++) {
        if (i)
            unparse_str(u, ", ");
        unparse_at(u, list.items[i], level);
    }
}

/* ---- constants ---- */

/* repr() of a str or bytes: printable characters beyond ASCII as they are. */
static void unparse_quoted(Unparse *u, const char *text, int length, bool is_bytes) {
    bool single = memchr(text, '\'', (size_t)length), both = single && memchr(text, '"', (size_t)length);
    char quote = single && !both ? '"' : '\'';
    if (is_bytes)
        unparse_str(u, "b");
    unparse_bytes(u, &quote, 1);
    for (int i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        char escaped[8];
        if (c == '\n' || c == '\r' || c == '\t')
            snprintf(escaped, sizeof escaped, "\\%c", c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
        else if (c == (unsigned char)quote || c == '\\')
            snprintf(escaped, sizeof escaped, "\\%c", c);
        else if (c < 32 || c == 127 || (is_bytes && c > 127))
            snprintf(escaped, sizeof escaped, "\\x%02x", c);
        else
            snprintf(escaped, sizeof escaped, "%c", c);
        unparse_str(u, escaped);
    }
    unparse_bytes(u, &quote, 1);
}

/* The shortest digits that read back as the same number; infinity as a number that overflows. */
static void unparse_float(Unparse *u, double value, bool is_complex) {
    char text[40];
    if (value > 1.7976931348623157e308) {
        unparse_str(u, is_complex ? "1e309j" : "1e309");
        return;
    }
    for (int digits = 1; digits <= 17; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, value);
        if (strtod(text, NULL) == value)
            break;
    }
    double size = value < 0 ? -value : value;
    if (strchr(text, 'e') && size >= 1e-4 && size < 1e16)
        snprintf(text, sizeof text, "%.0f", value);
    unparse_str(u, text);
    if (is_complex)
        unparse_str(u, "j");
    else if (!strpbrk(text, ".en"))
        unparse_str(u, ".0");
}

static void unparse_constant(Unparse *u, const AstNode *e) {
    const AstConst *c = &e->Constant.value;
    static const char *const words[] = {"None", "True", "False", "..."};
    switch ((AstConstKind)c->kind) {
    case AST_CONST_INT:
        if (c->fits_int64)
            unparse_str(u, arena_printf(u->arena, "%lld", (long long)c->integer));
        else
            unparse_str(u, arena_printf(u->arena, "%s%s",
                                        c->base == 16  ? "0x"
                                        : c->base == 8 ? "0o"
                                        : c->base == 2 ? "0b"
                                                       : "",
                                        c->text));
        return;
    case AST_CONST_FLOAT:
    case AST_CONST_COMPLEX:
        unparse_float(u, c->real, c->kind == AST_CONST_COMPLEX);
        return;
    case AST_CONST_STR:
        if (e->Constant.kind)
            unparse_str(u, e->Constant.kind);
        unparse_quoted(u, c->text, c->length, false);
        return;
    case AST_CONST_BYTES:
        unparse_quoted(u, c->text, c->length, true);
        return;
    default:
        unparse_str(u, words[c->kind]);
    }
}

/* ---- f-strings ---- */

static void unparse_fstring_part(Unparse *u, const AstNode *part, bool is_spec);

static void unparse_formatted_value(Unparse *u, const AstNode *e) {
    Unparse inner = {.arena = u->arena};
    unparse_at(&inner, e->FormattedValue.value, LEVEL_TEST + 1);
    unparse_str(u, inner.text[0] == '{' ? "{ " : "{");
    unparse_str(u, inner.text);
    if (e->FormattedValue.conversion > 0) {
        char conversion[3] = {'!', (char)e->FormattedValue.conversion, 0};
        unparse_str(u, conversion);
    }
    if (e->FormattedValue.format_spec) {
        unparse_str(u, ":");
        unparse_fstring_part(u, e->FormattedValue.format_spec, true);
    }
    unparse_str(u, "}");
}

static void unparse_fstring_part(Unparse *u, const AstNode *part, bool is_spec) {
    if (part->kind == AST_JOINED_STR) {
        for (int i = 0; i < part->JoinedStr.values.count; i++)
            unparse_fstring_part(u, part->JoinedStr.values.items[i], is_spec);
        return;
    }
    if (part->kind == AST_FORMATTED_VALUE) {
        unparse_formatted_value(u, part);
        return;
    }
    const AstConst *c = &part->Constant.value;
    for (int i = 0; i < c->length; i++) {
        unparse_bytes(u, c->text + i, 1);
        if (c->text[i] == '{' || c->text[i] == '}')
            unparse_bytes(u, c->text + i, 1);
    }
}

static void unparse_joined_str(Unparse *u, const AstNode *e) {
    Unparse body = {.arena = u->arena};
    unparse_fstring_part(&body, e, false);
    unparse_str(u, "f");
    unparse_quoted(u, body.text ? body.text : "", (int)body.length, false);
}

/* ---- operators ---- */

static int unparse_operator_level(AstOperator op) {
    switch (op) {
    case AST_OP_BIT_OR:
        return LEVEL_BIT_OR;
    case AST_OP_BIT_XOR:
        return LEVEL_BIT_XOR;
    case AST_OP_BIT_AND:
        return LEVEL_BIT_AND;
    case AST_OP_LSHIFT:
    case AST_OP_RSHIFT:
        return LEVEL_SHIFT;
    case AST_OP_ADD:
    case AST_OP_SUB:
        return LEVEL_ARITH;
    case AST_OP_POW:
        return LEVEL_POWER;
    default:
        return LEVEL_TERM;
    }
}

static void unparse_binary(Unparse *u, const AstNode *e) {
    int level = unparse_operator_level(e->BinOp.op);
    bool right_associative = e->BinOp.op == AST_OP_POW;
    unparse_at(u, e->BinOp.left, level + right_associative);
    unparse_str(u, " ");
    unparse_str(u, ast_operator_symbol(e->BinOp.op));
    unparse_str(u, " ");
    unparse_at(u, e->BinOp.right, level + !right_associative);
}

static void unparse_bool_op(Unparse *u, const AstNode *e) {
    bool is_and = e->BoolOp.op == AST_BOOL_AND;
    for (int i = 0; i < e->BoolOp.values.count; i++) {
        if (i)
            unparse_str(u, is_and ? " and " : " or ");
        unparse_at(u, e->BoolOp.values.items[i], (is_and ? LEVEL_AND : LEVEL_OR) + 1);
    }
}

static void unparse_unary(Unparse *u, const AstNode *e) {
    bool is_not = e->UnaryOp.op == AST_UNARY_NOT;
    unparse_str(u, is_not ? "not " : ast_unaryop_symbol(e->UnaryOp.op));
    unparse_at(u, e->UnaryOp.operand, is_not ? LEVEL_NOT : LEVEL_FACTOR);
}

static void unparse_compare(Unparse *u, const AstNode *e) {
    unparse_at(u, e->Compare.left, LEVEL_COMPARE + 1);
    for (int i = 0; i < e->Compare.ops.count; i++) {
        unparse_str(u, " ");
        unparse_str(u, ast_cmpop_symbol(e->Compare.ops.items[i]));
        unparse_str(u, " ");
        unparse_at(u, e->Compare.comparators.items[i], LEVEL_COMPARE + 1);
    }
}

/* ---- functions and calls ---- */

static void unparse_separate(Unparse *u, bool *first) {
    if (!*first)
        unparse_str(u, ", ");
    *first = false;
}

static void unparse_param(Unparse *u, const AstNode *param, const AstNode *default_value, bool *first) {
    unparse_separate(u, first);
    unparse_str(u, param->arg.arg);
    if (default_value) {
        unparse_str(u, "=");
        unparse_at(u, default_value, LEVEL_TEST);
    }
}

static void unparse_arguments(Unparse *u, const AstNode *a) {
    bool first = true;
    int posonly = a->arguments.posonlyargs.count, count = posonly + a->arguments.args.count;
    int required = count - a->arguments.defaults.count;
    for (int i = 0; i < count; i++) {
        const AstNode *param =
            i < posonly ? a->arguments.posonlyargs.items[i] : a->arguments.args.items[i - posonly];
        unparse_param(u, param, i >= required ? a->arguments.defaults.items[i - required] : NULL, &first);
        if (posonly && i == posonly - 1)
            unparse_str(u, ", /");
    }
    if (a->arguments.vararg || a->arguments.kwonlyargs.count) {
        unparse_separate(u, &first);
        unparse_str(u, "*");
        if (a->arguments.vararg)
            unparse_str(u, a->arguments.vararg->arg.arg);
    }
    for (int i = 0; i < a->arguments.kwonlyargs.count; i++)
        unparse_param(u, a->arguments.kwonlyargs.items[i], a->arguments.kw_defaults.items[i], &first);
    if (a->arguments.kwarg) {
        unparse_separate(u, &first);
        unparse_str(u, "**");
        unparse_str(u, a->arguments.kwarg->arg.arg);
    }
}

static void unparse_lambda(Unparse *u, const AstNode *e) {
    const AstNode *a = e->Lambda.args;
    unparse_str(u, a->arguments.args.count + a->arguments.posonlyargs.count ? "lambda " : "lambda");
    unparse_arguments(u, a);
    unparse_str(u, ": ");
    unparse_at(u, e->Lambda.body, LEVEL_TEST);
}

static void unparse_call(Unparse *u, const AstNode *e) {
    AstList args = e->Call.args, keywords = e->Call.keywords;
    unparse_at(u, e->Call.func, LEVEL_ATOM);
    if (args.count == 1 && keywords.count == 0 && args.items[0]->kind == AST_GENERATOR_EXP) {
        unparse_at(u, args.items[0], LEVEL_TEST);
        return;
    }
    unparse_str(u, "(");
    unparse_list(u, args, LEVEL_TEST);
    bool first = args.count == 0;
    for (int i = 0; i < keywords.count; i++) {
        unparse_separate(u, &first);
        unparse_str(u, keywords.items[i]->keyword.arg ? keywords.items[i]->keyword.arg : "**");
        if (keywords.items[i]->keyword.arg)
            unparse_str(u, "=");
        unparse_at(u, keywords.items[i]->keyword.value, LEVEL_TEST);
    }
    unparse_str(u, ")");
}

/* ---- displays ---- */

static void unparse_generators(Unparse *u, AstList generators) {
    for (int i = 0; i < generators.count; i++) {
        const AstNode *part = generators.items[i];
        unparse_str(u, part->comprehension.is_async ? " async for " : " for ");
        unparse_at(u, part->comprehension.target, LEVEL_TUPLE);
        unparse_str(u, " in ");
        unparse_at(u, part->comprehension.iter, LEVEL_TEST + 1);
        for (int k = 0; k < part->comprehension.ifs.count; k++) {
            unparse_str(u, " if ");
            unparse_at(u, part->comprehension.ifs.items[k], LEVEL_TEST + 1);
        }
    }
}

static void unparse_comprehension(Unparse *u, const AstNode *e, const char *brackets) {
    unparse_bytes(u, brackets, 1);
    /* the comprehensions other than dict's have the same layout */
    unparse_at(u, e->kind == AST_DICT_COMP ? e->DictComp.key : e->ListComp.elt, LEVEL_TEST);
    if (e->kind == AST_DICT_COMP) {
        unparse_str(u, ": ");
        unparse_at(u, e->DictComp.value, LEVEL_TEST);
        unparse_generators(u, e->DictComp.generators);
    } else {
        unparse_generators(u, e->ListComp.generators);
    }
    unparse_bytes(u, brackets + 1, 1);
}

static void unparse_dict(Unparse *u, const AstNode *e) {
    unparse_str(u, "{");
    for (int i = 0; i < e->Dict.values.count; i++) {
        if (i)
            unparse_str(u, ", ");
        if (e->Dict.keys.items[i]) {
            unparse_at(u, e->Dict.keys.items[i], LEVEL_TEST);
            unparse_str(u, ": ");
            unparse_at(u, e->Dict.values.items[i], LEVEL_TEST);
        } else {
            unparse_str(u, "**");
            unparse_at(u, e->Dict.values.items[i], LEVEL_EXPR);
        }
    }
    unparse_str(u, "}");
}

static void unparse_tuple(Unparse *u, const AstNode *e) {
    unparse_list(u, e->Tuple.elts, LEVEL_TEST);
    if (e->Tuple.elts.count == 1)
        unparse_str(u, ",");
}

static void unparse_slice(Unparse *u, const AstNode *e) {
    if (e->Slice.lower)
        unparse_at(u, e->Slice.lower, LEVEL_TEST);
    unparse_str(u, ":");
    if (e->Slice.upper)
        unparse_at(u, e->Slice.upper, LEVEL_TEST);
    if (e->Slice.step) {
        unparse_str(u, ":");
        unparse_at(u, e->Slice.step, LEVEL_TEST);
    }
}

static void unparse_attribute(Unparse *u, const AstNode *e) {
    const AstNode *value = e->Attribute.value;
    unparse_at(u, value, LEVEL_ATOM);
    bool is_int = value->kind == AST_CONSTANT && value->Constant.value.kind == AST_CONST_INT;
    unparse_str(u, is_int ? " ." : ".");
    unparse_str(u, e->Attribute.attr);
}

/* ---- all ---- */

static void unparse_prefixed(Unparse *u, const char *prefix, const AstNode *value, int level,
                             const char *suffix) {
    unparse_str(u, prefix);
    if (value)
        unparse_at(u, value, level);
    unparse_str(u, suffix);
}

/* The level of an expression that needs parentheses in tighter surroundings. */
static int unparse_level(const AstNode *e) {
    switch ((AstKind)e->kind) {
    case AST_BOOL_OP:
        return e->BoolOp.op == AST_BOOL_AND ? LEVEL_AND : LEVEL_OR;
    case AST_BIN_OP:
        return unparse_operator_level(e->BinOp.op);
    case AST_UNARY_OP:
        return e->UnaryOp.op == AST_UNARY_NOT ? LEVEL_NOT : LEVEL_FACTOR;
    case AST_LAMBDA:
    case AST_IF_EXP:
        return LEVEL_TEST;
    case AST_COMPARE:
        return LEVEL_COMPARE;
    case AST_AWAIT:
        return LEVEL_AWAIT;
    case AST_NAMED_EXPR:
        return LEVEL_TUPLE;
    case AST_TUPLE:
        return e->Tuple.elts.count ? LEVEL_TUPLE : LEVEL_ATOM;
    default:
        return LEVEL_ATOM;
    }
}

static void unparse_bare(Unparse *u, const AstNode *e) {
    switch ((AstKind)e->kind) {
    case AST_BOOL_OP:
        unparse_bool_op(u, e);
        return;
    case AST_BIN_OP:
        unparse_binary(u, e);
        return;
    case AST_UNARY_OP:
        unparse_unary(u, e);
        return;
    case AST_LAMBDA:
        unparse_lambda(u, e);
        return;
    case AST_IF_EXP:
        unparse_at(u, e->IfExp.body, LEVEL_TEST + 1);
        unparse_prefixed(u, " if ", e->IfExp.test, LEVEL_TEST + 1, " else ");
        unparse_at(u, e->IfExp.orelse, LEVEL_TEST);
        return;
    case AST_DICT:
        unparse_dict(u, e);
        return;
    case AST_SET:
        unparse_str(u, "{");
        unparse_list(u, e->Set.elts, LEVEL_TEST);
        unparse_str(u, "}");
        return;
    case AST_LIST_COMP:
        unparse_comprehension(u, e, "[]");
        return;
    case AST_SET_COMP:
    case AST_DICT_COMP:
        unparse_comprehension(u, e, "{}");
        return;
    case AST_GENERATOR_EXP:
        unparse_comprehension(u, e, "()");
        return;
    case AST_AWAIT:
        unparse_prefixed(u, "await ", e->Await.value, LEVEL_ATOM, "");
        return;
    case AST_YIELD:
        unparse_prefixed(u, e->Yield.value ? "(yield " : "(yield", e->Yield.value, LEVEL_TEST, ")");
        return;
    case AST_YIELD_FROM:
        unparse_prefixed(u, "(yield from ", e->YieldFrom.value, LEVEL_TEST, ")");
        return;
    case AST_COMPARE:
        unparse_compare(u, e);
        return;
    case AST_CALL:
        unparse_call(u, e);
        return;
    case AST_FORMATTED_VALUE:
    case AST_JOINED_STR:
        unparse_joined_str(u, e);
        return;
    case AST_CONSTANT:
        unparse_constant(u, e);
        return;
    case AST_ATTRIBUTE:
        unparse_attribute(u, e);
        return;
    case AST_SUBSCRIPT:
        unparse_at(u, e->Subscript.value, LEVEL_ATOM);
        unparse_prefixed(u, "[", e->Subscript.slice, LEVEL_TUPLE, "]");
        return;
    case AST_STARRED:
        unparse_prefixed(u, "*", e->Starred.value, LEVEL_EXPR, "");
        return;
    case AST_NAME:
        unparse_str(u, e->Name.id);
        return;
    case AST_LIST:
        unparse_str(u, "[");
        unparse_list(u, e->List.elts, LEVEL_TEST);
        unparse_str(u, "]");
        return;
    case AST_TUPLE:
        if (e->Tuple.elts.count == 0)
            unparse_str(u, "()");
        else
            unparse_tuple(u, e);
        return;
    case AST_SLICE:
        unparse_slice(u, e);
        return;
    case AST_NAMED_EXPR:
        unparse_at(u, e->NamedExpr.target, LEVEL_ATOM);
        unparse_prefixed(u, " := ", e->NamedExpr.value, LEVEL_ATOM, "");
        return;
    default:
        return;
    }
}

static void unparse_at(Unparse *u, const AstNode *e, int level) {
    bool parentheses = level > unparse_level(e);
    if (parentheses)
        unparse_str(u, "(");
    unparse_bare(u, e);
    if (parentheses)
        unparse_str(u, ")");
}

const char *unparse_expr(Arena *arena, const AstNode *e) {
    Unparse u = {.arena = arena};
    unparse_at(&u, e, LEVEL_TEST);
    return u.text;
}
