/* emit_typed_leave.c: leaving a typed copy for the generic function.
 *
 * Each place in a copy where it may leave is a label L<i> at its end, which tail-calls cw_leave_... of
 * runtime/leave.c with the live variables as they are. How to make a frame of them is data: X<M>_<F>_<N>, a
 * cw_leaving, whose array describes all places of the copy. So neither the copy nor the program has code for
 * it.
 */
#include "emit_typed.h"

/* ---- places ---- */

static void leave(Context *c, IrStmt *s, LeaveKind kind, bool pending) {
    int32_t i = 0;
    while (i < c->nexits && (c->exits[i].stmt != s || c->exits[i].kind != kind ||
                             c->exits[i].pending != pending || (kind == LEAVE_AFTER && s->ndsts > 1)))
        i++;
    if (i == c->nexits) {
        if (c->nexits == c->exits_cap) {
            int32_t cap = c->exits_cap ? c->exits_cap * 2 : 32;
            c->exits = arena_grow(c->f->module->arena, c->exits, sizeof(Leave) * (size_t)c->exits_cap,
                                  sizeof(Leave) * (size_t)cap);
            c->exits_cap = cap;
        }
        c->exits[c->nexits++] = (Leave){s, kind, pending, 0};
        c->made[s->id] |= (uint8_t)(1 << kind);
    }
    text_printf(c->t, "goto L%d;", i);
}

void emit_leave(Context *c, IrStmt *s, LeaveKind kind) {
    leave(c, s, kind, false);
}

void typed_leave_pending(Context *c, IrStmt *s, LeaveKind kind) {
    leave(c, s, kind, true);
}

/* ---- variables ---- */

/* The number of the first result of s that is variable id, or -1. */
static int32_t result_index(const IrStmt *s, int32_t id) {
    for (int32_t k = 0; k < s->ndsts; k++)
        if (s->dsts[k] == id)
            return k;
    return -1;
}

static CwHeld held_as(Type t) {
    switch (typed_rep(t)) {
    case REP_INT:
        return CW_HELD_INT;
    case REP_BOOL:
        return CW_HELD_BOOL;
    case REP_FLOAT:
        return CW_HELD_FLOAT;
    case REP_NONE:
        return CW_HELD_NONE;
    case REP_POINTER:
        return t.kind == TYPE_SUPER ? CW_HELD_SUPER : t.optional ? CW_HELD_OPTIONAL : CW_HELD_OBJECT;
    case REP_RANGE:
        return CW_HELD_RANGE;
    case REP_RANGE_ITER:
        return CW_HELD_RANGE_ITER;
    case REP_LIST_ITER:
        return CW_HELD_LIST_ITER;
    case REP_BUILTIN:
        return CW_HELD_BUILTIN;
    default:
        return CW_HELD_VALUE;
    }
}

/* Variable id as the arguments that runtime/leave.c takes for it. */
static void emit_held(Context *c, int32_t id) {
    Type t = c->copy->vars[id];
    switch (held_as(t)) {
    case CW_HELD_NONE:
        return;
    case CW_HELD_VALUE:
        text_printf(c->t, ", v%d.tag, v%d.i", id, id);
        return;
    case CW_HELD_RANGE:
    case CW_HELD_RANGE_ITER:
        text_printf(c->t, ", v%d, v%db, v%dc", id, id, id);
        return;
    case CW_HELD_LIST_ITER:
        text_printf(c->t, ", v%d, v%db", id, id);
        return;
    case CW_HELD_SUPER: {
        const IrFunc *body = ((ClassInfo *)type_item(t, 1).ref)->body;
        text_printf(c->t, ", cls%d_%d, v%d", infer_func(body)->module_index, body->index, id);
        return;
    }
    case CW_HELD_BUILTIN:
        text_printf(c->t, ", \"%s\"", ((const Builtin *)t.ref)->name);
        return;
    default:
        text_printf(c->t, ", v%d", id);
    }
}

/* The arguments for what is live at place x to c->t, their description to `where`. */
static void hand_over(Context *c, const Leave *x, Text *where) {
    const IrStmt *s = x->stmt;
    const uint64_t *live = x->kind == LEAVE_AFTER ? c->live->after[s->id] : c->live->before[s->id];
    int32_t count = 0;
    for (int32_t id = 0; id < c->f->nvars; id++)
        count += live_has(live, id);
    text_printf(where, ", %d, %d", RESUME(s, x->kind) * (x->pending ? -1 : 1), count);
    for (int32_t id = 0; id < c->f->nvars; id++) {
        if (!live_has(live, id))
            continue;
        int32_t k = x->kind == LEAVE_AFTER ? result_index(s, id) : -1;
        bool arrived = k >= x->place; /* as a cw_value; results before it are in their variables */
        CwHeld held = held_as(c->copy->vars[id]);
        if (arrived)
            held = x->pending ? CW_HELD_PENDING : CW_HELD_VALUE;
        if (!arrived)
            emit_held(c, id);
        else if (!x->pending)
            text_printf(c->t, s->ndsts > 1 ? ", A[%d].tag, A[%d].i" : ", x.tag, x.i", k, k);
        text_printf(where, ", %d", id << CW_HELD_BITS | held);
    }
    if (x->pending)
        text_printf(where, ", %d", emit_site(c, x->stmt));
    c->nwhere += 3 + count + x->pending;
}

/* ---- results ---- */

const char *typed_pending_result(Rep rep) {
    static const char *const results[] = {[REP_INT] = "CW_PENDING_INT",
                                          [REP_BOOL] = "2",
                                          [REP_NONE] = "2",
                                          [REP_FLOAT] = "CW_PENDING_FLOAT",
                                          [REP_POINTER] = "CW_PENDING_PTR",
                                          [REP_VALUE] = "CW_MK_NULL"};
    return results[rep];
}

/* What the functions of runtime/leave.c for the copy's result are called after. */
static const char *result_kind(const Copy *copy) {
    if (typed_is_generator(copy))
        return "generator";
    switch (typed_rep(copy->result)) {
    case REP_INT:
        return "int";
    case REP_BOOL:
    case REP_NONE:
        return "flag";
    case REP_FLOAT:
        return "float";
    case REP_POINTER:
        return "pointer";
    default:
        return "value";
    }
}

static void emit_leaving_name(Context *c, Text *t) {
    text_printf(t, "X%d_%d_%d", c->u->index, c->f->index, c->copy->index);
}

void typed_return_value(Context *c, const char *place) {
    if (typed_rep(c->copy->result) == REP_VALUE) {
        text_printf(c->t, "return %s;\n", place);
        return;
    }
    text_printf(c->t, "return cw_out_%s(cx, &", result_kind(c->copy));
    emit_leaving_name(c, c->t);
    text_printf(c->t, ", %s);\n", place);
}

static void emit_bound(Text *t, int64_t v) {
    text_printf(t, v == INT64_MIN ? ", -9223372036854775807l-1" : ", %ldl", (long)v);
}

/* The description of the copy: its result, then of its places. */
static void emit_leaving(Context *c, const char *where, Text *out) {
    const Copy *copy = c->copy;
    Type t = copy->result;
    bool pointer = !typed_is_generator(copy) && typed_rep(t) == REP_POINTER;
    Text *body = c->t;
    c->t = out;
    if (pointer) {
        text_printf(out, "static CW_COLD int64_t f%d_%d_%d(cw_value x) {return ", c->u->index, c->f->index,
                    copy->index);
        typed_test(c, t, "x");
        text_puts(out, ";}\n");
    }
    text_puts(out, "static const cw_leaving ");
    emit_leaving_name(c, out);
    text_printf(out, " = {g%d_%d, ", c->u->index, c->f->index);
    text_printf(out, pointer ? "f%d_%d_%d" : "0", c->u->index, c->f->index, copy->index);
    emit_bound(out, t.kind == TYPE_INT ? copy->returned.lo : INT64_MIN);
    emit_bound(out, t.kind == TYPE_INT ? copy->returned.hi : INT64_MAX);
    text_printf(out, ", %s, %d, ", typed_rep(t) == REP_NONE ? "CW_NONE" : "CW_BOOL", c->f->nvars);
    text_printf(out, "%d, ", typed_is_generator(copy) ? 0 : typed_closed(c->u, c->copy) != NULL);
    text_printf(out, c->sites->count ? "S%d_%d" : "0", c->u->index, c->f->index);
    text_printf(out, ", {%s}};\n", where ? where + 2 : "0"); /* without the first comma */
    c->t = body;
}

void typed_leave_end(Context *c, Text *out) {
    Text where = {0};
    for (int32_t i = 0; i < c->nexits; i++) {
        text_printf(c->t, "L%d: return cw_leave_%s(cx, self, depth, ", i, result_kind(c->copy));
        emit_leaving_name(c, c->t);
        text_printf(c->t, ".where + %d%s", c->nwhere, typed_is_generator(c->copy) ? ", fr" : "");
        text_printf(&where, ", %d", c->nwhere);
        hand_over(c, &c->exits[i], &where);
        text_puts(c->t, ");\n");
    }
    emit_leaving(c, where.data, out);
    text_free(&where);
}
