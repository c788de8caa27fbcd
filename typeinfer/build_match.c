/* build_match.c: match statements. A case is a block that a failed test leaves; names are bound when all of
 * the pattern has matched. */
#include "typeinfer/build_internal.h"

typedef struct Capture {
    const char *name;
    int32_t var;
    IrSpan span;
} Capture;

/* A case being built. */
typedef struct Match {
    Capture *captures;
    int count, capacity;
} Match;

static void build_pattern(Builder *b, Match *m, const AstNode *p, IrRef subject, int32_t fail);

static void build_require(Builder *b, IrRef condition, int32_t fail, IrSpan span) {
    Branch branch = build_if_not(b, condition, span);
    build_jump(b, IR_STMT_BREAK, fail, span);
    build_end_if(b, &branch);
}

static IrRef build_match_compare(Builder *b, int64_t op, IrRef left, IrRef right, IrSpan span) {
    IrRef args[2] = {left, right};
    IrStmt *s = build_op(b, IR_COMPARE, -1, span, 2, args);
    s->number = op;
    return build_op1(b, IR_TRUTH, -1, span, s->dsts[0]);
}

static void build_require_not_none(Builder *b, IrRef value, int32_t fail, IrSpan span) {
    IrRef args[2] = {value, build_none(b)};
    IrStmt *s = build_op(b, IR_IS, -1, span, 2, args);
    s->number = 1;
    build_require(b, s->dsts[0], fail, span);
}

/* Alternatives bind the same names to the same variables. */
static void build_capture(Builder *b, Match *m, const char *name, IrRef value, IrSpan span) {
    if (!name)
        return;
    for (int i = 0; i < m->count; i++)
        if (m->captures[i].name == name) {
            build_move(b, m->captures[i].var, value, span);
            return;
        }
    if (m->count == m->capacity) {
        int capacity = m->capacity ? m->capacity * 2 : 8;
        m->captures = arena_grow(b->bm->arena, m->captures, sizeof(Capture) * (size_t)m->capacity,
                                 sizeof(Capture) * (size_t)capacity);
        m->capacity = capacity;
    }
    int32_t var = build_temp(b);
    build_move(b, var, value, span);
    m->captures[m->count++] = (Capture){name, var, span};
}

static bool build_is_wildcard(const AstNode *p) {
    return (p->kind == AST_MATCH_AS && !p->MatchAs.pattern && !p->MatchAs.name) ||
           (p->kind == AST_MATCH_STAR && !p->MatchStar.name);
}

/* Tuple of `count` parts taken apart, each matched. */
static void build_parts(Builder *b, Match *m, IrRef tuple, AstList patterns, AstList more, int32_t fail,
                        IrSpan span) {
    int total = patterns.count + more.count;
    IrStmt *s = build_op(b, IR_UNPACK, -1, span, 1, &tuple);
    s->ndsts = total;
    s->dsts = ARENA_ARRAY(b->bm->arena, int32_t, total + 1);
    for (int i = 0; i < total; i++)
        s->dsts[i] = build_temp(b);
    for (int i = 0; i < total; i++) {
        const AstNode *p = i < patterns.count ? patterns.items[i] : more.items[i - patterns.count];
        build_pattern(b, m, p, s->dsts[i], fail);
    }
}

/* ---- sequences ---- */

/* Elements by index, where the starred rest is not needed. As in CPython each one behind it asks for the
 * length. */
static void build_indexed_elements(Builder *b, Match *m, const AstNode *p, IrRef subject, int star,
                                   int32_t fail) {
    AstList patterns = p->MatchSequence.patterns;
    IrSpan span = SPAN(p);
    for (int i = 0; i < patterns.count; i++) {
        if (i == star || build_is_wildcard(patterns.items[i]))
            continue;
        IrRef index = ir_const_int(b->m, i);
        if (i > star) {
            IrRef length = build_op1(b, IR_LEN, -1, span, subject);
            IrRef args[2] = {length, ir_const_int(b->m, patterns.count - i)};
            IrStmt *s = build_op(b, IR_BINARY, -1, span, 2, args);
            s->number = CW_OP_SUB;
            index = s->dsts[0];
        }
        build_pattern(b, m, patterns.items[i], build_op2(b, IR_GETITEM, -1, span, subject, index), fail);
    }
}

static void build_unpacked_elements(Builder *b, Match *m, const AstNode *p, IrRef subject, int star,
                                    int32_t fail) {
    AstList patterns = p->MatchSequence.patterns;
    if (star < 0) {
        build_parts(b, m, subject, patterns, (AstList){NULL, 0}, fail, SPAN(p));
        return;
    }
    IrStmt *s = build_op(b, IR_UNPACK_EX, -1, SPAN(p), 1, &subject);
    s->number = star;
    s->ndsts = patterns.count;
    s->dsts = ARENA_ARRAY(b->bm->arena, int32_t, patterns.count);
    for (int i = 0; i < patterns.count; i++)
        s->dsts[i] = build_temp(b);
    for (int i = 0; i < patterns.count; i++)
        build_pattern(b, m, patterns.items[i], s->dsts[i], fail);
}

static void build_sequence_pattern(Builder *b, Match *m, const AstNode *p, IrRef subject, int32_t fail) {
    AstList patterns = p->MatchSequence.patterns;
    IrSpan span = SPAN(p);
    int star = -1;
    bool only_wildcards = true;
    for (int i = 0; i < patterns.count; i++) {
        if (patterns.items[i]->kind == AST_MATCH_STAR)
            star = i;
        only_wildcards = only_wildcards && build_is_wildcard(patterns.items[i]);
    }
    build_require(b, build_op1(b, IR_MATCH_SEQUENCE, -1, span, subject), fail, span);
    int least = patterns.count - (star >= 0);
    if (star < 0 || least > 0) {
        IrRef length = build_op1(b, IR_LEN, -1, span, subject);
        int64_t op = star < 0 ? CW_CMP_EQ : CW_CMP_GE;
        build_require(b, build_match_compare(b, op, length, ir_const_int(b->m, least), span), fail, span);
    }
    if (only_wildcards)
        return;
    if (star >= 0 && build_is_wildcard(patterns.items[star]))
        build_indexed_elements(b, m, p, subject, star, fail);
    else
        build_unpacked_elements(b, m, p, subject, star, fail);
}

/* ---- mappings and classes ---- */

static void build_mapping_pattern(Builder *b, Match *m, const AstNode *p, IrRef subject, int32_t fail) {
    AstList keys = p->MatchMapping.keys;
    IrSpan span = SPAN(p);
    build_require(b, build_op1(b, IR_MATCH_MAPPING, -1, span, subject), fail, span);
    if (keys.count == 0 && !p->MatchMapping.rest)
        return;
    if (keys.count) {
        IrRef length = build_op1(b, IR_LEN, -1, span, subject);
        IrRef enough = build_match_compare(b, CW_CMP_GE, length, ir_const_int(b->m, keys.count), span);
        build_require(b, enough, fail, span);
    }
    IrRef tuple;
    if (!build_fold_tuple(b, keys, &tuple))
        tuple = build_op(b, IR_BUILD_TUPLE, -1, span, keys.count, build_exprs(b, keys))->dsts[0];
    IrRef values = build_op2(b, IR_MATCH_KEYS, -1, span, subject, tuple);
    build_require_not_none(b, values, fail, span);
    build_parts(b, m, values, p->MatchMapping.patterns, (AstList){NULL, 0}, fail, span);
    if (p->MatchMapping.rest)
        build_capture(b, m, p->MatchMapping.rest, build_op2(b, IR_MATCH_REST, -1, span, subject, tuple),
                      span);
}

static void build_class_pattern(Builder *b, Match *m, const AstNode *p, IrRef subject, int32_t fail) {
    IrSpan span = SPAN(p);
    IrRef args[2] = {subject, build_expr(b, p->MatchClass.cls)};
    IrStmt *s = build_op(b, IR_MATCH_CLASS, -1, span, 2, args);
    s->number = p->MatchClass.patterns.count;
    s->keywords = build_names_tuple(b, p->MatchClass.kwd_attrs.items, p->MatchClass.kwd_attrs.count);
    build_require_not_none(b, s->dsts[0], fail, span);
    build_parts(b, m, s->dsts[0], p->MatchClass.patterns, p->MatchClass.kwd_patterns, fail, span);
}

/* LOOP matched { LOOP next { alternative, else BREAK next; BREAK matched } ... BREAK fail } */
static void build_or_pattern(Builder *b, Match *m, const AstNode *p, IrRef subject, int32_t fail) {
    AstList patterns = p->MatchOr.patterns;
    IrSpan span = SPAN(p);
    Loop matched = build_loop(b, span);
    for (int i = 0; i < patterns.count; i++) {
        Loop next = build_loop(b, span);
        build_pattern(b, m, patterns.items[i], subject, next.label);
        build_jump(b, IR_STMT_BREAK, matched.label, span);
        build_end_loop(b, &next);
    }
    build_jump(b, IR_STMT_BREAK, fail, span);
    build_end_loop(b, &matched);
}

static void build_singleton_pattern(Builder *b, const AstNode *p, IrRef subject, int32_t fail) {
    IrRef args[2] = {subject, build_const(b, &p->MatchSingleton.value)};
    build_require(b, build_op(b, IR_IS, -1, SPAN(p), 2, args)->dsts[0], fail, SPAN(p));
}

static void build_pattern(Builder *b, Match *m, const AstNode *p, IrRef subject, int32_t fail) {
    IrSpan span = SPAN(p);
    switch ((AstKind)p->kind) {
    case AST_MATCH_VALUE:
        build_require(b, build_match_compare(b, CW_CMP_EQ, subject, build_expr(b, p->MatchValue.value), span),
                      fail, span);
        return;
    case AST_MATCH_SINGLETON:
        build_singleton_pattern(b, p, subject, fail);
        return;
    case AST_MATCH_SEQUENCE:
        build_sequence_pattern(b, m, p, subject, fail);
        return;
    case AST_MATCH_MAPPING:
        build_mapping_pattern(b, m, p, subject, fail);
        return;
    case AST_MATCH_CLASS:
        build_class_pattern(b, m, p, subject, fail);
        return;
    case AST_MATCH_STAR:
        build_capture(b, m, p->MatchStar.name, subject, span);
        return;
    case AST_MATCH_AS:
        if (p->MatchAs.pattern)
            build_pattern(b, m, p->MatchAs.pattern, subject, fail);
        build_capture(b, m, p->MatchAs.name, subject, span);
        return;
    case AST_MATCH_OR:
        build_or_pattern(b, m, p, subject, fail);
        return;
    default:
        build_refuse(b, p, "this pattern");
    }
}

/* ---- the statement ---- */

static void build_case(Builder *b, const AstNode *match_case, IrRef subject, int32_t done, IrSpan span) {
    Match m = {NULL, 0, 0};
    Loop fail = build_loop(b, span);
    const AstNode *pattern = match_case->match_case.pattern;
    b->span = SPAN(pattern);
    build_pattern(b, &m, pattern, subject, fail.label);
    for (int i = 0; i < m.count; i++)
        build_store_name(b, m.captures[i].name, m.captures[i].var, m.captures[i].span);
    const AstNode *guard = match_case->match_case.guard;
    if (guard && build_const_truth(b, guard) != 1)
        build_require(b, build_condition(b, guard), fail.label, SPAN(guard));
    build_stmts(b, match_case->match_case.body);
    build_jump(b, IR_STMT_BREAK, done, span);
    build_end_loop(b, &fail);
}

void build_match(Builder *b, const AstNode *s) {
    IrSpan span = SPAN(s);
    IrRef subject = build_copy(b, build_expr(b, s->Match.subject), SPAN(s->Match.subject));
    Loop done = build_loop(b, span);
    for (int i = 0; i < s->Match.cases.count && !b->dead; i++)
        build_case(b, s->Match.cases.items[i], subject, done.label, span);
    build_end_block(b, &done);
}
