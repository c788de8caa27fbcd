/* emit_typed_plain.c: plain copies: arithmetic without a test that can fail.
 *
 * A copy is plain if nothing in it can leave, call or loop: ints that are known to fit, divisors that are
 * known not to be 0, floats, conditions. Its result is always of its type, so that callers test nothing but
 * the depth before the call, and the C compiler has straight code to put into the caller's loop.
 */
#include "emit_typed.h"

enum {
    MAX_VARIABLES = 40, /* no test of the stack is needed */
    TINY = 20           /* statements */
};

static bool is_int(const Copy *copy, IrRef r) {
    return type_is_int(infer_ref(copy, r));
}

static bool is_raw(const Copy *copy, IrRef r) {
    return type_is_raw(infer_ref(copy, r));
}

static bool all_raw(const Copy *copy, const IrStmt *s) {
    for (int32_t i = 0; i < s->nargs; i++)
        if (!is_raw(copy, s->args[i]))
            return false;
    return s->ndsts == 1 && is_raw(copy, s->dsts[0]);
}

static bool is_plain_binary(const Copy *copy, const IrStmt *s) {
    bool ints = is_int(copy, s->args[0]) && is_int(copy, s->args[1]);
    switch (s->number) {
    case CW_OP_ADD:
    case CW_OP_SUB:
    case CW_OP_MUL:
        return !ints || ranges_fact(copy, s, FACT_FITS);
    case CW_OP_AND:
    case CW_OP_OR:
    case CW_OP_XOR:
        return ints;
    case CW_OP_TRUEDIV:
        return ranges_fact(copy, s, FACT_DIVISOR) && (!ints || ranges_fact(copy, s, FACT_EXACT));
    case CW_OP_FLOORDIV:
    case CW_OP_MOD:
        return ints && ranges_fact(copy, s, FACT_DIVISOR);
    case CW_OP_RSHIFT:
        return ints && ranges_fact(copy, s, FACT_SHIFT);
    case CW_OP_LSHIFT:
        return ints && ranges_fact(copy, s, FACT_SHIFT) && ranges_fact(copy, s, FACT_FITS);
    default:
        return false;
    }
}

bool typed_is_plain_op(const Copy *copy, const IrStmt *s) {
    switch ((IrOp)s->op) {
    case IR_BINARY:
    case IR_INPLACE:
        return all_raw(copy, s) && is_plain_binary(copy, s);
    case IR_UNARY:
        return all_raw(copy, s) &&
               (!is_int(copy, s->args[0]) ? s->number != CW_OP_INVERT : ranges_fact(copy, s, FACT_FITS));
    case IR_COMPARE:
        return all_raw(copy, s) &&
               is_int(copy, s->args[0]) == is_int(copy, s->args[1]); /* mixed ones may be inexact */
    case IR_TRUTH:
    case IR_NOT:
        return all_raw(copy, s);
    case IR_CHECK_BOUND:
        return is_raw(copy, s->args[0]);
    case IR_UNSET:
        return is_raw(copy, s->dsts[0]);
    case IR_MOVE:
        return all_raw(copy, s) &&
               typed_rep(infer_ref(copy, s->dsts[0])) == typed_rep(infer_ref(copy, s->args[0]));
    default:
        return false;
    }
}

static bool is_plain_block(const Copy *copy, const IrBlock *b) {
    for (const IrStmt *s = b->first; s; s = s->next)
        switch ((IrStmtKind)s->kind) {
        case IR_STMT_OP:
            if (!typed_is_plain_op(copy, s))
                return false;
            break;
        case IR_STMT_IF:
            if (!is_int(copy, s->args[0]) || !is_plain_block(copy, &s->body) ||
                !is_plain_block(copy, &s->orelse))
                return false;
            break;
        case IR_STMT_RETURN:
            if (typed_rep(infer_ref(copy, s->args[0])) != typed_rep(copy->result))
                return false;
            break;
        default:
            return false;
        }
    return true;
}

bool typed_is_plain(Copy *copy) {
    if (!copy->plain) {
        Rep rep = typed_rep(copy->result);
        bool plain = typed_is_emitted(copy) && copy->func->kind == IR_FUNC_FUNCTION &&
                     !copy->func->nfreevars && copy->func->nvars <= MAX_VARIABLES &&
                     (rep == REP_INT || rep == REP_BOOL || rep == REP_FLOAT);
        for (int32_t v = 0; v < copy->func->nvars && plain; v++)
            plain = is_raw(copy, v);
        copy->plain = plain && is_plain_block(copy, &copy->func->body) ? 1 : -1;
    }
    return copy->plain > 0;
}

bool typed_is_tiny(Copy *copy) {
    return typed_is_plain(copy) && copy->func->nstmts <= TINY;
}
