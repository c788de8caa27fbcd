/* build_fold.c: constants, and the expressions that CPython's optimizer turns into constants. */
#include "typeinfer/build_internal.h"

#include <math.h>
#include <string.h>

static const IrConst *build_const_of(Builder *b, IrRef ref) {
    return &b->m->consts[IR_CONST_INDEX(ref)];
}

IrRef build_const(Builder *b, const AstConst *c) {
    static const uint8_t kinds[] = {
        [AST_CONST_NONE] = IR_CONST_NONE,       [AST_CONST_TRUE] = IR_CONST_TRUE,
        [AST_CONST_FALSE] = IR_CONST_FALSE,     [AST_CONST_ELLIPSIS] = IR_CONST_ELLIPSIS,
        [AST_CONST_INT] = IR_CONST_INT,         [AST_CONST_FLOAT] = IR_CONST_FLOAT,
        [AST_CONST_COMPLEX] = IR_CONST_COMPLEX, [AST_CONST_STR] = IR_CONST_STR,
        [AST_CONST_BYTES] = IR_CONST_BYTES,
    };
    IrConst k = {.kind = kinds[c->kind]};
    switch ((AstConstKind)c->kind) {
    case AST_CONST_INT:
        k.integer = c->fits_int64 ? c->integer : c->base;
        if (!c->fits_int64) {
            k.kind = IR_CONST_BIGINT;
            k.text = c->text;
            k.size = c->length;
        }
        break;
    case AST_CONST_FLOAT:
    case AST_CONST_COMPLEX:
        k.real = c->real;
        break;
    case AST_CONST_STR:
    case AST_CONST_BYTES:
        k.text = c->text;
        k.size = c->length;
        break;
    default:
        break;
    }
    return ir_const_add(b->m, k);
}

IrRef build_tuple_const(Builder *b, const IrRef *items, int count) {
    IrRef *copy = ARENA_ARRAY(b->bm->arena, IrRef, count + 1);
    for (int i = 0; i < count; i++)
        copy[i] = items[i];
    return ir_const_add(b->m, (IrConst){.kind = IR_CONST_TUPLE, .items = copy, .nitems = count});
}

IrRef build_names_tuple(Builder *b, const char **names, int count) {
    IrRef *items = ARENA_ARRAY(b->bm->arena, IrRef, count + 1);
    for (int i = 0; i < count; i++)
        items[i] = build_name_const(b, names[i]);
    return build_tuple_const(b, items, count);
}

bool build_fold_tuple(Builder *b, AstList elements, IrRef *result) {
    IrRef *items = ARENA_ARRAY(b->bm->arena, IrRef, elements.count + 1);
    for (int i = 0; i < elements.count; i++)
        if (elements.items[i]->kind == AST_STARRED || !build_fold(b, elements.items[i], &items[i]))
            return false;
    *result = build_tuple_const(b, items, elements.count);
    return true;
}

static IrRef build_float(Builder *b, double value) {
    return ir_const_add(b->m, (IrConst){.kind = IR_CONST_FLOAT, .real = value});
}

static bool build_fold_unary(Builder *b, const AstNode *e, IrRef *result) {
    IrRef operand;
    if (!build_fold(b, e->UnaryOp.operand, &operand))
        return false;
    const IrConst *k = build_const_of(b, operand);
    AstUnaryOp op = e->UnaryOp.op;
    if (op == AST_UNARY_NOT) {
        int truth = build_const_truth(b, e->UnaryOp.operand);
        if (truth < 0)
            return false;
        *result = build_bool(b, !truth);
        return true;
    }
    if (k->kind == IR_CONST_FLOAT && op != AST_UNARY_INVERT) {
        *result = build_float(b, op == AST_UNARY_USUB ? -k->real : k->real);
        return true;
    }
    if (k->kind != IR_CONST_INT || k->integer == INT64_MIN)
        return false;
    int64_t v = k->integer;
    *result = ir_const_int(b->m, op == AST_UNARY_USUB ? -v : op == AST_UNARY_INVERT ? ~v : v);
    return true;
}

/* Python's floor division and modulo. */
static int64_t build_floor_div(int64_t x, int64_t y) {
    int64_t q = x / y;
    return x % y != 0 && (x < 0) != (y < 0) ? q - 1 : q;
}

static bool build_int_power(int64_t base, int64_t exponent, int64_t *result) {
    if (exponent < 0 || exponent > 64)
        return false;
    int64_t value = 1;
    for (; exponent > 0; exponent--)
        if (__builtin_mul_overflow(value, base, &value))
            return false;
    *result = value;
    return true;
}

/* False: not folded (overflow, an error at run time). */
static bool build_fold_ints(AstOperator op, int64_t x, int64_t y, int64_t *result) {
    switch (op) {
    case AST_OP_ADD:
        return !__builtin_add_overflow(x, y, result);
    case AST_OP_SUB:
        return !__builtin_sub_overflow(x, y, result);
    case AST_OP_MULT:
        return !__builtin_mul_overflow(x, y, result);
    case AST_OP_POW:
        return build_int_power(x, y, result);
    case AST_OP_FLOOR_DIV:
    case AST_OP_MOD:
        if (y == 0 || y == -1)
            return false;
        *result = op == AST_OP_MOD ? x - build_floor_div(x, y) * y : build_floor_div(x, y);
        return true;
    case AST_OP_LSHIFT:
        if (y < 0 || y > 62 || (x < 0 ? -x : x) > (INT64_MAX >> y) || x == INT64_MIN)
            return false;
        *result = (int64_t)((uint64_t)x << y);
        return true;
    case AST_OP_RSHIFT:
        if (y < 0)
            return false;
        *result = x >> (y > 63 ? 63 : y);
        return true;
    case AST_OP_BIT_AND:
        *result = x & y;
        return true;
    case AST_OP_BIT_OR:
        *result = x | y;
        return true;
    case AST_OP_BIT_XOR:
        *result = x ^ y;
        return true;
    default:
        return false;
    }
}

static bool build_fold_floats(AstOperator op, double x, double y, double *result) {
    switch (op) {
    case AST_OP_ADD:
        *result = x + y;
        return true;
    case AST_OP_SUB:
        *result = x - y;
        return true;
    case AST_OP_MULT:
        *result = x * y;
        return true;
    case AST_OP_DIV:
        *result = x / y;
        return y != 0;
    default:
        return false;
    }
}

/* The number as a double if that is exact. */
static bool build_const_double(const IrConst *k, double *value) {
    if (k->kind == IR_CONST_FLOAT)
        *value = k->real;
    else if (k->kind == IR_CONST_INT && k->integer >= -(1LL << 53) && k->integer <= 1LL << 53)
        *value = (double)k->integer;
    else
        return false;
    return true;
}

static bool build_fold_concat(Builder *b, const IrConst *x, const IrConst *y, IrRef *result) {
    if (x->kind != y->kind || (x->kind != IR_CONST_STR && x->kind != IR_CONST_BYTES) ||
        x->size + y->size > 4096)
        return false;
    char *text = arena_alloc(b->bm->arena, (size_t)(x->size + y->size + 1));
    memcpy(text, x->text, (size_t)x->size);
    memcpy(text + x->size, y->text, (size_t)y->size);
    *result = ir_const_add(b->m, (IrConst){.kind = x->kind, .text = text, .size = x->size + y->size});
    return true;
}

static bool build_fold_binary(Builder *b, const AstNode *e, IrRef *result) {
    IrRef left, right;
    if (!build_fold(b, e->BinOp.left, &left) || !build_fold(b, e->BinOp.right, &right))
        return false;
    IrConst x = *build_const_of(b, left), y = *build_const_of(b, right);
    AstOperator op = e->BinOp.op;
    int64_t integer;
    double p, q, real;
    if (x.kind == IR_CONST_INT && y.kind == IR_CONST_INT && op != AST_OP_DIV) {
        if (!build_fold_ints(op, x.integer, y.integer, &integer))
            return false;
        *result = ir_const_int(b->m, integer);
        return true;
    }
    if (op == AST_OP_ADD && build_fold_concat(b, &x, &y, result))
        return true;
    if (!build_const_double(&x, &p) || !build_const_double(&y, &q) || !build_fold_floats(op, p, q, &real) ||
        !isfinite(real))
        return false;
    *result = build_float(b, real);
    return true;
}

bool build_fold(Builder *b, const AstNode *e, IrRef *result) {
    switch ((AstKind)e->kind) {
    case AST_CONSTANT:
        *result = build_const(b, &e->Constant.value);
        return true;
    case AST_NAME:
        if (e->Name.id != b->bm->name_debug || e->Name.ctx != AST_CTX_LOAD)
            return false;
        *result = build_bool(b, true);
        return true;
    case AST_TUPLE:
        return e->Tuple.ctx == AST_CTX_LOAD && build_fold_tuple(b, e->Tuple.elts, result);
    case AST_UNARY_OP:
        return build_fold_unary(b, e, result);
    case AST_BIN_OP:
        return build_fold_binary(b, e, result);
    default:
        return false;
    }
}

int build_const_truth(Builder *b, const AstNode *e) {
    IrRef ref;
    if (!build_fold(b, e, &ref))
        return -1;
    const IrConst *k = build_const_of(b, ref);
    switch ((IrConstKind)k->kind) {
    case IR_CONST_NONE:
    case IR_CONST_FALSE:
        return 0;
    case IR_CONST_INT:
        return k->integer != 0;
    case IR_CONST_FLOAT:
    case IR_CONST_COMPLEX:
        return k->real != 0;
    case IR_CONST_STR:
    case IR_CONST_BYTES:
        return k->size != 0;
    case IR_CONST_TUPLE:
        return k->nitems != 0;
    default:
        return 1;
    }
}
