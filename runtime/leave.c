/* leave.c: typed copies leave for the generic function: codegen/emit_typed_leave.c.
 *
 * cw_leave_KIND makes a frame of the variables it is given, runs the generic function from a resume number on
 * and returns its result as the copy does. A result of another type lies in cx->ret, as for any caller of the
 * copy.
 */
#include "cw.h"

#include <stdarg.h>
#include <stddef.h>

static cw_value take_value(cw_ctx *cx, CwHeld held, va_list *from) {
    cw_value v = CW_MK_NONE;
    int64_t a, b;
    switch (held) {
    case CW_HELD_VALUE:
        v.tag = va_arg(*from, int64_t);
        v.i = va_arg(*from, int64_t);
        return v;
    case CW_HELD_INT:
        return CW_MK_INT(va_arg(*from, int64_t));
    case CW_HELD_BOOL:
        return CW_MK_BOOL(va_arg(*from, int64_t));
    case CW_HELD_FLOAT:
        return CW_MK_FLOAT(va_arg(*from, double));
    case CW_HELD_OBJECT:
        return CW_MK_OBJ(va_arg(*from, void *));
    case CW_HELD_OPTIONAL:
        v.p = va_arg(*from, void *);
        v.tag = v.p ? CW_OBJ : CW_NONE;
        return v;
    case CW_HELD_RANGE:
        a = va_arg(*from, int64_t);
        b = va_arg(*from, int64_t);
        return cw_range_make(cx, a, b, va_arg(*from, int64_t));
    case CW_HELD_RANGE_ITER:
        a = va_arg(*from, int64_t);
        b = va_arg(*from, int64_t);
        return cw_range_iter_make(cx, a, b, va_arg(*from, int64_t));
    case CW_HELD_LIST_ITER:
        v.p = va_arg(*from, void *);
        return cw_list_iter_make(cx, v.p, va_arg(*from, int64_t));
    case CW_HELD_SUPER:
        v.p = va_arg(*from, void *);
        return cw_super_make(cx, v.p, va_arg(*from, void *));
    case CW_HELD_BUILTIN:
        return cw_builtin_load(cx, cw_str_intern(cx, va_arg(*from, const char *)));
    case CW_HELD_PENDING:
        return cx->ret;
    case CW_HELD_NONE:
        break;
    }
    return v;
}

/* where: its own index, resume number, number of variables, variables: slot << CW_HELD_BITS | CwHeld */
static void take_variables(cw_ctx *cx, cw_value *frame, const int32_t *where, va_list *from) {
    for (int32_t i = 3; i < where[2] + 3; i++)
        frame[where[i] >> CW_HELD_BITS] = take_value(cx, where[i] & ((1 << CW_HELD_BITS) - 1), from);
}

static const cw_leaving *description(const int32_t *where) {
    return (const void *)((const char *)(where - where[0]) - offsetof(cw_leaving, where));
}

/* Most exits are passed by an exception of a callee: nobody carries on, its traceback gets the place. */
static inline bool only_raised(cw_ctx *cx, const int32_t *where) {
    if (where[1] >= 0 || !cx->exc)
        return false;
    const cw_leaving *to = description(where);
    cw_traceback_add(cx, &to->sites[where[3 + where[2]]]);
    return true;
}

/* Runs the generic function with the frame. Where a slot changed meanwhile, the
 * result of a closed copy stays in cx->ret, whatever its type is. */
static cw_value carry_on(cw_ctx *cx, cw_func *self, int64_t depth, const int32_t *where, cw_value *frame,
                         va_list *from) {
    const cw_leaving *to = description(where);
    bool pending = where[1] < 0;
    cx->depth = depth;
    take_variables(cx, frame, where, from);
    if (pending)
        cx->ret.tag = CW_NULL;
    int64_t forced = cx->forced, before = cx->slots_changed;
    cx->forced = 0;
    cw_value x = to->generic(cx, self, frame, pending ? -where[1] : where[1]);
    if (!to->closed || !x.tag || (!forced && before == cx->slots_changed))
        return x;
    cx->ret = x;
    cx->forced = 1;
    return CW_MK_NULL;
}

static cw_value leave(cw_ctx *cx, cw_func *self, int64_t depth, const int32_t *where, va_list *from) {
    cw_value frame[description(where)->nvars + 1];
    return carry_on(cx, self, depth, where, frame, from);
}

cw_value cw_leave_generator(cw_ctx *cx, cw_func *self, int64_t depth, const int32_t *where, cw_value *frame,
                            ...) {
    if (only_raised(cx, where))
        return CW_MK_NULL;
    va_list from;
    va_start(from, frame);
    cw_value x = carry_on(cx, self, depth, where, frame, &from);
    va_end(from);
    return x;
}

int64_t cw_out_int(cw_ctx *cx, const cw_leaving *to, cw_value x) {
    if (x.tag == CW_INT && x.i != CW_PENDING_INT && x.i >= to->lo && x.i <= to->hi)
        return x.i;
    if (x.tag)
        cx->ret = x;
    return CW_PENDING_INT;
}

int64_t cw_out_flag(cw_ctx *cx, const cw_leaving *to, cw_value x) {
    if (x.tag == to->result)
        return x.i;
    if (x.tag)
        cx->ret = x;
    return 2;
}

double cw_out_float(cw_ctx *cx, const cw_leaving *to, cw_value x) {
    (void)to;
    if (x.tag == CW_FLOAT)
        return x.d;
    if (x.tag)
        cx->ret = x;
    return CW_PENDING_FLOAT;
}

void *cw_out_pointer(cw_ctx *cx, const cw_leaving *to, cw_value x) {
    if (x.tag && to->fits(x))
        return x.tag == CW_NONE ? NULL : x.p;
    if (x.tag)
        cx->ret = x;
    return CW_PENDING_PTR;
}

static cw_value out_value(cw_ctx *cx, const cw_leaving *to, cw_value x) {
    (void)cx;
    (void)to;
    return x;
}

/* cw_leave_KIND: the generic function's result as the copy gives it. */
#define LEAVE(kind, type, out, raised)                                                                       \
    type cw_leave_##kind(cw_ctx *cx, cw_func *self, int64_t depth, const int32_t *where, ...) {              \
        if (only_raised(cx, where))                                                                          \
            return raised;                                                                                   \
        va_list from;                                                                                        \
        va_start(from, where);                                                                               \
        cw_value x = leave(cx, self, depth, where, &from);                                                   \
        va_end(from);                                                                                        \
        return out(cx, description(where), x);                                                               \
    }
LEAVE(value, cw_value, out_value, CW_MK_NULL)
LEAVE(int, int64_t, cw_out_int, CW_PENDING_INT)
LEAVE(flag, int64_t, cw_out_flag, 2)
LEAVE(float, double, cw_out_float, CW_PENDING_FLOAT)
LEAVE(pointer, void *, cw_out_pointer, CW_PENDING_PTR)
