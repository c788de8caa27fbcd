/* copies.c: how often copies run, and what they gain. */
#include "runtime/abi.h"

#include "typeinfer/copies.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

enum {
    OFTEN = 64,           /* runs from which on a copy counts as run often */
    TINY = 5,             /* ... in any case */
    SMALL = 40,           /* statements of a function that is inlined */
    LEAST_GAIN = 8,       /* statements that gain nothing, for each that does */
    LEAST_LOOP_GAIN = 16, /* the same in copies that run seldom but have loops */
    GAIN_CALL = 3,        /* direct calls */
    GAIN_ACCESS = 2,      /* items, attributes, raw numbers */
    GAIN_OPERATION = 1    /* others on known types */
};

/* What s may call directly, up to a NULL; one: room for a single one. */
static Copy **callees_of(const Copy *c, const IrStmt *s, Copy *one[2]) {
    Copy **targets = c->targets[s->id];
    one[0] = c->callees[s->id];
    one[1] = NULL;
    return targets && *targets ? targets : one;
}

/* ---- gains ---- */

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
        return type_is_raw(a) && type_is_raw(b) ? GAIN_ACCESS
               : c->callees[s->id]              ? GAIN_CALL
                                                : is_container(a) && a.kind == b.kind;
    case IR_UNARY:
    case IR_TRUTH:
    case IR_NOT:
        return type_is_raw(a) ? GAIN_ACCESS : is_container(a);
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

/* Raw numbers and items of lists: what the C compiler makes more of when it takes its time. */
static bool is_kernel(const Copy *c, const IrStmt *s) {
    if (s->kind != IR_STMT_OP || s->nargs < 1)
        return false;
    Type a = infer_ref(c, s->args[0]), b = s->nargs > 1 ? infer_ref(c, s->args[1]) : a;
    switch ((IrOp)s->op) {
    case IR_BINARY:
    case IR_INPLACE:
    case IR_COMPARE:
    case IR_UNARY:
        return type_is_raw(a) && type_is_raw(b);
    case IR_GETITEM:
    case IR_SETITEM:
        return a.kind == TYPE_LIST && type_is_raw(b);
    default:
        return false;
    }
}

/* range(3), range(1, 4) */
static int32_t constant_range(const Copy *c, const IrStmt *call) {
    int64_t bounds[2] = {0, 0};
    if (call->nargs < 2 || call->nargs > 3)
        return OFTEN;
    for (int32_t i = 1; i < call->nargs; i++) {
        const IrConst *k =
            IR_IS_CONST(call->args[i]) ? &c->func->module->consts[IR_CONST_INDEX(call->args[i])] : NULL;
        if (!k || k->kind != IR_CONST_INT)
            return OFTEN;
        bounds[0] = bounds[1];
        bounds[1] = k->integer;
    }
    return bounds[1] - bounds[0] < OFTEN ? (int32_t)(bounds[1] - bounds[0]) : OFTEN;
}

/* What was seen last in a block of the statements that make a loop. */
typedef struct Maker {
    const IrStmt *range, *iterator;
} Maker;

static void note_maker(const Copy *c, const IrStmt *s, Maker *m) {
    if (s->kind != IR_STMT_OP)
        return;
    if (s->op == IR_GET_ITER)
        m->iterator = s;
    Type f = s->op == IR_CALL ? infer_ref(c, s->args[0]) : TYPE(NEVER);
    if (f.kind == TYPE_BUILTIN && ((const Builtin *)f.ref)->id == BUILTIN_range)
        m->range = s;
}

/* How often a loop runs: once for each item of a tuple or of a range between constants, else often. */
static int32_t loop_runs(const Copy *c, const Maker *m, const IrStmt *loop) {
    const IrStmt *next = loop->body.first;
    if (!m->iterator || !next || next->kind != IR_STMT_NEXT || next->args[0] != m->iterator->dsts[0])
        return OFTEN;
    Type t = infer_ref(c, m->iterator->args[0]);
    if (t.kind == TYPE_TUPLE)
        return site_find(t.ref)->nitems;
    return m->range && m->iterator->args[0] == m->range->dsts[0] ? constant_range(c, m->range) : OFTEN;
}

typedef void (*VisitStmt)(const Copy *c, const IrStmt *s, int32_t runs, void *arg);

/* Calls visit with each statement and how often it runs for each run of the block. */
static void each_stmt(const Copy *c, const IrBlock *b, int32_t runs, VisitStmt visit, void *arg) {
    Maker maker = {NULL, NULL};
    for (const IrStmt *s = b->first; s; s = s->next) {
        int32_t inner = runs;
        visit(c, s, runs, arg);
        note_maker(c, s, &maker);
        if (s->kind == IR_STMT_LOOP && ir_loop_repeats(s))
            inner = runs * loop_runs(c, &maker, s);
        each_stmt(c, &s->body, inner > OFTEN ? OFTEN : inner, visit, arg);
        if (!ir_else_is_rare(s))
            each_stmt(c, &s->orelse, inner > OFTEN ? OFTEN : inner, visit, arg);
    }
}

/* Of the statements that run often. */
typedef struct Weight {
    int64_t all; /* these and the others */
    int64_t statements, gain, kernel;
    int64_t loop_statements, loop_kernel; /* in the copy's own loops */
} Weight;

static void weigh_stmt(const Copy *c, const IrStmt *s, int32_t runs, void *weight) {
    Weight *w = weight;
    bool moves = s->kind == IR_STMT_OP && (s->op == IR_MOVE || s->op == IR_REFINE);
    w->all += !moves;
    if (moves || (runs < OFTEN && runs * c->runs < OFTEN))
        return;
    w->statements++;
    w->gain += gain_of(c, s);
    w->kernel += is_kernel(c, s);
    w->loop_statements += runs >= OFTEN;
    w->loop_kernel += runs >= OFTEN && is_kernel(c, s);
}

static bool is_worth_it(const Copy *c, const Weight *w) {
    if (!w->gain || w->gain * LEAST_GAIN < w->statements)
        return false;
    return c->runs >= OFTEN || w->loop_kernel || w->gain * LEAST_LOOP_GAIN >= w->all;
}

/* Small functions of raw numbers, and loops that have such operations or call such functions. */
static bool is_hot(const Copy *c, const Weight *w) {
    return c->func->nstmts <= SMALL ? w->kernel * LEAST_GAIN >= w->statements || c->func->nstmts <= TINY
                                    : w->loop_kernel && w->loop_kernel * LEAST_GAIN >= w->loop_statements;
}

/* ---- objects whose death the program sees ---- */

/* Values of the type may be, or hold, objects whose death the program sees. */
static bool may_be_observed(Type t, int depth) {
    switch ((TypeKind)t.kind) {
    case TYPE_LIST:
    case TYPE_DICT:
    case TYPE_SET:
    case TYPE_TUPLE:
    case TYPE_LIST_ITER: {
        const Site *site = site_find(t.ref);
        for (int32_t i = 0; i < site->nitems; i++)
            if (depth >= 4 || may_be_observed(site->items[i], depth + 1))
                return true;
        return false;
    }
    case TYPE_INSTANCE:
    case TYPE_ONEOF:
    case TYPE_SUPER:
    case TYPE_CELL:
    case TYPE_ITERABLE:
    case TYPE_UNION:
    case TYPE_OBJECT:
    case TYPE_ANY:
        return true;
    default:
        return false;
    }
}

/* Such objects are to die at the right moment, which the generic function sees to. */
static bool holds_observed(const Copy *copy) {
    if (copy->func->flags & IR_CODE_GENERATOR_LIKE)
        return false; /* without RELEASE */
    for (int32_t i = 0; copy->func->module->observes && i < copy->func->nvars; i++)
        if (may_be_observed(copy->vars[i], 0))
            return true;
    return false;
}

/* ---- verdicts ---- */

static void weigh(Copy *c, void *arg) {
    (void)arg;
    Weight w = {.gain = c->direct && c->runs >= OFTEN ? GAIN_CALL : 0};
    each_stmt(c, &c->func->body, 1, weigh_stmt, &w);
    c->worth = holds_observed(c) || !is_worth_it(c, &w) ? COPY_COLD : is_hot(c, &w) ? COPY_HOT : COPY_WARM;
}

/* A loop that calls small hot copies: they are worth inlining. */
static void weigh_call(const Copy *c, const IrStmt *s, int32_t runs, void *hot) {
    Copy *one[2];
    if (runs >= OFTEN)
        for (Copy **t = callees_of(c, s, one); *t; t++)
            *(bool *)hot |= (*t)->worth == COPY_HOT && (*t)->func->nstmts <= SMALL;
}

static void weigh_calls(Copy *c, void *arg) {
    (void)arg;
    bool hot = false;
    if (c->worth == COPY_WARM)
        each_stmt(c, &c->func->body, 1, weigh_call, &hot);
    if (hot)
        c->worth = COPY_HOT;
}

/* ---- runs ---- */

/* Calls from here are not calls by others. */
static void forget_use(const Copy *c, const IrStmt *s, int32_t runs, void *arg) {
    (void)runs;
    (void)arg;
    Copy *one[2];
    for (Copy **t = callees_of(c, s, one); *t; t++)
        (*t)->uses--, (*t)->direct = true;
}

static void each_copy(IrModule **modules, int32_t n, void (*visit)(Copy *, void *), void *arg) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < modules[i]->nfuncs; j++)
            if (modules[i]->funcs[j]->info)
                for (Copy *c = infer_func(modules[i]->funcs[j])->copies; c; c = c->next)
                    if (c->reachable)
                        visit(c, arg);
}

/* Names of methods and attributes that are looked up where the receiver is not known: a set of strings. */
typedef struct Names {
    const char **items;
    size_t count, capacity; /* a power of two */
} Names;

static const char **names_place(const Names *names, const char *name) {
    size_t hash = 5381;
    for (const char *p = name; *p; p++)
        hash = hash * 33 + (unsigned char)*p;
    size_t i = hash & (names->capacity - 1);
    while (names->items[i] && strcmp(names->items[i], name))
        i = (i + 1) & (names->capacity - 1);
    return &names->items[i];
}

static void names_add(Names *names, const char *name) {
    if (2 * names->count >= names->capacity) {
        Names grown = {.capacity = names->capacity ? 2 * names->capacity : 256};
        grown.items = calloc(grown.capacity, sizeof *grown.items);
        assert(grown.items);
        for (size_t i = 0; i < names->capacity; i++)
            if (names->items[i])
                *names_place(&grown, names->items[i]) = names->items[i];
        grown.count = names->count;
        free(names->items);
        *names = grown;
    }
    const char **place = names_place(names, name);
    names->count += !*place;
    *place = name;
}

static void note_name(const Copy *c, const IrStmt *s, int32_t runs, void *names) {
    (void)runs;
    Copy *one[2];
    if (s->kind != IR_STMT_OP || (s->op != IR_GETATTR && s->op != IR_CALL_METHOD))
        return;
    if (s->op == IR_GETATTR || !*callees_of(c, s, one))
        names_add(names, infer_const_name(c, s->name));
}

static void collect_names(Copy *c, void *names) {
    each_stmt(c, &c->func->body, 1, note_name, names);
}

/* Special methods are called by operations, of built-in functions too; others by their name. */
static bool may_be_looked_up(const IrFunc *f, const Names *names) {
    bool special = !strncmp(f->name, "__", 2) && strcmp(f->name, "__init__");
    return special || (names->count && *names_place(names, f->name));
}

/* Known beforehand: bodies of modules run once; what is called by others than visible call sites runs often.
 */
static void start_runs(Copy *c, const Names *names) {
    const FuncInfo *info = infer_func(c->func);
    bool top = c->func->kind == IR_FUNC_CLASS && c->func->parent && c->func->parent->kind == IR_FUNC_MODULE;
    if (c->func->kind == IR_FUNC_MODULE || top)
        c->runs = 1;
    else if (c->uses > 0 || info->unknown_callers || c->func->kind == IR_FUNC_CLASS ||
             (info->method_of && may_be_looked_up(c->func, names)))
        c->runs = OFTEN;
}

typedef struct Work {
    Names names;
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

typedef struct Passing {
    Work *work;
    int32_t added; /* runs of the copy that its callees do not know of yet */
} Passing;

static void pass_runs(const Copy *c, const IrStmt *s, int32_t runs, void *passing) {
    Passing *p = passing;
    Copy *one[2];
    for (Copy **t = callees_of(c, s, one); *t; t++) {
        int32_t sum = (*t)->runs + (runs >= OFTEN ? OFTEN : runs * p->added);
        sum = sum > OFTEN ? OFTEN : sum;
        if (sum != (*t)->runs)
            work_push(p->work, *t);
        (*t)->runs = sum;
    }
}

static void start_work(Copy *c, void *work) {
    start_runs(c, &((Work *)work)->names);
    if (c->runs)
        work_push(work, c);
}

static void forget_uses(Copy *c, void *arg) {
    (void)arg;
    each_stmt(c, &c->func->body, 1, forget_use, NULL);
}

void copies_weigh(IrModule **modules, int32_t n) {
    Work w = {0};
    each_copy(modules, n, forget_uses, NULL);
    each_copy(modules, n, collect_names, &w.names);
    each_copy(modules, n, start_work, &w);
    while (w.count) {
        Copy *c = w.stack[--w.count];
        Passing p = {&w, c->runs - c->passed};
        c->passed = c->runs;
        if (p.added)
            each_stmt(c, &c->func->body, 1, pass_runs, &p);
    }
    free(w.stack);
    free(w.names.items);
    each_copy(modules, n, weigh, NULL);
    each_copy(modules, n, weigh_calls, NULL);
}
