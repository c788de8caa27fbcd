/* check_pattern.c: the errors of CPython's compiler about the patterns of match statements. */
#include <stdlib.h>
#include <string.h>

#include "check_internal.h"

/* Names that a pattern binds, in a list on the C stack. */
typedef struct PatternNames {
    const char *names[256];
    int count;
} PatternNames;

static void check_pattern(Checker *checker, AstNode *node, PatternNames *names, bool irrefutable);

static void pattern_bind(Checker *checker, const AstNode *node, PatternNames *names, const char *name) {
    if (!name)
        return;
    check_name(checker, node, name, AST_CTX_STORE);
    for (int i = 0; i < names->count; i++)
        if (names->names[i] == name) {
            check_error(checker, checker->pattern, "multiple assignments to name '%s' in pattern", name);
            return;
        }
    if (names->count < 256)
        names->names[names->count++] = name;
}

static void check_patterns(Checker *checker, AstList patterns, PatternNames *names) {
    for (int i = 0; i < patterns.count && !checker->failed; i++)
        check_pattern(checker, patterns.items[i], names, true);
}

static void check_sequence_pattern(Checker *checker, AstNode *node, PatternNames *names) {
    int stars = 0;
    for (int i = 0; i < node->MatchSequence.patterns.count; i++)
        stars += node->MatchSequence.patterns.items[i]->kind == AST_MATCH_STAR;
    if (stars > 1)
        check_error(checker, node, "multiple starred names in sequence pattern");
    check_patterns(checker, node->MatchSequence.patterns, names);
}

/* A number that a pattern may be: literals, signed, or the sum or difference that makes a complex one. */
typedef struct PatternNumber {
    AstConstKind kind; /* of the widest part */
    int64_t integer;   /* AST_CONST_INT: exact */
    double real, imaginary;
} PatternNumber;

/* False: no number, or an int that is too big to know. */
static bool pattern_number(const AstNode *key, PatternNumber *n) {
    PatternNumber right;
    if (key->kind == AST_UNARY_OP && key->UnaryOp.op == AST_UNARY_USUB) {
        if (!pattern_number(key->UnaryOp.operand, n))
            return false;
        *n = (PatternNumber){n->kind, -n->integer, n->kind == AST_CONST_INT ? (double)-n->integer : -n->real,
                             -n->imaginary};
        return true;
    }
    if (key->kind == AST_BIN_OP) {
        if (!pattern_number(key->BinOp.left, n) || !pattern_number(key->BinOp.right, &right))
            return false;
        n->kind = AST_CONST_COMPLEX;
        n->imaginary = key->BinOp.op == AST_OP_SUB ? -right.imaginary : right.imaginary;
        return true;
    }
    if (key->kind != AST_CONSTANT)
        return false;
    const AstConst *c = &key->Constant.value;
    bool truth = c->kind == AST_CONST_TRUE, is_bool = truth || c->kind == AST_CONST_FALSE;
    if (!is_bool && (c->kind < AST_CONST_INT || c->kind > AST_CONST_COMPLEX))
        return false;
    n->kind = is_bool ? AST_CONST_INT : c->kind;
    n->integer = is_bool ? truth : n->kind == AST_CONST_INT ? c->integer : 0;
    n->real = n->kind == AST_CONST_INT ? (double)n->integer : n->kind == AST_CONST_FLOAT ? c->real : 0;
    n->imaginary = n->kind == AST_CONST_COMPLEX ? c->real : 0;
    return n->kind != AST_CONST_INT || is_bool || c->fits_int64;
}

/* Equal as the keys of a dict are. */
static bool pattern_keys_equal(const AstNode *a, const AstNode *b) {
    PatternNumber m, n;
    if (pattern_number(a, &m) && pattern_number(b, &n)) {
        if (m.kind == AST_CONST_INT && n.kind == AST_CONST_INT)
            return m.integer == n.integer;
        return m.real == n.real && m.imaginary == n.imaginary;
    }
    if (a->kind != AST_CONSTANT || b->kind != AST_CONSTANT)
        return false;
    const AstConst *x = &a->Constant.value, *y = &b->Constant.value;
    if (x->kind != y->kind)
        return false;
    if (x->kind == AST_CONST_STR || x->kind == AST_CONST_BYTES)
        return x->length == y->length && memcmp(x->text, y->text, (size_t)x->length) == 0;
    return x->kind == AST_CONST_NONE;
}

/* The shortest text that gives the same double, as repr() writes it; whole: ".0" after whole numbers. */
static const char *pattern_double_text(Arena *arena, double v, bool whole) {
    char buffer[40];
    int digits = 1;
    do
        snprintf(buffer, sizeof buffer, "%.*e", digits - 1, v);
    while (strtod(buffer, NULL) != v && digits++ < 17);
    int exponent = atoi(strchr(buffer, 'e') + 1);
    if (exponent < -4 || exponent >= 16)
        return arena_printf(arena, "%s", buffer);
    int decimals = digits - 1 - exponent;
    return arena_printf(arena, "%.*f", decimals > 0 ? decimals : whole, v);
}

/* A literal as repr() would print it in simple cases. */
static const char *pattern_key_text(Checker *checker, const AstNode *key) {
    Arena *arena = checker->diags->arena;
    PatternNumber n;
    if (key->kind == AST_CONSTANT && key->Constant.value.kind <= AST_CONST_ELLIPSIS) {
        static const char *const words[] = {"None", "True", "False", "Ellipsis"};
        return words[key->Constant.value.kind];
    }
    if (pattern_number(key, &n)) {
        if (n.kind == AST_CONST_INT)
            return arena_printf(arena, "%lld", (long long)n.integer);
        if (n.kind == AST_CONST_FLOAT)
            return pattern_double_text(arena, n.real, true);
        const char *imaginary = pattern_double_text(arena, n.imaginary, false);
        if (n.real == 0)
            return arena_printf(arena, "%sj", imaginary);
        return arena_printf(arena, "(%s%s%sj)", pattern_double_text(arena, n.real, false),
                            n.imaginary < 0 ? "" : "+", imaginary);
    }
    const AstConst *value = &key->Constant.value;
    return arena_printf(arena, value->kind == AST_CONST_BYTES ? "b'%s'" : "'%s'", value->text);
}

static void check_mapping_pattern(Checker *checker, AstNode *node, PatternNames *names) {
    AstList keys = node->MatchMapping.keys;
    for (int i = 0; i < keys.count; i++) {
        if (keys.items[i]->kind == AST_JOINED_STR)
            check_error(checker, keys.items[i],
                        "mapping pattern keys may only match literals and attribute lookups");
        for (int j = 0; j < i; j++)
            if (pattern_keys_equal(keys.items[i], keys.items[j]))
                check_error(checker, node, "mapping pattern checks duplicate key (%s)",
                            pattern_key_text(checker, keys.items[i]));
    }
    check_patterns(checker, node->MatchMapping.patterns, names);
    pattern_bind(checker, node, names, node->MatchMapping.rest);
}

static void check_class_pattern(Checker *checker, AstNode *node, PatternNames *names) {
    AstNames attrs = node->MatchClass.kwd_attrs;
    for (int i = 0; i < attrs.count; i++) {
        check_name(checker, node->MatchClass.kwd_patterns.items[i], attrs.items[i], AST_CTX_STORE);
        for (int j = i + 1; j < attrs.count; j++)
            if (attrs.items[i] == attrs.items[j])
                check_error(checker, node->MatchClass.kwd_patterns.items[j],
                            "attribute name repeated in class pattern: %s", attrs.items[i]);
    }
    check_opt(checker, node->MatchClass.cls);
    check_patterns(checker, node->MatchClass.patterns, names);
    check_patterns(checker, node->MatchClass.kwd_patterns, names);
}

/* Whether both alternatives bind the same names. */
static bool pattern_same_names(const PatternNames *a, const PatternNames *b, int from) {
    if (a->count != b->count)
        return false;
    for (int i = from; i < a->count; i++) {
        bool found = false;
        for (int j = from; j < b->count && !found; j++)
            found = a->names[i] == b->names[j];
        if (!found)
            return false;
    }
    return true;
}

/* Each alternative begins with the names bound outside, and all must bind the same ones. */
static void check_or_pattern(Checker *checker, AstNode *node, PatternNames *names, bool irrefutable) {
    AstList patterns = node->MatchOr.patterns;
    PatternNames *first = ARENA_NEW(checker->diags->arena, PatternNames);
    PatternNames *other = ARENA_NEW(checker->diags->arena, PatternNames);
    for (int i = 0; i < patterns.count && !checker->failed; i++) {
        PatternNames *bound = i ? other : first;
        bound->count = 0;
        check_pattern(checker, patterns.items[i], bound, irrefutable && i + 1 == patterns.count);
        if (i && !checker->failed && !pattern_same_names(first, other, 0))
            check_error(checker, checker->pattern, "alternative patterns bind different names");
    }
    for (int i = 0; i < first->count && !checker->failed; i++)
        pattern_bind(checker, node, names, first->names[i]);
}

static void check_as_pattern(Checker *checker, AstNode *node, PatternNames *names, bool irrefutable) {
    if (node->MatchAs.pattern)
        check_pattern(checker, node->MatchAs.pattern, names, irrefutable);
    else if (!irrefutable && node->MatchAs.name)
        check_error(checker, node, "name capture '%s' makes remaining patterns unreachable",
                    node->MatchAs.name);
    else if (!irrefutable)
        check_error(checker, node, "wildcard makes remaining patterns unreachable");
    if (!checker->failed)
        pattern_bind(checker, node, names, node->MatchAs.name);
}

/* `irrefutable`: the pattern may match anything, as no other follows. */
static void check_pattern(Checker *checker, AstNode *node, PatternNames *names, bool irrefutable) {
    checker->pattern = node;
    switch (node->kind) {
    case AST_MATCH_VALUE:
        if (node->MatchValue.value->kind == AST_JOINED_STR)
            check_error(checker, node->MatchValue.value,
                        "patterns may only match literals and attribute lookups");
        break;
    case AST_MATCH_SEQUENCE:
        check_sequence_pattern(checker, node, names);
        break;
    case AST_MATCH_MAPPING:
        check_mapping_pattern(checker, node, names);
        break;
    case AST_MATCH_CLASS:
        check_class_pattern(checker, node, names);
        break;
    case AST_MATCH_STAR:
        pattern_bind(checker, node, names, node->MatchStar.name);
        break;
    case AST_MATCH_AS:
        check_as_pattern(checker, node, names, irrefutable);
        break;
    case AST_MATCH_OR:
        check_or_pattern(checker, node, names, irrefutable);
        break;
    default:
        break;
    }
}

void check_case_pattern(Checker *checker, AstNode *pattern, bool irrefutable) {
    PatternNames *names = ARENA_NEW(checker->diags->arena, PatternNames);
    check_pattern(checker, pattern, names, irrefutable);
}
