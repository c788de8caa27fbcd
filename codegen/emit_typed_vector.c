/* emit_typed_vector.c: loops of arithmetic for the C compiler's vectoriser.
 *
 * A loop over a range that does nothing but what cannot fail - plain arithmetic, calls of plain copies, items
 * of lists at the loop variable plus a constant, or at a place that stays - is printed twice. First as a
 * function w<M>_<F>_<N>_<label> without a test in it, which is called where one test before the loop has
 * shown all indices to be within their lists; then, as any loop, for the rest, mostly nothing. C compilers
 * vectorise only loops that are left at one place.
 */
#include "emit_typed.h"

#include <stdio.h>

enum {
    MIN_ITERATIONS = 16,
    MAX_LOOPS = 6,   /* of a program: the C compiler takes its time with them */
    MAX_OFFSET = 64, /* from the loop variable */
    MAX_STATEMENTS = 60
};

typedef struct Plan {
    Context *c;
    const IrStmt *loop, *next; /* next: the NEXT at its head */
    int32_t iterator;
    int32_t *assigned;       /* by variable: how often the body assigns it */
    bool *used;              /* by variable: it is an operand */
    bool *is_index;          /* by variable: the loop variable plus offset */
    int64_t *offset;         /* by variable */
    int64_t *low, *high;     /* by list: offsets of its items */
    bool *is_read;           /* by list: at the loop variable */
    IrStmt **fixed;          /* accesses at places that stay */
    int32_t nfixed, nfloats; /* nfloats: results that are float */
    bool calls;
} Plan;

static bool is_raw(Context *c, int32_t v) {
    return type_is_raw(c->copy->vars[v]);
}

/* The head takes the next int of a range with step 1 and leaves the loop at its end. */
static const IrStmt *find_next(Context *c, const IrStmt *loop) {
    const IrStmt *s = loop->body.first;
    if (!s || s->kind != IR_STMT_NEXT || !s->next || !is_raw(c, s->dsts[0]))
        return NULL;
    Type t = typed_of(c, s->args[0]);
    const IrStmt *end = s->orelse.first;
    bool leaves = end && end->kind == IR_STMT_BREAK && end->number == loop->number;
    return typed_rep(t) == REP_RANGE_ITER && t.number == 1 && leaves ? s : NULL;
}

static void note_index(Plan *p, const IrStmt *s) {
    if (s->ndsts != 1 || s->nargs < 1)
        return;
    int32_t d = s->dsts[0], a = s->args[0];
    if (p->assigned[d] != 1 || a < 0 || !p->is_index[a])
        return;
    if (s->op == IR_MOVE) {
        p->is_index[d] = true;
        p->offset[d] = p->offset[a];
    } else if (s->op == IR_BINARY && (s->number == CW_OP_ADD || s->number == CW_OP_SUB) &&
               IR_IS_CONST(s->args[1])) {
        const IrConst *k = &p->c->f->module->consts[IR_CONST_INDEX(s->args[1])];
        if (k->kind != IR_CONST_INT || k->integer < -MAX_OFFSET || k->integer > MAX_OFFSET)
            return;
        p->offset[d] = p->offset[a] + (s->number == CW_OP_ADD ? k->integer : -k->integer);
        p->is_index[d] = p->offset[d] >= -MAX_OFFSET && p->offset[d] <= MAX_OFFSET;
    }
}

static bool plan_item(Plan *p, IrStmt *s) {
    int32_t list = s->args[0], i = s->args[1];
    Type item = s->op == IR_GETITEM ? p->c->copy->vars[s->dsts[0]] : typed_of(p->c, s->args[2]);
    if (!typed_loop_has(p->c, s) || !typed_raw_item(item).kind || i < 0)
        return false;
    if (!p->is_index[i]) {
        p->fixed[p->nfixed++] = s;
        return p->assigned[i] == 0;
    }
    int64_t k = p->offset[i];
    p->low[list] = !p->is_read[list] || k < p->low[list] ? k : p->low[list];
    p->high[list] = !p->is_read[list] || k > p->high[list] ? k : p->high[list];
    p->is_read[list] = true;
    return true;
}

static bool plan_statement(Plan *p, IrStmt *s) {
    Context *c = p->c;
    if (s->kind != IR_STMT_OP)
        return false;
    if (s->op == IR_GETITEM || s->op == IR_SETITEM)
        return plan_item(p, s);
    if (s->op == IR_LOAD_GLOBAL)
        return s->number >= 0 && c->copy->vars[s->dsts[0]].kind == TYPE_FUNCTION &&
               typed_expects(c, s, c->copy->vars[s->dsts[0]]);
    if (s->op == IR_CALL) {
        p->calls = true;
        return typed_calls_plain(c, s);
    }
    note_index(p, s);
    return typed_is_plain_op(c->copy, s);
}

static bool plan_loop(Plan *p) {
    Context *c = p->c;
    int32_t count = 0;
    for (const IrStmt *s = p->next; s; s = s->next, count++) {
        for (int32_t i = 0; i < s->ndsts; i++)
            p->assigned[s->dsts[i]]++;
        for (int32_t i = 0; i < s->nargs; i++)
            if (s->args[i] >= 0)
                p->used[s->args[i]] = true;
    }
    int32_t d = p->next->dsts[0];
    if (count > MAX_STATEMENTS || p->assigned[d] != 1)
        return false;
    p->is_index[d] = true;
    p->fixed = ARENA_ARRAY(c->f->module->arena, IrStmt *, count + 1);
    for (IrStmt *s = p->next->next; s; s = s->next) {
        if (!plan_statement(p, s))
            return false;
        p->nfloats += s->ndsts == 1 && typed_rep(c->copy->vars[s->dsts[0]]) == REP_FLOAT;
    }
    return p->nfloats > 0;
}

/* ---- text ---- */

/* Variable v comes in and goes out, comes in, or is the body's own. */
static bool is_out(const Plan *p, int32_t v) {
    return p->assigned[v] && is_raw(p->c, v) && live_has(p->c->live->before[p->next->id], v);
}

static bool is_in(const Plan *p, int32_t v) {
    return !p->assigned[v] && p->used[v] && is_raw(p->c, v);
}

static bool is_list(const Plan *p, int32_t v) {
    bool found = p->is_read[v];
    for (int32_t i = 0; i < p->nfixed; i++)
        found |= p->fixed[i]->args[0] == v;
    return found;
}

static void print_name(const Plan *p, Text *t) {
    Context *c = p->c;
    text_printf(t, "w%d_%d_%d_%ld", c->u->index, c->f->index, c->copy->index, (long)p->loop->number);
}

static void print_statement(Context *c, IrStmt *s) {
    switch ((IrOp)s->op) {
    case IR_LOAD_GLOBAL:
        return;
    case IR_CALL:
        typed_call_plain(c, s);
        return;
    case IR_GETITEM:
        text_printf(c->t, "v%d = ((%s *)v%dd)[v%d];\n", s->dsts[0],
                    typed_raw_item(c->copy->vars[s->dsts[0]]).c_type, s->args[0], s->args[1]);
        return;
    case IR_SETITEM:
        text_printf(c->t, "((%s *)v%dd)[v%d] = ", typed_raw_item(typed_of(c, s->args[2])).c_type, s->args[0],
                    s->args[1]);
        typed_raw_store(c, s->args[2]);
        text_puts(c->t, ";\n");
        return;
    default:
        typed_op(c, s);
    }
}

static void print_function(const Plan *p) {
    Context *c = p->c;
    Text *outer = c->t;
    c->t = &c->vectors;
    text_puts(c->t, "CW_VECTOR static void ");
    print_name(p, c->t);
    text_printf(c->t, "(int64_t *p%d, int64_t v%db", p->iterator, p->iterator);
    for (int32_t v = 0; v < c->f->nvars; v++)
        if (is_out(p, v))
            text_printf(c->t, ", %s *p%d", typed_c_type(c->copy->vars[v]), v);
        else if (is_in(p, v))
            text_printf(c->t, ", %s v%d", typed_c_type(c->copy->vars[v]), v);
        else if (is_list(p, v))
            text_printf(c->t, ", void *v%dd", v);
    text_printf(c->t, ")\n{int64_t v%d = *p%d; ", p->iterator, p->iterator);
    for (int32_t v = 0; v < c->f->nvars; v++)
        if (is_out(p, v))
            text_printf(c->t, "%s v%d = *p%d; ", typed_c_type(c->copy->vars[v]), v, v);
        else if (p->assigned[v] && is_raw(c, v))
            text_printf(c->t, "%s v%d = 0; ", typed_c_type(c->copy->vars[v]), v);
    int32_t i = p->iterator, d = p->next->dsts[0];
    text_printf(c->t, "\nfor (; v%d < v%db; v%d++) {\nv%d = v%d;\n", i, i, i, d, i);
    for (IrStmt *s = p->next->next; s; s = s->next)
        print_statement(c, s);
    text_printf(c->t, "}\n*p%d = v%d;", i, i);
    for (int32_t v = 0; v < c->f->nvars; v++)
        if (is_out(p, v))
            text_printf(c->t, " *p%d = v%d;", v, v);
    text_puts(c->t, "}\n");
    c->t = outer;
}

static void print_conditions(const Plan *p) {
    Context *c = p->c;
    int32_t it = p->iterator;
    text_printf(c->t, "if (v%db - v%d >= %d", it, it, MIN_ITERATIONS);
    if (p->calls)
        text_puts(c->t, " && depth < cx->depth_limit");
    for (const IrStmt *s = p->next->next; s; s = s->next)
        if (s->op == IR_LOAD_GLOBAL)
            text_printf(c->t, " && known%d[%ld]", c->u->index, (long)s->number);
    for (int32_t v = 0; v < c->f->nvars; v++)
        if (p->is_read[v])
            text_printf(c->t, " && v%d >= %ldl && v%db <= v%dn - %ldl", it, (long)-p->low[v], it, v,
                        (long)(p->high[v]));
    for (int32_t i = 0; i < p->nfixed; i++)
        text_printf(c->t, " && (uint64_t)v%d < (uint64_t)v%dn", p->fixed[i]->args[1], p->fixed[i]->args[0]);
    text_puts(c->t, ") {");
}

static void print_call(const Plan *p) {
    Context *c = p->c;
    int32_t it = p->iterator;
    print_conditions(p);
    text_printf(c->t, "int64_t p%d = v%d; ", it, it); /* whose address is taken is not held in a register */
    for (int32_t v = 0; v < c->f->nvars; v++)
        if (is_out(p, v))
            text_printf(c->t, "%s p%d = v%d; ", typed_c_type(c->copy->vars[v]), v, v);
    print_name(p, c->t);
    text_printf(c->t, "(&p%d, v%db", it, it);
    for (int32_t v = 0; v < c->f->nvars; v++)
        if (is_out(p, v))
            text_printf(c->t, ", &p%d", v);
        else if (is_in(p, v))
            text_printf(c->t, ", v%d", v);
        else if (is_list(p, v))
            text_printf(c->t, ", v%dd", v);
    text_printf(c->t, "); v%d = p%d;", it, it);
    for (int32_t v = 0; v < c->f->nvars; v++)
        if (is_out(p, v))
            text_printf(c->t, " v%d = p%d;", v, v);
    text_puts(c->t, "}\n");
}

void typed_vector_loop(Context *c, const IrStmt *loop) {
    const IrStmt *next = find_next(c, loop);
    if (!next || c->u->vectors >= MAX_LOOPS || c->u->options->frames != FRAMES_NONE ||
        typed_is_generator(c->copy))
        return;
    Arena *a = c->f->module->arena;
    int32_t n = c->f->nvars + 1;
    Plan p = {.c = c,
              .loop = loop,
              .next = next,
              .iterator = next->args[0],
              .assigned = ARENA_ARRAY(a, int32_t, n),
              .used = ARENA_ARRAY(a, bool, n),
              .is_index = ARENA_ARRAY(a, bool, n),
              .offset = ARENA_ARRAY(a, int64_t, n),
              .low = ARENA_ARRAY(a, int64_t, n),
              .high = ARENA_ARRAY(a, int64_t, n),
              .is_read = ARENA_ARRAY(a, bool, n)};
    if (!plan_loop(&p))
        return;
    c->u->vectors++;
    print_function(&p);
    print_call(&p);
}
