/* slot_wrappers.c: the table of special methods and slots, and how a slot function is called with Python
 * arguments (what the wrapper_descriptor of a built-in type's special method does). */
#include "slot_functions.h"

static int64_t check_count(cw_ctx *cx, const cw_wrapper_descr *d, int64_t nargs, cw_tuple *kwnames,
                           int64_t min, int64_t max) {
    if (kwnames && kwnames->len)
        return cw_raise_i(cx, &cw_type_TypeError, "wrapper %U() takes no keyword arguments", d->head.name);
    if (nargs >= min && nargs <= max)
        return 0;
    if (min == max)
        return cw_raise_i(cx, &cw_type_TypeError, "expected %ld argument%s, got %ld", min,
                          min == 1 ? "" : "s", nargs);
    if (nargs < min)
        return cw_raise_i(cx, &cw_type_TypeError, "expected at least %ld argument%s, got %ld", min,
                          min == 1 ? "" : "s", nargs);
    return cw_raise_i(cx, &cw_type_TypeError, "expected at most %ld argument%s, got %ld", max,
                      max == 1 ? "" : "s", nargs);
}
#define WRAP(id)                                                                                             \
    static cw_value wrap_##id(cw_ctx *cx, const cw_wrapper_descr *d, cw_value self, const cw_value *args,    \
                              int64_t nargs, cw_tuple *kwnames)
#define COUNT(min, max)                                                                                      \
    do {                                                                                                     \
        (void)args;                                                                                          \
        if (check_count(cx, d, nargs, kwnames, min, max) < 0)                                                \
            return CW_MK_NULL;                                                                               \
    } while (0)

static cw_value none_or_error(int64_t status) {
    return status < 0 ? CW_MK_NULL : CW_MK_NONE;
}
static cw_value bool_or_error(int64_t status) {
    return status < 0 ? CW_MK_NULL : CW_MK_BOOL(status != 0);
}

/* ---- numbers ---- */
WRAP(unary) {
    COUNT(0, 0);
    return ((cw_unary_fn)d->fn)(cx, self);
}
WRAP(binary) {
    COUNT(1, 1);
    return ((cw_binary_fn)d->fn)(cx, self, args[0]);
}
WRAP(reflected) {
    COUNT(1, 1);
    return ((cw_binary_fn)d->fn)(cx, args[0], self);
}
/* __pow__ and __rpow__: a third argument goes to the slot of three. */
WRAP(pow) {
    COUNT(1, 2);
    if (nargs == 2 && args[1].tag != CW_NONE)
        return d->head.owner->pow3 ? d->head.owner->pow3(cx, self, args[0], args[1]) : CW_NOTIMPLEMENTED;
    return ((cw_binary_fn)d->fn)(cx, self, args[0]);
}
WRAP(rpow) {
    COUNT(1, 2);
    if (nargs == 2 && args[1].tag != CW_NONE)
        return d->head.owner->pow3 ? d->head.owner->pow3(cx, args[0], self, args[1]) : CW_NOTIMPLEMENTED;
    return ((cw_binary_fn)d->fn)(cx, args[0], self);
}
WRAP(inquiry) {
    COUNT(0, 0);
    return bool_or_error(((cw_inquiry_fn)d->fn)(cx, self));
}

/* ---- containers ---- */
WRAP(len) {
    COUNT(0, 0);
    int64_t n = ((cw_inquiry_fn)d->fn)(cx, self);
    return n < 0 ? CW_MK_NULL : CW_MK_INT(n);
}
WRAP(setitem) {
    COUNT(2, 2);
    return none_or_error(((cw_setitem_fn)d->fn)(cx, self, args[0], args[1]));
}
WRAP(delitem) {
    COUNT(1, 1);
    return none_or_error(((cw_setitem_fn)d->fn)(cx, self, args[0], CW_MK_NULL));
}
WRAP(contains) {
    COUNT(1, 1);
    return bool_or_error(((cw_contains_fn)d->fn)(cx, self, args[0]));
}
/* seq * n: the count by __index__ */
WRAP(repeat) {
    COUNT(1, 1);
    cw_value n = cw_number_index(cx, args[0]);
    if (!n.tag)
        return n;
    if (n.tag != CW_INT)
        return cw_raise(cx, &cw_type_OverflowError, "cannot fit 'int' into an index-sized integer");
    return ((cw_binary_fn)d->fn)(cx, self, n);
}
WRAP(next) {
    COUNT(0, 0);
    cw_value r = ((cw_unary_fn)d->fn)(cx, self);
    if (!r.tag && !cx->exc)
        return cw_raise_stop_iteration(cx, CW_MK_NONE);
    return r;
}

/* ---- hash, comparison, calls, construction ---- */
WRAP(hash) {
    COUNT(0, 0);
    int64_t h = ((cw_hash_fn)d->fn)(cx, self);
    return h == -1 ? CW_MK_NULL : CW_MK_INT(h);
}
#define COMPARE(id, op)                                                                                      \
    WRAP(id) {                                                                                               \
        COUNT(1, 1);                                                                                         \
        return ((cw_compare_fn)d->fn)(cx, op, self, args[0]);                                                \
    }
COMPARE(lt, CW_CMP_LT)
COMPARE(le, CW_CMP_LE)
COMPARE(eq, CW_CMP_EQ)
COMPARE(ne, CW_CMP_NE)
COMPARE(gt, CW_CMP_GT)
COMPARE(ge, CW_CMP_GE)
#undef COMPARE

WRAP(call) {
    return ((cw_call_fn)d->fn)(cx, self, args, nargs, kwnames);
}
WRAP(init) {
    return none_or_error(((cw_init_fn)d->fn)(cx, self, args, nargs, kwnames));
}
WRAP(finalize) {
    COUNT(0, 0);
    ((void (*)(cw_ctx *, cw_value))d->fn)(cx, self);
    return CW_MK_NONE;
}

/* ---- attributes ---- */
static cw_str *name_arg(cw_ctx *cx, cw_value v) {
    if (is_str(v))
        return v.p;
    return cw_raise_p(cx, &cw_type_TypeError, "attribute name must be string, not '%s'", cw_type_name(v));
}
WRAP(getattr) {
    COUNT(1, 1);
    cw_str *name = name_arg(cx, args[0]);
    return name ? ((cw_getattr_fn)d->fn)(cx, self, name) : CW_MK_NULL;
}
/* object.__setattr__(x, ...) must not go round the __setattr__ of a built-in base of x's type (as for int,
 * type). */
static int64_t check_not_bypassed(cw_ctx *cx, const cw_wrapper_descr *d, cw_value self, const char *what) {
    cw_type *t = type_of_ready(cx, self);
    while (t && (t->flags & CW_TYPE_HEAP))
        t = t->base;
    if (t && t->setattr && (void *)t->setattr != d->fn)
        return cw_raise_i(cx, &cw_type_TypeError, "can't apply this %s to %s object", what,
                          cw_type_name(self));
    return 0;
}
WRAP(setattr) {
    COUNT(2, 2);
    cw_str *name = name_arg(cx, args[0]);
    if (!name || check_not_bypassed(cx, d, self, "__setattr__") < 0)
        return CW_MK_NULL;
    return none_or_error(((cw_setattr_fn)d->fn)(cx, self, name, args[1]));
}
WRAP(delattr) {
    COUNT(1, 1);
    cw_str *name = name_arg(cx, args[0]);
    if (!name || check_not_bypassed(cx, d, self, "__delattr__") < 0)
        return CW_MK_NULL;
    return none_or_error(((cw_setattr_fn)d->fn)(cx, self, name, CW_MK_NULL));
}
WRAP(descr_get) {
    COUNT(1, 2);
    cw_value obj = args[0].tag == CW_NONE ? CW_MK_NULL : args[0];
    cw_value type = nargs < 2 || args[1].tag == CW_NONE ? CW_MK_NULL : args[1];
    if (!obj.tag && !type.tag)
        return cw_raise(cx, &cw_type_TypeError, "__get__(None, None) is invalid");
    return ((cw_descr_get_fn)d->fn)(cx, self, obj, type);
}
WRAP(descr_set) {
    COUNT(2, 2);
    return none_or_error(((cw_descr_set_fn)d->fn)(cx, self, args[0], args[1]));
}
WRAP(descr_delete) {
    COUNT(1, 1);
    return none_or_error(((cw_descr_set_fn)d->fn)(cx, self, args[0], CW_MK_NULL));
}

/* ---- the table ---- definitions of one slot stand together, ordered as CPython shows them in dir() is not
 * needed */
#define SLOT(id, field, function, wrap, doc)                                                                 \
    { &cw_name_##id, offsetof(cw_type, field), (void *)(function), wrap, doc }
#define BINARY(id, op)                                                                                       \
    SLOT(id, binary[op], cw_slot_##id, wrap_binary, "Return self" OP_##id "value."),                         \
        SLOT(r##id, binary[op], cw_slot_##id, wrap_reflected, "Return value" OP_##id "self."),
#define INPLACE(id, op) SLOT(i##id, inplace[op], cw_slot_i##id, wrap_binary, "Return self" OP_I##id "value."),
#define OP_add "+"
#define OP_sub "-"
#define OP_mul "*"
#define OP_truediv "/"
#define OP_floordiv "//"
#define OP_mod "%"
#define OP_lshift "<<"
#define OP_rshift ">>"
#define OP_and "&"
#define OP_or "|"
#define OP_xor "^"
#define OP_matmul "@"
#define OP_Iadd "+="
#define OP_Isub "-="
#define OP_Imul "*="
#define OP_Itruediv "/="
#define OP_Ifloordiv "//="
#define OP_Imod "%="
#define OP_Ipow "**="
#define OP_Ilshift "<<="
#define OP_Irshift ">>="
#define OP_Iand "&="
#define OP_Ior "|="
#define OP_Ixor "^="
#define OP_Imatmul "@="

const cw_slot_def cw_slot_defs[] = {
    SLOT(repr, repr, cw_slot_repr, wrap_unary, "Return repr(self)."),
    SLOT(hash, hash, cw_slot_hash, wrap_hash, "Return hash(self)."),
    SLOT(call, call, cw_slot_call, wrap_call, "Call self as a function."),
    SLOT(str, str, cw_slot_str, wrap_unary, "Return str(self)."),
    SLOT(getattribute, getattr, cw_slot_getattr, wrap_getattr, "Return getattr(self, name)."),
    SLOT(getattr, getattr, cw_slot_getattr, NULL, ""),
    SLOT(setattr, setattr, cw_slot_setattr, wrap_setattr, "Implement setattr(self, name, value)."),
    SLOT(delattr, setattr, cw_slot_setattr, wrap_delattr, "Implement delattr(self, name)."),
    SLOT(lt, compare, cw_slot_compare, wrap_lt, "Return self<value."),
    SLOT(le, compare, cw_slot_compare, wrap_le, "Return self<=value."),
    SLOT(eq, compare, cw_slot_compare, wrap_eq, "Return self==value."),
    SLOT(ne, compare, cw_slot_compare, wrap_ne, "Return self!=value."),
    SLOT(gt, compare, cw_slot_compare, wrap_gt, "Return self>value."),
    SLOT(ge, compare, cw_slot_compare, wrap_ge, "Return self>=value."),
    SLOT(iter, iter, cw_slot_iter, wrap_unary, "Implement iter(self)."),
    SLOT(next, next, cw_slot_next, wrap_next, "Implement next(self)."),
    SLOT(get, descr_get, cw_slot_descr_get, wrap_descr_get,
         "Return an attribute of instance, which is of type owner."),
    SLOT(set, descr_set, cw_slot_descr_set, wrap_descr_set, "Set an attribute of instance to value."),
    SLOT(delete, descr_set, cw_slot_descr_set, wrap_descr_delete, "Delete an attribute of instance."),
    SLOT(init, init, cw_slot_init, wrap_init,
         "Initialize self.  See help(type(self)) for accurate signature."),
    SLOT(new, new_, cw_slot_new, NULL, ""),
    SLOT(del, finalize, cw_slot_finalize, wrap_finalize, ""),
    SLOT(await, await, cw_slot_await, wrap_unary, "Return an iterator to be used in await expression."),
    SLOT(aiter, aiter, cw_slot_aiter, wrap_unary,
         "Return an awaitable, that resolves in asynchronous iterator."),
    SLOT(anext, anext, cw_slot_anext, wrap_unary, "Return a value or raise StopAsyncIteration."),
    BINARY(add, CW_OP_ADD) BINARY(sub, CW_OP_SUB) BINARY(mul, CW_OP_MUL) BINARY(truediv, CW_OP_TRUEDIV)
        BINARY(floordiv, CW_OP_FLOORDIV) BINARY(mod, CW_OP_MOD) BINARY(lshift, CW_OP_LSHIFT)
            BINARY(rshift, CW_OP_RSHIFT) BINARY(and, CW_OP_AND) BINARY(or, CW_OP_OR) BINARY(xor, CW_OP_XOR)
                BINARY(matmul, CW_OP_MATMUL)
                    SLOT(pow, binary[CW_OP_POW], cw_slot_pow, wrap_pow, "Return pow(self, value, mod)."),
    SLOT(rpow, binary[CW_OP_POW], cw_slot_pow, wrap_rpow, "Return pow(value, self, mod)."),
    SLOT(pow, pow3, cw_slot_pow3, NULL, ""),
    CW_SLOT_BINARIES(INPLACE)
        SLOT(divmod, divmod, cw_slot_divmod, wrap_binary, "Return divmod(self, value)."),
    SLOT(rdivmod, divmod, cw_slot_divmod, wrap_reflected, "Return divmod(value, self)."),
    SLOT(neg, neg, cw_slot_neg, wrap_unary, "-self"),
    SLOT(pos, pos, cw_slot_pos, wrap_unary, "+self"),
    SLOT(abs, abs, cw_slot_abs, wrap_unary, "abs(self)"),
    SLOT(invert, invert, cw_slot_invert, wrap_unary, "~self"),
    SLOT(bool, truth, cw_slot_truth, wrap_inquiry, "True if self else False"),
    SLOT(int, to_int, cw_slot_to_int, wrap_unary, "int(self)"),
    SLOT(float, to_float, cw_slot_to_float, wrap_unary, "float(self)"),
    SLOT(index, index, cw_slot_index, wrap_unary,
         "Return self converted to an integer, if self is suitable for use as an index into a list."),
    SLOT(len, len, cw_slot_len, wrap_len, "Return len(self)."),
    SLOT(getitem, getitem, cw_slot_getitem, wrap_binary, "Return self[key]."),
    SLOT(setitem, setitem, cw_slot_setitem, wrap_setitem, "Set self[key] to value."),
    SLOT(delitem, setitem, cw_slot_setitem, wrap_delitem, "Delete self[key]."),
    SLOT(contains, contains, cw_slot_contains, wrap_contains, "Return key in self."),
    SLOT(add, concat, NULL, wrap_binary, "Return self+value."),
    SLOT(mul, repeat, NULL, wrap_repeat, "Return self*value."),
    SLOT(rmul, repeat, NULL, wrap_repeat, "Return value*self."),
    SLOT(iadd, inplace_concat, NULL, wrap_binary, "Implement self+=value."),
    SLOT(imul, inplace_repeat, NULL, wrap_repeat, "Implement self*=value."),
    {0},
};
