/* ranges.c: intervals of int variables, by abstract interpretation of each typed copy. */
#include "typeinfer/ranges.h"

#include <assert.h>
#include <string.h>

#include "runtime/abi.h"

enum {
    MAX_VARIABLES = 1500, /* of a function that is analysed */
    MAX_VISITS = 60000,   /* of statements, per copy and round */
    MAX_CONDITIONS = 3,   /* comparisons that a bool variable stands for */
    WIDEN_AFTER = 2,      /* visits of a loop head before its intervals are widened */
    FORCE_AFTER = 12,     /* visits before they are given up */
    MAX_ROUNDS = 12,      /* over the program, before what still changes is given up */
    MAX_PARAMETERS = 32   /* of a call that is followed */
};

static const Interval everything = {INT64_MIN, INT64_MAX}, nothing = {INT64_MAX, INT64_MIN};

bool ranges_is_bounded(Interval i) {
    return i.lo != INT64_MIN || i.hi != INT64_MAX;
}

bool ranges_fact(const Copy *copy, const IrStmt *s, int fact) {
    return copy->facts && (copy->facts[s->id] & fact);
}

/* ---- intervals ---- */

typedef __int128 Wide;

static bool is_empty(Interval i) {
    return i.lo > i.hi;
}

static Interval join(Interval a, Interval b) {
    return (Interval){a.lo < b.lo ? a.lo : b.lo, a.hi > b.hi ? a.hi : b.hi};
}

static Interval meet(Interval a, Interval b) {
    return (Interval){a.lo > b.lo ? a.lo : b.lo, a.hi < b.hi ? a.hi : b.hi};
}

static bool same(Interval a, Interval b) {
    return a.lo == b.lo && a.hi == b.hi;
}

static Interval clamp(Wide lo, Wide hi) {
    return (Interval){lo < INT64_MIN   ? INT64_MIN
                      : lo > INT64_MAX ? INT64_MAX
                                       : (int64_t)lo,
                      hi > INT64_MAX   ? INT64_MAX
                      : hi < INT64_MIN ? INT64_MIN
                                       : (int64_t)hi};
}

/* The least threshold interval around i. */
static Interval rounded(Interval i) {
    static const int64_t low[] = {0, -1, -(1l << 31), -(1l << 53), INT64_MIN};
    static const int64_t high[] = {1, 255, RANGE_MAX_LENGTH, 1l << 31, 1l << 53, 1l << 62, INT64_MAX};
    Interval r = i;
    for (size_t k = 0; k < sizeof low / sizeof *low; k++)
        if (low[k] <= i.lo) {
            r.lo = low[k];
            break;
        }
    for (size_t k = 0; k < sizeof high / sizeof *high; k++)
        if (high[k] >= i.hi) {
            r.hi = high[k];
            break;
        }
    return r;
}

/* Bounds of b that left those of a go on to the next threshold. */
static Interval widened(Interval a, Interval b) {
    Interval j = join(a, b), r = rounded(j);
    return (Interval){j.lo < a.lo ? r.lo : a.lo, j.hi > a.hi ? r.hi : a.hi};
}

/* Least interval that holds f of all four corners. */
#define CORNERS(a, b, f)                                                                                     \
    Wide c0 = f((Wide)a.lo, b.lo), c1 = f((Wide)a.lo, b.hi), c2 = f((Wide)a.hi, b.lo),                       \
         c3 = f((Wide)a.hi, b.hi);                                                                           \
    Wide lo = c0 < c1 ? c0 : c1, hi = c0 > c1 ? c0 : c1;                                                     \
    lo = c2 < lo ? c2 : lo, hi = c2 > hi ? c2 : hi, lo = c3 < lo ? c3 : lo, hi = c3 > hi ? c3 : hi
#define MULTIPLY(x, y) ((x) * (y))
#define SHIFT_LEFT(x, y) ((x) * ((Wide)1 << (y)))
#define SHIFT_RIGHT(x, y) ((x) >> (y))
#define FLOOR_DIVIDE(x, y) ((x) / (y) - ((x) % (y) < 0))

static Interval bits(Interval a, Interval b, bool either) {
    if (!either) { /* & */
        if (a.lo >= 0 && b.lo >= 0)
            return (Interval){0, a.hi < b.hi ? a.hi : b.hi};
        return a.lo >= 0 ? (Interval){0, a.hi} : b.lo >= 0 ? (Interval){0, b.hi} : everything;
    }
    if (a.lo < 0 || b.lo < 0)
        return everything;
    int64_t top = a.hi > b.hi ? a.hi : b.hi;
    return (Interval){0, top ? (int64_t)(UINT64_MAX >> __builtin_clzll((uint64_t)top)) : 0};
}

/* a op b; *facts gets what the statement may rely on. */
static Interval binary(int64_t op, Interval a, Interval b, int *facts) {
    const int64_t exact = 1l << 53;
    if (is_empty(a) || is_empty(b))
        return nothing;
    if (a.lo >= -exact && a.hi <= exact && b.lo >= -exact && b.hi <= exact)
        *facts |= FACT_EXACT;
    Wide low, high;
    switch (op) {
    case CW_OP_ADD:
        low = (Wide)a.lo + b.lo, high = (Wide)a.hi + b.hi;
        break;
    case CW_OP_SUB:
        low = (Wide)a.lo - b.hi, high = (Wide)a.hi - b.lo;
        break;
    case CW_OP_MUL: {
        CORNERS(a, b, MULTIPLY);
        low = lo, high = hi;
        break;
    }
    case CW_OP_LSHIFT: {
        if (b.lo < 0 || b.hi > 62)
            return everything;
        *facts |= FACT_SHIFT;
        CORNERS(a, b, SHIFT_LEFT);
        low = lo, high = hi;
        break;
    }
    case CW_OP_RSHIFT: {
        if (b.lo < 0 || b.hi > 62)
            return everything;
        *facts |= FACT_SHIFT;
        CORNERS(a, b, SHIFT_RIGHT);
        return clamp(lo, hi);
    }
    case CW_OP_FLOORDIV: {
        if (b.lo <= 0)
            return everything;
        if (a.lo >= 0)
            *facts |= FACT_POSITIVE;
        CORNERS(a, b, FLOOR_DIVIDE);
        return clamp(lo, hi);
    }
    case CW_OP_MOD:
        if (b.lo <= 0)
            return everything;
        if (a.lo < 0)
            return (Interval){0, b.hi - 1};
        *facts |= FACT_POSITIVE;
        return (Interval){0, a.hi < b.hi ? a.hi : b.hi - 1};
    case CW_OP_AND:
        return bits(a, b, false);
    case CW_OP_OR:
    case CW_OP_XOR:
        return bits(a, b, true);
    default:
        return everything;
    }
    if (low >= INT64_MIN && high <= INT64_MAX)
        *facts |= FACT_FITS;
    return clamp(low, high);
}

/* ---- states ---- */

/* A comparison that holds while a bool variable is true, if neither operand was assigned since. */
typedef struct Condition {
    const IrStmt *compare;
    int32_t versions[2];
    bool negated;
} Condition;

/* Never changed once it is made, so states share it. */
typedef struct Conditions {
    Condition items[MAX_CONDITIONS];
    int32_t count;
    bool is_false; /* the variable is known to be false here */
} Conditions;

typedef struct State {
    bool reached;
    Interval *values;              /* by variable; of ranges and their iterators: what they yield */
    int32_t *versions;             /* by variable: of its last assignment */
    const Conditions **conditions; /* by variable; NULL: none */
} State;

typedef struct Walk {
    Arena *arena;
    Copy *copy;
    const IrFunc *f;
    State *unused; /* stack of states to be used again: they are big, and nested loops copy many */
    int32_t nunused, unused_cap;
    State *breaks, *continues; /* by label */
    bool record;               /* loop heads are settled: note facts, pass arguments on */
    bool changed;              /* of the program: a parameter or a result widened */
    bool force;                /* the program's bound of rounds is reached */
    int32_t visits, version;
    Interval returned;
} Walk;

/* Not reached; the rest of it means nothing yet. */
static State state_new(Walk *w) {
    if (w->nunused) {
        State s = w->unused[--w->nunused];
        s.reached = false;
        return s;
    }
    return (State){false, ARENA_ARRAY(w->arena, Interval, w->f->nvars + 1),
                   ARENA_ARRAY(w->arena, int32_t, w->f->nvars + 1),
                   ARENA_ARRAY(w->arena, const Conditions *, w->f->nvars + 1)};
}

static void state_free(Walk *w, State s) {
    if (w->nunused == w->unused_cap) {
        int32_t cap = w->unused_cap ? w->unused_cap * 2 : 16;
        w->unused = arena_grow(w->arena, w->unused, sizeof s * (size_t)w->unused_cap, sizeof s * (size_t)cap);
        w->unused_cap = cap;
    }
    w->unused[w->nunused++] = s;
}

static void state_assign(Walk *w, State *to, const State *from) {
    size_t n = (size_t)w->f->nvars;
    to->reached = from->reached;
    memcpy(to->values, from->values, n * sizeof *to->values);
    memcpy(to->versions, from->versions, n * sizeof *to->versions);
    memcpy(to->conditions, from->conditions, n * sizeof *to->conditions);
}

static State state_copy(Walk *w, const State *from) {
    State s = state_new(w);
    state_assign(w, &s, from);
    return s;
}

/* Conditions hold if they do on both ways, or if the variable is false on the other one. */
static const Conditions *join_conditions(const Conditions *a, const Conditions *b) {
    if (a == b || (b && b->is_false))
        return a;
    if (a && a->is_false)
        return b;
    bool both =
        a && b && a->count == b->count && !memcmp(a->items, b->items, sizeof(Condition) * (size_t)a->count);
    return both ? a : NULL;
}

static void state_join(Walk *w, State *to, const State *from) {
    if (!from->reached)
        return;
    if (!to->reached) {
        state_assign(w, to, from);
        return;
    }
    for (int32_t v = 0; v < w->f->nvars; v++) {
        to->values[v] = join(to->values[v], from->values[v]);
        to->conditions[v] = join_conditions(to->conditions[v], from->conditions[v]);
        if (to->versions[v] != from->versions[v])
            to->versions[v] = ++w->version;
    }
}

static bool is_tracked(const Walk *w, int32_t v) {
    Type t = w->copy->vars[v];
    return type_is_int(t) || t.kind == TYPE_RANGE || t.kind == TYPE_RANGE_ITER;
}

static Interval of_type(Type t) {
    return t.kind == TYPE_BOOL ? (Interval){0, 1} : everything;
}

static Interval value_of(const Walk *w, const State *s, IrRef r) {
    if (r == IR_NONE)
        return everything;
    if (!IR_IS_CONST(r))
        return is_tracked(w, r) ? s->values[r] : everything;
    const IrConst *k = &w->f->module->consts[IR_CONST_INDEX(r)];
    int64_t v = k->kind == IR_CONST_INT ? k->integer : k->kind == IR_CONST_TRUE;
    return k->kind == IR_CONST_INT || k->kind == IR_CONST_TRUE || k->kind == IR_CONST_FALSE ? (Interval){v, v}
                                                                                            : everything;
}

static void assign(Walk *w, State *s, int32_t v, Interval value) {
    Interval bound = of_type(w->copy->vars[v]);
    s->values[v] = is_empty(value) ? value : meet(value, bound);
    s->versions[v] = ++w->version;
    s->conditions[v] = NULL;
}

/* ---- conditions ---- */

static int32_t version_of(const State *s, IrRef r) {
    return r >= 0 ? s->versions[r] : 0;
}

static void refine(Walk *w, State *s, IrRef r, Interval with) {
    if (r < 0 || !is_tracked(w, r))
        return;
    s->values[r] = meet(s->values[r], with);
    if (is_empty(s->values[r]))
        s->reached = false;
}

/* `a op b` holds. */
static void refine_compare(Walk *w, State *s, int64_t op, IrRef a, IrRef b) {
    Interval x = value_of(w, s, a), y = value_of(w, s, b);
    switch (op) {
    case CW_CMP_LT:
        refine(w, s, a, (Interval){INT64_MIN, y.hi == INT64_MIN ? y.hi : y.hi - 1});
        refine(w, s, b, (Interval){x.lo == INT64_MAX ? x.lo : x.lo + 1, INT64_MAX});
        return;
    case CW_CMP_LE:
        refine(w, s, a, (Interval){INT64_MIN, y.hi});
        refine(w, s, b, (Interval){x.lo, INT64_MAX});
        return;
    case CW_CMP_GT:
        refine_compare(w, s, CW_CMP_LT, b, a);
        return;
    case CW_CMP_GE:
        refine_compare(w, s, CW_CMP_LE, b, a);
        return;
    case CW_CMP_EQ:
        refine(w, s, a, y);
        refine(w, s, b, x);
        return;
    default:
        return;
    }
}

static int64_t negation(int64_t op) {
    switch (op) {
    case CW_CMP_LT:
        return CW_CMP_GE;
    case CW_CMP_LE:
        return CW_CMP_GT;
    case CW_CMP_GT:
        return CW_CMP_LE;
    case CW_CMP_GE:
        return CW_CMP_LT;
    case CW_CMP_EQ:
        return CW_CMP_NE;
    default:
        return CW_CMP_EQ;
    }
}

static bool is_int_compare(const Walk *w, const IrStmt *s) {
    if (s->op != IR_COMPARE)
        return false;
    return type_is_int(infer_ref(w->copy, s->args[0])) && type_is_int(infer_ref(w->copy, s->args[1]));
}

static const Conditions *conditions_new(Walk *w, Conditions c) {
    Conditions *made = ARENA_NEW(w->arena, Conditions);
    *made = c;
    return made;
}

/* Conditions of d after d = COMPARE, TRUTH, NOT or MOVE, whose only operand has the conditions `from`. */
static const Conditions *result_conditions(Walk *w, State *s, const IrStmt *stmt, const Conditions *from) {
    if (is_int_compare(w, stmt)) {
        Condition c = {stmt, {version_of(s, stmt->args[0]), version_of(s, stmt->args[1])}, false};
        return conditions_new(w, (Conditions){.items = {c}, .count = 1});
    }
    if (stmt->op == IR_TRUTH || stmt->op == IR_MOVE)
        return from;
    if (stmt->op == IR_NOT && from && from->count == 1) {
        Conditions c = *from;
        c.items[0].negated = !c.items[0].negated;
        return conditions_new(w, c);
    }
    return NULL;
}

/* Both, as far as there is room. */
static const Conditions *add_conditions(Walk *w, const Conditions *old, const Conditions *more) {
    if (!more || more->is_false || (old && old->is_false))
        return old;
    if (!old)
        return more;
    Conditions c = *old;
    for (int32_t i = 0; i < more->count && c.count < MAX_CONDITIONS; i++)
        c.items[c.count++] = more->items[i];
    return conditions_new(w, c);
}

/* The variable is true (or false) from here on. */
static void apply_conditions(Walk *w, State *s, IrRef r, bool truth) {
    if (r < 0) {
        if (r != IR_NONE && IR_IS_CONST(r)) {
            const IrConst *k = &w->f->module->consts[IR_CONST_INDEX(r)];
            if (k->kind == (truth ? IR_CONST_FALSE : IR_CONST_TRUE))
                s->reached = false;
        }
        return;
    }
    static const Conditions is_false = {.is_false = true};
    const Conditions *c = s->conditions[r];
    if (truth && c && c->is_false) {
        s->reached = false;
        return;
    }
    for (int32_t i = 0; c && i < c->count && (truth || c->count == 1); i++) {
        const IrStmt *compare = c->items[i].compare;
        IrRef a = compare->args[0], b = compare->args[1];
        if (version_of(s, a) == c->items[i].versions[0] && version_of(s, b) == c->items[i].versions[1])
            refine_compare(w, s, c->items[i].negated == truth ? negation(compare->number) : compare->number,
                           a, b);
    }
    if (!truth)
        s->conditions[r] = &is_false;
}

/* ---- statements ---- */

static void note(Walk *w, const IrStmt *s, int facts) {
    if (w->record)
        w->copy->facts[s->id] |= (uint8_t)facts;
}

static void walk_block(Walk *w, State *s, const IrBlock *b);

/* Joins into the interval of a parameter or result of a copy. */
static void widen_shared(Walk *w, Interval *to, Interval with) {
    if (is_empty(with))
        return;
    Interval j = w->force ? everything : join(*to, rounded(with));
    if (same(j, *to))
        return;
    *to = j;
    w->changed = true;
}

static bool has_targets(const Copy *copy, const IrStmt *s) {
    return copy->targets[s->id] && (s->op == IR_CALL_METHOD || s->op == IR_CALL);
}

static Interval call_copy(Walk *w, const State *st, const IrStmt *s, Copy *callee, bool method) {
    int32_t sources[MAX_PARAMETERS], first = method ? 1 : 0;
    const IrFunc *f = callee->func;
    if (f->nparams > MAX_PARAMETERS || !infer_bind(w->copy, s, f, first, 1, sources))
        return everything;
    for (int32_t p = first; p < f->nparams && w->record; p++)
        if (callee->vars[p].kind == TYPE_INT)
            widen_shared(w, &callee->ranges[p],
                         sources[p] < 0 ? everything : value_of(w, st, s->args[sources[p]]));
    return callee->result.kind == TYPE_INT ? callee->returned : everything;
}

static bool is_function(Type t) {
    return t.kind == TYPE_FUNCTION || t.kind == TYPE_FUNCTIONS;
}

/* Calls of copies: the interval of the result. */
static Interval call(Walk *w, const State *st, const IrStmt *s) {
    bool method = s->op != IR_CALL || !is_function(infer_ref(w->copy, s->args[0]));
    Copy **targets = w->copy->targets[s->id];
    Interval result = nothing;
    int32_t n = 0;
    if (has_targets(w->copy, s))
        for (; targets[n]; n++)
            result = join(result, call_copy(w, st, s, targets[n], method));
    if (!n && w->copy->callees[s->id])
        result = call_copy(w, st, s, w->copy->callees[s->id], method), n++;
    return n ? result : everything;
}

static Interval call_range(Walk *w, const State *st, const IrStmt *s) {
    Interval start = {0, 0}, stop = value_of(w, st, s->args[1]), step = {1, 1};
    if (s->nargs > 2) {
        start = stop;
        stop = value_of(w, st, s->args[2]);
    }
    if (s->nargs > 3)
        step = value_of(w, st, s->args[3]);
    if (is_empty(start) || is_empty(stop) || is_empty(step))
        return nothing;
    Interval up = {start.lo, stop.hi == INT64_MIN ? stop.hi : stop.hi - 1},
             down = {stop.lo == INT64_MAX ? stop.lo : stop.lo + 1, start.hi};
    return step.lo > 0 ? up : step.hi < 0 ? down : join(join(up, down), start);
}

static Interval call_builtin(Walk *w, const State *st, const IrStmt *s, int32_t id) {
    Interval a = s->nargs > 1 ? value_of(w, st, s->args[1]) : everything;
    switch (id) {
    case BUILTIN_range:
        return s->nargs > 1 ? call_range(w, st, s) : everything;
    case BUILTIN_len:
        return (Interval){0, RANGE_MAX_LENGTH};
    case BUILTIN_ord:
        return (Interval){0, 0x10ffff};
    case BUILTIN_abs:
        return a.lo == INT64_MIN || is_empty(a) ? (Interval){0, INT64_MAX}
                                                : (Interval){a.lo > 0   ? a.lo
                                                             : a.hi < 0 ? -a.hi
                                                                        : 0,
                                                             a.hi > -a.lo ? a.hi : -a.lo};
    case BUILTIN_min:
    case BUILTIN_max: {
        if (s->nargs < 3 || s->keywords != IR_NONE)
            return everything;
        for (int32_t i = 2; i < s->nargs; i++) {
            Interval b = value_of(w, st, s->args[i]);
            if (is_empty(a) || is_empty(b))
                return nothing;
            a = id == BUILTIN_min ? (Interval){a.lo < b.lo ? a.lo : b.lo, a.hi < b.hi ? a.hi : b.hi}
                                  : (Interval){a.lo > b.lo ? a.lo : b.lo, a.hi > b.hi ? a.hi : b.hi};
        }
        return a;
    }
    case BUILTIN_int:
    case BUILTIN_bool:
        return infer_ref(w->copy, s->args[1]).kind == TYPE_INT ? a : everything;
    default:
        return everything;
    }
}

static Interval power(Interval a, IrRef exponent, const Walk *w, int *facts) {
    if (!IR_IS_CONST(exponent))
        return everything;
    int64_t n = w->f->module->consts[IR_CONST_INDEX(exponent)].integer;
    Interval r = a;
    int fits = FACT_FITS;
    if (n < 1 || n > 3)
        return everything;
    for (int64_t i = 1; i < n; i++) {
        int step = 0;
        r = binary(CW_OP_MUL, r, a, &step);
        fits &= step;
    }
    *facts |= fits;
    return n == 2 && !is_empty(r) && r.lo < 0 ? (Interval){0, r.hi} : r;
}

static bool is_int(const Walk *w, IrRef r) {
    return type_is_int(infer_ref(w->copy, r));
}

static bool is_division(int64_t op) {
    return op == CW_OP_TRUEDIV || op == CW_OP_FLOORDIV || op == CW_OP_MOD;
}

static Interval operation(Walk *w, State *st, const IrStmt *s) {
    int facts = 0;
    Interval result = everything;
    switch ((IrOp)s->op) {
    case IR_MOVE:
    case IR_REFINE:
    case IR_GET_ITER:
        return value_of(w, st, s->args[0]);
    case IR_BINARY:
    case IR_INPLACE:
        if (is_division(s->number) && is_int(w, s->args[1])) {
            Interval b = value_of(w, st, s->args[1]);
            if (b.lo > 0 || b.hi < -1)
                note(w, s, FACT_DIVISOR);
        }
        if (!is_int(w, s->args[0]) || !is_int(w, s->args[1]))
            return everything;
        result = s->number == CW_OP_POW
                     ? power(value_of(w, st, s->args[0]), s->args[1], w, &facts)
                     : binary(s->number, value_of(w, st, s->args[0]), value_of(w, st, s->args[1]), &facts);
        break;
    case IR_UNARY: {
        Interval a = value_of(w, st, s->args[0]), zero = {0, 0}, minus = {-1, -1};
        if (is_int(w, s->args[0]))
            result = s->number == CW_OP_NEG      ? binary(CW_OP_SUB, zero, a, &facts)
                     : s->number == CW_OP_INVERT ? binary(CW_OP_SUB, minus, a, &facts)
                                                 : a;
        break;
    }
    case IR_COMPARE: {
        Interval zero = {0, 0};
        for (int i = 0; i < 2; i++)
            if (is_int(w, s->args[i]))
                binary(CW_OP_ADD, value_of(w, st, s->args[i]), zero, &facts);
        facts &= FACT_EXACT;
        break;
    }
    case IR_GETITEM:
    case IR_SETITEM:
        if (is_int(w, s->args[1]) && value_of(w, st, s->args[1]).lo >= 0)
            facts = FACT_NATURAL;
        break;
    case IR_LEN:
        return (Interval){0, INT64_MAX};
    case IR_CALL: {
        Type t = infer_ref(w->copy, s->args[0]);
        result =
            t.kind == TYPE_BUILTIN ? call_builtin(w, st, s, ((const Builtin *)t.ref)->id) : call(w, st, s);
        break;
    }
    case IR_CALL_METHOD:
        result = call(w, st, s);
        break;
    default:
        break;
    }
    if (w->copy->callees[s->id] && s->op != IR_CALL && s->op != IR_CALL_METHOD) /* an operator's method */
        result = call(w, st, s);
    note(w, s, facts);
    return result;
}

static void walk_op(Walk *w, State *st, const IrStmt *s) {
    if (s->ndsts != 1) {
        operation(w, st, s);
        for (int32_t i = 0; i < s->ndsts; i++)
            assign(w, st, s->dsts[i], everything);
        return;
    }
    bool passes_on = s->nargs == 1 && s->args[0] >= 0;
    const Conditions *from = passes_on ? st->conditions[s->args[0]] : NULL, *own = NULL;
    Interval value = operation(w, st, s);
    if (s->op == IR_COMPARE || s->op == IR_TRUTH || s->op == IR_NOT || s->op == IR_MOVE)
        own = result_conditions(w, st, s, from);
    assign(w, st, s->dsts[0], value);
    st->conditions[s->dsts[0]] = own;
}

static void walk_if(Walk *w, State *st, const IrStmt *s) {
    State other = state_copy(w, st);
    IrRef v = s->args[0];
    const Conditions *held = v >= 0 ? st->conditions[v] : NULL;
    int32_t version = version_of(st, v);
    apply_conditions(w, st, v, true);
    walk_block(w, st, &s->body);
    /* `a and b`: where the body assigned the variable anew, it is true only if it was before, too */
    if (v >= 0 && st->reached && st->versions[v] != version && s->orelse.first == NULL)
        st->conditions[v] = add_conditions(w, st->conditions[v], held);
    if (!ir_else_is_rare(s)) {
        apply_conditions(w, &other, v, false);
        walk_block(w, &other, &s->orelse);
        state_join(w, st, &other);
    }
    state_free(w, other);
}

/* Takes the intervals of `new` to the head; true if it grew. */
static bool grow_head(Walk *w, State *head, const State *new, int32_t visits) {
    bool grew = new->reached && !head->reached;
    if (!head->reached) {
        state_assign(w, head, new);
        return grew;
    }
    for (int32_t v = 0; v < w->f->nvars; v++) {
        Interval old = head->values[v], j = join(old, new->values[v]);
        if (same(j, old))
            continue;
        grew = true;
        head->values[v] = visits < WIDEN_AFTER ? j : visits < FORCE_AFTER ? widened(old, j) : everything;
    }
    return grew;
}

static void forget_conditions(Walk *w, State *s) {
    for (int32_t v = 0; v < w->f->nvars; v++) {
        s->conditions[v] = NULL;
        s->versions[v] = ++w->version;
    }
}

static void walk_loop(Walk *w, State *st, const IrStmt *s) {
    bool record = w->record;
    int64_t label = s->number;
    State entry = state_copy(w, st), head = state_copy(w, st), work = state_new(w);
    State outer_break = w->breaks[label], outer_continue = w->continues[label];
    w->breaks[label] = state_new(w);
    w->continues[label] = state_new(w);
    forget_conditions(w, &head);
    w->record = false;
    for (int32_t visits = 0;; visits++) {
        state_assign(w, &work, &head);
        w->breaks[label].reached = w->continues[label].reached = false;
        walk_block(w, &work, &s->body);
        state_join(w, &work, &w->continues[label]);
        state_join(w, &work, &entry);
        if (!grow_head(w, &head, &work, visits) || w->visits > MAX_VISITS)
            break;
    }
    for (int32_t v = 0; v < w->f->nvars && work.reached; v++) /* narrowing: work is what the head leads to */
        head.values[v] = meet(head.values[v], work.values[v]);
    w->record = record;
    w->breaks[label].reached = w->continues[label].reached = false;
    state_assign(w, &work, &head);
    walk_block(w, &work, &s->body);
    state_assign(w, st, &w->breaks[label]);
    State used[] = {entry, head, work, w->breaks[label], w->continues[label]};
    for (size_t i = 0; i < sizeof used / sizeof *used; i++)
        state_free(w, used[i]);
    w->breaks[label] = outer_break;
    w->continues[label] = outer_continue;
}

/* All that the block assigns may have any value. */
static void forget_assigned(Walk *w, State *st, const IrBlock *b) {
    for (const IrStmt *s = b->first; s; s = s->next) {
        for (int32_t i = 0; i < s->ndsts; i++)
            assign(w, st, s->dsts[i], everything);
        forget_assigned(w, st, &s->body);
        forget_assigned(w, st, &s->orelse);
    }
}

static void walk_try(Walk *w, State *st, const IrStmt *s) {
    State handler = state_copy(w, st);
    forget_assigned(w, &handler, &s->body);
    for (int32_t i = 0; i < s->ndsts; i++)
        assign(w, &handler, s->dsts[i], everything);
    walk_block(w, st, &s->body);
    walk_block(w, &handler, &s->orelse);
    state_join(w, st, &handler);
    state_free(w, handler);
}

static void walk_stmt(Walk *w, State *st, const IrStmt *s) {
    switch ((IrStmtKind)s->kind) {
    case IR_STMT_OP:
        walk_op(w, st, s);
        return;
    case IR_STMT_IF:
        walk_if(w, st, s);
        return;
    case IR_STMT_LOOP:
        walk_loop(w, st, s);
        return;
    case IR_STMT_BREAK:
        state_join(w, &w->breaks[s->number], st);
        break;
    case IR_STMT_CONTINUE:
        state_join(w, &w->continues[s->number], st);
        break;
    case IR_STMT_NEXT: {
        State exhausted = state_copy(w, st);
        walk_block(w, &exhausted, &s->orelse); /* does not fall through */
        state_free(w, exhausted);
        Interval i = value_of(w, st, s->args[0]);
        if (is_empty(i) && infer_ref(w->copy, s->args[0]).kind == TYPE_RANGE_ITER)
            st->reached = false;
        assign(w, st, s->dsts[0], i);
        return;
    }
    case IR_STMT_TRY:
        walk_try(w, st, s);
        return;
    case IR_STMT_INLINE:
        walk_block(w, st, &s->body);
        return;
    case IR_STMT_RETURN:
        if (w->copy->result.kind == TYPE_INT)
            w->returned = join(w->returned, value_of(w, st, s->args[0]));
        break;
    case IR_STMT_YIELD:
    case IR_STMT_YIELD_FROM:
        for (int32_t i = 0; i < s->ndsts; i++)
            assign(w, st, s->dsts[i], everything);
        return;
    case IR_STMT_RAISE:
    case IR_STMT_RERAISE:
        break;
    }
    st->reached = false;
}

static void walk_block(Walk *w, State *st, const IrBlock *b) {
    for (const IrStmt *s = b->first; s && st->reached && w->visits <= MAX_VISITS; s = s->next) {
        w->visits++;
        walk_stmt(w, st, s);
    }
}

Interval ranges_result(const Copy *copy, const IrStmt *s) {
    Interval i = nothing;
    if (s->kind != IR_STMT_OP || !copy->facts)
        return everything;
    if (has_targets(copy, s))
        for (Copy **t = copy->targets[s->id]; *t; t++)
            i = join(i, (*t)->returned);
    if (is_empty(i) && copy->callees[s->id])
        i = copy->callees[s->id]->returned;
    return is_empty(i) ? everything : i;
}

/* ---- the program ---- */

/* One pass over a copy; true if a parameter or result of some copy widened. */
static bool walk_copy(Arena *arena, Copy *copy, bool force) {
    const IrFunc *f = copy->func;
    Walk w = {.arena = arena, .copy = copy, .f = f, .record = true, .force = force, .returned = nothing};
    w.breaks = ARENA_ARRAY(arena, State, f->nlabels + 1);
    w.continues = ARENA_ARRAY(arena, State, f->nlabels + 1);
    memset(copy->facts, 0, (size_t)f->nstmts + 1);
    State st = state_new(&w);
    st.reached = true;
    for (int32_t v = 0; v < f->nvars; v++)
        st.values[v] =
            v < f->nparams && copy->vars[v].kind == TYPE_INT ? copy->ranges[v] : of_type(copy->vars[v]);
    for (int32_t p = 0; p < f->nparams; p++)
        if (is_empty(st.values[p]))
            return false; /* nobody calls it yet */
    walk_block(&w, &st, &f->body);
    if (w.visits > MAX_VISITS) { /* too much: no facts, and callees take anything */
        memset(copy->facts, 0, (size_t)f->nstmts + 1);
        w.returned = everything;
        w.force = true;
        for (int32_t i = 0; i <= f->nstmts; i++)
            if (copy->callees[i])
                for (int32_t p = 0; p < copy->callees[i]->func->nparams; p++)
                    widen_shared(&w, &copy->callees[i]->ranges[p], everything);
        for (int32_t i = 0; i <= f->nstmts; i++)
            for (Copy **t = copy->targets[i]; t && *t; t++)
                for (int32_t p = 0; p < (*t)->func->nparams; p++)
                    widen_shared(&w, &(*t)->ranges[p], everything);
    }
    widen_shared(&w, &copy->returned, w.returned);
    return w.changed;
}

static bool is_analysed(const Copy *copy) {
    return copy->reachable && copy->func->nvars <= MAX_VARIABLES;
}

/* Nobody but typed copies calls it, as far as can be seen: its parameters start empty. */
static bool has_known_callers(const Copy *copy) {
    const FuncInfo *info = infer_func(copy->func);
    return !info->unknown_callers && copy->func->kind == IR_FUNC_FUNCTION;
}

static void each_copy(IrModule **modules, int32_t n, void (*visit)(Copy *, void *), void *arg) {
    for (int32_t i = 0; i < n; i++)
        for (int32_t j = 0; j < modules[i]->nfuncs; j++)
            if (modules[i]->funcs[j]->info)
                for (Copy *copy = infer_func(modules[i]->funcs[j])->copies; copy; copy = copy->next)
                    visit(copy, arg);
}

static void prepare(Copy *copy, void *arena) {
    int32_t n = copy->func->nparams;
    copy->ranges = ARENA_ARRAY((Arena *)arena, Interval, n + 1);
    for (int32_t p = 0; p < n; p++)
        copy->ranges[p] = has_known_callers(copy) && is_analysed(copy) ? nothing : everything;
    copy->returned = is_analysed(copy) ? nothing : everything;
    if (is_analysed(copy))
        copy->facts = ARENA_ARRAY((Arena *)arena, uint8_t, copy->func->nstmts + 1);
}

typedef struct Round {
    bool force, changed;
} Round;

static void visit(Copy *copy, void *arg) {
    Round *r = arg;
    if (!is_analysed(copy))
        return;
    Arena *scratch = arena_new();
    r->changed |= walk_copy(scratch, copy, r->force);
    arena_free(scratch);
}

/* Copies that typed code does not enter are entered by the generic function: with any arguments. */
static void open_unentered(Copy *copy, void *arg) {
    bool *opened = arg;
    for (int32_t p = 0; p < copy->func->nparams; p++)
        if (is_empty(copy->ranges[p]) && copy->vars[p].kind == TYPE_INT) {
            copy->ranges[p] = everything;
            *opened = true;
        }
}

void ranges_program(Arena *arena, IrModule **modules, int32_t n) {
    each_copy(modules, n, prepare, arena);
    bool opened;
    do {
        Round r = {.changed = true};
        for (int32_t i = 0; r.changed; i++) {
            r.force = i >= MAX_ROUNDS;
            r.changed = false;
            each_copy(modules, n, visit, &r);
        }
        opened = false;
        each_copy(modules, n, open_unentered, &opened);
    } while (opened);
}
