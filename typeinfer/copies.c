/* copies.c: how often copies run, and what they gain. */
#include "typeinfer/copies.h"

#include <assert.h>
#include <stdlib.h>

enum {
    OFTEN = 4,         /* runs from which on a copy counts as run often */
    SMALL = 40,        /* statements of a function that is inlined */
    LEAST_GAIN = 8,    /* statements that gain nothing, for each that does */
    GAIN_CALL = 3,     /* direct calls */
    GAIN_ACCESS = 2,   /* items, attributes, raw numbers */
    GAIN_OPERATION = 1 /* others on known types */
};

/* ---- gains ---- */

static bool is_raw(Type t) {
    return t.kind == TYPE_INT || t.kind == TYPE_FLOAT || t.kind == TYPE_BOOL;
}

static bool is_container(Type t) {
    return t.kind == TYPE_LIST || t.kind == TYPE_DICT || t.kind == TYPE_TUPLE || t.kind == TYPE_SET ||
           t.kind == TYPE_STR || t.kind == TYPE_BYTES;
}

static bool is_object(Type t) {
    return t.kind == TYPE_INSTANCE || t.kind == TYPE_ONEOF;
}

/* What the emitter makes of a call: direct, of known native code, or the generic one. */
static int32_t call_gain(const Copy *c, const IrStmt *s, Type callee) {
    if (c->callees[s->id] || c->targets[s->id] || callee.kind == TYPE_CLASS)
        return GAIN_CALL;
    return callee.kind == TYPE_BUILTIN || is_container(callee) ? GAIN_OPERATION : 0;
}

static int32_t op_gain(const Copy *c, const IrStmt *s) {
    Type a = s->nargs > 0 ? infer_ref(c, s->args[0]) : TYPE(ANY);
    Type b = s->nargs > 1 ? infer_ref(c, s->args[1]) : TYPE(ANY);
    switch ((IrOp)s->op) {
    case IR_BINARY:
    case IR_INPLACE:
    case IR_COMPARE:
        return is_raw(a) && is_raw(b) ? GAIN_ACCESS
               : c->callees[s->id]    ? GAIN_CALL
                                      : is_container(a) && a.kind == b.kind;
    case IR_UNARY:
    case IR_TRUTH:
    case IR_NOT:
        return is_raw(a) ? GAIN_ACCESS : is_container(a);
    case IR_IS:
    case IR_UNPACK:
    case IR_LOAD_CELL:
    case IR_STORE_CELL:
    case IR_LIST_APPEND:
        return a.kind != TYPE_ANY && a.kind != TYPE_UNION && a.kind != TYPE_OBJECT ? GAIN_OPERATION : 0;
    case IR_IN:
        return is_container(b) ? GAIN_ACCESS : 0;
    case IR_GETITEM:
    case IR_SETITEM:
        return is_container(a) ? GAIN_ACCESS : c->callees[s->id] ? GAIN_CALL : 0;
    case IR_GETATTR:
    case IR_SETATTR:
        return is_object(a) ? GAIN_ACCESS : 0;
    case IR_CALL:
    case IR_CALL_METHOD:
        return call_gain(c, s, a);
    default:
        return 0;
    }
}

static int32_t gain_of(const Copy *c, const IrStmt *s) {
    if (s->kind == IR_STMT_OP)
        return op_gain(c, s);
    if (s->kind == IR_STMT_RETURN && c->func->nstmts <= SMALL && c->result.kind != TYPE_ANY)
        return GAIN_OPERATION; /* callers call it directly, and know its result */
    if (s->kind != IR_STMT_NEXT)
        return 0;
    Type t = infer_ref(c, s->args[0]);
    return t.kind == TYPE_RANGE_ITER || t.kind == TYPE_LIST_ITER ? GAIN_ACCESS : 0;
}

typedef struct Weight {
    const Copy *copy;
    int64_t statements, gain; /* where the copy runs often */
    int64_t in_loops;         /* gain in its own loops */
} Weight;

static void weigh_block(Weight *w, const IrBlock *b, bool loop) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        if (loop || w->copy->runs >= OFTEN) {
            int32_t gain = gain_of(w->copy, s);
            w->statements += s->kind != IR_STMT_OP || s->op != IR_MOVE;
            w->gain += gain;
            w->in_loops += loop ? gain : 0;
        }
        weigh_block(w, &s->body, loop || s->kind == IR_STMT_LOOP);
        weigh_block(w, &s->orelse, loop || s->kind == IR_STMT_LOOP);
    }
}

static void weigh(Copy *c, void *arg) {
    (void)arg;
    Weight w = {.copy = c};
    weigh_block(&w, &c->func->body, false);
    if (!w.gain || w.gain * LEAST_GAIN < w.statements)
        c->worth = COPY_COLD;
    else
        c->worth = w.in_loops || c->func->nstmts <= SMALL ? COPY_HOT : COPY_WARM;
}

/* ---- runs ---- */

/* Takes the call sites of c with known callees from these callees' uses: what remains is called by others. */
static void forget_seen(const Copy *c, const IrBlock *b) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        Copy **targets = c->targets[s->id], *one[2] = {c->callees[s->id], NULL};
        for (Copy **t = targets && *targets ? targets : one; *t; t++)
            (*t)->uses--;
        forget_seen(c, &s->body);
        forget_seen(c, &s->orelse);
    }
}

static void each_copy(IrModule **modules, int32_t n, void (*visit)(Copy *, void *), void *arg) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < modules[i]->nfuncs; j++)
            if (modules[i]->funcs[j]->info)
                for (Copy *c = infer_func(modules[i]->funcs[j])->copies; c; c = c->next)
                    if (c->reachable)
                        visit(c, arg);
}

/* Known beforehand: bodies of modules run once; what is called by others than visible call sites runs often.
 * Methods may be called where the receiver is not known. */
static void start_runs(Copy *c) {
    const FuncInfo *info = infer_func(c->func);
    bool top = c->func->kind == IR_FUNC_CLASS && c->func->parent && c->func->parent->kind == IR_FUNC_MODULE;
    if (c->func->kind == IR_FUNC_MODULE || top)
        c->runs = 1;
    else if (c->uses > 0 || info->unknown_callers || info->method_of || c->func->kind == IR_FUNC_CLASS)
        c->runs = OFTEN;
}

typedef struct Work {
    Copy **stack;
    int32_t count, capacity;
} Work;

static void work_push(Work *w, Copy *c) {
    if (w->count == w->capacity) {
        w->capacity = w->capacity ? w->capacity * 2 : 64;
        w->stack = realloc(w->stack, sizeof *w->stack * (size_t)w->capacity);
        assert(w->stack);
    }
    w->stack[w->count++] = c;
}

/* Adds the runs of c that its callees do not know of yet to theirs. */
static void pass_runs(Work *w, Copy *c, const IrBlock *b, bool loop, int32_t added) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        Copy **targets = c->targets[s->id], *one[2] = {c->callees[s->id], NULL};
        for (Copy **t = targets && *targets ? targets : one; *t; t++) {
            int32_t runs = (*t)->runs + (loop ? OFTEN : added);
            runs = runs > OFTEN ? OFTEN : runs;
            if (runs != (*t)->runs)
                work_push(w, *t);
            (*t)->runs = runs;
        }
        pass_runs(w, c, &s->body, loop || s->kind == IR_STMT_LOOP, added);
        pass_runs(w, c, &s->orelse, loop || s->kind == IR_STMT_LOOP, added);
    }
}

static void start_work(Copy *c, void *work) {
    start_runs(c);
    if (c->runs)
        work_push(work, c);
}

static void forget_uses(Copy *c, void *arg) {
    (void)arg;
    forget_seen(c, &c->func->body);
}

void copies_weigh(IrModule **modules, int32_t n) {
    Work w = {0};
    each_copy(modules, n, forget_uses, NULL);
    each_copy(modules, n, start_work, &w);
    while (w.count) {
        Copy *c = w.stack[--w.count];
        int32_t added = c->runs - c->passed;
        c->passed = c->runs;
        if (added)
            pass_runs(&w, c, &c->func->body, false, added);
    }
    free(w.stack);
    each_copy(modules, n, weigh, NULL);
}
