/* slot_functions.h: slot functions of classes whose special methods are written in Python, see
 * slot_functions.c. */
#ifndef CW_SLOT_FUNCTIONS_H
#define CW_SLOT_FUNCTIONS_H

#include "type.h"

/* X(special name without underscores, operation): binary operators that have reflected and in-place forms. */
#define CW_SLOT_BINARIES(X)                                                                                  \
    X(add, CW_OP_ADD)                                                                                        \
    X(sub, CW_OP_SUB)                                                                                        \
    X(mul, CW_OP_MUL)                                                                                        \
    X(truediv, CW_OP_TRUEDIV)                                                                                \
    X(floordiv, CW_OP_FLOORDIV)                                                                              \
    X(mod, CW_OP_MOD)                                                                                        \
    X(pow, CW_OP_POW)                                                                                        \
    X(lshift, CW_OP_LSHIFT)                                                                                  \
    X(rshift, CW_OP_RSHIFT)                                                                                  \
    X(and, CW_OP_AND)                                                                                        \
    X(or, CW_OP_OR)                                                                                          \
    X(xor, CW_OP_XOR)                                                                                        \
    X(matmul, CW_OP_MATMUL)
/* X(special name, slot) */
#define CW_SLOT_UNARIES(X)                                                                                   \
    X(neg, neg) X(pos, pos) X(abs, abs) X(invert, invert) X(int, to_int) X(float, to_float)

#define DECLARE(id, op)                                                                                      \
    cw_value cw_slot_##id(cw_ctx *cx, cw_value a, cw_value b);                                               \
    cw_value cw_slot_i##id(cw_ctx *cx, cw_value a, cw_value b);
CW_SLOT_BINARIES(DECLARE)
#undef DECLARE
#define DECLARE(id, field) cw_value cw_slot_##field(cw_ctx *cx, cw_value self);
CW_SLOT_UNARIES(DECLARE)
#undef DECLARE

cw_value cw_slot_divmod(cw_ctx *cx, cw_value a, cw_value b);
cw_value cw_slot_pow3(cw_ctx *cx, cw_value a, cw_value b, cw_value c);
cw_value cw_slot_index(cw_ctx *cx, cw_value self);
int64_t cw_slot_len(cw_ctx *cx, cw_value self);
int64_t cw_slot_truth(cw_ctx *cx, cw_value self);
int64_t cw_slot_hash(cw_ctx *cx, cw_value self);
cw_value cw_slot_repr(cw_ctx *cx, cw_value self);
cw_value cw_slot_str(cw_ctx *cx, cw_value self);
cw_value cw_slot_call(cw_ctx *cx, cw_value self, const cw_value *args, int64_t nargs, cw_tuple *kwnames);
void cw_slot_finalize(cw_ctx *cx, cw_value self);
cw_value cw_slot_compare(cw_ctx *cx, int64_t op, cw_value a, cw_value b);
cw_value cw_slot_iter(cw_ctx *cx, cw_value self);
cw_value cw_slot_next(cw_ctx *cx, cw_value self);
cw_value cw_slot_getitem(cw_ctx *cx, cw_value self, cw_value key);
int64_t cw_slot_setitem(cw_ctx *cx, cw_value self, cw_value key, cw_value v);
int64_t cw_slot_contains(cw_ctx *cx, cw_value self, cw_value item);
cw_value cw_slot_getattr(cw_ctx *cx, cw_value self, cw_str *name);
int64_t cw_slot_setattr(cw_ctx *cx, cw_value self, cw_str *name, cw_value v);
cw_value cw_slot_descr_get(cw_ctx *cx, cw_value descr, cw_value obj, cw_value type);
int64_t cw_slot_descr_set(cw_ctx *cx, cw_value descr, cw_value obj, cw_value v);
cw_value cw_slot_await(cw_ctx *cx, cw_value self);
cw_value cw_slot_aiter(cw_ctx *cx, cw_value self);
cw_value cw_slot_anext(cw_ctx *cx, cw_value self);

/* in sequence.c */
cw_value cw_sequence_iterator_new(cw_ctx *cx, cw_value sequence);
int64_t cw_contains_by_iteration(cw_ctx *cx, cw_value container, cw_value item);

#endif
