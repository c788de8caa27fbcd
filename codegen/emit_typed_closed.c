/* emit_typed_closed.c: closed copies: while they run, nothing else does.
 *
 * A copy is closed if all its statements are arithmetic, reads of lists and attributes, or calls of copies
 * that are closed, too: recursive functions of numbers, mostly. The global variables whose functions they
 * call cannot change meanwhile. So whoever enters a closed copy, and is none, tests the slots of all that it
 * may call, and closed copies call without a test.
 *
 * Other code runs only where a closed copy leaves or an event waits. If somebody stored into a slot that
 * typed code relies on then (cx->slots_changed), the result is handed over as one of an unexpected type is,
 * and so the closed copies that wait for it leave, too (runtime/leave.c).
 */
#include "emit_typed.h"

enum { MAX_COPIES = 12, MAX_SLOTS = 6, MAX_VARIABLES = 60 }; /* the last: no test of the stack is needed */

typedef struct Closure {
    Copy *copies[MAX_COPIES];
    int32_t ncopies;
    int32_t slots[MAX_SLOTS];
    int32_t nslots;
} Closure;

static bool add_copy(Closure *k, Copy *copy) {
    for (int32_t i = 0; i < k->ncopies; i++)
        if (k->copies[i] == copy)
            return true;
    if (k->ncopies == MAX_COPIES)
        return false;
    k->copies[k->ncopies++] = copy;
    return true;
}

static bool add_slot(Closure *k, int32_t slot) {
    for (int32_t i = 0; i < k->nslots; i++)
        if (k->slots[i] == slot)
            return true;
    if (k->nslots == MAX_SLOTS)
        return false;
    k->slots[k->nslots++] = slot;
    return true;
}

static bool is_closed_op(Context *c, const IrStmt *s, Closure *k) {
    for (int32_t i = 0; i < s->nargs; i++)
        if (s->args[i] >= 0 && typed_of(c, s->args[i]).kind == TYPE_NEVER && s->op != IR_CHECK_BOUND)
            return false; /* not typed: typed_op */
    switch ((IrOp)s->op) {
    case IR_CHECK_BOUND:
        return !emit_is_value(c, s->args[0]);
    case IR_UNSET:
        return !emit_is_value(c, s->dsts[0]);
    case IR_DISCARD:
        return IR_IS_CONST(s->args[0]) || !emit_is_value(c, s->args[0]);
    case IR_LOAD_GLOBAL: {
        Type d = c->copy->vars[s->dsts[0]];
        if (s->number < 0 || d.kind != TYPE_FUNCTION)
            return typed_is_still(c, s);
        return typed_expects(c, s, d) && add_slot(k, (int32_t)s->number);
    }
    case IR_CALL:
        if (typed_of(c, s->args[0]).kind != TYPE_FUNCTION)
            return typed_is_still(c, s);
        return typed_calls_function(c, s) && add_copy(k, c->copy->callees[s->id]);
    case IR_GETATTR:
        return typed_has_slot(c, s);
    default:
        return typed_is_still(c, s);
    }
}

static bool is_closed_block(Context *c, const IrBlock *b, Closure *k) {
    for (const IrStmt *s = b->first; s; s = s->next)
        switch ((IrStmtKind)s->kind) {
        case IR_STMT_OP:
            if (!is_closed_op(c, s, k))
                return false;
            break;
        case IR_STMT_NEXT:
            if (typed_rep(typed_of(c, s->args[0])) != REP_RANGE_ITER || !is_closed_block(c, &s->orelse, k))
                return false;
            break;
        case IR_STMT_IF:
        case IR_STMT_LOOP:
            if (!is_closed_block(c, &s->body, k) || !is_closed_block(c, &s->orelse, k))
                return false;
            break;
        case IR_STMT_BREAK:
        case IR_STMT_CONTINUE:
            break;
        case IR_STMT_RETURN:
            if (!typed_can_convert(c, s->args[0], c->copy->result))
                return false;
            break;
        default:
            return false;
        }
    return true;
}

static bool may_be_closed(const EmitUnit *u, const Copy *copy, const IrModule *module) {
    const IrFunc *f = copy->func;
    return typed_is_emitted(copy) && f->kind == IR_FUNC_FUNCTION && f->module == module && !f->nfreevars &&
           f->nvars <= MAX_VARIABLES && typed_rep(copy->result) != REP_VALUE &&
           u->options->frames == FRAMES_NONE;
}

const ClosedCopy *typed_closed(EmitUnit *u, Copy *copy) {
    if (copy->is_closed)
        return copy->is_closed > 0 ? copy->closed : NULL;
    copy->is_closed = -1;
    const IrModule *module = copy->func->module;
    Closure k = {{copy}, 1, {0}, 0};
    for (int32_t i = 0; i < k.ncopies; i++) { /* which grows */
        Context c = {.u = u, .f = k.copies[i]->func, .copy = k.copies[i]};
        if (!may_be_closed(u, k.copies[i], module) || !is_closed_block(&c, &c.f->body, &k))
            return NULL;
    }
    ClosedCopy *closed = arena_alloc(module->arena, sizeof *closed + sizeof *closed->slots * MAX_SLOTS);
    *closed = (ClosedCopy){.module = infer_func(copy->func)->module_index, .count = k.nslots};
    for (int32_t i = 0; i < k.nslots; i++)
        closed->slots[i] = k.slots[i];
    copy->closed = closed;
    copy->is_closed = 1;
    return closed;
}

/* The C condition that the slot holds the function that it is expected to hold. */
static void print_function_test(EmitUnit *u, Text *t, int32_t module, int32_t slot) {
    const IrFunc *f = u->expected[module][slot];
    text_printf(t,
                "slots%d[%d].tag == CW_OBJ && CW_TYPE_OF_PTR(slots%d[%d].p) == &cw_type_function && "
                "((cw_func *)slots%d[%d].p)->code == &k%d_%d",
                module, slot, module, slot, module, slot, infer_func(f)->module_index, f->index);
}

void typed_closed_test(EmitUnit *u, Text *t, Copy *copy) {
    const ClosedCopy *closed = typed_closed(u, copy);
    for (int32_t i = 0; closed && i < closed->count; i++) {
        text_printf(t, " && (known%d[%d] || (", closed->module, closed->slots[i]);
        print_function_test(u, t, closed->module, closed->slots[i]);
        text_printf(t, " && (known%d[%d] = 1)))", closed->module, closed->slots[i]);
    }
}

void typed_closed_enter(Context *c, IrStmt *s, Copy *callee) {
    const ClosedCopy *closed = typed_closed(c->u, c->copy) ? NULL : typed_closed(c->u, callee);
    for (int32_t i = 0; closed && i < closed->count; i++) {
        text_printf(c->t, "if (CW_UNLIKELY(!known%d[%d])) {if (!(", closed->module, closed->slots[i]);
        print_function_test(c->u, c->t, closed->module, closed->slots[i]);
        text_puts(c->t, ")) {");
        emit_leave(c, s, LEAVE_BEFORE);
        text_printf(c->t, "}\nknown%d[%d] = 1;}\n", closed->module, closed->slots[i]);
    }
}
